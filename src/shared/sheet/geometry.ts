import type { Day } from '#shared/dates.ts';
import type { LaidSheet } from './sheet.ts';

/** What a place in a drawn sheet has to be known by to be turned into a day. */
export type SheetGeometry = {
	readonly margin: number;
	readonly dayWidth: number;
	readonly width: number;
	readonly mirrored: boolean;
	readonly rows: readonly {
		readonly from: Day;
		readonly days: number;
		readonly y: number;
		readonly height: number;
	}[];
};

export function geometryOf({ rows, metrics, width, mirrored }: LaidSheet): SheetGeometry {
	const { margin, dayWidth } = metrics;
	return {
		...{ margin, dayWidth, width, mirrored },
		rows: rows.map(({ key, head, y, height }) => ({
			// A row of a month is called after it, one of two weeks after its first day.
			from: key.length === 7 ? `${key}-01` : key,
			days: head.length,
			...{ y, height }
		}))
	};
}
