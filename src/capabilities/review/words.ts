const de = {
	answers: { yes: 'ja', condition: 'mit Bedingung', no: 'nein', cannotSay: 'kann ich nicht sagen' },
	results: { approved: 'geprüft, ohne Einwand', condition: 'mit Bedingung', rejected: 'abgelehnt' },
	refusals: {
		'not-a-measure': 'Nur Maßnahmen gehen in die Prüfung.',
		'not-published': 'Veröffentlichen Sie die Maßnahme zuerst.',
		'not-consolidated': 'Die Gruppe muss sich zuerst auf eine Fassung einigen.',
		'already-in-review': 'Die Maßnahme ist schon in Prüfung.',
		'not-ready':
			'Der Fachverwaltung fehlt noch etwas, um prüfen zu können. Was genau, steht unter „Bereit?“.',
		'due-in-the-past': 'Die Frist liegt in der Vergangenheit.',
		'meeting-without-date':
			'Das zweite Treffen dieser Gruppe hat noch keinen Termin. Von ihm an zählt die Frist.',
		'regular-due-over':
			'Die übliche Frist ist vorbei. Nennen Sie einen späteren Tag und den Grund.',
		'extension-incomplete': 'Zu einer späteren Frist gehören der Tag und der Grund.',
		'not-later': 'Wählen Sie einen Tag nach der jetzigen Frist.',
		'not-returned': 'Nur was von der Prüfung zurückkam, kann so abgeschlossen werden.',
		'was-rejected':
			'Die Fachverwaltung hat Nein gesagt. Fassen Sie die Maßnahme neu, oder geben Sie sie mit Grund auf.',
		'already-answered': 'Diese Prüfung ist schon beantwortet.',
		incomplete: 'Es fehlt noch eine Antwort oder ein Grund.'
	}
};

export const reviewWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		answers: { yes: 'yes', condition: 'with condition', no: 'no', cannotSay: 'cannot say' },
		results: {
			approved: 'reviewed, no objection',
			condition: 'with condition',
			rejected: 'rejected'
		},
		refusals: {
			'not-a-measure': 'Only measures are reviewed.',
			'not-published': 'Publish the measure first.',
			'not-consolidated': 'The group must agree on a wording first.',
			'already-in-review': 'The measure is in review already.',
			'not-ready':
				'The department lacks something it needs for the review. What it is stands under “Ready?”.',
			'due-in-the-past': 'The due date lies in the past.',
			'meeting-without-date':
				'The second meeting of this group has no date yet. The time is counted from it.',
			'regular-due-over': 'The usual due date is over. Give a later day and the reason.',
			'extension-incomplete': 'A later due date needs the day and the reason.',
			'not-later': 'Choose a day after the present due date.',
			'not-returned': 'Only what came back from the review can be concluded like this.',
			'was-rejected': 'The department said no. Word the measure anew, or give it up with a reason.',
			'already-answered': 'This review has been answered already.',
			incomplete: 'An answer or a reason is missing.'
		}
	}
};
