import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, items } from '#drafting/catalogue/catalogue.fixture.ts';
import { deskRows } from '#drafting/catalogue/export-rows.ts';
import { naming } from '#drafting/catalogue/naming.ts';
import { planImport } from '#drafting/catalogue/plan.ts';
import { readCatalogueFile } from '#drafting/server/catalogue/read-file.ts';
import { sendCsv, writeXlsx } from './catalogue-file.ts';

const typed = fc
	.array(
		fc.constantFrom(
			...[
				'=1+1',
				'+',
				'-',
				'@',
				';',
				'"',
				"'",
				'<b>',
				'&amp;',
				'\n',
				'\n\n',
				'  ',
				'\t',
				'ä',
				'🙂'
			],
			...['_x000D_', '_x0041_', 'L1: ', '2018: 5', '12.000', '007', '\u2028', '\u00A0', ']]>']
		),
		{ minLength: 1, maxLength: 8 }
	)
	.map((parts) => `a${parts.join('')}z`);

async function outcomes(bytes: ArrayBuffer, some: typeof facts) {
	const table = await readCatalogueFile(bytes);
	if (!table.ok) throw new Error(table.reason);
	return planImport(table.value, some, naming).map(({ outcome, changes }) => [outcome, changes]);
}

describe('the catalogue as a file', () => {
	it('comes back from Excel and from CSV as it went out', async () => {
		await fc.assert(
			fc.asyncProperty(typed, typed, async (title, text) => {
				const some = {
					...facts,
					items: facts.items.map((item) =>
						item.id === items.measure.id ? { ...item, title: title.slice(0, 160), text } : item
					),
					links: facts.links.map((link) => ({ ...link, benefit: text }))
				};
				const rows = deskRows(some, naming.written);
				const same = facts.items.map(() => ['same', []]);
				const xlsx = new Uint8Array(await writeXlsx(rows)).buffer;
				expect(await outcomes(xlsx, some)).toEqual(same);
				expect(await outcomes(await sendCsv(rows, 'k').arrayBuffer(), some)).toEqual(same);
			}),
			{ numRuns: 15 }
		);
	});

	it('refuses what is no table with a sentence of its own', async () => {
		const reasonOf = async (text: string | number[]) => {
			const bytes =
				typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(text);
			const table = await readCatalogueFile(bytes.buffer);
			return table.ok ? undefined : table.reason;
		};
		expect(await reasonOf('')).toBe('catalogue-missing');
		expect(await reasonOf('Name;Mail\na;b')).toBe('not-a-catalogue');
		expect(await reasonOf('Kennung;Titel\n')).toBe('catalogue-empty');
		expect(await reasonOf([0xd0, 0xcf, 0x11, 0xe0, 1])).toBe('catalogue-old-excel');
		expect(await reasonOf([0x50, 0x4b, 3, 4, 1])).toBe('not-a-catalogue');
	});
});
