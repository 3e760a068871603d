import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { minutesPageWords } from '#meetings/minutes/page-words.ts';
import { layOutMinutes, type PrintedMinutes } from './layout-minutes.ts';
import { awkward } from './print.fixture.ts';
import { printMinutes, stopPrinting } from './print.ts';

const words = minutesPageWords.de;
const line = { who: null, dueOn: null, objections: [] };
const minutes: PrintedMinutes = {
	...{ publishedOn: '2017-04-14', process: 'Integrationskonzept', city: 'Beispielstadt', note: '' },
	became: { l3: 'Daraus wurde Z-GE-1' },
	edition: {
		...{ format: 1, number: 1, title: 'Zweites Treffen', area: 'Gesundheit', day: '2017-04-06' },
		...{ startsAt: '17:00', endsAt: '19:00', place: 'Rathaus' },
		approved: { on: '2017-04-14', how: 'silence', readers: 9 },
		attendance: {
			total: 14,
			sectors: [
				{ sector: 'resident', count: 9 },
				{ sector: 'provider', count: null }
			]
		},
		parts: [
			{
				...{ title: 'Dolmetschen', from: '17:00', to: '17:45', phase: 'B' },
				lines: [
					{ ...line, id: 'l1', kind: 'note', text: awkward },
					{ ...line, id: 'l2', kind: 'decision', text: 'Wir fragen die Klinik.' },
					{ ...line, id: 'l3', kind: 'goal', text: 'Beim Arzt wird gedolmetscht.' },
					{
						...{ id: 'l4', kind: 'task', text: 'Angebote einholen', who: 'Klinikum' },
						...{ dueOn: '2017-05-02' },
						objections: [{ text: 'Das ist zu früh.', reply: 'Mehr Zeit ist nicht.' }]
					}
				]
			},
			{ ...{ title: 'Wie weiter?', from: null, to: null, phase: null }, lines: [] }
		]
	}
};
afterAll(stopPrinting);

describe('minutes on paper', () => {
	const { title, edition, blocks } = layOutMinutes(minutes, words);

	it('say which meeting they are of and which version, in the title and under it', () => {
		expect(title).toBe('Protokoll: Gesundheit, Zweites Treffen');
		expect(edition).toBe('Fassung 1, veröffentlicht am Fr.,\u00A014.\u00A0April 2017');
	});

	it('mark decisions and tasks in words, and say what became of a goal', () => {
		const labels = blocks.flatMap((block) =>
			block.kind === 'paragraph' && block.label ? [`${block.label}: ${block.text}`] : []
		);
		expect(labels).toContain('Beschluss: Wir fragen die Klinik.');
		expect(blocks).toContainEqual(expect.objectContaining({ text: 'Daraus wurde Z-GE-1' }));
	});

	it('keep an objection with its answer beside the line', () => {
		expect(blocks).toContainEqual({
			...{ kind: 'quote', text: 'Das ist zu früh.', by: 'Einwand' },
			reply: 'Antwort: Mehr Zeit ist nicht.'
		});
	});

	it('list all tasks in one table, and leave small numbers of people out', () => {
		const [people, tasks] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
		expect(people?.rows.map(([, count]) => count)).toEqual(['9', 'wenige']);
		expect(tasks?.rows).toEqual([['Angebote einholen', 'Klinikum', 'Di.,\u00A02.\u00A0Mai 2017']]);
	});

	it('can be read to people: tagged, with title, language, headings and header cells, text as typed', async () => {
		const bytes = await printMinutes(minutes, words);
		expect(new TextDecoder('latin1').decode(bytes)).toMatch(/pdfuaid:part(>|=")1/);
		const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: title, Language: 'de' });
		expect(pdf.numPages).toBeLessThanOrEqual(2);
		const roles = new Set<string>();
		let text = '';
		for (let page = 1; page <= pdf.numPages; page++) {
			const read = await pdf.getPage(page);
			collect(await read.getStructTree(), roles);
			const { items } = await read.getTextContent();
			text += items.map((item) => ('str' in item ? item.str : '')).join('');
		}
		expect([...roles]).toEqual(
			expect.arrayContaining(['H1', 'P', 'Table', 'TH', 'TD', 'BlockQuote'])
		);
		expect(text.replaceAll(/\s/g, '')).toContain(awkward.replaceAll(/\s/g, ''));
	});
});

function collect(node: object | null, roles: Set<string>): void {
	if (!node || !('role' in node && 'children' in node)) return;
	roles.add(String(node.role));
	for (const child of node.children as object[]) collect(child, roles);
}
