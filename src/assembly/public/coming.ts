import { upcoming, type Step } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';
import { dateAhead, type DateAhead } from './dates-ahead.ts';
import { forAll, type ToldStep } from './told.ts';
import type { CallLine } from './call-line.ts';

/** What lies ahead: a date, or a call that no date of the plan stands for. */
export type Coming = { readonly on: Day } & (
	| { readonly kind: 'date'; readonly date: DateAhead }
	| { readonly kind: 'call'; readonly call: CallLine }
);

/** Dates and calls in one order, by month; a call stands at its next change. */
export function comingMonths(
	steps: readonly ToldStep[],
	calls: readonly CallLine[],
	today: Day
): readonly { readonly month: string; readonly rows: readonly Coming[] }[] {
	const dates = upcoming(forAll(steps), today).map((step) => dateAhead(step, today));
	const rows: Coming[] = [
		...calls
			.filter((call) => call.state !== 'closed' && !steps.some((step) => standsFor(step, call)))
			.map((call) => ({
				kind: 'call' as const,
				call,
				on: call.state === 'open' ? call.lastDay : call.firstDay
			})),
		...dates.map((date) => ({ kind: 'date' as const, date, on: date.on }))
	];
	const sorted = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
	return [...Map.groupBy(sorted, ({ on }) => on.slice(0, 7))].map(([month, ofMonth]) => ({
		month,
		rows: ofMonth
	}));
}

/** The calls that are open for a date: those of its own group, or of all where it is for all. */
export function openFor(
	step: Pick<Step, 'areaId'>,
	calls: readonly CallLine[]
): readonly CallLine[] {
	return calls.filter((call) => call.state === 'open' && call.areaId === step.areaId);
}

/** The plan's window for a call, where the call keeps to it. */
function standsFor(step: ToldStep, call: CallLine): boolean {
	return (
		step.kind === 'call' &&
		step.told.state !== 'cancelled' &&
		step.areaId === call.areaId &&
		(step.startsOn ?? '') <= call.lastDay &&
		(step.endsOn ?? step.startsOn ?? '') >= call.firstDay
	);
}
