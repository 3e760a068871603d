import type { SheetMetrics } from './sheet.ts';

/** A row a month, for wide pages and for paper. */
export const wideSheet: SheetMetrics = {
	...{ margin: 56, dayWidth: 34, columns: 31, rowGap: 7 },
	...{ titleHeight: 0, headHeight: 17, noteHeight: 12, laneHeight: 19, barHeight: 15 },
	...{ labelSize: 11.5, noteSize: 9.5 }
};

/** The same for a page A3 with tables beneath it. */
export const paperSheet: SheetMetrics = { ...wideSheet, dayWidth: 39 };

/** A row for two weeks, for a phone. */
export const narrowSheet: SheetMetrics = {
	...{ margin: 0, dayWidth: 24.5, columns: 14, rowGap: 12 },
	...{ titleHeight: 20, headHeight: 27, noteHeight: 13, laneHeight: 20, barHeight: 16 },
	...{ labelSize: 12, noteSize: 10.5 }
};
