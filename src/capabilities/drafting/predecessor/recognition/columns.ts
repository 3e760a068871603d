import { textOf, type Row, type Table } from '../reading/model.ts';
import type { ItemKind } from '../../items.ts';
import { fieldKeyOf, type FieldKey } from './fields.ts';
import { goalRank, namedBy } from './kind-words.ts';

export type Column = {
	readonly key: FieldKey | 'item';
	readonly label: string;
	/** For a column of items: of which kind. */
	readonly kind: ItemKind | null;
	readonly rank: number;
	/** Headed in the plural: one cell may hold several. */
	readonly many: boolean;
};
export type Columns = { readonly columns: readonly Column[]; readonly headRows: number };

/** The columns of a catalogue by its heading rows; nothing for a table of figures. */
export function findColumns(table: Table): Columns | undefined {
	if (table.columns < 2) return undefined;
	for (let first = 0; first < Math.min(3, table.rows.length - 1); first++) {
		const row = table.rows[first];
		if (!row || isAcross(row)) continue;
		for (const rows of [1, 2]) {
			const columns = columnsOf(table.rows.slice(first, first + rows));
			// A second row only where it says more than the first, as below a cell over two columns.
			if (rows === 2 && !hasSpan(row)) continue;
			if (isCatalogue(columns)) {
				const two =
					rows === 1 && hasSpan(row) ? columnsOf(table.rows.slice(first, first + 2)) : columns;
				const deeper = two !== columns && isHeadRow(table.rows[first + 1]) ? 1 : 0;
				return { columns: deeper ? two : columns, headRows: first + rows + deeper };
			}
		}
	}
	return undefined;
}

function columnsOf(rows: readonly Row[]): readonly Column[] {
	const [first] = rows;
	const columns = (first?.places ?? []).map((_, at) => {
		const labels = rows.map((row) => placeText(row, at));
		const label = [...new Set(labels)].filter(Boolean).join(' ');
		return columnOf(label);
	});
	// "Ziel-Nr." numbers the goals beside it; where there are none, it says which goal a measure serves.
	const goals = columns.some(({ key, kind }) => key === 'item' && kind === 'goal');
	const items = columns.filter(({ key }) => key === 'item');
	// Beside a column of goals "Was tun wir?" or "Titel" heads the measures.
	const unnamed = items.length > 0 && items.every(({ kind }) => kind !== 'measure');
	return columns.map((column): Column =>
		unnamed && column.key === 'title'
			? { ...column, key: 'item', kind: 'measure' }
			: !goals && column.key === 'number' && /^(zu )?ziel/i.test(column.label)
				? { ...column, key: 'item', kind: 'goal' }
				: column
	);
}

function columnOf(label: string): Column {
	const words = label.match(/\p{L}[\p{L}-]*/gu) ?? [];
	const [head = ''] = words;
	const plain = { label, kind: null, rank: 1, many: false };
	const key = fieldKeyOf(label);
	if (key === 'number') return { ...plain, key };
	for (const word of words.length <= 4 ? words : [head]) {
		const one = namedBy(word, 'one');
		const named = one ?? namedBy(word, 'many');
		if (!named) continue;
		if (named === 'area') return { ...plain, key: 'area' };
		// "Kosten der Maßnahme" and "Ziel der Maßnahme" are about it.
		if (key && key !== 'title' && key !== 'goal' && key !== 'guideline') break;
		return {
			...plain,
			key: 'item',
			kind: named,
			rank: goalRank(word),
			many: one === undefined || /\/\s?-?n\b/.test(label)
		};
	}
	if (key === 'goal') return { ...plain, key: 'item', kind: 'goal' };
	if (key === 'guideline') return { ...plain, key: 'item', kind: 'guideline' };
	return { ...plain, key: key ?? 'other' };
}

function isCatalogue(columns: readonly Column[]): boolean {
	// Beside goals stands how they are measured, or for whom they are.
	const told = columns.some(({ kind }) => kind === 'goal' || kind === 'guideline');
	const known = columns.filter(
		({ label, key }) => label !== '' && (key !== 'other' || (told && fieldKeyOf(label)))
	).length;
	const item = columns.some(({ key }) => key === 'item' || key === 'title');
	const short = columns.every(({ label }) => label.length <= 70);
	return (
		item && short && known >= 2 && known >= columns.filter(({ label }) => label !== '').length / 2
	);
}

export function isHeadRow(row: Row | undefined): boolean {
	if (!row) return false;
	if (row.heading) return true;
	const texts = row.places
		.filter(({ fromLeft, fromAbove }) => !fromLeft && !fromAbove)
		.map(({ cell }) => textOf(cell.blocks));
	const named = texts.filter((text) => text.length < 40 && columnOf(text).key !== 'other');
	return named.length > 0 && named.length === texts.filter(Boolean).length;
}

/** One cell over the whole row. */
export function isAcross(row: Row): boolean {
	const own = row.places.filter(({ fromLeft }) => !fromLeft);
	const filled = own.filter(({ cell }) => textOf(cell.blocks) !== '');
	return row.places.length > 1 && own.length === 1 && filled.length === 1;
}

function hasSpan(row: Row): boolean {
	return row.places.some(({ fromLeft }) => fromLeft);
}

export function placeText(row: Row | undefined, at: number): string {
	const place = row?.places[at];
	return place ? textOf(place.cell.blocks).replaceAll('\n', ' ').trim() : '';
}
