import { wordsFor } from '#assembly/words/index.ts';
import { readItems } from '#drafting/server/reads.ts';
import { sectors } from '#people/roles.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage } from '#shared/language.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskSet } from '../desk-set.ts';
import { pdfAnswer } from '../pdf.ts';
import type { RequestHandler } from './$types';

/** The questionnaires of a set to fill in by hand, one item after the other; `?text=CODE` for one alone. */
export const GET: RequestHandler = async (event) => {
	const { process, set, title, asked } = await findDeskSet(event);
	guardPage(event, 'page:desk', process.id);
	const language = writtenLanguage(event.locals.language);
	const words = wordsFor(language);
	const say = words.desk.questionnaires.print;
	const items = await readItems(event.locals.runtime.storage.read, { processId: process.id });
	const texts = new Map(items.map(({ id, text }) => [id, text]));
	const only = event.url.searchParams.get('text');
	const lastDay = dayOf(addHours(set.closesAt, -1), process.timeZone);
	const line = (label: string) => ({ label, choices: [] });
	return pdfAnswer(
		{
			...{ language, title, author: process.title, room: say.room, cards: [] },
			note: `${title} · ${say.until(formatFor(language).day(lastDay))}`,
			text: set.named ? say.named : say.anonymous,
			fields: [
				...(set.named ? [line(say.name)] : []),
				...(set.ways.includes('tables') ? [line(say.table), line(say.people)] : []),
				{
					label: say.perspective,
					choices: sectors.map((sector) => words.people.sectors[sector])
				}
			],
			sheets: asked
				.filter(({ item }) => only === null || item.code === only)
				.map(({ round, item }) => ({
					...{ code: item.code, kind: words.drafting.kinds[item.kind], title: item.title },
					...{ text: texts.get(item.id) ?? '', questions: round.questions }
				}))
		},
		'fragebogen.pdf'
	);
};
