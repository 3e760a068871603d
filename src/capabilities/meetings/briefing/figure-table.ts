import { allow, refuse, type Decision } from '#shared/result.ts';

/** A small table of numbers: what each row is about, then one number for each column, or none known. */
export type FigureTable = {
	/** Head of the first column, then of each column of numbers. */
	readonly heads: readonly string[];
	readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
};

type Fault =
	'table-too-small' | 'table-too-large' | 'table-ragged' | 'table-not-a-number' | 'table-no-label';

const most = { columns: 5, rows: 40, cell: 80 } as const;
const nothing = new Set(['', '-', '–', '—', 'k. a.', 'k.a.', 'n/a']);

/**
 * Reads a table as it is copied from a spreadsheet, or written with semicolons: a line of heads, then
 * a label and its numbers in each line. Numbers are written as in German: `1.234,5`.
 */
export function readFigureTable(source: string): Decision<FigureTable, Fault> {
	const lines = source.split('\n').filter((line) => line.trim() !== '');
	const mark = source.includes('\t') ? '\t' : ';';
	const [heads = [], ...rows] = lines.map((line) => line.split(mark).map((cell) => cell.trim()));
	if (heads.length < 2 || rows.length === 0) return wrong('table-too-small');
	const cells = [heads, ...rows].flat();
	if (heads.length > most.columns || rows.length > most.rows) return wrong('table-too-large');
	if (cells.some((cell) => cell.length > most.cell)) return wrong('table-too-large');
	if (rows.some((row) => row.length !== heads.length)) return wrong('table-ragged');
	if (rows.some(([label]) => !label) || heads.slice(1).includes('')) return wrong('table-no-label');
	const read = rows.map(([label = '', ...values]) => ({ label, values: values.map(readNumber) }));
	if (read.some(({ values }) => values.includes(undefined))) return wrong('table-not-a-number');
	return allow({
		heads,
		rows: read.map(({ label, values }) => ({ label, values: values.map((one) => one ?? null) }))
	});
}

/** The table as its source would be, to correct it. */
export function writeFigureTable({ heads, rows }: FigureTable): string {
	const lines = rows.map(({ label, values }) => [label, ...values.map(writeNumber)]);
	return [heads, ...lines].map((cells) => cells.join(' ; ')).join('\n');
}

/** The longest bar belongs to this number; bars are drawn only where no number is below zero. */
export function longestBar({ rows }: FigureTable): number | null {
	const numbers = rows.flatMap(({ values }) => values.filter((value) => value !== null));
	if (numbers.length === 0 || numbers.some((value) => value < 0)) return null;
	return Math.max(...numbers) || null;
}

/** @returns null where nothing is known, undefined where it is no number */
export function readNumber(written: string): number | null | undefined {
	if (nothing.has(written.toLowerCase())) return null;
	const plain = written.replace(/\s?%$/, '').replaceAll(/[\s\u00A0\u202F]/g, '');
	if (!/^[-−+]?(\d{1,3}(\.\d{3})+|\d{1,15})(,\d{1,6})?$/.test(plain)) return undefined;
	return Number(plain.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

function writeNumber(value: number | null): string {
	return value === null ? '–' : String(value).replace('.', ',');
}

function wrong(reason: Fault): Decision<FigureTable, Fault> {
	return refuse(reason, { figures: reason });
}
