import { describe, expect, it } from 'vitest';
import { linksUsed, progressOf, type CountedSheet } from './progress.ts';

const sheet: CountedSheet = {
	...{ roundId: 'a', channel: 'web', tableName: null, people: 1, link: 'x' },
	answered: [true, false]
};
const byLinks = (count: number) =>
	Array.from({ length: count }, (_, place) => ({ ...sheet, link: `link ${place}` }));

describe('the progress of a set', () => {
	it('counts sheets, people, ways and what was left empty, for each item', () => {
		const table = { ...sheet, channel: 'table', tableName: 'Tisch 1', people: 5 } as const;
		const rounds = [
			{ id: 'a', questions: ['1', '2'] },
			{ id: 'b', questions: ['1'] }
		];
		const progress = progressOf(rounds, [sheet, { ...table, answered: [true, true] }]);
		expect(progress.get('a')).toEqual({
			...{ sheets: 2, people: 6, empty: [0, 1] },
			ways: [
				{ channel: 'web', sheets: 1 },
				{ channel: 'table', sheets: 1 }
			]
		});
		expect(progress.get('b')).toEqual({ sheets: 0, people: 0, ways: [], empty: [0] });
	});

	it('says how many links are used, whatever number of items each answered', () => {
		expect(linksUsed([...byLinks(7), ...byLinks(7)], 80)).toEqual({ kind: 'some', used: 7 });
		expect(linksUsed(byLinks(9), 9)).toEqual({ kind: 'some', used: 9 });
		expect(linksUsed([], 80)).toEqual({ kind: 'none' });
	});

	it('hides numbers from which one could tell who has answered, or who has not', () => {
		expect(linksUsed(byLinks(4), 80)).toEqual({ kind: 'few' });
		expect(linksUsed(byLinks(78), 80)).toEqual({ kind: 'nearlyAll' });
	});

	it('counts tables and paper not as links', () => {
		expect(
			linksUsed(
				[
					{ ...sheet, tableName: 'Tisch 1' },
					{ ...sheet, link: null }
				],
				9
			)
		).toEqual({
			kind: 'none'
		});
	});
});
