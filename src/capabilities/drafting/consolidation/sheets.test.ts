import { describe, expect, it } from 'vitest';
import {
	chosenSheets,
	choicesIn,
	nearStretches,
	placeSheets,
	stretchesOf,
	stretchWith,
	type SheetHead
} from './sheets.ts';

const sheet = (id: string, more: Partial<SheetHead> = {}): SheetHead => ({
	...{ id, channel: 'web', table: null, person: null, people: 1, perspective: null },
	...more
});
const round = [
	sheet('a', { perspective: 'volunteer' }),
	sheet('b', { table: 'Tisch 10', channel: 'paper', people: 4 }),
	sheet('c'),
	sheet('d', { table: 'Tisch 2', channel: 'paper', people: 5 })
];

describe('sheets side by side', () => {
	it('stand tables first, as people count them, and keep their number', () => {
		expect(placeSheets(round).map(({ id, number }) => `${number}${id}`)).toEqual([
			...['1d', '2b', '3a', '4c']
		]);
	});

	it('are chosen by table, channel and sector, and keep their number then too', () => {
		const placed = placeSheets(round);
		const numbers = (filter: object) => chosenSheets(placed, filter).map(({ number }) => number);
		expect(numbers({})).toEqual([1, 2, 3, 4]);
		expect(numbers({ table: 'Tisch 2' })).toEqual([1]);
		expect(numbers({ channel: 'web' })).toEqual([3, 4]);
		expect(numbers({ channel: 'web', sector: 'volunteer' })).toEqual([3]);
		expect(numbers({ channel: 'web', sector: 'notStated' })).toEqual([4]);
		expect(numbers({ table: 'Tisch 99' })).toEqual([]);
	});

	it('offer a choice only where they differ', () => {
		expect(choicesIn(round)).toEqual({
			tables: ['Tisch 10', 'Tisch 2'],
			channels: ['web', 'paper'],
			sectors: ['volunteer', 'notStated']
		});
		expect(choicesIn([sheet('a'), sheet('b')])).toEqual({ tables: [], channels: [], sectors: [] });
	});
});

describe('stretches of columns', () => {
	it('are as long as one can read, the last one shorter', () => {
		expect(stretchesOf(9)).toEqual([
			{ from: 1, to: 5 },
			{ from: 6, to: 9 }
		]);
		expect(stretchesOf(80)).toHaveLength(16);
	});

	it('never leave one sheet alone behind others', () => {
		expect(stretchesOf(6)).toEqual([{ from: 1, to: 6 }]);
		expect(stretchesOf(1)).toEqual([{ from: 1, to: 1 }]);
		expect(stretchesOf(0)).toEqual([]);
	});

	it('are found by any column in them, and nonsense leads to the first', () => {
		const all = stretchesOf(9);
		expect(stretchWith(all, 7)).toEqual({ from: 6, to: 9 });
		for (const nonsense of [0, -3, 99, Number.NaN])
			expect(stretchWith(all, nonsense)).toEqual({ from: 1, to: 5 });
		expect(stretchWith([], 1)).toEqual({ from: 1, to: 0 });
	});

	it('are all offered where they are few, else those near and at the ends', () => {
		const froms = (count: number, column: number) => {
			const all = stretchesOf(count);
			return nearStretches(all, stretchWith(all, column)).map(({ from }) => from);
		};
		expect(froms(14, 6)).toEqual([1, 11]);
		expect(froms(80, 41)).toEqual([1, 36, 46, 76]);
		expect(froms(80, 1)).toEqual([6, 76]);
		expect(froms(5, 1)).toEqual([]);
	});
});
