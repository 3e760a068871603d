import type { PublicDate } from '#process/announcements.ts';
import { stepProgress, type Step } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';

/** A step with its dates as the public knows them: a cancelled one still has its last. */
export type ToldStep = Step & { readonly told: PublicDate };

/** The steps with a public date. */
export function toldSteps(
	steps: readonly Step[],
	dates: ReadonlyMap<string, PublicDate>
): readonly ToldStep[] {
	return steps.map((step) => asTold(step, dates)).filter((step) => step.told !== undefined);
}

/** A step as the public knows it; one without a public date as it is. */
export function asTold(
	step: Step,
	dates: ReadonlyMap<string, PublicDate>
): ToldStep | (Step & { readonly told?: undefined }) {
	const told = dates.get(step.id);
	return told ? { ...step, ...told.dates, told } : step;
}

/** What concerns everybody; what the steering does by itself is in the plan. */
export function forAll<S extends Pick<Step, 'kind'>>(steps: readonly S[]): readonly S[] {
	return steps.filter((step) => step.kind !== 'task');
}

/** Dates that are over, the newest month first, and in a month the newest first. */
export function pastMonths<S extends Step>(
	steps: readonly S[],
	today: Day
): readonly { readonly month: string; readonly steps: readonly S[] }[] {
	const over = steps
		.filter((step) => step.startsOn && stepProgress(step, today) === 'done')
		.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
	const months = Map.groupBy(over, (step) => (step.startsOn ?? '').slice(0, 7));
	return [...months].map(([month, ofMonth]) => ({ month, steps: ofMonth }));
}

/** Where a date stands: a cancelled one is never now. */
export type DateState = 'undated' | 'cancelled' | 'ahead' | 'today' | 'running' | 'over';

export function dateState(told: PublicDate | undefined, today: Day): DateState {
	if (!told) return 'undated';
	if (told.state === 'cancelled') return 'cancelled';
	const progress = stepProgress(told.dates, today);
	if (progress === 'done') return 'over';
	if (progress === 'open') return 'ahead';
	return told.dates.endsOn ? 'running' : 'today';
}

function keyOf({ startsOn, startsAt, rank }: Step): string {
	return `${startsOn}T${startsAt ?? '24:00'} ${String(rank).padStart(5, '0')}`;
}
