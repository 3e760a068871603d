import type { Block, Cell, Place, Row, Table } from './model.ts';

/** A cell as a file gives it, with how far it reaches. */
export type GivenCell = {
	readonly blocks: readonly Block[];
	readonly columns: number;
	readonly rows: number;
	/** DOCX says in each further row that the cell goes on; ODT counts the rows at its beginning. */
	readonly goesOn: boolean;
};
export type GivenRow = {
	readonly heading: boolean;
	/** Empty places before the first cell. */
	readonly before: number;
	readonly cells: readonly GivenCell[];
};

const mostColumns = 64;
const nothing: Cell = { blocks: [] };

/** Puts cells over several rows and columns into all their places, so that each row can be read by itself. */
export function gridOf(rows: readonly GivenRow[]): Table | undefined {
	const below: { cell: Cell; rows: number; fromLeft: boolean }[] = [];
	let last: readonly Place[] = [];
	const read: Row[] = rows.map((row) => {
		const places: Place[] = [];
		const hang = () => {
			for (let over = below[places.length]; over && over.rows > 0; over = below[places.length]) {
				over.rows -= 1;
				places.push({ cell: over.cell, fromAbove: true, fromLeft: over.fromLeft });
			}
		};
		for (let empty = 0; empty < row.before; empty++)
			places.push({ cell: nothing, fromAbove: false, fromLeft: false });
		for (const given of row.cells) {
			hang();
			const above = given.goesOn ? last[places.length] : undefined;
			const cell = above?.cell ?? { blocks: given.blocks };
			for (let column = 0; column < given.columns && places.length < mostColumns; column++) {
				if (given.rows > 1)
					below[places.length] = { cell, rows: given.rows - 1, fromLeft: column > 0 };
				places.push({ cell, fromAbove: given.goesOn && above !== undefined, fromLeft: column > 0 });
			}
		}
		hang();
		last = places;
		return { heading: row.heading, places };
	});
	const filled = read.filter(({ places }) => places.length > 0);
	const columns = filled.reduce((most, { places }) => Math.max(most, places.length), 0);
	if (columns === 0) return undefined;
	return {
		kind: 'table',
		columns,
		rows: filled.map(({ heading, places }) => ({
			heading,
			places: Array.from(
				{ length: columns },
				(_, column) => places[column] ?? { cell: nothing, fromAbove: false, fromLeft: false }
			)
		}))
	};
}
