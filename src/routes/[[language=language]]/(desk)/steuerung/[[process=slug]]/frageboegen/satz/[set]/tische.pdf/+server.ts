import { error } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { wordsFor } from '#assembly/words/index.ts';
import { readTables } from '#drafting/server/rounds/read-progress.ts';
import { writtenLanguage } from '#shared/language.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskSet } from '../desk-set.ts';
import { pdfAnswer } from '../pdf.ts';
import type { RequestHandler } from './$types';

/** A card with its code for each table of an open set. */
export const GET: RequestHandler = async (event) => {
	const { process, set, title } = await findDeskSet(event);
	guardPage(event, 'page:desk', process.id);
	const language = writtenLanguage(event.locals.language);
	const say = wordsFor(language).desk.questionnaires.print;
	const { env, storage } = event.locals.runtime;
	const cards = (await readTables(storage.read, set.id)).flatMap(({ name, secret }) => {
		if (secret === null) return [];
		const address = `${env.origin}/tisch/${secret}`;
		const code = renderSVG(address, { border: 2 });
		return [{ title: say.tableTitle(name), text: say.tableText, code, address }];
	});
	if (cards.length === 0) error(404, 'not-found');
	return pdfAnswer(
		{
			...{ language, title, author: process.title, note: `${process.title} · ${title}` },
			...{ text: '', fields: [], room: say.room, sheets: [], cards }
		},
		'tische.pdf'
	);
};
