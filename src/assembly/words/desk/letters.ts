import type { BounceReason } from '#delivery/mail/bounces/parse-bounce.ts';

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
		'confirm-subscription': 'Bitte um Bestätigung für den Verteiler',
		'added-to-list': 'Mitteilung über den Eintrag im Verteiler',
		'already-listed': 'Link zu den Einstellungen der Post',
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
		'barrier-answered': 'Antwort auf eine Barriere',
		'candidacy-received': 'Bestätigung der Meldung',
		'candidacy-entered': 'Dank für die Meldung',
		'candidacy-declined': 'Absage mit Grund',
		'member-taken-in': 'Willkommen in der Kerngruppe',
		'term-extended': 'Verlängerung',
		'membership-ended': 'Dank zum Abschied',
		'release-asked': 'Bitte um Freigabe',
		'support-letter': 'Brief in fremdem Namen',
		poll: 'Frage nach einem Termin',
		test: 'Probebrief',
		digest: 'Wochenpost',
		step: 'Brief zu einem Schritt',
		'mail-confirm': 'Bitte um Bestätigung einer Mail',
		'mail-answer': 'Antwort auf eine Mail'
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
	asSent: 'Der Brief im Wortlaut',
	planned: 'Geplante Briefe',
	plannedText: 'Welcher Brief wann an wen geht, mit Text und Freigabe.',
	search: 'Suche in Adresse und Betreff',
	kind: 'Art',
	allKinds: 'Alle Arten',
	find: 'Suchen',
	reset: 'Alle zeigen',
	about: 'Worum es geht',
	abouts: { step: 'Schritt im Plan', contribution: 'Beitrag', meeting: 'Treffen' },
	aboutOther: 'Anderes',
	html: 'Als HTML ansehen',
	calendar: 'Kalendereintrag',
	retry: 'Noch einmal senden',
	retryNow: 'Jetzt versuchen',
	retried: 'Der Brief steht wieder zum Versand an.',
	linkGone:
		'Der persönliche Link in diesem Brief ist gelöscht, seit der Mailserver ihn angenommen hat. Schicken Sie der Person einen neuen Brief, zum Beispiel mit einer neuen Einladung.',
	wasSent: 'Dieser Brief ist schon gesendet.',
	returned: 'Was zurückkam',
	returnedStatus: (status: string) => `Meldung ${status}`,
	forGood: 'endgültig',
	notForGood: 'vorläufig',
	bounceReasons: {
		'unknown-address': 'Diese Adresse gibt es nicht.',
		'unknown-domain':
			'Den Mailserver zu dieser Adresse gibt es nicht. Ist sie richtig geschrieben?',
		'mailbox-full': 'Das Postfach ist voll.',
		'too-large': 'Der Brief war dem Mailserver zu groß.',
		blocked: 'Der Mailserver hat den Brief als unerwünscht abgewiesen.',
		unreachable: 'Der Mailserver war nicht zu erreichen.',
		delayed: 'Der Brief ist noch unterwegs. Der Mailserver versucht es weiter.',
		other: 'Der Brief wurde nicht zugestellt.'
	} satisfies Record<BounceReason, string>,
	bouncedAddress: (why: string) => `Briefe kommen hier nicht an: ${why}`,
	test: {
		title: 'Probebrief',
		text: 'Schicken Sie sich selbst einen Brief, um zu sehen, ob Briefe ankommen und wie sie aussehen.',
		act: 'Probebrief an mich senden',
		sent: (to: string) => `Der Mailserver hat den Brief an ${to} angenommen.`,
		failed: (to: string) => `Der Mailserver hat den Brief an ${to} nicht angenommen.`,
		kept: 'Es ist kein Mailserver eingerichtet. Der Probebrief liegt in der Liste.',
		answer: (answer: string) => `Seine Antwort: ${answer}`
	}
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
			'confirm-subscription': 'Request to confirm for the list',
			'added-to-list': 'Notice of the entry in the list',
			'already-listed': 'Link to the settings of mail',
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
			'barrier-answered': 'Answer about a barrier',
			'candidacy-received': 'Confirmation of a candidacy',
			'candidacy-entered': 'Thanks for a candidacy',
			'candidacy-declined': 'A no with its reason',
			'member-taken-in': 'Welcome to the core group',
			'term-extended': 'Extension of a term',
			'membership-ended': 'Thanks at the end',
			'release-asked': 'Request for release',
			'support-letter': 'Letter in a supporter’s name',
			poll: 'Question for a date',
			test: 'Test letter',
			digest: 'Weekly post',
			step: 'Letter of a step',
			'mail-confirm': 'Request to confirm a mail',
			'mail-answer': 'Answer to a mail'
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
		asSent: 'The letter, word for word',
		planned: 'Planned letters',
		plannedText: 'Which letter goes when to whom, with text and release.',
		search: 'Search in address and subject',
		kind: 'Kind',
		allKinds: 'All kinds',
		find: 'Search',
		reset: 'Show all',
		about: 'What it is about',
		abouts: { step: 'Step in the plan', contribution: 'Contribution', meeting: 'Meeting' },
		aboutOther: 'Something else',
		html: 'See as HTML',
		calendar: 'Calendar entry',
		retry: 'Send again',
		retryNow: 'Try now',
		retried: 'The letter is to be sent again.',
		linkGone:
			'The personal link in this letter was deleted when the mail server took it. Send the person a new letter, for instance by inviting them anew.',
		wasSent: 'This letter has been sent.',
		returned: 'What came back',
		returnedStatus: (status) => `Code ${status}`,
		forGood: 'for good',
		notForGood: 'for now',
		bounceReasons: {
			'unknown-address': 'This address does not exist.',
			'unknown-domain': 'There is no mail server for this address. Is it spelt correctly?',
			'mailbox-full': 'The mailbox is full.',
			'too-large': 'The letter was too large for the mail server.',
			blocked: 'The mail server refused the letter as unwanted.',
			unreachable: 'The mail server could not be reached.',
			delayed: 'The letter is still on its way. The mail server goes on trying.',
			other: 'The letter was not delivered.'
		},
		bouncedAddress: (why) => `Letters do not arrive here: ${why}`,
		test: {
			title: 'Test letter',
			text: 'Send yourself a letter to see whether letters arrive and what they look like.',
			act: 'Send me a test letter',
			sent: (to) => `The mail server took the letter to ${to}.`,
			failed: (to) => `The mail server did not take the letter to ${to}.`,
			kept: 'No mail server is set up. The test letter is in the list.',
			answer: (answer) => `Its answer: ${answer}`
		}
	}
};
