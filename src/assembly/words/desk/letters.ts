/** The words of the letters sent, at the desk. */
const de = {
	title: 'Briefe',
	text: (count: number) =>
		count === 0
			? 'Noch kein Brief ist geschrieben.'
			: count === 1
				? 'Ein Brief ist geschrieben.'
				: `${count} Briefe sind geschrieben.`,
	kept: 'Es ist kein Mailserver eingerichtet: Kein Brief geht hinaus. Sie können jeden Brief öffnen und seinen Link selbst weitergeben.',
	stateList: 'Briefe nach Stand',
	states: {
		all: 'Alle',
		waiting: 'Warten',
		sent: 'Gesendet',
		failed: 'Nicht angekommen',
		refused: 'Abgelehnt',
		bounced: 'Zurückgekommen'
	},
	caption: 'Briefe, die neuesten zuerst',
	letter: 'Brief',
	to: 'An',
	when: 'Geschrieben',
	state: 'Stand',
	kinds: {
		'sign-in': 'Anmelden',
		'passkey-added': 'Neuer Passkey',
		'access-reopened': 'Zugang neu geöffnet',
		invitation: 'Einladung',
		'contribution-received': 'Dank für einen Beitrag',
		questionnaire: 'Fragebogen',
		review: 'Bitte um Prüfung',
		draft: 'Entwurf für alle',
		'idea-became': 'Was aus einer Idee wurde',
		'comment-answered': 'Antwort auf einen Kommentar',
		'council-decided': 'Entscheidung des Rates',
		'steps-moved': 'Neuer Termin',
		'owner-asked': 'Bitte um Zusage',
		'my-data': 'Link zu den eigenen Daten',
		'barrier-received': 'Dank für eine gemeldete Barriere',
		'barrier-answered': 'Antwort auf eine Barriere'
	},
	other: 'Brief',
	said: {
		kept: 'Wartet. Ohne Mailserver geht er nicht hinaus.',
		waiting: 'Wartet auf den Versand.',
		retry: (attempts: number, when: string) =>
			`${attempts === 1 ? 'Ein Versuch ist' : `${attempts} Versuche sind`} gescheitert. Der nächste folgt am ${when}.`,
		sent: (when: string) => `Gesendet am ${when}.`,
		failed: 'Nicht angekommen. Es wird nicht weiter versucht.',
		refused: 'Abgelehnt: Der Mailserver nimmt keinen Brief an diese Adresse an.',
		bounced: 'Zurückgekommen: Die Mail war unterwegs, wurde aber nicht zugestellt.'
	},
	empty: 'Hier ist kein Brief',
	fault: 'Antwort des Mailservers',
	secretShown:
		'Es ist kein Mailserver eingerichtet, darum sehen Sie hier den persönlichen Link. Geben Sie ihn nur der Person weiter, an die der Brief geht. Benutzen Sie ihn nicht selbst.',
	secretHidden: '[persönlicher Link, nur in der Mail der Person]',
	asSent: 'Der Brief im Wortlaut'
};

export const lettersWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Letters',
		text: (count) =>
			count === 0
				? 'No letter is written yet.'
				: count === 1
					? 'One letter is written.'
					: `${count} letters are written.`,
		kept: 'No mail server is set up: no letter goes out. You can open every letter and pass its link on yourself.',
		stateList: 'Letters by state',
		states: {
			all: 'All',
			waiting: 'Waiting',
			sent: 'Sent',
			failed: 'Not arrived',
			refused: 'Refused',
			bounced: 'Returned'
		},
		caption: 'Letters, newest first',
		letter: 'Letter',
		to: 'To',
		when: 'Written',
		state: 'State',
		kinds: {
			'sign-in': 'Sign-in',
			'passkey-added': 'New passkey',
			'access-reopened': 'Access reopened',
			invitation: 'Invitation',
			'contribution-received': 'Thanks for a contribution',
			questionnaire: 'Questionnaire',
			review: 'Request for review',
			draft: 'Draft for everybody',
			'idea-became': 'What became of an idea',
			'comment-answered': 'Answer to a comment',
			'council-decided': 'Decision of the council',
			'steps-moved': 'New date',
			'owner-asked': 'Request to stand for a measure',
			'my-data': 'Link to one’s own data',
			'barrier-received': 'Thanks for a reported barrier',
			'barrier-answered': 'Answer about a barrier'
		},
		other: 'Letter',
		said: {
			kept: 'Waits. Without a mail server it does not go out.',
			waiting: 'Waits to be sent.',
			retry: (attempts, when) =>
				`${attempts === 1 ? 'One attempt' : `${attempts} attempts`} failed. The next follows on ${when}.`,
			sent: (when) => `Sent on ${when}.`,
			failed: 'Not arrived. No further attempt is made.',
			refused: 'Refused: the mail server takes no letter to this address.',
			bounced: 'Returned: the mail was on its way, but was not delivered.'
		},
		empty: 'There is no letter here',
		fault: 'Answer of the mail server',
		secretShown:
			'No mail server is set up, so you see the personal link here. Pass it on only to the person the letter is for. Do not use it yourself.',
		secretHidden: '[personal link, only in the person’s mail]',
		asSent: 'The letter, word for word'
	}
};
