const de = {
	kinds: {
		interimReport: 'Zwischenbericht',
		draft: 'Entwurf',
		concept: 'Konzept',
		resolved: 'Beschlossenes Konzept'
	},
	/** Why a measure is not part of a document, when nobody gave a reason: its state says it. */
	outcomes: {
		takenUp: 'aufgenommen',
		answered: 'nicht aufgenommen'
	},
	refusals: {
		'nothing-agreed':
			'Noch ist keine Maßnahme geeinigt und geprüft. Ein Konzept ohne Maßnahmen kann niemand beschließen.',
		'feedback-open': 'Zu einem Entwurf laufen noch Kommentare. Warten Sie, bis die Zeit um ist.',
		'feedback-too-short': 'Geben Sie allen mindestens zwei Wochen Zeit.',
		'feedback-incomplete': 'Sagen Sie, was Sie alle zum Entwurf fragen.',
		'no-draft': 'Zuerst geht ein Entwurf an alle. Erst danach kommt das Konzept.',
		'comments-open': 'Es sind noch Kommentare ohne Antwort. Beantworten Sie zuerst alle.',
		'already-decided': 'Der Rat hat schon beschlossen.',
		'not-decided': 'Der Rat hat noch nicht beschlossen.',
		'unknown-passage': 'Diesen Absatz gibt es in diesem Dokument nicht.',
		'not-a-comment': 'Das ist kein Kommentar zu einem Entwurf.',
		'already-answered': 'Darauf wurde schon geantwortet.',
		'contribution-not-published': 'Veröffentlichen Sie den Kommentar zuerst.',
		'no-item':
			'Der Kommentar gilt dem Ganzen und keinem Absatz. Antworten Sie, ohne ihn aufzunehmen.'
	}
};

export const documentsWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		kinds: {
			interimReport: 'Interim report',
			draft: 'Draft',
			concept: 'Concept',
			resolved: 'Resolved concept'
		},
		outcomes: { takenUp: 'taken up', answered: 'not taken up' },
		refusals: {
			'nothing-agreed':
				'No measure is agreed and reviewed yet. Nobody can resolve a concept without measures.',
			'feedback-open': 'A draft is still open for comments. Wait until its time is over.',
			'feedback-too-short': 'Give everybody at least two weeks.',
			'feedback-incomplete': 'Say what you ask everybody about the draft.',
			'no-draft': 'First a draft goes to everybody. The concept comes after it.',
			'comments-open': 'There are comments without an answer. Answer all of them first.',
			'already-decided': 'The council has decided already.',
			'not-decided': 'The council has not decided yet.',
			'unknown-passage': 'There is no such paragraph in this document.',
			'not-a-comment': 'This is no comment on a draft.',
			'already-answered': 'This has been answered already.',
			'contribution-not-published': 'Publish the comment first.',
			'no-item': 'The comment is on the whole and on no paragraph. Answer without taking it up.'
		}
	}
};
