import { briefingSentences } from './briefing/sentences.ts';
import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';

export const meetingsSentences: Sentences = {
	...briefingSentences,
	'meeting-prepared': {
		de: (data) => `Das Treffen ${named(data, 'de')} wird vorbereitet.`,
		en: (data) => `The meeting ${named(data, 'en')} is being prepared.`
	}
};

function named(data: Data, language: 'de' | 'en'): string {
	const title = [text(data, 'area'), text(data, 'title')].filter(Boolean).join(': ');
	return language === 'de' ? `„${title}“` : `“${title}”`;
}
