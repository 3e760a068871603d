import { describe, expect, it } from 'vitest';
import { nextCode } from './codes.ts';

describe('codes', () => {
	it('begin with one', () => {
		expect(nextCode('guideline', null, [])).toBe('L1');
		expect(nextCode('goal', 'WO', [])).toBe('Z-WO-1');
		expect(nextCode('measure', 'WO', [])).toBe('M-WO-1');
	});

	it('count on from the highest, so that a code never returns', () => {
		expect(nextCode('measure', 'WO', ['M-WO-1', 'M-WO-7', 'M-GE-9', 'Z-WO-8'])).toBe('M-WO-8');
		expect(nextCode('guideline', null, ['L9', 'L10'])).toBe('L11');
	});

	it('count per area', () => {
		expect(nextCode('goal', 'GE', ['Z-WO-3'])).toBe('Z-GE-1');
	});
});
