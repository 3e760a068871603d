import type { DiffPart } from '../diff.ts';
import { compareWords } from './compare-texts.ts';

export type SheetRow = { readonly label: string; readonly value: string | undefined };

/** What became of one field of a sheet between two versions, by the words that people read. */
export type RowChange = {
	readonly label: string;
	/** Undefined where nothing was said. */
	readonly before: string | undefined;
	readonly after: string | undefined;
	readonly parts: readonly DiffPart[];
};

/** The fields that read differently, in the order of the later sheet; the others only as a number. */
export function compareRows(
	before: readonly SheetRow[],
	after: readonly SheetRow[]
): { readonly changes: readonly RowChange[]; readonly same: number } {
	const labels = [...new Set([...after, ...before].map(({ label }) => label))];
	const valueIn = (rows: readonly SheetRow[], label: string) =>
		rows.find((row) => row.label === label)?.value;
	const all = labels.map((label) => ({
		label,
		before: valueIn(before, label),
		after: valueIn(after, label)
	}));
	const changed = all.filter((row) => row.before !== row.after);
	return {
		changes: changed.map((row) => ({
			...row,
			parts: compareWords(row.before ?? '', row.after ?? '')
		})),
		same: all.filter((row) => row.before === row.after && row.after !== undefined).length
	};
}
