import { briefingWords } from './briefing/words.ts';

const de = {
	briefing: briefingWords.de,
	refusals: {
		...briefingWords.de.refusals,
		'no-meeting': 'Zu diesem Schritt kommen keine Menschen zusammen.',
		'already-prepared': 'Dieses Treffen wird schon vorbereitet.'
	}
};

export const meetingsWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		briefing: briefingWords.en,
		refusals: {
			...briefingWords.en.refusals,
			'no-meeting': 'Nobody comes together for this step.',
			'already-prepared': 'This meeting is being prepared already.'
		}
	}
};
