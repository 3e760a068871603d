import { addDays, type Day } from '#shared/dates.ts';
import { DayTables } from './plan/day-tables.ts';
import type { Step } from './steps.ts';
import type { TemplateDue } from './template.ts';

type Dated = Pick<Step, 'startsOn' | 'endsOn'>;
/** `moved` when the day found by counting was free, so that another one counts. */
export type DueDay = { readonly day: Day; readonly moved: boolean };

const year = 366;

/**
 * Counts the days on which something is due for dated steps. The day that is counted from does not count
 * (§ 187 BGB). What falls on a free day is due on the next working day if it was counted forward (§ 193
 * BGB), and on the last working day before if it was counted back, as a notice: nobody has less time.
 */
export function dueDays(
	steps: readonly Dated[],
	publicHolidays: readonly Day[]
): (step: Dated, due: TemplateDue) => DueDay | undefined {
	const days = steps
		.flatMap(({ startsOn, endsOn }) => [startsOn ?? [], endsOn ?? []].flat())
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return () => undefined;
	const tables = new DayTables(
		{ from: addDays(first, -year), to: addDays(last, year) },
		{
			publicHolidays: publicHolidays.map((day) => ({ day, name: '' })),
			...{ schoolHolidays: [], unknownSchoolYears: [], councilDays: [], feasts: [] }
		}
	);
	return (step, { count, unit, side, edge }) => {
		const from = edge === 'start' ? step.startsOn : (step.endsOn ?? step.startsOn);
		if (!from) return undefined;
		if (count === 0) return { day: from, moved: false };
		const signed = side === 'before' ? -count : count;
		const lead = (freeDay: 'stays' | 'forward' | 'backward') =>
			tables.day(tables.shift(signed, unit, freeDay).to[tables.place(from)] ?? 0);
		const day = lead(side === 'before' ? 'backward' : 'forward');
		return { day, moved: day !== lead('stays') };
	};
}
