import type { WrittenLanguage } from '#shared/language.ts';
import type { BarKind, LaidSheet, ShadeKind } from '#shared/sheet/sheet.ts';

/** A drawing and the tables that say the same, on one page A3. */
export type Poster = {
	readonly language: WrittenLanguage;
	readonly title: string;
	readonly subtitle: string;
	/** Where everything stands, and on which day. */
	readonly text: string;
	/** What the drawing shows, for those who have it read to them. */
	readonly alt: string;
	readonly sheet: LaidSheet;
	/** Stands at the row of today. */
	readonly today: string;
	readonly signs: readonly {
		readonly kind: BarKind | ShadeKind | 'feast';
		readonly text: string;
	}[];
	readonly tables: readonly PosterTable[];
	/** The tables are too long to stand under the drawing: they begin a page. */
	readonly tablesApart: boolean;
};

export type PosterTable = {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The shares of the columns in the width. */
	readonly widths: readonly number[];
	/** Set as so many tables beside each other. */
	readonly beside: 1 | 2;
};
