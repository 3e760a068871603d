import { say } from '#assembly/sentences.ts';
import { sayRefusal, wordsFor } from '#assembly/words/index.ts';
import type { readUndo } from '#drafting/server/structure/read-traces-of.ts';
import { sayEdit } from '#drafting/structure/bulk-sentences.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';

type Undo = NonNullable<Awaited<ReturnType<typeof readUndo>>>;

/** The last change in one sentence, and whether it can be taken back or why not. */
export function sayLastChange(
	{ last, decision, later }: Undo,
	language: Language,
	timeZone: string
) {
	const words = wordsFor(language);
	return {
		id: last.id,
		sentence: sentence(last.body, language),
		when: formatFor(language).instant(last.at, timeZone),
		held: decision.ok ? null : sayRefusal(words, decision.reason, 'drafting.undo'),
		later:
			decision.ok || decision.reason !== 'touched-since'
				? []
				: later.map(({ body }) => said(body, language))
	};
}

function sentence(body: Undo['last']['body'], language: Language): string {
	if (body.what === 'items-edited') return sayEdit(body.data, writtenLanguage(language));
	const { last } = wordsFor(language).desk.bulk;
	const change = last.changes[body.what];
	const title = body.data['title'];
	return change && typeof title === 'string' ? last.of(title, change) : said(body, language);
}

function said(body: Undo['last']['body'], language: Language): string {
	return say(body, language).text;
}
