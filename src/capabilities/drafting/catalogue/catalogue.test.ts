import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '#shared/csv.ts';
import { line, prose } from '#shared/inputs.ts';
import { certainties, natures } from '../measure-sheet/money.ts';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import { competences, MeasureSheet, priorities } from '../sheet.ts';
import { facts, items } from './catalogue.fixture.ts';
import { columnKeys, englishHeadings, headings, readTable, type ColumnKey } from './columns.ts';
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

function back(rows: readonly (readonly string[])[]) {
	const table = readTable(parseCsv(writeCsv(rows)));
	if (!table.ok) throw new Error(table.reason);
	return table.value;
}

/** The exported file with some cells of the line of an item changed. */
function edited(code: string, change: Partial<Record<ColumnKey, string>>, of = facts) {
	return planImport(
		back(
			deskRows(of, naming.written).map((cells) =>
				cells[0] === code
					? cells.map((cell, at) => change[columnKeys[at] ?? 'code'] ?? cell)
					: cells
			)
		),
		of,
		naming
	);
}

/** A file with one more line. */
function added(line: Partial<Record<ColumnKey, string>>) {
	const rows = [...deskRows(facts, naming.written), columnKeys.map((key) => line[key] ?? '')];
	return planImport(back(rows), facts, naming).at(-1);
}

const faultsOf = (rows: ReturnType<typeof planImport>, ref: string) =>
	rows.find((row) => row.ref === ref)?.faults.map(({ reason }) => reason);

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

describe('what a changed file would do', () => {
	it('tells field by field what changes, and leaves every other line as it is', () => {
		const rows = edited('M-GE-1', {
			...{ text: 'Die Stadt vermittelt Dolmetscher.', starts: 'März 2018', costPerYear: '12.000' },
			serves: 'Z-GE-2: Vorsorge wird verstanden.\nZ-GE-1: Mehr Menschen\n  werden verstanden.'
		});
		expect(rows.filter(({ outcome }) => outcome !== 'same').map(({ ref }) => ref)).toEqual([
			'M-GE-1'
		]);
		const row = rows.find(({ ref }) => ref === 'M-GE-1');
		expect(row?.changes.map(({ column }) => column)).toEqual([
			'text',
			'serves',
			'costPerYear',
			'starts'
		]);
		expect(row?.act).toMatchObject({
			next: 'draft',
			wording: {
				sheet: { responsible: 'Gesundheitsamt', starts: '2018-03', costPerYear: '12000' }
			},
			links: {
				ended: ['k2'],
				begun: [
					{ toId: 'z2', rank: 0 },
					{ toId: 'z1', rank: 1 }
				]
			}
		});
	});

	it('refuses what was made from an earlier version, stands in review or is not known', () => {
		expect(
			edited('M-GE-1', { text: 'Neu', version: '3' }).find(({ ref }) => ref === 'M-GE-1')?.faults
		).toEqual([{ reason: 'file-older', column: 'version', about: '4' }]);
		expect(faultsOf(edited('M-GE-2', { text: 'Neu' }), 'M-GE-2')).toEqual(['wording-closed']);
		expect(faultsOf(edited('M-GE-1', { code: 'M-GE-9' }), 'M-GE-9')).toContain('code-unknown');
	});

	it('never changes a kind or an area, and leaves the state to those who decide it', () => {
		const rows = edited('M-GE-1', { kind: 'Ziel', area: 'Wohnen', state: 'beschlossen' });
		expect(faultsOf(rows, 'M-GE-1')).toEqual(['kind-stays', 'area-stays']);
		const [same] = edited('L1', { state: 'beschlossen', area: '' });
		expect(same).toMatchObject({ outcome: 'same', stateIgnored: true });
	});

	it('asks for the reason of a refusal and of costs, as the sheet does', () => {
		expect(faultsOf(edited('M-GE-1', { acceptance: 'abgelehnt' }), 'M-GE-1')).toEqual([
			'no-needs-reason'
		]);
		expect(faultsOf(edited('M-GE-1', { costKind: 'nicht bezifferbar' }), 'M-GE-1')).toEqual([
			'because-of-what'
		]);
		expect(faultsOf(edited('M-GE-1', { money: '2018 viel' }), 'M-GE-1')).toEqual(['money-unclear']);
		expect(faultsOf(edited('M-GE-1', { priority: 'sehr' }), 'M-GE-1')).toEqual(['choice-unknown']);
		expect(faultsOf(edited('Z-GE-1', { effect: 'Gut' }), 'Z-GE-1')).toEqual(['not-for-kind']);
	});

	it('keeps what is published tied to something, and lets nothing wait for itself', () => {
		expect(faultsOf(edited('M-GE-1', { serves: '' }), 'M-GE-1')).toEqual(['last-link']);
		expect(faultsOf(edited('M-GE-1', { serves: 'L1: Gut.' }), 'M-GE-1')).toEqual(['cannot-serve']);
		expect(faultsOf(edited('M-GE-1', { serves: 'Z-GE-7: Gut.' }), 'M-GE-1')).toEqual([
			'reference-unknown'
		]);
		expect(faultsOf(edited('M-GE-1', { serves: 'Z-GE-1' }), 'M-GE-1')).toEqual([
			'reference-says-nothing'
		]);
		expect(faultsOf(edited('M-GE-1', { needsFirst: 'Entwurf 6: Erst das.' }), 'M-GE-1')).toEqual([
			'needs-in-a-circle'
		]);
	});

	it('turns a circle round when the line that ends it is taken too', () => {
		const rows = deskRows(facts, naming.written).map((cells) =>
			cells.map((cell, at) => {
				if (columnKeys[at] !== 'needsFirst') return cell;
				if (cells[0] === 'M-GE-1') return 'Entwurf 6: Erst das Faltblatt.';
				return cells[0] === 'Entwurf 6' ? '' : cell;
			})
		);
		const table = back(rows);
		const both = planImport(table, facts, naming);
		expect(both.filter(({ outcome }) => outcome === 'changed')).toHaveLength(2);
		const line = both.find(({ ref }) => ref === 'M-GE-1')?.line ?? 0;
		const [alone] = planImport(table, facts, naming, new Set([line]));
		expect(alone).toMatchObject({ outcome: 'refused', faults: [{ reason: 'needs-in-a-circle' }] });
	});

	it('makes a new draft of a line without a code, and says what it lacks', () => {
		const line = { kind: 'measure', area: 'wohnen', title: 'Börse', text: 'Eine Wohnungsbörse.' };
		expect(added({ ...line, serves: 'z-ge-1: Gut.', money: 'jährlich: 500 €' })).toMatchObject({
			outcome: 'new',
			act: { areaId: 'a2', links: { begun: [{ toId: 'z1', benefit: 'Gut.' }] } }
		});
		const lacks = (change: object) =>
			added({ ...line, ...change })?.faults.map(({ reason }) => reason);
		expect(lacks({ kind: '', area: '' })).toEqual(['kind-unknown', 'area-missing']);
		expect(lacks({ area: 'Sport', text: '' })).toEqual(['area-unknown', 'text-missing']);
		expect(lacks({ version: '2' })).toEqual(['code-missing']);
	});

	it('takes no item twice', () => {
		const rows = deskRows(facts, naming.written);
		const twice = planImport(back([...rows, ...rows.slice(1, 2)]), facts, naming).at(-1);
		expect(twice?.faults).toEqual([{ reason: 'listed-twice', column: 'code', about: '2' }]);
	});
});
