import { dayAt, numberOf } from './day-number.ts';
import type { DayTables } from './day-tables.ts';
import { isInside, type Placed, type PlaceOf, type Places } from './placed.ts';

/** So far from right that a wrong year is more likely than a wrong day. */
const far = 150;

export type RightYear = { readonly step: string; readonly said: number; readonly right: Placed };

/**
 * Steps that would lie well if their year were another one. The worst first; each is judged with the
 * earlier ones set right, so that the step whose year is wrong takes the blame and not its neighbours.
 * @param offBy the distances in days by which a step, placed so, breaks rules
 */
export function findWrongYears(
	places: Places,
	suspects: readonly string[],
	tables: DayTables,
	offBy: (step: string, placeOf: PlaceOf) => readonly number[]
): readonly RightYear[] {
	const right = new Map(places);
	const isFarOff = (step: string, placed: Placed) => {
		const placeOf: PlaceOf = (id) => (id === step ? placed : right.get(id));
		return !isInside(placed, tables) || offBy(step, placeOf).some(isYearOff);
	};
	const found: RightYear[] = [];
	const worstFirst = suspects
		.map((step) => ({ step, far: offBy(step, (id) => places.get(id)).filter(isYearOff).length }))
		.sort((one, other) => other.far - one.far);
	for (const { step } of worstFirst) {
		const placed = right.get(step);
		if (!placed || !isFarOff(step, placed)) continue;
		const candidate = inOtherYears(placed, tables).find((other) => !isFarOff(step, other));
		if (!candidate) continue;
		right.set(step, candidate);
		const said = candidate.start === placed.start ? placed.end : placed.start;
		found.push({ step, said, right: candidate });
	}
	return found;
}

export function isYearOff(days: number): boolean {
	return days >= far;
}

/** The same days in the other years of the plan, nearest years first: both edges, or one of them. */
function inOtherYears({ start, end }: Placed, tables: DayTables): readonly Placed[] {
	const [firstYear, lastYear] = [yearOf(0, tables), yearOf(tables.length - 1, tables)];
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
	const own = yearOf(start, tables);
	return years
		.filter((year) => year !== own)
		.sort((one, other) => Math.abs(one - own) - Math.abs(other - own))
		.flatMap((year) => {
			const shift = year - own;
			const [newStart, newEnd] = [inYear(start, shift, tables), inYear(end, shift, tables)];
			const both = { start: newStart, end: newEnd };
			const one = [
				{ start: newStart, end },
				{ start, end: newEnd }
			];
			return start === end ? [both] : [both, ...one];
		})
		.filter((placed): placed is Placed => !Number.isNaN(placed.start + placed.end))
		.filter((placed) => placed.start <= placed.end && isInside(placed, tables));
}

function yearOf(place: number, tables: DayTables): number {
	return Number(tables.day(place).slice(0, 4));
}

/** NaN for 29 February in a year that has none. */
function inYear(place: number, shift: number, tables: DayTables): number {
	const day = tables.day(place);
	const other = `${String(Number(day.slice(0, 4)) + shift).padStart(4, '0')}${day.slice(4)}`;
	return dayAt(numberOf(other)) === other ? tables.place(other) : NaN;
}
