/** The words of a contributor's own page and of a questionnaire. */
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
	},
	sheet: {
		title: (code: string) => `Fünf Fragen zu ${code}`,
		until: (day: string) => `Zeit ist ${day}.`,
		present: 'Darum geht es',
		questions: 'Ihre Antworten',
		hint: 'Sie müssen nicht alle Fragen beantworten. Stichworte reichen.',
		perspective: 'Aus welcher Sicht antworten Sie?',
		perspectiveHint: 'Hilft der Gruppe, die Antworten zu verstehen.',
		anonymous:
			'Ihr Name steht nicht dabei. Bis zum Ende der Runde können Sie Ihre Antworten über diese Adresse ändern. Danach kann niemand mehr erkennen, welcher Bogen von Ihnen ist.',
		act: 'Antworten abgeben',
		change: 'Änderung abgeben',
		thanksTitle: 'Danke, Ihre Antworten sind angekommen',
		thanksText: (day: string) => `Sie können sie unten ändern, ${day}.`,
		closedTitle: 'Diese Fragebogenrunde ist zu Ende',
		closedText:
			'Die Antworten werden jetzt nebeneinander gelegt. Was daraus wird, steht auf der Seite im Konzept.',
		toItem: (code: string) => `${code} im Konzept ansehen`
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
		},
		sheet: {
			title: (code) => `Five questions on ${code}`,
			until: (day) => `There is time ${day}.`,
			present: 'What it is about',
			questions: 'Your answers',
			hint: 'You need not answer all questions. Keywords are enough.',
			perspective: 'From which point of view do you answer?',
			perspectiveHint: 'Helps the group to understand the answers.',
			anonymous:
				'Your name is not shown. Until the round ends you can change your answers through this address. After that nobody can tell which sheet is yours.',
			act: 'Hand in the answers',
			change: 'Hand in the change',
			thanksTitle: 'Thank you, your answers have arrived',
			thanksText: (day) => `You can change them below, ${day}.`,
			closedTitle: 'This questionnaire is closed',
			closedText:
				'The answers are now laid side by side. What comes of them stands on the page in the concept.',
			toItem: (code) => `See ${code} in the concept`
		}
	}
};
