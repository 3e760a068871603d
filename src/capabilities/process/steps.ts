import type { Day } from '#shared/dates.ts';
import { refuse, allow, type Decision } from '#shared/result.ts';

export const stepKinds = ['event', 'meeting', 'call', 'task', 'review', 'report'] as const;
export type StepKind = (typeof stepKinds)[number];
export type GroupPhaseKey = 'A' | 'B' | 'C' | 'D';

export type Step = {
	readonly id: string;
	readonly areaId: string | null;
	readonly key: string;
	readonly phase: string;
	readonly kind: StepKind;
	readonly groupPhase: GroupPhaseKey | null;
	readonly title: string;
	readonly methods: readonly string[];
	readonly contents: readonly string[];
	readonly optional: boolean;
	readonly rank: number;
	readonly startsOn: Day | null;
	/** Last day included; null for one day. */
	readonly endsOn: Day | null;
	readonly startsAt: string | null;
	readonly place: string | null;
};

export type StepDates = Pick<Step, 'startsOn' | 'endsOn' | 'startsAt' | 'place'>;
export type Progress = 'done' | 'now' | 'open';

/** Dates of a step as typed in: an end needs a beginning and lies after it, a time needs a day. */
export function decideDates(
	dates: StepDates
): Decision<StepDates, 'end-without-start' | 'end-before-start' | 'time-without-day'> {
	const { startsOn, endsOn } = dates;
	if (endsOn && !startsOn) return refuse('end-without-start', { startsOn: 'missing' });
	if (dates.startsAt && !startsOn) return refuse('time-without-day', { startsOn: 'missing' });
	if (startsOn && endsOn && endsOn < startsOn)
		return refuse('end-before-start', { endsOn: 'end-before-start' });
	return allow({ ...dates, endsOn: endsOn === startsOn ? null : endsOn });
}

export function sameDates(one: StepDates, other: StepDates): boolean {
	return (
		one.startsOn === other.startsOn &&
		one.endsOn === other.endsOn &&
		one.startsAt === other.startsAt &&
		one.place === other.place
	);
}

/** Where a step stands on a day; a step without a date is still to come. */
export function stepProgress(step: Pick<Step, 'startsOn' | 'endsOn'>, today: Day): Progress {
	if (!step.startsOn || step.startsOn > today) return 'open';
	return (step.endsOn ?? step.startsOn) < today ? 'done' : 'now';
}

/**
 * Where a part of the process stands that consists of several dated steps: done when all are over,
 * open when none has begun, else now. Optional steps without a date do not hold it up.
 */
export function joinedProgress(
	steps: readonly Pick<Step, 'startsOn' | 'endsOn' | 'optional'>[],
	today: Day
): Progress {
	const counted = steps.filter((step) => step.startsOn || !step.optional);
	const states = counted.map((step) => stepProgress(step, today));
	if (states.every((state) => state === 'open')) return 'open';
	return states.every((state) => state === 'done') ? 'done' : 'now';
}

/** First and last day of several steps, as far as they have dates. */
export function spanOf(
	steps: readonly Pick<Step, 'startsOn' | 'endsOn'>[]
): { from: Day; to: Day } | undefined {
	const dated = steps.flatMap((step) => (step.startsOn ? [step] : []));
	const from = dated.map((step) => step.startsOn ?? '').sort()[0];
	const to = dated
		.map((step) => step.endsOn ?? step.startsOn ?? '')
		.sort()
		.at(-1);
	return from && to ? { from, to } : undefined;
}

/** What comes next: steps that still lie ahead or run, earliest first, by the day that matters now. */
export function upcoming<S extends Pick<Step, 'startsOn' | 'endsOn' | 'startsAt' | 'rank'>>(
	steps: readonly S[],
	today: Day
): readonly S[] {
	return steps
		.filter((step) => step.startsOn && (step.endsOn ?? step.startsOn) >= today)
		.sort((a, b) => compareText(sortKey(a, today), sortKey(b, today)) || a.rank - b.rank);
}

/** The day on which a step is shown in a list of dates: its start, or its end once it runs. */
export function dayThatMatters(step: Pick<Step, 'startsOn' | 'endsOn'>, today: Day): Day {
	const start = step.startsOn ?? '';
	return start < today ? (step.endsOn ?? start) : start;
}

function sortKey(step: Pick<Step, 'startsOn' | 'endsOn' | 'startsAt'>, today: Day): string {
	return `${dayThatMatters(step, today)}T${step.startsAt ?? '24:00'}`;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
