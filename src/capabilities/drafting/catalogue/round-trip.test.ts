import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, prose } from '#shared/inputs.ts';
import { certainties, natures } from '../measure-sheet/money.ts';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import { competences, MeasureSheet, priorities } from '../sheet.ts';
import { facts, items, broughtBack as back } from './catalogue.fixture.ts';
import { columnKeys, englishHeadings, headings, readTable } from './columns.ts';
import { deskRows, publicRows } from './export-rows.ts';
import type { CatalogueFacts } from './item.ts';
import { readMoney, writeMoney } from './money-lines.ts';
import { naming } from './naming.ts';
import { planImport } from './plan.ts';
import { readReferences, writeReferences } from './reference-lines.ts';
import { readCells, writeSheet } from './sheet-cells.ts';

/** Whatever people type, and what spreadsheets stumble over. */
const typed = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...[
					'=',
					'+',
					'-',
					'@',
					';',
					'"',
					"'",
					',',
					'\n',
					'\t',
					' ',
					':',
					'  ',
					'ä',
					'ß',
					'🙂',
					'–'
				],
				...['L1: ', 'Entwurf 2: ', '2018: 5', 'Quelle: ', 'ja', '\u2028', '=1+1', '\n\n  x', '- a']
			),
			{ maxLength: 8 }
		)
		.map((parts) => parts.join(''))
);
const as = (schema: v.GenericSchema<string, string>) =>
	typed.map((text) => {
		const parsed = v.safeParse(schema, text);
		return parsed.success ? parsed.output : null;
	});
const sure = (schema: v.GenericSchema<string, string>) => as(schema).map((text) => text ?? 'Text');

const money = fc.record({
	year: fc.option(fc.integer({ min: 1900, max: 2199 })),
	amount: fc.integer({ min: 0, max: 999_999_999 }),
	nature: fc.constantFrom(...natures),
	certainty: fc.constant(certainties[0]),
	source: as(line(200))
});

const sheets = fc
	.record({
		...{ effect: as(prose(1000)), forWhom: as(line(300)), targetGroups: as(line(300)) },
		...{ responsible: as(line(200)), responsiblePerson: as(line(120)) },
		acceptance: fc.constantFrom('notAsked', 'asked', 'accepted'),
		...{ acceptanceReason: as(line(300)), participants: as(line(300)) },
		competence: fc.option(fc.constantFrom(...competences)),
		...{ competenceNote: as(line(300)), needs: as(prose(1000)) },
		cost: fc.oneof(
			fc.record({ costKind: fc.constant('missing'), costReason: as(line(300)) }),
			fc.record({ costKind: fc.constant('notQuantifiable'), costReason: sure(line(300)) }),
			fc.record({
				costKind: fc.constant('amount'),
				costPerYear: fc.option(fc.nat(999_999_999).map(String)),
				money: fc.array(money, { minLength: 1, maxLength: 4 })
			})
		),
		starts: fc.constantFrom(null, '2018', '2018-03', '2018-Q3', '2018-03-01'),
		ends: fc.constantFrom(null, '2019', '2019-12', '2019-12-24'),
		...{ recurring: as(line(120)), condition: as(line(200)) },
		priority: fc.option(fc.constantFrom(...priorities)),
		indicators: fc.array(typed, { maxLength: 3 }),
		...{ risks: as(prose(1000)), synergies: as(prose(1000)) }
	})
	.map(({ cost, ...rest }) => {
		const empty = Object.fromEntries(
			Object.entries({ ...rest, ...cost }).map(([key, value]) => [key, value ?? ''])
		);
		return v.parse(MeasureSheet, { ...empty, permanent: rest.ends === null });
	});

const someFacts = fc
	.record({ title: sure(line(160)), text: sure(prose()), said: sure(prose(600)), sheet: sheets })
	.map(({ title, text, said, sheet }): CatalogueFacts => {
		const { measure, goal } = items;
		return {
			...facts,
			items: [
				...[items.guideline, items.other, items.draft],
				{ ...goal, title, goalSheet: { measuredBy: text.slice(0, 600).trim() } },
				{ ...measure, title, text, measureSheet: sheet }
			],
			links: [
				...facts.links.map((link) => ({ ...link, benefit: said })),
				{ id: 'k3', fromId: 'm1', toId: 'z2', benefit: said, rank: 3 }
			],
			dependencies: facts.dependencies.map((one) => ({ ...one, reason: said }))
		};
	});

