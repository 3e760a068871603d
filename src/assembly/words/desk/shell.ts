/** The words around every page of the desk. */
const de = {
	role: 'Prozesssteuerung',
	department: 'Fachverwaltung',
	menu: 'Arbeitsplatz',
	open: 'offen',
	publicPage: 'Öffentliche Seite',
	signOut: 'Abmelden',
	choose: 'Bitte wählen',
	older: 'Ältere',
	newest: 'Zu den neuesten',
	turnPages: 'Blättern',
	groups: {
		dates: 'Termine',
		concept: 'Konzept',
		contacts: 'Kontakte',
		settings: 'Einstellungen'
	},
	nav: {
		today: 'Heute',
		inbox: 'Eingang',
		mail: 'Post',
		plan: 'Plan',
		meetings: 'Treffen',
		workshop: 'Werkstatt',
		rounds: 'Fragebögen',
		reviews: 'Prüfungen',
		documents: 'Dokumente',
		council: 'Rat',
		monitoring: 'Umsetzung',
		survival: 'Überlebt es?',
		people: 'Menschen',
		coreGroup: 'Kerngruppe',
		list: 'Verteiler',
		letters: 'Briefe',
		process: 'Verfahren',
		privacy: 'Datenschutz',
		newProcess: 'Neues Verfahren',
		templates: 'Vorlagen',
		myReviews: 'Meine Prüfungen'
	},
	problem: {
		notFoundTitle: 'Das gibt es hier nicht',
		notFoundText:
			'Vielleicht ist der Link nicht vollständig, oder er gehört zu einem anderen Verfahren.',
		forbiddenTitle: 'Diese Seite ist für andere',
		forbiddenText: 'Sie sind angemeldet, aber diese Seite gehört nicht zu Ihren Aufgaben.',
		faultTitle: 'Das hat nicht geklappt',
		faultText: 'Der Fehler liegt bei uns und ist notiert. Bitte versuchen Sie es noch einmal.',
		toStart: 'Zur Startseite',
		signInAgain: 'Mit einer anderen Adresse anmelden'
	}
};

export const shellWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		role: 'Steering',
		department: 'Department',
		menu: 'Desk',
		open: 'open',
		publicPage: 'Public page',
		signOut: 'Sign out',
		choose: 'Please choose',
		older: 'Older',
		newest: 'To the newest',
		turnPages: 'Turn pages',
		groups: {
			dates: 'Dates',
			concept: 'Concept',
			contacts: 'Contacts',
			settings: 'Settings'
		},
		nav: {
			today: 'Today',
			inbox: 'Inbox',
			mail: 'Mail',
			plan: 'Plan',
			meetings: 'Meetings',
			workshop: 'Workshop',
			rounds: 'Questionnaires',
			reviews: 'Reviews',
			documents: 'Documents',
			council: 'Council',
			monitoring: 'Implementation',
			survival: 'Would it survive?',
			people: 'People',
			coreGroup: 'Core group',
			list: 'Distribution list',
			letters: 'Letters',
			process: 'Process',
			privacy: 'Privacy',
			newProcess: 'New process',
			templates: 'Templates',
			myReviews: 'My reviews'
		},
		problem: {
			notFoundTitle: 'There is no such thing here',
			notFoundText: 'Perhaps the link is incomplete, or it belongs to another process.',
			forbiddenTitle: 'This page is for others',
			forbiddenText: 'You are signed in, but this page does not belong to your role.',
			faultTitle: 'That did not work',
			faultText: 'The fault is ours and has been noted. Please try again.',
			toStart: 'To the start page',
			signInAgain: 'Sign in with another address'
		}
	}
};
