import type { ItemKind } from '../../items.ts';
import { textOf, type Place, type Row } from '../reading/model.ts';
import {
	addItem,
	areaOf,
	kindsAbove,
	levelInText,
	outsideOf,
	parentHere,
	push,
	textLevels,
	type Context
} from './context.ts';
import { entriesIn, goalsIn } from './cell-entries.ts';
import { startItem, takeField, type DraftItem } from './draft.ts';
import { isAcross, placeText, type Column } from './columns.ts';
import { numberKey, readMark } from './mark.ts';
import { numbersOnly } from './reference.ts';

/** The columns of a catalogue; a table that goes on after a page break has them from the one before. */
export type Catalogue = {
	readonly columns: readonly Column[];
	/** Columns of goals beside the measure that hold for several rows: what the measures belong to. */
	readonly shared: ReadonlySet<number>;
	readonly last: Map<number, DraftItem>;
	/** Numbers of goals in a column of goals, which hold until the next ones. */
	readonly refs: Map<number, readonly string[]>;
	/** Columns that say the same again in each row: an empty cell in them means none. */
	readonly repeated: ReadonlySet<number>;
};

export function repeatedColumns(
	rows: readonly Row[],
	columns: readonly Column[]
): ReadonlySet<number> {
	return new Set(
		columns.flatMap((_, at) =>
			rows.some((row, down) => {
				const text = row.places[at]?.fromAbove ? '' : placeText(row, at);
				return text !== '' && text === placeText(rows[down + 1], at);
			})
				? [at]
				: []
		)
	);
}

/** A goal to the right of the measure is what it belongs to where rows share it, else its aim in other words. */
export function sharedColumns(
	rows: readonly Row[],
	columns: readonly Column[]
): ReadonlySet<number> {
	return new Set(
		columns.flatMap(({ key, kind }, at) => {
			if (key !== 'item' || kind === 'measure') return [];
			const own = rows.filter((row) => !isAcross(row));
			const texts = own.map((row) => placeText(row, at)).filter((text) => text !== '');
			const marks = texts.filter(
				(text) => readMark(text)?.title === '' || /^[\d.\s,]+$/.test(text)
			).length;
			const merged = own.some((row) => row.places[at]?.fromAbove);
			const repeated = new Set(texts).size < texts.length * 0.75 || texts.some(isSameSign);
			return marks < texts.length / 2 && (merged || repeated) ? [at] : [];
		})
	);
}

