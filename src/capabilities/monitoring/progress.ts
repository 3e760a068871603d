import { addDays, type Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** How far a measure is after its adoption. */
export const implementationStates = [
	'notStarted',
	'planned',
	'running',
	'done',
	'permanent',
	'postponed',
	'blocked',
	'abandoned'
] as const;
export type ImplementationState = (typeof implementationStates)[number];

const negative: readonly ImplementationState[] = ['postponed', 'blocked', 'abandoned'];

/** A state that disappoints says why. */
function needsReason(state: ImplementationState): boolean {
	return negative.includes(state);
}

export function decideUpdate(
	measure: { readonly kind: string; readonly state: string },
	update: { readonly state: ImplementationState; readonly reason: string | null }
): Decision<null, 'not-adopted' | 'reason-needed'> {
	if (!isAdoptedMeasure(measure)) return refuse('not-adopted');
	if (needsReason(update.state) && !update.reason)
		return refuse('reason-needed', { reason: 'reason-needed' });
	return allow(null);
}

export function isAdoptedMeasure(item: { readonly kind: string; readonly state: string }): boolean {
	return item.kind === 'measure' && (item.state === 'adopted' || item.state === 'adoptedAmended');
}

/** After so many days without news a measure is called stale. */
const staleAfterDays = 180;

export type Update = { readonly state: ImplementationState; readonly on: Day };

export type Standing = {
	readonly state: ImplementationState;
	/** The day of the update that says so; the day of adoption before the first one. */
	readonly since: Day;
	readonly lastNewsOn: Day;
	/** No news for more than 180 days, though it is not over. Computed, never stored. */
	readonly stale: boolean;
	/** Its end has passed, and it is neither done nor permanent nor given up. Computed, never stored. */
	readonly late: boolean;
};

/** Where a measure stands on a day. Updates are given oldest first. */
export function standing(facts: {
	readonly adoptedOn: Day;
	readonly acceptedOn: Day | null;
	readonly updates: readonly Update[];
	/** The last day that its sheet allows; null when it is permanent or open. */
	readonly endsOn: Day | null;
	readonly today: Day;
}): Standing {
	const updates = facts.updates.filter(({ on }) => on <= facts.today);
	const last = updates.at(-1);
	const state = last?.state ?? 'notStarted';
	const news = [facts.adoptedOn, facts.acceptedOn ?? facts.adoptedOn, last?.on ?? facts.adoptedOn];
	const lastNewsOn = news.toSorted().at(-1) ?? facts.adoptedOn;
	const over = state === 'done' || state === 'abandoned';
	return {
		state,
		since: last?.on ?? facts.adoptedOn,
		lastNewsOn,
		stale: !over && addDays(lastNewsOn, staleAfterDays) < facts.today,
		late: !over && state !== 'permanent' && facts.endsOn !== null && facts.endsOn < facts.today
	};
}

export type YearFigures = {
	readonly year: number;
	readonly measures: number;
	readonly counts: Readonly<Record<ImplementationState, number>>;
};

/**
 * How many measures were in which state at the end of each year, and today in the present one. Counted are
 * those that were adopted by then.
 */
export function yearFigures(
	measures: readonly { readonly adoptedOn: Day; readonly updates: readonly Update[] }[],
	today: Day
): readonly YearFigures[] {
	const yearOf = (day: Day) => Number(day.slice(0, 4));
	const first = Math.min(...measures.map(({ adoptedOn }) => yearOf(adoptedOn)));
	const last = yearOf(today);
	if (!Number.isFinite(first)) return [];
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = first + index;
		const until = year === last ? today : `${year}-12-31`;
		const counted = measures.filter(({ adoptedOn }) => adoptedOn <= until);
		const states = counted.map(
			({ updates }) => updates.findLast(({ on }) => on <= until)?.state ?? 'notStarted'
		);
		const counts = Object.fromEntries(
			implementationStates.map((state) => [state, states.filter((one) => one === state).length])
		) as Record<ImplementationState, number>;
		return { year, measures: counted.length, counts };
	});
}

/** What became of all measures together. */
export type Outcome = {
	readonly all: number;
	readonly running: number;
	readonly done: number;
	/** Without news for a long time. */
	readonly stale: number;
	/** Something is still to be done, or goes on. */
	readonly unfinished: boolean;
};

export function summarise(standings: readonly Standing[]): Outcome {
	const among = (...states: readonly ImplementationState[]) =>
		standings.filter(({ state }) => states.includes(state)).length;
	return {
		all: standings.length,
		running: among('running', 'permanent'),
		done: among('done'),
		stale: standings.filter(({ stale }) => stale).length,
		unfinished: standings.length > among('done', 'abandoned')
	};
}
