import type { Day } from '#shared/dates.ts';

// A sheet shows a span of time as rows of days, with bars on them. It knows nothing of what they mean.

/** How a bar looks: each differs from the others by more than its colour. */
export const barKinds = ['meeting', 'event', 'call', 'review', 'work', 'council'] as const;
export type BarKind = (typeof barKinds)[number];

export type SheetBar = {
	readonly id: string;
	readonly from: Day;
	/** Last day included. */
	readonly to: Day;
	readonly kind: BarKind;
	/** Beside or inside the bar. */
	readonly label: string;
	/** The whole sentence: for the ear, and for who points at the bar. */
	readonly name: string;
	readonly href?: string | undefined;
};

export type SheetDay = { readonly day: Day; readonly weekday: string; readonly weekend: boolean };

export type SheetRow = {
	readonly key: string;
	readonly label: string;
	/** Under the label: the year where it begins. */
	readonly note: string;
	readonly days: readonly SheetDay[];
};

/** Rows in which nothing lies, told in one line. */
export type SheetFold = {
	readonly key: string;
	readonly from: Day;
	readonly to: Day;
	readonly label: string;
};

export type NamedSpan = { readonly first: Day; readonly last: Day; readonly name: string };

export type SheetCalendar = {
	readonly publicHolidays: readonly { readonly day: Day; readonly name: string }[];
	readonly schoolHolidays: readonly NamedSpan[];
	/** Hints for whoever plans: drawn as dotted lines. */
	readonly feasts: readonly NamedSpan[];
};

/** Days that are outlined because something about them must be explained in words elsewhere. */
export type SheetMark = {
	readonly number: number;
	readonly from: Day;
	readonly to: Day;
	readonly severe: boolean;
};

export type SheetFacts = {
	readonly rows: readonly (SheetRow | SheetFold)[];
	readonly bars: readonly SheetBar[];
	readonly calendar: SheetCalendar;
	readonly marks: readonly SheetMark[];
	readonly today: Day;
};

/** Sizes in the units of the drawing. */
export type SheetMetrics = {
	/** Room for the labels of the rows beside the days; 0 puts them above. */
	readonly margin: number;
	readonly dayWidth: number;
	/** Days of the longest row. */
	readonly columns: number;
	readonly titleHeight: number;
	readonly headHeight: number;
	readonly noteHeight: number;
	readonly laneHeight: number;
	readonly barHeight: number;
	readonly labelSize: number;
	readonly noteSize: number;
	readonly rowGap: number;
};

export type Anchor = 'start' | 'end';
export type LaidText = {
	readonly text: string;
	readonly x: number;
	/** Of the line on which the letters stand. */
	readonly y: number;
	readonly anchor: Anchor;
};

export type LaidBox = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** The part of a bar that lies in one row; a side is open where the bar goes on in another row. */
export type LaidPart = LaidBox & {
	readonly openLeft: boolean;
	readonly openRight: boolean;
	readonly label: LaidText & { readonly inside: boolean };
};

export type LaidBar = Pick<SheetBar, 'id' | 'kind' | 'name' | 'href'> & {
	readonly parts: readonly LaidPart[];
};

export type ShadeKind = 'weekend' | 'holiday' | 'school';

/** What belongs to a row alone is measured from its top. */
export type LaidRow = {
	readonly key: string;
	readonly label: string;
	readonly note: string;
	readonly y: number;
	readonly height: number;
	readonly head: readonly {
		readonly x: number;
		readonly weekday: string;
		readonly number: number;
		readonly today: boolean;
	}[];
	readonly shades: readonly (LaidBox & { readonly kind: ShadeKind })[];
	readonly notes: readonly (LaidText & { readonly kind: 'holiday' | 'school' | 'feast' })[];
	/** Dotted. */
	readonly lines: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
};

export type LaidFold = SheetFold & { readonly y: number; readonly height: number };

export type LaidSheet = {
	readonly width: number;
	readonly height: number;
	readonly metrics: SheetMetrics;
	readonly rows: readonly LaidRow[];
	readonly folds: readonly LaidFold[];
	readonly bars: readonly LaidBar[];
	readonly marks: readonly (LaidBox & Pick<SheetMark, 'number' | 'severe'>)[];
	/** The column of today, if its row is drawn. */
	readonly today: LaidBox | undefined;
	readonly mirrored: boolean;
};
