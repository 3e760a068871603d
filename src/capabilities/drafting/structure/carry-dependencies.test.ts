import { describe, expect, it } from 'vitest';
import { carryDependencies } from './carry-dependencies.ts';

const held = (...pairs: readonly string[]) =>
	pairs.map((pair) => ({
		...{ id: pair, fromId: pair.charAt(0), onId: pair.charAt(1), reason: `${pair}, weil` }
	}));
const into = (...pairs: readonly string[]) =>
	new Map(pairs.map(([from = '', ...to]) => [from, to]));

describe('what measures need of one another', () => {
	it('goes over to what they went on in, in both directions', () => {
		expect(carryDependencies(held('ax', 'ya', 'xz'), into('ab'))).toMatchObject({
			value: {
				ended: ['ax', 'ya'],
				begun: [
					{ fromId: 'b', onId: 'x', reason: 'ax, weil' },
					{ fromId: 'y', onId: 'b', reason: 'ya, weil' }
				]
			}
		});
	});

	it('is told once where two needed the same, or the survivor did already', () => {
		expect(carryDependencies(held('ax', 'bx', 'cx'), into('ac', 'bc'))).toMatchObject({
			value: { ended: ['ax', 'bx'], begun: [] }
		});
	});

	it('ends where it lies within one measure now', () => {
		expect(carryDependencies(held('ab'), into('ab'))).toMatchObject({
			value: { ended: ['ab'], begun: [] }
		});
	});

	it('refuses what would need itself over others', () => {
		expect(carryDependencies(held('ax', 'xb'), into('ab'))).toMatchObject({
			reason: 'needs-in-a-circle'
		});
	});

	it('holds for every part of a split', () => {
		expect(carryDependencies(held('ax', 'ya'), into('abc'))).toMatchObject({
			value: {
				begun: [
					{ fromId: 'b', onId: 'x' },
					{ fromId: 'c', onId: 'x' },
					{ fromId: 'y', onId: 'b' },
					{ fromId: 'y', onId: 'c' }
				]
			}
		});
	});
});
