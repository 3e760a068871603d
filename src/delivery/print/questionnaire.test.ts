import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderSVG } from 'uqr';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperQuestionnaire } from './paper-questionnaire.ts';
import { awkward } from './print.fixture.ts';
import { printQuestionnaire, stopPrinting } from './print.ts';

const sheet = {
	...{ code: 'Z-GE-1', kind: 'Ziel', title: 'Dolmetschen beim Arzt' },
	text: 'Beim Arzt wird gedolmetscht.',
	questions: ['Ist das Ziel verständlich?', awkward, 'Wozu?', 'Woran?', 'Bis wann?']
};
const paper: PaperQuestionnaire = {
	...{ language: 'de', title: 'Ziele Gesundheit', author: 'Konzept', note: 'Bis 20. April.' },
	...{ text: 'Stichworte reichen.', room: 'Platz', cards: [] },
	fields: [
		{ label: 'Tisch', choices: [] },
		{ label: 'Aus welcher Sicht?', choices: ['Verein', 'Verwaltung'] }
	],
	sheets: [sheet, { ...sheet, code: 'Z-GE-2', title: 'Sprechstunden' }]
};
const read = async (bytes: Uint8Array) => {
	const pdf = await getDocument({ data: bytes }).promise;
	const texts: string[] = [];
	for (let page = 1; page <= pdf.numPages; page++) {
		const { items } = await (await pdf.getPage(page)).getTextContent();
		texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	return { texts, tags: JSON.stringify(await (await pdf.getPage(1)).getStructTree()) };
};
afterAll(stopPrinting);

describe('a questionnaire on paper', () => {
	it('has one item after the other, each on a page, tagged, with room to write', async () => {
		const { texts, tags } = await read(await printQuestionnaire(paper));
		expect(texts).toHaveLength(2);
		for (const role of ['H1', 'H2']) expect(tags).toContain(`"${role}"`);
		for (const said of ['Z-GE-1', 'Dolmetschen beim Arzt', '5. Bis wann?', 'Tisch', 'Verein'])
			expect(texts[0]).toContain(said);
		expect(texts[1]).toContain('Z-GE-2');
	});

	it('goes on to a second page where many questions are asked', async () => {
		const questions = Array.from({ length: 12 }, (_, place) => `Frage ${place + 1}?`);
		const long = { ...paper, sheets: [{ ...sheet, questions }] };
		const { texts } = await read(await printQuestionnaire(long));
		expect(texts.length).toBeGreaterThan(1);
		expect(texts.join(' ')).toContain('12. Frage 12?');
	});

	it('is a card with a code for each table', async () => {
		const address = 'https://konzept.example/tisch/abc';
		const card = { title: 'Tisch 1', text: 'Code öffnen.', code: renderSVG(address), address };
		const cards = [card, { ...card, title: 'Tisch 2' }];
		const { texts } = await read(await printQuestionnaire({ ...paper, sheets: [], cards }));
		expect(texts).toHaveLength(2);
		expect(texts[1]).toContain('Tisch 2');
		expect(texts[0]).toContain(address);
	});
});
