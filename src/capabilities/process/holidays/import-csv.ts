import {
	readDay,
	readLand,
	spanFinding,
	withoutOverlaps,
	type FoundRow,
	type ImportFinding,
	type ImportReason,
	type SchoolHoliday,
	type SchoolHolidayImport
} from './school-holiday-rows.ts';

const columns = ['land', 'name', 'first', 'last', 'source', 'retrieved', 'note'] as const;
type Column = (typeof columns)[number];
/** As other tables call the columns. */
const otherNames: Readonly<Record<string, Column>> = {
	bundesland: 'land',
	ferien: 'name',
	first_day: 'first',
	beginn: 'first',
	von: 'first',
	last_day: 'last',
	ende: 'last',
	bis: 'last',
	quelle: 'source',
	abgerufen: 'retrieved',
	hinweis: 'note'
};

/**
 * School holidays from a table with a holiday per line: `BB;Sommerferien;2026-07-09;2026-08-22`, parted by
 * semicolons, commas or tabs. A first line with names of columns may order them differently; lines
 * that are empty or begin with `#` tell nothing.
 */
export function parseSchoolHolidaysCsv(text: string): SchoolHolidayImport {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
	const told = lines
		.map((written, place) => ({ written: written.trim(), line: place + 1 }))
		.filter(({ written }) => written !== '' && !written.startsWith('#'));
	const separator = separatorOf(told[0]?.written ?? '');
	const order = headerOf(cellsOf(told[0]?.written ?? '', separator));
	const found: FoundRow[] = [];
	const findings: ImportFinding[] = [];
	for (const { written, line } of order ? told.slice(1) : told) {
		const row = readRow(cellsOf(written, separator), order ?? columns);
		if (typeof row === 'string') findings.push({ line, reason: row });
		else found.push({ line, row });
	}
	return withoutOverlaps(found, findings);
}

function readRow(
	cells: readonly string[],
	order: readonly (Column | undefined)[]
): SchoolHoliday | ImportReason {
	const cell = (column: Column) => cells[order.indexOf(column)] ?? '';
	const land = readLand(cell('land'));
	if (!land) return 'unknown-land';
	const name = cell('name');
	if (name === '') return 'no-name';
	const first = readDay(cell('first'));
	// A table of single free days may leave the end empty.
	const last = cell('last') === '' ? first : readDay(cell('last'));
	if (!first || !last) return 'bad-date';
	const retrieved = cell('retrieved') === '' ? null : readDay(cell('retrieved'));
	if (retrieved === undefined) return 'bad-date';
	const finding = spanFinding(first, last);
	return (
		finding ?? { land, name, first, last, source: cell('source'), retrieved, note: cell('note') }
	);
}

function separatorOf(line: string): string {
	return [';', '\t', ','].find((separator) => line.includes(separator)) ?? ';';
}

function headerOf(cells: readonly string[]): (Column | undefined)[] | undefined {
	const order = cells.map((cell) => {
		const name = cell.toLowerCase();
		return columns.find((column) => column === name) ?? otherNames[name];
	});
	return order.includes('land') && order.includes('first') ? order : undefined;
}

/** Cells may stand in quotation marks, with a doubled one inside. */
function cellsOf(line: string, separator: string): string[] {
	const cells: string[] = [];
	let rest = line;
	for (;;) {
		const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
		const end = quoted ? quoted[0].length : rest.indexOf(separator);
		const cell = quoted
			? (quoted[1] ?? '').replaceAll('""', '"')
			: rest.slice(0, end < 0 ? undefined : end);
		cells.push(cell.trim());
		const next = rest.indexOf(separator, end < 0 ? rest.length : end);
		if (next < 0) return cells;
		rest = rest.slice(next + 1);
	}
}
