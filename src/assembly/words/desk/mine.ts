/** The words of the pages behind a mail link: setting up, signing in and out. */
const de = {
	setUp: {
		title: 'Fortschrift einrichten',
		text: 'Sie sind die erste Person, die dieses System steuert. Danach legen Sie das Verfahren an und laden andere ein.',
		name: 'Ihr Name',
		email: 'Ihre Mailadresse',
		emailHint:
			'An diese Adresse schicken wir künftig den Link zum Anmelden. Ein Passwort gibt es nicht.',
		act: 'Steuerung übernehmen',
		closedTitle: 'Dieser Link richtet nichts mehr ein',
		closedText:
			'Auf dem Server zeigt der nächste Start einen neuen Link, solange noch niemand steuert. Sonst lassen Sie sich von der Prozesssteuerung einladen.'
	},
	signIn: {
		title: 'Anmelden',
		text: 'Geben Sie die Mailadresse an, unter der Sie eingeladen sind. Sie bekommen einen Link, mit dem Sie sich anmelden.',
		email: 'Mailadresse',
		act: 'Link zum Anmelden schicken',
		publicTitle: 'Mitmachen geht ohne Anmeldung',
		publicText:
			'Lesen und beitragen können alle. Anmelden müssen sich nur die Prozesssteuerung, die Fachverwaltungen und wer für eine Maßnahme einsteht.',
		sentTitle: 'Sehen Sie in Ihr Postfach',
		sentText:
			'Wenn die Adresse bei uns bekannt ist, kommt gleich eine Mail mit einem Link und einem Code. Beide gelten eine Stunde, und eines davon genügt.',
		sentHint:
			'Es kommt nichts? Sehen Sie im Spam-Ordner nach, oder versuchen Sie es mit einer anderen Adresse.',
		again: 'Andere Adresse angeben',
		welcome: 'Sie sind gleich angemeldet',
		welcomeText: 'Ein Klick, dann geht es weiter. Der Link ist danach verbraucht.',
		enter: 'Jetzt anmelden',
		closedTitle: 'Dieser Link meldet nicht mehr an',
		askAgain: 'Neuen Link schicken lassen'
	},
	signOut: {
		title: 'Abmelden',
		text: 'Auf diesem Gerät ist dann niemand mehr angemeldet. Gespeichert ist alles.',
		act: 'Abmelden'
	}
};

export const mineWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		setUp: {
			title: 'Set up Fortschrift',
			text: 'You are the first person to steer this system. After that you create the process and invite others.',
			name: 'Your name',
			email: 'Your mail address',
			emailHint: 'From now on we send the link to sign in to this address. There is no password.',
			act: 'Take over the steering',
			closedTitle: 'This link no longer sets anything up',
			closedText:
				'The next start on the server shows a new link as long as nobody steers. Otherwise ask the steering to invite you.'
		},
		signIn: {
			title: 'Sign in',
			text: 'Enter the mail address under which you were invited. You get a link to sign in.',
			email: 'Mail address',
			act: 'Send the link',
			publicTitle: 'Taking part needs no sign-in',
			publicText:
				'Everybody can read and contribute. Only the steering, the departments and whoever stands for a measure sign in.',
			sentTitle: 'Look into your mailbox',
			sentText:
				'If we know the address, a mail with a link and a code arrives in a moment. Both are good for one hour, and one of them is enough.',
			sentHint: 'Nothing arrives? Look into the spam folder, or try another address.',
			again: 'Enter another address',
			welcome: 'You are about to be signed in',
			welcomeText: 'One click and you go on. After that the link is used up.',
			enter: 'Sign in now',
			closedTitle: 'This link no longer signs you in',
			askAgain: 'Send me a new link'
		},
		signOut: {
			title: 'Sign out',
			text: 'Nobody will be signed in on this device. Everything is saved.',
			act: 'Sign out'
		}
	}
};
