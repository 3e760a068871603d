import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderSVG } from 'uqr';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperList } from './paper-list.ts';
import { awkward } from './print.fixture.ts';
import { printList, stopPrinting } from './print.ts';

const list: PaperList = {
	...{ language: 'de', title: 'Teilnahmeliste', subtitle: 'Gesundheit: Zweites Treffen' },
	...{ author: 'Konzept', text: ['Do., 18. Mai 2017, 17:00 Uhr'], note: 'Nur zum Nachweis.' },
	head: ['Name', 'Organisation', 'Unterschrift'],
	rows: [
		['Karim', awkward, ''],
		['Petra', 'Verein', '']
	],
	widths: [3, 3, 4],
	...{ code: null, alt: '' }
};
const read = async (bytes: Uint8Array) => {
	const pdf = await getDocument({ data: bytes }).promise;
	const texts: string[] = [];
	for (let page = 1; page <= pdf.numPages; page++) {
		const { items } = await (await pdf.getPage(page)).getTextContent();
		texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	return {
		pages: pdf.numPages,
		text: texts.join(' '),
		tags: JSON.stringify(await (await pdf.getPage(1)).getStructTree())
	};
};
afterAll(stopPrinting);

describe('a list on paper', () => {
	it('is tagged, and names everybody with room to sign', async () => {
		const { text, tags } = await read(await printList(list));
		for (const role of ['H1', 'Table', 'TH', 'TD']) expect(tags).toContain(`"${role}"`);
		for (const said of ['Teilnahmeliste', 'Karim', 'Petra', 'Unterschrift', 'Nur zum Nachweis.'])
			expect(text).toContain(said);
	});

	it('goes on over pages, each with its head', async () => {
		const rows = Array.from({ length: 40 }, (_, place) => [`Person ${place + 1}`, '', '']);
		const { pages, text } = await read(await printList({ ...list, rows }));
		expect(pages).toBeGreaterThan(1);
		expect(text.split('Unterschrift').length - 1).toBe(pages);
		expect(text).toContain('Person 40');
	});

	it('may be a sheet with a code to hang up, which says its address too', async () => {
		const alt = 'https://konzept.example/tuer/abc';
		const sheet = { ...list, head: [], rows: [], widths: [], code: renderSVG(alt), alt };
		const { pages, text } = await read(await printList(sheet));
		expect(pages).toBe(1);
		expect(text).toContain(alt);
	});
});
