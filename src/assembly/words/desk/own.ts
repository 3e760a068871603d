/** The words of a contributor's own page. */
const de = {
	contribution: {
		title: 'Ihr Beitrag',
		to: (call: string) => `zu „${call}“`,
		states: {
			received:
				'Angekommen. Die Prozesssteuerung liest ihn und entscheidet, ob er veröffentlicht wird.',
			published: 'Veröffentlicht, ohne Ihren Namen. Alle können ihn lesen.',
			hidden: 'Nicht veröffentlicht. Den Grund lesen Sie unten.',
			takenUp: 'Aufgegriffen. Daraus ist etwas im Konzept geworden.',
			answered: 'Beantwortet. Die Antwort lesen Sie unten.',
			removed: 'Entfernt, wie Sie es wollten.'
		},
		because: 'Grund',
		hiddenNext: 'Sie sind anderer Meinung? Schreiben Sie der Prozesssteuerung.',
		story: 'Was daraus wird',
		received: 'Angekommen',
		published: 'Veröffentlicht',
		hidden: 'Nicht veröffentlicht',
		takenUp: 'Aufgegriffen',
		takenUpIn: 'Aufgegriffen in',
		answered: 'Beantwortet',
		nextComment: 'Die Gruppe antwortet',
		nextCommentText: 'Jeder Kommentar bekommt eine Antwort mit Grund. Sie steht dann hier.',
		answer: 'Antwort',
		wordedNow: 'Daraus wird gerade ein Entwurf. Sobald er veröffentlicht ist, steht hier der Link.',
		nextPublished: 'Die Arbeitsgruppe liest ihn',
		nextPublishedText: 'Wird daraus ein Ziel oder eine Maßnahme, sehen Sie es hier.',
		nextReceived: 'Die Prozesssteuerung liest ihn',
		ahead: 'als Nächstes',
		keepTitle: 'Diese Adresse gehört zu Ihrem Beitrag',
		keepText:
			'Heben Sie sie auf, zum Beispiel als Lesezeichen. Nur mit ihr sehen Sie hier, was aus Ihrem Beitrag wird. Geben Sie sie nicht weiter.'
	}
};

export const ownWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		contribution: {
			title: 'Your contribution',
			to: (call) => `to “${call}”`,
			states: {
				received: 'Arrived. The steering reads it and decides whether it is published.',
				published: 'Published, without your name. Everybody can read it.',
				hidden: 'Not published. The reason stands below.',
				takenUp: 'Taken up. Something in the concept has come of it.',
				answered: 'Answered. The answer stands below.',
				removed: 'Removed, as you wished.'
			},
			because: 'Reason',
			hiddenNext: 'You disagree? Write to the steering.',
			story: 'What becomes of it',
			received: 'Arrived',
			published: 'Published',
			hidden: 'Not published',
			takenUp: 'Taken up',
			takenUpIn: 'Taken up in',
			answered: 'Answered',
			nextComment: 'The group answers',
			nextCommentText: 'Each comment gets an answer with a reason. It will stand here.',
			answer: 'Answer',
			wordedNow: 'A draft is being made of it. As soon as it is published, the link stands here.',
			nextPublished: 'The working group reads it',
			nextPublishedText: 'If it becomes a goal or a measure, you see it here.',
			nextReceived: 'The steering reads it',
			ahead: 'next',
			keepTitle: 'This address belongs to your contribution',
			keepText:
				'Keep it, for instance as a bookmark. Only with it do you see here what becomes of your contribution. Do not pass it on.'
		}
	}
};
