import { briefingWords } from './briefing/words.ts';
import { minutesWords } from './minutes/words.ts';

const de = {
	answers: { yes: 'Ja, ich komme', perhaps: 'Vielleicht', no: 'Nein, ich kann nicht' },
	access: {
		stepFree: 'Stufenloser Zugang',
		lift: 'Aufzug',
		toilet: 'Toilette für Rollstühle',
		hearingLoop: 'Induktive Höranlage'
	},
	presences: { unknown: 'noch nicht geklärt', yes: 'vorhanden', no: 'nicht vorhanden' },
	childcares: {
		none: 'keine Kinderbetreuung',
		onRequest: 'Kinderbetreuung, wenn Sie Bedarf anmelden',
		offered: 'Kinderbetreuung wird angeboten'
	},
	joinings: { open: 'Alle können sich anmelden', invited: 'Nur Eingeladene nehmen teil' },
	briefing: briefingWords.de,
	refusals: {
		...briefingWords.de.refusals,
		...minutesWords.de.refusals,
		'no-meeting': 'Zu diesem Schritt kommen keine Menschen zusammen.',
		'already-prepared': 'Dieses Treffen wird schon vorbereitet.',
		'answers-too-late': 'Antworten nützen nur bis zum Tag des Treffens.',
		'more-have-seats':
			'Es sind schon mehr Plätze vergeben. Niemand verliert einen Platz; wählen Sie eine größere Zahl.',
		'group-waits':
			'Auf der Warteliste steht eine Gruppe, die mehr Plätze braucht. Sie würde ewig warten.',
		'no-date-yet': 'Das Treffen hat kein Datum. Tragen Sie es zuerst im Plan ein.',
		'meeting-over': 'Das Treffen hat schon begonnen oder ist vorbei.',
		'not-public-yet':
			'Veröffentlichen Sie zuerst das Verfahren. Dann kennt auch die Öffentlichkeit den Termin.',
		'nobody-chosen': 'Wählen Sie aus, wen Sie einladen.',
		'nobody-new': 'Alle Ausgewählten sind schon eingeladen.',
		'name-needed': 'Bitte nennen Sie den Namen.',
		'not-invited': 'Diese Einladung gilt nicht mehr.',
		'only-invited': 'An diesem Treffen nehmen nur Eingeladene teil.',
		'more-than-the-room':
			'So viele Plätze hat der Raum nicht. Bitte geben Sie eine kleinere Zahl an.',
		'no-more-seats': 'So viele weitere Plätze sind nicht frei. Ihr bisheriger Platz bleibt Ihnen.',
		'too-many-people': 'Das sind zu viele. Bitte schreiben Sie der Prozesssteuerung.',
		'unknown-meeting': 'Zu diesem Kalendereintrag gibt es kein Treffen.',
		'unknown-guest': 'Unter dieser Adresse ist niemand eingeladen.',
		'reminded-already': 'An diesen Termin wurde schon erinnert.',
		'not-yet': 'Dafür ist es noch zu früh.',
		'not-today': 'Hier kann man sich nur am Tag des Treffens eintragen.',
		'not-held-yet': 'Das Treffen war noch nicht.',
		'noted-already': 'Sie sind schon eingetragen.',
		'not-a-web-address': 'Das ist keine Internetadresse. Sie sieht so aus: https://beispiel.de/raum'
	}
};

export const meetingsWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		answers: { yes: 'Yes, I will come', perhaps: 'Perhaps', no: 'No, I cannot' },
		access: {
			stepFree: 'Step-free access',
			lift: 'Lift',
			toilet: 'Wheelchair toilet',
			hearingLoop: 'Hearing loop'
		},
		presences: { unknown: 'not known yet', yes: 'yes', no: 'no' },
		childcares: {
			none: 'no childcare',
			onRequest: 'childcare if you say that you need it',
			offered: 'childcare is offered'
		},
		joinings: { open: 'Everybody can sign up', invited: 'Only those invited take part' },
		briefing: briefingWords.en,
		refusals: {
			...briefingWords.en.refusals,
			...minutesWords.en.refusals,
			'no-meeting': 'Nobody comes together for this step.',
			'already-prepared': 'This meeting is being prepared already.',
			'answers-too-late': 'Answers are of use only until the day of the meeting.',
			'more-have-seats':
				'More seats are taken already. Nobody loses a seat; choose a larger number.',
			'group-waits': 'A group on the waiting list needs more seats. It would wait for ever.',
			'no-date-yet': 'The meeting has no date. Enter it in the plan first.',
			'meeting-over': 'The meeting has begun already, or is over.',
			'not-public-yet': 'Publish the process first. Then the public knows the date too.',
			'nobody-chosen': 'Choose whom you invite.',
			'nobody-new': 'Everybody chosen is invited already.',
			'name-needed': 'Please give the name.',
			'not-invited': 'This invitation is no longer valid.',
			'only-invited': 'Only those invited take part in this meeting.',
			'more-than-the-room': 'The room does not have so many seats. Please give a smaller number.',
			'no-more-seats': 'So many more seats are not free. The seat you have stays yours.',
			'too-many-people': 'These are too many. Please write to the steering.',
			'unknown-meeting': 'There is no meeting for this calendar entry.',
			'unknown-guest': 'Nobody is invited under this address.',
			'reminded-already': 'People were reminded of this date already.',
			'not-yet': 'It is too early for that.',
			'not-today': 'One can sign in here only on the day of the meeting.',
			'not-held-yet': 'The meeting has not taken place yet.',
			'noted-already': 'You are noted already.',
			'not-a-web-address': 'This is no web address. It looks like this: https://example.org/room'
		}
	}
};
