import { wordsFor } from '#assembly/words/index.ts';
import type { Voice } from '#assembly/public/voice.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';

/** The words, dates and day of a page, from what its frame loads. */
export function voiceOf(data: { language: Language; today: string; zone: string }): Voice {
	const { language, today, zone } = data;
	return {
		words: wordsFor(language).public,
		format: formatFor(language),
		language: writtenLanguage(language),
		today,
		zone
	};
}
