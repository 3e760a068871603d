import { compareCodes } from '#shared/sort.ts';

/** What stands above a column: who filled the sheet and which way it came, without its answers. */
export type SheetHead = {
	readonly id: string;
	readonly channel: string;
	/** The name of the table that filled it together. */
	readonly table: string | null;
	/** Whose sheet it is, in sets that said so before anybody wrote. */
	readonly person: string | null;
	readonly people: number;
	readonly perspective: string | null;
};

export type PlacedSheet = SheetHead & {
	/** Its number within the round, the same for all who read it. */
	readonly number: number;
};

export type SheetFilter = {
	readonly table?: string | undefined;
	readonly channel?: string | undefined;
	readonly sector?: string | undefined;
};

/** How many sheets lie side by side; more cannot be read at once. */
const sheetsAtOnce = 5;

/** Tables first by their names, then all others as they are stored, which says nothing about who came first. */
export function placeSheets(heads: readonly SheetHead[]): readonly PlacedSheet[] {
	const tables = heads
		.filter(({ table }) => table !== null)
		.toSorted((one, other) => compareCodes(one.table ?? '', other.table ?? ''));
	const others = heads.filter(({ table }) => table === null);
	return [...tables, ...others].map((head, index) => ({ ...head, number: index + 1 }));
}

export function chosenSheets(
	sheets: readonly PlacedSheet[],
	filter: SheetFilter
): readonly PlacedSheet[] {
	return sheets.filter(
		({ table, channel, perspective }) =>
			(!filter.table || table === filter.table) &&
			(!filter.channel || channel === filter.channel) &&
			(!filter.sector || (perspective ?? notStated) === filter.sector)
	);
}

/** What a filter calls sheets that say nothing about where their author stands. */
export const notStated = 'notStated';

/** What there is to choose from; where all are the same there is nothing to choose. */
export function choicesIn(sheets: readonly SheetHead[]): {
	readonly tables: readonly string[];
	readonly channels: readonly string[];
	readonly sectors: readonly string[];
} {
	const different = (values: readonly string[]) => {
		const found = [...new Set(values)];
		return found.length > 1 ? found : [];
	};
	const tables = [...new Set(sheets.flatMap(({ table }) => table ?? []))];
	return {
		tables: sheets.length > 1 ? tables : [],
		channels: different(sheets.map(({ channel }) => channel)),
		sectors: different(sheets.map(({ perspective }) => perspective ?? notStated))
	};
}

export type Stretch = { readonly from: number; readonly to: number };

/** Stretches of columns as people count, `1–5` and `6–9`; a stretch of one joins the one before. */
export function stretchesOf(count: number, size = sheetsAtOnce): readonly Stretch[] {
	const stretches: Stretch[] = [];
	for (let from = 1; from <= count; from += size)
		stretches.push({ from, to: Math.min(from + size - 1, count) });
	const last = stretches.at(-1);
	const before = stretches.at(-2);
	if (last && before && last.from === last.to)
		stretches.splice(-2, 2, { from: before.from, to: last.to });
	return stretches;
}

/** The stretch in which a column stands; the first one where no such column exists. */
export function stretchWith(stretches: readonly Stretch[], column: number): Stretch {
	return (
		stretches.find(({ from, to }) => from <= column && column <= to) ??
		stretches[0] ?? { from: 1, to: 0 }
	);
}

/** The stretches to go to from here: all where they are few, else the first, the neighbours and the last. */
export function nearStretches(
	stretches: readonly Stretch[],
	here: Stretch,
	most = 6
): readonly Stretch[] {
	const at = stretches.findIndex(({ from }) => from === here.from);
	const near = [0, at - 1, at, at + 1, stretches.length - 1];
	return stretches.filter(
		(_, index) => index !== at && (stretches.length <= most || near.includes(index))
	);
}
