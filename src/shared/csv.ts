/** A line of a table, with the number it has in the file. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

/** What a spreadsheet takes for a formula when it opens a table, also behind blanks and marks of ours. */
const looksLikeFormula = /^'*(?:\s*[=+\-@]|[\t\r\n])/;
const wasGuarded = /^'+(?:\s*[=+\-@]|[\t\r\n])/;

/**
 * A table as spreadsheets open it here: UTF-8 with its mark, semicolons, each cell in quotation marks where
 * it needs them. What looks like a formula gets an apostrophe in front, so that nothing in it is computed.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map((cell) => quoted(guarded(cell))).join(';'));
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/**
 * The lines of a table whose cells are parted by semicolons, commas or tabs; empty lines tell nothing.
 * A cell in quotation marks may hold all of them, line ends too. Reads back exactly what `writeCsv` wrote.
 */
export function parseCsv(text: string): readonly CsvLine[] {
	const source = text.replace(/^\uFEFF/, '');
	const separator = separatorOf(source);
	const lines: CsvLine[] = [];
	let at = 0;
	let line = 1;
	while (at < source.length) {
		const begun = line;
		const cells: string[] = [];
		for (;;) {
			const cell = readCell(source, at, separator);
			cells.push(unguarded(cell.text));
			line += cell.breaks;
			at = cell.end;
			if (source[at] !== separator) break;
			at++;
		}
		if (source[at] === '\r' && source[at + 1] === '\n') at++;
		at++;
		line++;
		if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: begun, cells });
	}
	return lines;
}

const farEnough = 20_000;

/** The separator that the first line has most of, outside of quotation marks. */
function separatorOf(source: string): string {
	const first = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(source.slice(0, farEnough))?.[0] ?? '';
	const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '');
	const counted = [';', '\t', ','].map((mark) => ({ mark, count: bare.split(mark).length }));
	return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}

function readCell(source: string, from: number, separator: string) {
	if (source[from] === '"') {
		const close = closingQuote(source, from + 1);
		const text = source.slice(from + 1, close).replaceAll('""', '"');
		// Whatever stands between the closing mark and the next cell belongs to nothing.
		const end = endOfBare(source, close + 1, separator);
		return { text, end, breaks: countBreaks(source.slice(from, end)) };
	}
	const end = endOfBare(source, from, separator);
	return { text: source.slice(from, end), end, breaks: 0 };
}

/** A mark that is never closed goes to the end: a broken file is a broken file. */
function closingQuote(source: string, from: number): number {
	for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2))
		if (source[at + 1] !== '"') return at;
	return source.length;
}

function endOfBare(source: string, from: number, separator: string): number {
	let at = from;
	while (at < source.length && !'\r\n'.includes(source[at] ?? '') && source[at] !== separator) at++;
	return at;
}

function countBreaks(text: string): number {
	return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function quoted(cell: string): string {
	return /[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function guarded(cell: string): string {
	return looksLikeFormula.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
	return wasGuarded.test(cell) ? cell.slice(1) : cell;
}