/** "s. o.", "dito": the same as in the row above. */
function isSameSign(text: string): boolean {
	return /^(s\.\s?o\.?|siehe oben|dito|dto\.?|ebenso|wie (oben|vor)|["„“”″〃]+|-"-)$/i.test(
		text.trim()
	);
}

/** One row for each measure, often with the goal beside it over several rows. */
export function readRows(rows: readonly Row[], catalogue: Catalogue, context: Context): void {
	const { columns, last, refs } = catalogue;
	for (const row of rows) {
		if (isAcross(row)) {
			refs.clear();
			readAcross(placeText(row, 0), context, last);
		} else if (!isRepeatedHead(row, columns) && !countsColumns(row))
			readRow(row, catalogue, context);
	}
}

/** A row over the whole width heads the rows below: a field of action, a goal, or a kind. */
function readAcross(text: string, context: Context, last: Map<number, DraftItem>): void {
	if (text === '' || /^(Fortsetzung|Stand|Quelle|Anmerkung)/.test(text)) return;
	const mark = readMark(text);
	last.clear();
	if (mark?.named && mark.named !== 'area' && mark.named !== 'measure') {
		addItem(
			context,
			startItem({
				...{
					kind: mark.named,
					title: mark.title,
					number: mark.number,
					rank: mark.rank,
					tabular: true
				},
				...{ confidence: 'sure', reason: 'catalogue', outside: outsideOf(context) }
			}),
			{ level: levelInText(mark.named, mark.rank) }
		);
		return;
	}
	const title =
		mark && mark.named === 'area' ? mark.title : mark?.by === 'number' ? mark.title || text : text;
	push(context, { level: textLevels.area, role: 'area', title });
}

/** "1 | 2 | 3" below the heading: columns are counted so that notes can speak of them. */
function countsColumns(row: Row): boolean {
	const texts = row.places.map((_, at) => placeText(row, at).replaceAll(/[().]/g, ''));
	return texts.length > 2 && texts.every((text, at) => text === String(at + 1));
}

/** The heading that a program, or a person, repeats on each page. */
function isRepeatedHead(row: Row, columns: readonly Column[]): boolean {
	const same = columns.filter(
		({ label }, at) => label !== '' && placeText(row, at) === label
	).length;
	return same > 0 && same >= columns.filter(({ label }) => label !== '').length / 2;
}

function readRow(row: Row, catalogue: Catalogue, context: Context): void {
	const { columns, shared, last, refs } = catalogue;
	const itemColumns = columns.flatMap(({ key }, at) => (key === 'item' ? [at] : []));
	const own =
		itemColumns.length > 0
			? itemColumns
			: columns.flatMap(({ key }, at) => (key === 'title' ? [at] : []));
	const lowest = own.findLast((at) => kindAt(at) === 'measure') ?? own.at(-1);
	if (lowest === undefined) return;
	let made: readonly DraftItem[] = [];
	let above: DraftItem | null = null;
	for (const at of [
		...own.filter((one) => one !== lowest && (one < lowest || shared.has(one))),
		...own.filter((one) => one >= lowest && !shared.has(one))
	]) {
		const place = row.places[at];
		if (!place || place.fromLeft) continue;
		// "Ziel" to the right of the measure says what the measure is for.
		if (at > lowest && !shared.has(at)) {
			const value = placeText(row, at);
			for (const item of made)
				if (value) takeField(item, { key: 'goal', label: columns[at]?.label ?? '', value });
			continue;
		}
		// A number alone says which goal is meant, and is none itself.
		const pointing = at === lowest ? [] : numbersOnly(placeText(row, at));
		if (pointing.length > 0) {
			refs.set(at, pointing);
			continue;
		}
		const text = placeText(row, at);
		const goesOnAbove = isSameSign(text) || (text === '' && !catalogue.repeated.has(at));
		if (at !== lowest && !goesOnAbove) refs.delete(at);
		const items = itemsAt(place, at, above, lowest);
		if (at === lowest) made = items;
		// Rows beside several goals belong to the first of them.
		above = items[0] ?? last.get(at) ?? above;
	}
	const filled = made.length > 0 ? made : continued(row, lowest, last);
	if (filled.length === 0) return;
	columns.forEach((column, at) => {
		const place = row.places[at];
		const value = place && !place.fromLeft ? textOf(place.cell.blocks) : '';
		if (value === '' || own.includes(at) || column.key === 'number' || column.key === 'item')
			return;
		// What stands beside several rows holds for each of them.
		for (const item of filled)
			if (column.key !== 'title') takeField(item, { key: column.key, label: column.label, value });
	});

	function kindAt(at: number): ItemKind {
		const named = namedByNumber(numberColumn(at));
		return columns[at]?.kind ?? named ?? kindsAbove(context).at(-1) ?? 'measure';
	}

	function numberColumn(at: number): number {
		return columns.slice(0, at).findLastIndex(({ key }) => key === 'number');
	}

	function namedByNumber(at: number): ItemKind | null {
		const named = readMark(`${placeText(row, at)} x`)?.named ?? null;
		return named === 'area' ? null : named;
	}

	/** The number stands in the nearest column of numbers before; its letters say whose it is, else it counts the rows. */
	function numberAt(at: number, lowest: number): string | null {
		const before = numberColumn(at);
		const place = row.places[before];
		if (!place || place.fromLeft || place.fromAbove) return null;
		const named = namedByNumber(before);
		const shared = before === numberColumn(lowest) && at !== lowest;
		if (named ? named !== kindAt(at) : shared) return null;
		return placeText(row, before) || null;
	}

	function itemsAt(
		place: Place,
		at: number,
		parent: DraftItem | null,
		lowest: number
	): readonly DraftItem[] {
		const kind = kindAt(at);
		const column = columns[at];
		if (place.fromAbove) return [];
		const text = textOf(place.cell.blocks);
		const number = numberAt(at, lowest);
		if (text === '' || isSameSign(text)) return [];
		const before = last.get(at);
		if (at !== lowest && before && sameText(before, text)) return [];
		const parts =
			at === lowest
				? entriesIn(place, column?.many ?? false)
				: goalsIn(place, column?.many ?? false);
		if (parts.length === 1 && goesOn(before, text, number)) return [];
		const items = parts.map(({ title, texts }) => {
			const mark = readMark(title);
			// "30 neue Bänke" begins with how many, and not with its number.
			const counts = mark?.named === null && !mark.divided && /^\d+$/.test(mark.number ?? '');
			const isOwn =
				mark !== undefined &&
				!counts &&
				(mark.named === kind || (mark.named === null && mark.title !== ''));
			const item = startItem({
				...{
					kind,
					number: (isOwn ? mark.number : null) ?? number,
					title: isOwn ? mark.title : title,
					texts
				},
				...{ rank: column?.rank ?? 1, tabular: true, outside: outsideOf(context) },
				...{
					confidence: 'sure',
					reason: 'catalogue',
					area: kind === 'guideline' ? null : areaHere(row, columns, context)
				},
				parent:
					parent && parent.kind !== kind
						? parent
						: parent && parent.rank < (column?.rank ?? 1)
							? parent
							: null
			});
			item.parent ??= parentHere(context, kind, item.rank) ?? null;
			const about = context.stack.findLast((one) => one.about)?.about;
			item.refs.push(...[...refs.values()].flat());
			if (about && kind === 'measure') item.refs.push(about);
			context.items.push(item);
			return item;
		});
		const [nearest] = at === lowest ? items.slice(-1) : items;
		if (nearest) last.set(at, nearest);
		return items;
	}

	function goesOn(before: DraftItem | undefined, text: string, number: string | null): boolean {
		return (
			before !== undefined &&
			number === null &&
			columns.some(({ key }) => key === 'number') &&
			/^\p{Ll}/u.test(text)
		);
	}
}

/** A row that a page break cut in two has no number and no title of its own. */
function continued(row: Row, at: number, last: Map<number, DraftItem>): readonly DraftItem[] {
	const item = last.get(at);
	if (!item) return [];
	const more = placeText(row, at);
	if (more && !row.places[at]?.fromAbove) item.title = `${item.title} ${more}`;
	return [item];
}

function sameText(item: DraftItem, text: string): boolean {
	const mark = readMark(text);
	if (item.number && mark?.number && numberKey(item.number) === numberKey(mark.number)) return true;
	return (
		text.startsWith(item.title) || (item.title !== '' && (mark?.title ?? '').startsWith(item.title))
	);
}

function areaHere(row: Row, columns: readonly Column[], context: Context): string | null {
	const at = columns.findIndex(({ key }) => key === 'area');
	const text = at === -1 ? '' : placeText(row, at);
	return text || areaOf(context);
}
