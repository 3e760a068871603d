import { describe, expect, it } from 'vitest';
import type { SheetGeometry } from '#shared/sheet/geometry.ts';
import { boxesOf, dayAtPlace } from './sheet-days.ts';

const sheet: SheetGeometry = {
	...{ margin: 50, dayWidth: 10, width: 360, mirrored: false },
	rows: [
		{ from: '2027-02-01', days: 28, y: 0, height: 40 },
		{ from: '2027-03-01', days: 31, y: 60, height: 80 }
	]
};

describe('a place in the drawing', () => {
	it('is the day that is drawn there', () => {
		expect(dayAtPlace(sheet, { x: 50, y: 10 })).toBe('2027-02-01');
		expect(dayAtPlace(sheet, { x: 85, y: 100 })).toBe('2027-03-04');
	});

	it('beside all days is the nearest one', () => {
		expect(dayAtPlace(sheet, { x: 0, y: -20 })).toBe('2027-02-01');
		expect(dayAtPlace(sheet, { x: 999, y: 10 })).toBe('2027-02-28');
		expect(dayAtPlace(sheet, { x: 50, y: 58 })).toBe('2027-03-01');
	});

	it('is counted from the other side where people read from right to left', () => {
		expect(dayAtPlace({ ...sheet, mirrored: true }, { x: 305, y: 10 })).toBe('2027-02-01');
	});

	it('and back: a span of days lies in one box for each row', () => {
		expect(boxesOf(sheet, '2027-02-27', '2027-03-02')).toEqual([
			{ x: 310, y: 0, width: 20, height: 40 },
			{ x: 50, y: 60, width: 20, height: 80 }
		]);
		const mirrored = { ...sheet, mirrored: true };
		expect(boxesOf(mirrored, '2027-03-01', '2027-03-01')).toEqual([
			{ x: 300, y: 60, width: 10, height: 80 }
		]);
	});
});
