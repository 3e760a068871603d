import { layOutRow, type RowParts } from './lay-out-row.ts';
import type { LaidBar, LaidFold, LaidPart, LaidSheet, SheetFacts, SheetMetrics } from './sheet.ts';
import { shortened } from './text-width.ts';

/** Where everything of a sheet lies, row under row: drawn the same on a page and on paper. */
export function layOutSheet(facts: SheetFacts, metrics: SheetMetrics): LaidSheet {
	const width = metrics.margin + metrics.columns * metrics.dayWidth;
	const rows: RowParts[] = [];
	const folds: LaidFold[] = [];
	let y = 0;
	for (const given of facts.rows) {
		if ('days' in given) {
			const laid = layOutRow(given, y, facts, metrics);
			rows.push(laid);
			y += laid.row.height + metrics.rowGap;
		} else {
			const height = metrics.labelSize * 2;
			const label = shortened(given.label, metrics.labelSize, width);
			folds.push({ ...given, label, y, height });
			y += height + metrics.rowGap;
		}
	}
	const inRows = <T>(find: (row: RowParts) => T | undefined) =>
		rows.map(find).filter((found) => found !== undefined);
	return inTenths({
		width,
		height: Math.max(0, y - metrics.rowGap),
		metrics,
		rows: rows.map(({ row }) => row),
		folds,
		bars: facts.bars.flatMap(({ id, kind, name, href }, index): LaidBar[] => {
			const parts = inRows(({ parts: known }) => known.get(index));
			return parts.length > 0 ? [{ id, kind, name, href, parts }] : [];
		}),
		marks: facts.marks.flatMap(({ number, severe, ...span }) =>
			inRows(({ columns }) => columns(span)).map((box) => ({ ...box, number, severe }))
		),
		today: inRows(({ columns }) => columns({ from: facts.today, to: facts.today }))[0],
		mirrored: false
	});
}

/** The same sheet for languages that are read from right to left: so run its days. */
export function mirrored(sheet: LaidSheet): LaidSheet {
	const { width } = sheet;
	const box = <T extends { x: number; width: number }>(one: T): T => ({
		...one,
		x: width - one.x - one.width
	});
	const text = <T extends { x: number; anchor: 'start' | 'end' }>(one: T): T => ({
		...one,
		x: width - one.x,
		anchor: one.anchor === 'start' ? 'end' : 'start'
	});
	const part = (one: LaidPart): LaidPart => ({
		...box(one),
		openLeft: one.openRight,
		openRight: one.openLeft,
		label: text(one.label)
	});
	return inTenths({
		...sheet,
		rows: sheet.rows.map((row) => ({
			...row,
			head: row.head.map((day) => ({ ...day, x: width - day.x })),
			shades: row.shades.map(box),
			notes: row.notes.map(text),
			lines: row.lines.map(({ x1, x2, y }) => ({ x1: width - x2, x2: width - x1, y }))
		})),
		bars: sheet.bars.map((bar) => ({ ...bar, parts: bar.parts.map(part) })),
		marks: sheet.marks.map(box),
		today: sheet.today && box(sheet.today),
		mirrored: true
	});
}

/** Nobody sees more than a tenth of a unit, and every digit is sent. */
function inTenths<T>(value: T): T {
	if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
	if (Array.isArray(value)) return value.map(inTenths) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inTenths(one)])) as T;
}
