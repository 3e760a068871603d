import { callState, type Call } from '#participation/calls.ts';
import {
	joinedProgress,
	spanOf,
	stepProgress,
	type GroupPhaseKey,
	type Progress,
	type Step
} from '#process/steps.ts';
import type { Day, Instant } from '#shared/dates.ts';
import { nextMeeting } from './lead.ts';

/** What goes on in a group right now, as facts for one sentence. */
export type AreaNow =
	| { readonly kind: 'call'; readonly call: Call; readonly meeting: Step | undefined }
	| { readonly kind: 'review'; readonly until: Day }
	| { readonly kind: 'begins'; readonly on: Day; readonly meeting: Step | undefined }
	| { readonly kind: 'meeting'; readonly meeting: Step }
	| { readonly kind: 'running'; readonly until: Day }
	| { readonly kind: 'over' | 'undated' };

export type AreaRow<A> = {
	readonly area: A;
	readonly phases: readonly { readonly key: GroupPhaseKey; readonly state: Progress }[];
	readonly now: AreaNow;
	readonly goals: number;
	readonly measures: number;
	readonly contributions: number;
};

export type AreaFacts = {
	readonly steps: readonly Step[];
	readonly calls: readonly Call[];
	readonly phaseKeys: readonly GroupPhaseKey[];
	/** Published items. */
	readonly items: readonly { readonly kind: string; readonly areaId: string | null }[];
	/** Published contributions of each call. */
	readonly contributions: ReadonlyMap<string, number>;
	readonly now: Instant;
	readonly today: Day;
};

/** One row a group, in the order of their first dates; those without dates come last. */
export function areaRows<A extends { readonly id: string }>(
	areas: readonly A[],
	facts: AreaFacts
): readonly AreaRow<A>[] {
	return inOrderOfTime(areas, facts.steps).map((area) => areaRow(area, facts));
}

export function inOrderOfTime<A extends { readonly id: string }>(
	areas: readonly A[],
	steps: readonly Step[]
): readonly A[] {
	const first = new Map(
		areas.map((area) => [area.id, spanOf(steps.filter((step) => step.areaId === area.id))?.from])
	);
	const key = (area: A) => first.get(area.id) ?? '~';
	return areas.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function areaRow<A extends { readonly id: string }>(area: A, facts: AreaFacts): AreaRow<A> {
	const steps = facts.steps.filter((step) => step.areaId === area.id);
	const calls = facts.calls.filter((call) => call.areaId === area.id);
	const count = (kind: string) =>
		facts.items.filter((item) => item.areaId === area.id && item.kind === kind).length;
	return {
		area,
		phases: facts.phaseKeys.map((key) => ({
			key,
			state: joinedProgress(
				steps.filter((step) => step.groupPhase === key),
				facts.today
			)
		})),
		now: areaNow(steps, calls, facts),
		goals: count('goal'),
		measures: count('measure'),
		contributions: calls.reduce((sum, call) => sum + (facts.contributions.get(call.id) ?? 0), 0)
	};
}

function areaNow(
	steps: readonly Step[],
	calls: readonly Call[],
	{ now, today }: AreaFacts
): AreaNow {
	const meeting = nextMeeting({ steps, today });
	const call = calls.find((known) => callState(known, now) === 'open');
	if (call) return { kind: 'call', call, meeting };
	const review = steps.find(
		(step) => step.kind === 'review' && stepProgress(step, today) === 'now'
	);
	if (review) return { kind: 'review', until: review.endsOn ?? review.startsOn ?? today };
	const span = spanOf(steps);
	if (!span) return { kind: 'undated' };
	if (span.from > today) return { kind: 'begins', on: span.from, meeting };
	if (meeting) return { kind: 'meeting', meeting };
	return span.to < today ? { kind: 'over' } : { kind: 'running', until: span.to };
}
