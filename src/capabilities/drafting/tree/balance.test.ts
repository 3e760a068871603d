import { describe, expect, it } from 'vitest';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import { balanceOf, imbalanceOf } from './balance.ts';
import { item, links } from './items.fixture.ts';
import { matrixOf } from './matrix.ts';

describe('guidelines by areas', () => {
	const items = [
		...['L1', 'L2', 'Z-GE-1', 'Z-WO-1', 'M-GE-1', 'M-WO-1'].map((code) => item(code)),
		item('M-GE-2', { published: false })
	];
	const serve = links(
		'Z-GE-1 > L1',
		'Z-GE-1 > L2',
		'M-GE-1 > Z-GE-1',
		'M-GE-2 > Z-GE-1',
		'M-WO-1 > Z-WO-1'
	);

	it('count a goal of two guidelines in both, with its measures, drafts apart', () => {
		const cell = { goals: 1, measures: 1, drafts: 1 };
		const none = { goals: 0, measures: 0, drafts: 0 };
		expect(matrixOf(items, serve, ['GE', 'WO'])).toMatchObject([
			{ guideline: { id: 'L1' }, cells: [cell, none] },
			{ guideline: { id: 'L2' }, cells: [cell, none] },
			{ guideline: null, cells: [none, { goals: 1, measures: 1, drafts: 0 }] }
		]);
	});

	it('have no row for what serves no guideline where there is nothing of that', () => {
		const some = items.filter(({ areaId }) => areaId !== 'WO');
		expect(matrixOf(some, serve, ['GE']).map((row) => row.guideline?.id)).toEqual(['L1', 'L2']);
	});
});

describe('the balance of an area', () => {
	const measure = (code: string, sheet: Partial<typeof emptySheet>, more = {}) =>
		item(code, { measureSheet: { ...emptySheet, ...sheet }, ...more });

	it('tells amounts, reasons why there is none, and what is missing apart', () => {
		const items = [
			item('Z-GE-1', { state: 'consolidated' }),
			measure('M-GE-1', { costKind: 'amount', costPerYear: '0' }, { state: 'inReview' }),
			measure('M-GE-2', { costKind: 'notQuantifiable', costReason: 'offen' }),
			measure('M-GE-3', {}, { state: 'returned' }),
			measure('M-WO-1', {})
		];
		expect(balanceOf(items, ['GE'])).toEqual([
			{
				...{ areaId: 'GE', goals: 1, measures: 3, agreed: 2 },
				costs: { known: 1, notQuantifiable: 1, missing: 1 }
			}
		]);
	});

	it('is called unequal from three times as many measures, and not at the beginning', () => {
		const rows = (health: number, housing: number) =>
			imbalanceOf(
				balanceOf(
					[
						...Array.from({ length: health }, (_, n) => item(`M-GE-${n}`)),
						...Array.from({ length: housing }, (_, n) => item(`M-WO-${n}`))
					],
					['GE', 'WO']
				)
			);
		expect(rows(6, 2)).toMatchObject({ most: { areaId: 'GE' }, least: { areaId: 'WO' } });
		expect(rows(4, 0)).not.toBeNull();
		expect(rows(5, 2)).toBeNull();
		expect(rows(3, 0)).toBeNull();
	});
});
