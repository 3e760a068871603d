/**
 * What a document says, whatever program wrote it: blocks in reading order. Layout is kept only where
 * people see meaning in it: what is bold, larger, numbered, indented as a list, or stands in a table.
 */
export type ReadDocument = {
	readonly blocks: readonly Block[];
	/** Apart from the text: a source in a footnote is part of no measure. */
	readonly footnotes: readonly string[];
};

export type Block = Paragraph | Table;

export type Paragraph = {
	readonly kind: 'paragraph';
	/** With line breaks and tabs as they were typed; without an automatic number. */
	readonly text: string;
	/** Name of the paragraph style as the program shows it; empty for none. */
	readonly style: string;
	/** 1 for a heading of the first level and so on; null for what is no heading by its form. */
	readonly outline: number | null;
	readonly list: ListPlace | null;
	/** The automatic number as it is printed, `3.2.` or `Ziel 3:`; null for none and for a bullet. */
	readonly label: string | null;
	/** Share of letters in bold, from 0 to 1. */
	readonly bold: number;
	/** How many characters from the first on are bold: a run-in head. */
	readonly boldUntil: number;
	/** Size of most letters in points; null where the document says nothing. */
	readonly size: number | null;
};

export type ListPlace = { readonly level: number; readonly bullet: boolean };

export type Table = {
	readonly kind: 'table';
	readonly columns: number;
	readonly rows: readonly Row[];
};

export type Row = {
	/** Marked as a heading that is repeated on each page. */
	readonly heading: boolean;
	/** One per column: a cell over several columns or rows stands in each of its places. */
	readonly places: readonly Place[];
};

export type Place = {
	readonly cell: Cell;
	/** The cell began in an earlier row, or further to the left. */
	readonly fromAbove: boolean;
	readonly fromLeft: boolean;
};

export type Cell = { readonly blocks: readonly Block[] };

const plain = {
	kind: 'paragraph' as const,
	style: '',
	outline: null,
	list: null,
	label: null,
	bold: 0,
	boldUntil: 0,
	size: null
};

/** Far more than any item may hold; what goes on for longer is no paragraph that people wrote. */
export const longestParagraph = 20_000;

export function paragraph(text: string, given: Partial<Paragraph> = {}): Paragraph {
	const made = { ...plain, ...given, text: text.slice(0, longestParagraph) };
	const [sign] =
		made.list || made.outline !== null ? [] : (/^[-–•▪■●○·*][ \t]+(?=\S)/.exec(made.text) ?? []);
	if (!sign) return made;
	// Many people type the sign of a list by hand.
	const boldUntil = Math.max(0, made.boldUntil - sign.length);
	return {
		...made,
		text: made.text.slice(sign.length),
		boldUntil,
		list: { level: 0, bullet: true }
	};
}

/** All text of blocks in order, one line per paragraph. */
export function textOf(blocks: readonly Block[]): string {
	return paragraphsOf(blocks)
		.map((one) => (one.label ? `${one.label} ${one.text}` : one.text).trim())
		.filter(Boolean)
		.join('\n');
}

/** All paragraphs, those in tables as well, each cell once. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
	return blocks.flatMap((block) =>
		block.kind === 'paragraph'
			? [block]
			: paragraphsOf(cellsOf(block).flatMap((cell) => cell.blocks))
	);
}

function cellsOf(table: Table): readonly Cell[] {
	return table.rows.flatMap(({ places }) =>
		places.filter(({ fromAbove, fromLeft }) => !fromAbove && !fromLeft).map(({ cell }) => cell)
	);
}
