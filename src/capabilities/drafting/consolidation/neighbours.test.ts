import { describe, expect, it } from 'vitest';
import { neighboursOf, type PlacedRound } from './neighbours.ts';

const round = (id: string, code: string, more: Partial<PlacedRound> = {}): PlacedRound => ({
	...{ id, code, itemId: `item ${code}`, setId: id, areaId: 'health', kind: 'goal' },
	...more
});

describe('the neighbours of a round', () => {
	it('are those it was asked together with', () => {
		const set = { setId: 's' };
		const rounds = [
			round('3', 'Z-GE-10', set),
			round('2', 'M-GE-2', { ...set, kind: 'measure' }),
			round('1', 'Z-GE-9', set),
			round('0', 'Z-GE-1')
		];
		expect(neighboursOf('1', rounds)).toMatchObject({
			...{ place: 2, count: 3, among: 'set' },
			...{ before: { code: 'M-GE-2' }, after: { code: 'Z-GE-10' } }
		});
	});

	it('else those of the same area and kind', () => {
		const rounds = [
			round('4', 'Z-WO-1', { areaId: 'housing' }),
			round('3', 'M-GE-1', { kind: 'measure' }),
			round('2', 'Z-GE-4'),
			round('1', 'Z-GE-3')
		];
		expect(neighboursOf('1', rounds)).toMatchObject({
			...{ place: 1, count: 2, among: 'area', before: undefined },
			after: { code: 'Z-GE-4' }
		});
	});

	it('count an item that was asked twice once', () => {
		const rounds = [round('3', 'Z-GE-3'), round('2', 'Z-GE-4'), round('1', 'Z-GE-3')];
		expect(neighboursOf('2', rounds)).toMatchObject({ count: 2, before: { id: '3' } });
		expect(neighboursOf('1', rounds)).toMatchObject({ place: 1, count: 2 });
	});

	it('are unknown for a round that does not exist', () => {
		expect(neighboursOf('9', [])).toBeUndefined();
	});
});
