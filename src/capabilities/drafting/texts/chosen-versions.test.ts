import { describe, expect, it } from 'vitest';
import { chosenVersions } from './chosen-versions.ts';

describe('the two versions to compare', () => {
	const shown = [{ number: 2 }, { number: 3 }, { number: 4 }];

	it.each([
		[null, null, 3, 4],
		['2', null, 2, 4],
		[null, '3', 2, 3],
		['4', '2', 2, 4],
		['1', '99', 2, 4],
		['x', '-1', 3, 4],
		[null, '2', 2, 2]
	])('asked from %s to %s are %s and %s', (from, to, first, second) => {
		expect(chosenVersions(shown, { from, to })).toEqual({ from: first, to: second });
	});

	it('are none where nothing is public', () => {
		expect(chosenVersions([], { from: null, to: null })).toBeUndefined();
	});
});