describe('the catalogue as a file', () => {
	it('changes nothing when it comes back as it went out', () => {
		fc.assert(
			fc.property(someFacts, (some) => {
				const rows = planImport(back(deskRows(some, naming.written)), some, naming);
				expect(rows.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'same'));
				expect(rows).toHaveLength(5);
			}),
			{ numRuns: 60 }
		);
	});

	it('says of each sheet exactly what it is, so that another installation reads the same', () => {
		fc.assert(
			fc.property(sheets, (sheet) => {
				const { input, faults } = readCells(writeSheet(sheet));
				expect(faults).toEqual([]);
				expect(v.parse(MeasureSheet, input)).toEqual(sheet);
			}),
			{ numRuns: 100 }
		);
	});

	it('reads back what each thing serves, and what each amount is for', () => {
		fc.assert(
			fc.property(fc.array(sure(prose(600)), { maxLength: 4 }), fc.array(money), (said, rows) => {
				const links = said.map((one, at) => ({ ref: `Z-GE-${at}`, said: one }));
				expect(readReferences(writeReferences(links))).toEqual({ ok: true, value: links });
				const texts = rows.map((row) => ({
					...row,
					...{ year: row.year === null ? '' : String(row.year), amount: String(row.amount) },
					source: row.source ?? ''
				}));
				const read = readMoney(writeMoney(rows));
				expect(
					read.ok && read.value.map((row) => ({ ...row, amount: row.amount.replaceAll('.', '') }))
				).toEqual(texts);
			})
		);
	});

	it('understands its headings in any order, however they are written, in English too', () => {
		const heads = [englishHeadings.version.toUpperCase(), ' titel ', 'KENNUNG', 'Beträge', 'Farbe'];
		const table = readTable([
			{ line: 1, cells: heads },
			{ line: 2, cells: [] }
		]);
		expect(table).toMatchObject({
			ok: true,
			value: { columns: ['version', 'title', 'code', 'money', null], unknown: ['Farbe'] }
		});
		expect(new Set(Object.values(headings)).size).toBe(columnKeys.length);
	});

	it('refuses what is no catalogue', () => {
		const reasonOf = (...rows: string[][]) => {
			const table = readTable(rows.map((cells, at) => ({ line: at + 1, cells })));
			return table.ok ? undefined : table.reason;
		};
		expect(reasonOf()).toBe('catalogue-empty');
		expect(reasonOf(['Kennung', 'Titel'])).toBe('catalogue-empty');
		expect(reasonOf(['Name', 'Mail'], ['a', 'b'])).toBe('not-a-catalogue');
		expect(reasonOf(['Titel', 'Text'], ['a', 'b'])).toBe('no-code-column');
	});

	it('shows all without drafts, without links to them, and without who is asked by name', () => {
		const named = { ...emptySheet, responsiblePerson: 'Frau Beispiel' };
		const some = {
			...facts,
			items: facts.items.map((item) =>
				item.id === 'm1' ? { ...item, measureSheet: named } : item
			),
			dependencies: [{ id: 'd2', fromId: 'm1', onId: 'm3', reason: 'Erst das Faltblatt.' }]
		};
		const rows = publicRows(some, naming.written);
		expect(rows.map(([code]) => code).slice(1)).toEqual([
			'L1',
			'Z-GE-1',
			'Z-GE-2',
			'M-GE-1',
			'M-GE-2'
		]);
		expect(rows.flat().join(' ')).not.toMatch(/Beispiel|Faltblatt|Ansprechperson/);
		expect(deskRows(some, naming.written).flat().join(' ')).toMatch(
			/Frau Beispiel.*Entwurf 6: Erst das/s
		);
	});
});
