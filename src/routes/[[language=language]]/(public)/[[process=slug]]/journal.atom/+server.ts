import { excerpt } from '#assembly/public/news.ts';
import { say } from '#assembly/sentences.ts';
import { wordsFor } from '#assembly/words/index.ts';
import { writeAtom } from '#delivery/feeds/atom.ts';
import { feedWords } from '#delivery/feeds/words.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { writtenLanguage } from '#shared/language.ts';
import { lastingAddress } from '#web/frame.ts';
import { shownProcess } from '../shown-process.ts';
import type { RequestHandler } from './$types';

/** The newest public changes, for feed readers. */
export const GET: RequestHandler = async (event) => {
	const { runtime, language } = event.locals;
	const process = await shownProcess(event);
	const { entries } = await readPublicEntries(runtime.storage.read, { processId: process.id });
	const written = writtenLanguage(language);
	const address = (path: string) =>
		lastingAddress(runtime.env.origin, { language, slug: process.slug }, path);
	const text = writeAtom({
		id: process.id,
		title: feedWords[written].changes(process.title),
		subtitle: wordsFor(language).public.journal.text,
		author: process.city,
		language: written,
		self: address('/journal.atom'),
		page: address('/journal'),
		entries: entries.map(({ position, body }) => {
			const { code, text, quote, path } = say(body, language);
			const place = code ? `/konzept/${code}` : path;
			return {
				id: body.id,
				at: body.at,
				title: [code, text, quote && `„${excerpt(quote, 80)}“`].filter(Boolean).join(' '),
				content: [text, quote && `„${quote}“`].filter(Boolean).join('\n'),
				url: address(place ?? `/journal?vor=${position + 1}#e-${position}`)
			};
		})
	});
	return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
