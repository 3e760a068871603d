/** The words of the frame around every page, and of what every form needs. */
const de = {
	skip: 'Zum Inhalt springen',
	mainMenu: 'Hauptmenü',
	language: 'Sprache',
	youAreHere: 'Sie sind hier',
	nav: {
		now: 'Jetzt',
		plan: 'Jahresplan',
		groups: 'Gruppen',
		concept: 'Konzept',
		documents: 'Dokumente',
		implementation: 'Umsetzung',
		takePart: 'Mitmachen'
	},
	footer: {
		label: 'Weitere Seiten',
		steering: 'Prozesssteuerung',
		list: 'Post bekommen',
		journal: 'Journal',
		imprint: 'Impressum',
		privacy: 'Datenschutz',
		accessibility: 'Barrierefreiheit',
		myData: 'Meine Daten',
		signIn: 'Anmelden'
	},
	display: { dark: 'Dunkel', light: 'Hell', auto: 'Wie im Gerät', larger: 'A+', normal: 'A' },
	form: {
		optional: 'freiwillig',
		errors: 'Bitte prüfen Sie Ihre Angaben',
		save: 'Speichern',
		cancel: 'Abbrechen'
	},
	/** What is wrong with one field; the code comes from the rule. */
	fields: {
		missing: 'Bitte füllen Sie dieses Feld aus.',
		'too-long': 'Das ist zu lang. Bitte kürzen Sie.',
		'not-an-address': 'Das ist keine Mailadresse. Sie sieht so aus: name@beispiel.de',
		'not-a-day': 'Das ist kein Datum. Es sieht so aus: 2017-03-08',
		'not-a-time': 'Das ist keine Uhrzeit. Sie sieht so aus: 17:00',
		'not-a-number': 'Bitte geben Sie eine ganze Zahl ein.',
		'not-a-time-span':
			'Bitte geben Sie ein Jahr, ein Quartal, einen Monat oder einen Tag an, zum Beispiel 2018 oder März 2018.',
		'not-a-slug': 'Nur kleine Buchstaben, Ziffern und mindestens ein Bindestrich.',
		'not-a-person': 'Bitte lassen Sie dieses Feld leer.',
		'reason-needed': 'Bitte nennen Sie den Grund.',
		'answer-needed': 'Bitte wählen Sie eine Antwort.',
		unknown: 'Das gibt es hier nicht.'
	},
	refusals: {
		'invalid-input': 'Bitte prüfen Sie Ihre Angaben.',
		'not-found': 'Das gibt es nicht (mehr).',
		'not-permitted': 'Das dürfen Sie mit Ihrer Aufgabe nicht.',
		'not-signed-in': 'Bitte melden Sie sich an.',
		'too-many':
			'Von Ihrem Anschluss kam gerade sehr viel. Bitte versuchen Sie es in einer Minute noch einmal. Ihr Text bleibt stehen.'
	},
	problem: {
		notFoundTitle: 'Diese Seite gibt es nicht',
		notFoundText: 'Vielleicht ist der Link nicht vollständig, oder die Seite ist umgezogen.',
		forbiddenTitle: 'Diese Seite ist nicht für alle',
		forbiddenText: 'Melden Sie sich mit der Adresse an, unter der Sie eingeladen sind.',
		faultTitle: 'Das hat nicht geklappt',
		faultText: 'Der Fehler liegt bei uns und ist notiert. Bitte versuchen Sie es noch einmal.',
		toStart: 'Zur Startseite'
	}
};

export const siteWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		skip: 'Skip to content',
		mainMenu: 'Main menu',
		language: 'Language',
		youAreHere: 'You are here',
		nav: {
			now: 'Now',
			plan: 'Year plan',
			groups: 'Groups',
			concept: 'Concept',
			documents: 'Documents',
			implementation: 'Implementation',
			takePart: 'Take part'
		},
		footer: {
			label: 'More pages',
			steering: 'Steering',
			list: 'Get mail',
			journal: 'Journal',
			imprint: 'Imprint',
			privacy: 'Privacy',
			accessibility: 'Accessibility',
			myData: 'My data',
			signIn: 'Sign in'
		},
		display: { dark: 'Dark', light: 'Light', auto: 'As the device', larger: 'A+', normal: 'A' },
		form: {
			optional: 'optional',
			errors: 'Please check what you entered',
			save: 'Save',
			cancel: 'Cancel'
		},
		fields: {
			missing: 'Please fill in this field.',
			'too-long': 'This is too long. Please shorten it.',
			'not-an-address': 'This is not a mail address. It looks like this: name@example.org',
			'not-a-day': 'This is not a date. It looks like this: 2017-03-08',
			'not-a-time': 'This is not a time. It looks like this: 17:00',
			'not-a-number': 'Please enter a whole number.',
			'not-a-time-span':
				'Please give a year, a quarter, a month or a day, for instance 2018 or March 2018.',
			'not-a-slug': 'Only small letters, digits and at least one hyphen.',
			'not-a-person': 'Please leave this field empty.',
			'reason-needed': 'Please give the reason.',
			'answer-needed': 'Please choose an answer.',
			unknown: 'There is no such thing here.'
		},
		refusals: {
			'invalid-input': 'Please check what you entered.',
			'not-found': 'This does not exist (any more).',
			'not-permitted': 'Your role does not allow this.',
			'not-signed-in': 'Please sign in.',
			'too-many':
				'A lot has just come from your connection. Please try again in a minute. Your text stays.'
		},
		problem: {
			notFoundTitle: 'There is no such page',
			notFoundText: 'Perhaps the link is incomplete, or the page has moved.',
			forbiddenTitle: 'This page is not for everybody',
			forbiddenText: 'Sign in with the address under which you were invited.',
			faultTitle: 'That did not work',
			faultText: 'The fault is ours and has been noted. Please try again.',
			toStart: 'To the start page'
		}
	}
};
