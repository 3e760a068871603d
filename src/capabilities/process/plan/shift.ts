/**
 * A way from one day to another that never turns back (a later day leads to a later or the same day),
 * as tables over the horizon. Days count from 0; −1 lies before the horizon and `length` behind it.
 */
export type Shift = {
	/** Where each day leads. */
	readonly to: Int32Array;
	/** For each day the earliest one that leads to it or beyond; `length` if none does. */
	readonly earliestFor: Int32Array;
	/** For each day the latest one that leads to it or before; −1 if none does. */
	readonly latestFor: Int32Array;
};

/** @param lead where a day leads; has to be monotone */
export function makeShift(days: number, lead: (day: number) => number): Shift {
	const to = new Int32Array(days);
	for (let day = 0; day < days; day++) to[day] = Math.max(-1, Math.min(days, lead(day)));
	const earliestFor = new Int32Array(days).fill(days);
	const latestFor = new Int32Array(days).fill(-1);
	let from = 0;
	for (let day = 0; day < days; day++) {
		while (from < days && (to[from] ?? 0) < day) from++;
		earliestFor[day] = from;
	}
	from = -1;
	for (let day = 0; day < days; day++) {
		while (from + 1 < days && (to[from + 1] ?? 0) <= day) from++;
		latestFor[day] = from;
	}
	return { to, earliestFor, latestFor };
}
