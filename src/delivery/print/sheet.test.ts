import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { layOutSheet, type Sheet } from './layout-sheet.ts';
import { awkward } from './print.fixture.ts';
import { printSheet, stopPrinting } from './print.ts';
import { sheetWords } from './sheet-words.ts';

const step = {
	...{ id: 'invitation', title: 'Einladung zum ersten Treffen', phase: null, optional: false },
	...{ startsOn: '2017-04-11', endsOn: '2017-04-20', startsAt: null, place: null },
	...{ methods: ['Mail an alle Beteiligten'], contents: ['Alle sind eingeladen.'] },
	audience: 'steering' as const
};
const sheet: Sheet = {
	...{ group: 'Gesundheit', process: 'Integrationskonzept', city: 'Beispielstadt', note: '' },
	...{ contactEmail: 'steuerung@beispiel.example', today: '2017-04-10' },
	steps: [
		step,
		{
			...step,
			...{ id: 'meeting', title: 'Erstes Treffen', phase: { key: 'B', title: 'Ziele' } },
			...{ startsOn: '2017-04-27', endsOn: null, startsAt: '17:00', place: awkward },
			...{ methods: ['Ziele sammeln', 'Fragebogen'], audience: 'group' as const }
		},
		{ ...step, id: 'third', title: 'Drittes Treffen', startsOn: null, optional: true }
	]
};
afterAll(stopPrinting);

describe('the structure sheet of a group on paper', () => {
	it('begins with all dates in one table: what, when and where, who', () => {
		const { title, blocks } = layOutSheet(sheet, sheetWords);
		expect(title).toBe('Ablauf der Gruppe Gesundheit');
		const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
		expect(table?.rows).toEqual([
			['Einladung zum ersten Treffen', '11.\u00A0April – 20.\u00A0April 2017', 'Prozesssteuerung'],
			['Erstes Treffen', `Do.,\u00A027.\u00A0April 2017, 17:00\u00A0Uhr\n${awkward}`, 'Die Gruppe'],
			['Drittes Treffen', 'Termin noch offen', 'Prozesssteuerung']
		]);
	});

	it('then tells each step, and which of them is only taken if needed', () => {
		const { blocks } = layOutSheet(sheet, sheetWords);
		const headings = blocks.flatMap((block) =>
			block.kind === 'heading' && block.level === 2 ? [`${block.code ?? ''} ${block.text}`] : []
		);
		expect(headings).toEqual([
			' Einladung zum ersten Treffen',
			'B Erstes Treffen',
			' Drittes Treffen'
		]);
		expect(blocks.at(-1)).toMatchObject({ text: sheetWords.optional });
	});

	it('can be read to people: tagged, with title, language, headings and header cells', async () => {
		const bytes = await printSheet(sheet, sheetWords);
		expect(new TextDecoder('latin1').decode(bytes)).toMatch(/pdfuaid:part(>|=")1/);
		const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'Ablauf der Gruppe Gesundheit', Language: 'de' });
		const roles = new Set<string>();
		for (let page = 1; page <= pdf.numPages; page++)
			collect(await (await pdf.getPage(page)).getStructTree(), roles);
		expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'LI']));
	});
});

function collect(node: object | null, roles: Set<string>): void {
	if (!node || !('role' in node && 'children' in node)) return;
	roles.add(String(node.role));
	for (const child of node.children as object[]) collect(child, roles);
}
