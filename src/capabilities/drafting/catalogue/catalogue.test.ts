import { describe, expect, it } from 'vitest';
import { broughtBack as back, facts } from './catalogue.fixture.ts';
import { columnKeys, type ColumnKey } from './columns.ts';
import { deskRows } from './export-rows.ts';
import { naming } from './naming.ts';
import { planImport } from './plan.ts';

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
