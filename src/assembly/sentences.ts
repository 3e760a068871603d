import { councilSentences } from '#council/sentences.ts';
import { documentsSentences } from '#documents/sentences.ts';
import { draftingSentences } from '#drafting/sentences.ts';
import type { EntryBody } from '#journal/entry.ts';
import type { Sentences } from '#journal/sentence.ts';
import { minutesSentences } from '#meetings/minutes/sentences.ts';
import { meetingsSentences } from '#meetings/sentences.ts';
import { monitoringSentences } from '#monitoring/sentences.ts';
import { participationSentences } from '#participation/sentences.ts';
import { peopleSentences } from '#people/sentences.ts';
import { processSentences } from '#process/sentences.ts';
import { reviewSentences } from '#review/sentences.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';

export const sentences: Sentences = {
	...peopleSentences,
	...processSentences,
	...participationSentences,
	...meetingsSentences,
	...minutesSentences,
	...draftingSentences,
	...reviewSentences,
	...documentsSentences,
	...councilSentences,
	...monitoringSentences
};

export type SaidEntry = {
	readonly code: string | null;
	readonly text: string;
	readonly quote: string | undefined;
	readonly path: string | undefined;
};

/** An entry as a sentence; a kind that has none yet is named plainly. */
export function say(entry: EntryBody, language: Language): SaidEntry {
	const maker = sentences[entry.what];
	const code = entry.data['code'];
	return {
		code: typeof code === 'string' ? code : null,
		text: maker ? maker[writtenLanguage(language)](entry.data, entry.why) : entry.what,
		quote: maker?.quote?.(entry.data),
		path: maker?.path?.(entry.data)
	};
}
