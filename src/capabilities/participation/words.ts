import { mailRefusals } from './mail/words.ts';

const de = {
	channels: {
		web: 'Web',
		mail: 'Mail',
		paper: 'Papier',
		card: 'Karte',
		tally: 'Strichliste',
		telephone: 'Telefon'
	},
	/** Behind a number or alone: `2 auf Papier`. */
	byChannel: {
		web: 'im Web',
		mail: 'per Mail',
		paper: 'auf Papier',
		card: 'als Karte',
		tally: 'mit Strichliste',
		telephone: 'am Telefon'
	},
	callStates: { announced: 'angekündigt', open: 'offen', closed: 'abgeschlossen' },
	contributionStates: {
		received: 'eingegangen',
		published: 'veröffentlicht',
		hidden: 'verborgen',
		takenUp: 'aufgegriffen',
		answered: 'beantwortet',
		removed: 'entfernt'
	},
	/** Stands where the text stood. */
	removed: 'Auf Wunsch der Person entfernt.',
	refusals: {
		'call-not-open-yet': 'Diese Feedbackrunde hat noch nicht begonnen.',
		'call-closed':
			'Diese Feedbackrunde ist zu Ende. Ihr Text ist noch da, Sie können ihn kopieren und uns mailen.',
		'closes-before-opening': 'Das Ende liegt vor dem Beginn.',
		'already-over': 'Das Ende muss in der Zukunft liegen.',
		'already-hidden': 'Der Beitrag ist schon verborgen.',
		'already-taken-up':
			'Der Beitrag ist schon aufgegriffen und bleibt sichtbar, damit die Spur nicht abreißt.',
		'already-answered': 'Darauf wurde schon geantwortet.',
		removed: 'Dieser Beitrag wurde auf Wunsch der Person entfernt.',
		'contribution-not-published':
			'Veröffentlichen Sie den Beitrag zuerst. Nur was alle lesen können, darf ins Konzept.',
		'unknown-area': 'Diesen Bereich gibt es in diesem Verfahren nicht.',
		...mailRefusals.de
	}
};

export const participationWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		channels: {
			web: 'Web',
			mail: 'Mail',
			paper: 'Paper',
			card: 'Card',
			tally: 'Tally',
			telephone: 'Telephone'
		},
		byChannel: {
			web: 'on the web',
			mail: 'by mail',
			paper: 'on paper',
			card: 'on cards',
			tally: 'by tally',
			telephone: 'by telephone'
		},
		callStates: { announced: 'announced', open: 'open', closed: 'closed' },
		contributionStates: {
			received: 'received',
			published: 'published',
			hidden: 'hidden',
			takenUp: 'taken up',
			answered: 'answered',
			removed: 'removed'
		},
		removed: 'Removed at the person’s wish.',
		refusals: {
			'call-not-open-yet': 'This call has not begun yet.',
			'call-closed':
				'This call is over. Your text is still here, you can copy it and mail it to us.',
			'closes-before-opening': 'The end lies before the beginning.',
			'already-over': 'The end must lie in the future.',
			'already-hidden': 'The contribution is hidden already.',
			'already-taken-up':
				'The contribution has been taken up and stays visible, so that the trace does not break.',
			'already-answered': 'This has been answered already.',
			removed: 'This contribution was removed at the person’s wish.',
			'contribution-not-published':
				'Publish the contribution first. Only what all can read may enter the concept.',
			'unknown-area': 'There is no such area in this process.',
			...mailRefusals.en
		}
	}
};
