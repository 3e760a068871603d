import { describe, expect, it } from 'vitest';
import { gapsOf } from './coverage.ts';
import { item, links } from './items.fixture.ts';

const gaps = (codes: string, serve: string, ended: readonly { goalId: string }[] = []) =>
	gapsOf({
		items: codes.split(' ').map((code) => item(code)),
		links: links(...serve.split(', ').filter(Boolean)),
		...{ areas: ['GE', 'WO'], ended }
	}).map((gap) => [
		gap.kind,
		'item' in gap ? gap.item.id : gap.areaId,
		...('areas' in gap ? gap.areas : 'count' in gap ? [gap.count] : [])
	]);

describe('the tree has a gap', () => {
	it('not where every guideline has goals in every area and every goal a measure', () => {
		const full =
			'Z-GE-1 > L1, Z-WO-1 > L1, M-GE-1 > Z-GE-1, M-WO-1 > Z-WO-1, Z-WO-1 > L2, Z-GE-1 > L2';
		expect(gaps('L1 L2 Z-GE-1 Z-WO-1 M-GE-1 M-WO-1', full)).toEqual([]);
	});

	it('where a guideline has no goal at all', () => {
		expect(gaps('L1', '')).toEqual([['guideline-without-goals', 'L1']]);
	});

	it('where a guideline has no goal in an area that has goals for others', () => {
		expect(
			gaps(
				'L1 L2 Z-GE-1 Z-WO-1 M-GE-1 M-WO-1',
				'Z-GE-1 > L1, Z-WO-1 > L1, Z-GE-1 > L2, M-GE-1 > Z-GE-1, M-WO-1 > Z-WO-1'
			)
		).toEqual([['guideline-not-in', 'L2', 'WO']]);
	});

	it('once where an area has no goal for anything', () => {
		expect(gaps('L1 Z-GE-1 M-GE-1', 'Z-GE-1 > L1, M-GE-1 > Z-GE-1')).toEqual([
			['area-without-goals', 'WO']
		]);
	});

	it('where a goal has no measure, and otherwise where it lost all of them', () => {
		const serve = 'Z-GE-1 > L1, Z-WO-1 > L1';
		const ended = [{ goalId: 'Z-WO-1' }, { goalId: 'Z-WO-1' }];
		expect(gaps('L1 Z-GE-1 Z-WO-1', serve, ended)).toEqual([
			['goal-without-measures', 'Z-GE-1'],
			['goal-measures-ended', 'Z-WO-1', 2]
		]);
	});

	it('where something serves nothing, or only what is not in the work any more', () => {
		expect(
			gaps(
				'L1 Z-GE-1 Z-WO-1 M-GE-1 M-WO-1',
				'Z-WO-1 > L1, M-GE-1 > Z-GE-9, M-WO-1 > Z-WO-1, Z-GE-1 > L9'
			)
		).toEqual([
			['guideline-not-in', 'L1', 'GE'],
			['goal-serves-nothing', 'Z-GE-1'],
			['goal-without-measures', 'Z-GE-1'],
			['measure-serves-nothing', 'M-GE-1']
		]);
	});

	it('not in an area for a guideline with a goal that holds for all areas', () => {
		expect(
			gaps('L1 L2 Z-1 Z-GE-1 Z-WO-1 M-1', 'Z-1 > L1, Z-GE-1 > L2, Z-WO-1 > L2, M-1 > Z-1').map(
				([kind]) => kind
			)
		).toEqual([...['goal-without-measures', 'goal-without-measures']]);
	});
});
