import type { Instant } from '#shared/dates.ts';
import type { ItemFacts } from '../items.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';
import type { Placed } from '../structure/order.ts';

/** An item as it stands, or stood, in the tree; what reads give of today has the same shape. */
export type TreeItem = ItemFacts &
	Placed & {
		readonly id: string;
		readonly processId: string;
		readonly areaId: string | null;
		readonly version: number;
		readonly title: string;
		readonly text: string;
		readonly versionAt: Instant;
		readonly goalSheet: GoalSheet | null;
		readonly measureSheet: MeasureSheet | null;
	};

/** That one item serves another, and how; the main link of an item has the lowest rank. */
export type TreeLink = {
	readonly fromId: string;
	readonly toId: string;
	readonly benefit: string;
	readonly rank: number;
};
