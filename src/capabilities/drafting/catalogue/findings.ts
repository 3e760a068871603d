import type { ColumnKey } from './columns.ts';

/** Why a line stays out. */
export type Fault = {
	readonly reason: string;
	/** The column it lies in, if it lies in one. */
	readonly column: ColumnKey | null;
	/** What stands there, or what it is about. */
	readonly about: string;
};

export function fault(
	reason: string,
	column: ColumnKey | null,
	about: string | number = ''
): Fault {
	return { reason, column, about: String(about).slice(0, 160) };
}

/** A cell that would become another one. */
export type CellChange = {
	readonly column: ColumnKey;
	readonly before: string;
	readonly after: string;
};
