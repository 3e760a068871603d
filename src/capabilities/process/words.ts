const de = {
	stepKinds: {
		event: 'Veranstaltung',
		meeting: 'Treffen',
		call: 'Feedbackrunde',
		task: 'Aufgabe',
		review: 'Prüfung',
		report: 'Bericht'
	},
	audiences: {
		all: 'Alle',
		group: 'Die Gruppe',
		coreGroup: 'Kerngruppe',
		department: 'Fachverwaltung',
		council: 'Rat',
		steering: 'Prozesssteuerung'
	},
	progress: { done: 'abgeschlossen', now: 'läuft', open: 'noch offen' },
	refusals: {
		'unknown-template': 'Diese Vorlage gibt es nicht.',
		'not-a-template':
			'Diese Datei ist noch keine Vorlage. Was zu ändern ist, steht Zeile für Zeile in der Liste.',
		'template-ships':
			'Diesen Schlüssel hat eine mitgelieferte Vorlage. Geben Sie Ihrer Vorlage bei „key“ einen eigenen.',
		'template-known':
			'Diese Fassung gibt es schon. Erhöhen Sie bei „version“ die Zahl, dann gilt die neue.',
		'slug-taken': 'Diese Adresse hat schon ein anderes Verfahren.',
		'end-without-start': 'Zu einem Ende gehört ein Beginn.',
		'time-without-day': 'Zu einer Uhrzeit gehört ein Tag.',
		'end-before-start': 'Das Ende liegt vor dem Beginn.',
		'already-published': 'Das ist schon öffentlich.',
		'nothing-to-tell': 'Das ist schon gesagt, oder seine Zeit ist noch nicht gekommen.',
		'no-dates': 'Tragen Sie zuerst mindestens einen Termin ein. Sonst kann niemand planen.'
	}
};

export const processWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		stepKinds: {
			event: 'Event',
			meeting: 'Meeting',
			call: 'Call for input',
			task: 'Task',
			review: 'Review',
			report: 'Report'
		},
		audiences: {
			all: 'Everybody',
			group: 'The group',
			coreGroup: 'Core group',
			department: 'Department',
			council: 'Council',
			steering: 'Steering'
		},
		progress: { done: 'done', now: 'now', open: 'to come' },
		refusals: {
			'unknown-template': 'There is no such template.',
			'not-a-template':
				'This file is not a template yet. The list says line by line what to change.',
			'template-ships':
				'A template that comes with the product has this key. Give yours a “key” of its own.',
			'template-known':
				'This version exists already. Raise the number at “version”, and the new one counts.',
			'slug-taken': 'Another process has this address.',
			'end-without-start': 'An end needs a beginning.',
			'time-without-day': 'A time needs a day.',
			'end-before-start': 'The end lies before the beginning.',
			'already-published': 'This is public already.',
			'nothing-to-tell': 'This was told already, or its time has not come yet.',
			'no-dates': 'Enter at least one date first. Without dates nobody can plan.'
		}
	}
};
