/** The words of the distribution list: what can be chosen, and what its rules refuse. */
const de = {
	kinds: {
		dates: 'Termine und Einladungen',
		calls: 'Aufrufe zum Mitmachen',
		results: 'Ergebnisse und Zwischenstände'
	},
	rhythms: { atOnce: 'sofort', weekly: 'einmal in der Woche, gesammelt' },
	languages: { de: 'Deutsch', en: 'Englisch' },
	refusals: {
		'kind-needed':
			'Wählen Sie mindestens eine Art von Post. Wenn Sie gar keine mehr möchten, verlassen Sie den Verteiler.',
		'unknown-area': 'Diesen Bereich gibt es in diesem Verfahren nicht.',
		'already-confirmed':
			'Das haben Sie schon bestätigt. Der Link in jeder Mail führt zu Ihren Einstellungen.',
		'request-expired':
			'Dieser Link galt eine Woche, und Ihre Angaben sind gelöscht. Tragen Sie sich bitte noch einmal ein.',
		'already-left': 'Sie stehen nicht mehr auf dem Verteiler. Es kommt keine Post mehr.'
	}
};

export const listWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		kinds: {
			dates: 'Dates and invitations',
			calls: 'Calls to take part',
			results: 'Results and interim states'
		},
		rhythms: { atOnce: 'at once', weekly: 'once a week, gathered' },
		languages: { de: 'German', en: 'English' },
		refusals: {
			'kind-needed': 'Choose at least one kind of mail. If you want none any more, leave the list.',
			'unknown-area': 'There is no such area in this process.',
			'already-confirmed':
				'You have confirmed this already. The link in every mail leads to your settings.',
			'request-expired':
				'This link was good for a week, and what you entered is deleted. Please sign up once more.',
			'already-left': 'You are no longer on the list. No more mail will come.'
		}
	}
};
