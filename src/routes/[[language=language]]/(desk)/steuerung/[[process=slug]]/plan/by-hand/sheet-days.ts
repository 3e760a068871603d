import { dayAt, numberOf } from '#process/plan/day-number.ts';
import type { Day } from '#shared/dates.ts';
import type { SheetGeometry } from '#shared/sheet/geometry.ts';

/** The day at a place of the drawing, or the nearest one. */
export function dayAtPlace(sheet: SheetGeometry, place: { x: number; y: number }): Day | undefined {
	const distance = ({ y, height }: SheetGeometry['rows'][number]) =>
		Math.max(y - place.y, place.y - (y + height), 0);
	const row = sheet.rows.toSorted((one, other) => distance(one) - distance(other))[0];
	if (!row) return undefined;
	const x = sheet.mirrored ? sheet.width - place.x : place.x;
	const column = Math.floor((x - sheet.margin) / sheet.dayWidth);
	return dayAt(numberOf(row.from) + Math.max(0, Math.min(row.days - 1, column)));
}

/** Where a span of days lies in the drawing, a box for each row. */
export function boxesOf(sheet: SheetGeometry, from: Day, to: Day) {
	return sheet.rows.flatMap((row) => {
		const first = numberOf(row.from);
		const begin = Math.max(0, numberOf(from) - first);
		const end = Math.min(row.days - 1, numberOf(to) - first);
		if (begin > end) return [];
		const width = (end - begin + 1) * sheet.dayWidth;
		const x = sheet.margin + begin * sheet.dayWidth;
		return [
			{ x: sheet.mirrored ? sheet.width - x - width : x, y: row.y, width, height: row.height }
		];
	});
}
