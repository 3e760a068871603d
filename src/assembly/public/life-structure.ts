import { isGone, type DevelopmentState } from '#drafting/items.ts';
import type { StateChange } from '#drafting/server/reads.ts';
import type { GoalCheck } from '#drafting/server/structure/read-goal-checks.ts';
import type { Relative } from '#drafting/server/structure/read-structure.ts';
import type { Instant } from '#shared/dates.ts';

/** What happens to an item beside its wording: others go on in it, it goes on in others, leaves, comes back, is checked. */
export type StructureEvent = { readonly at: Instant } & (
	| {
			/** Others have gone into it, or it is a part of one. */
			readonly kind: 'inherited';
			readonly how: Relative['how'];
			readonly relatives: readonly Relative[];
	  }
	| {
			readonly kind: 'merged';
			readonly how: Relative['how'];
			readonly reason: string | null;
			readonly relatives: readonly Relative[];
	  }
	| { readonly kind: 'dropped' | 'restored'; readonly reason: string | null }
	| { readonly kind: 'checked'; readonly check: GoalCheck }
);

export type StructureLifeFacts = {
	readonly states: readonly StateChange[];
	readonly relatives?:
		| { readonly successors: readonly Relative[]; readonly predecessors: readonly Relative[] }
		| undefined;
	readonly checks?: readonly GoalCheck[] | undefined;
};

export function structureEvents(facts: StructureLifeFacts): readonly StructureEvent[] {
	const { successors = [], predecessors = [] } = facts.relatives ?? {};
	return [
		...[...Map.groupBy(predecessors, ({ entryId }) => entryId).values()].flatMap(inherited),
		...facts.states.flatMap((change, index) => left(change, facts.states[index - 1], successors)),
		// What a meeting worded anew is told as a version already.
		...(facts.checks ?? [])
			.filter(({ outcome }) => outcome !== 'reworded')
			.map((check): StructureEvent => ({ at: check.at, kind: 'checked', check }))
	];
}

/** States without those that only came back: nobody agreed or reviewed a second time. */
export function withoutReturns(states: readonly StateChange[]): readonly StateChange[] {
	return states.filter((_, index) => !wasGone(states[index - 1]?.state));
}

/** Drafts that nobody outside has seen have no code and are not told. */
function inherited(group: readonly Relative[]): StructureEvent[] {
	const [first] = group;
	const relatives = group.filter(({ code }) => code !== null);
	if (!first || relatives.length === 0) return [];
	return [{ at: first.at, kind: 'inherited', how: first.how, relatives }];
}

function left(
	{ state, reason, at }: StateChange,
	before: StateChange | undefined,
	successors: readonly Relative[]
): StructureEvent[] {
	if (wasGone(before?.state)) return [{ at, kind: 'restored', reason }];
	if (state === 'dropped') return [{ at, kind: 'dropped', reason }];
	if (state !== 'merged') return [];
	const how = successors[0]?.how ?? 'merge';
	return [{ at, kind: 'merged', how, reason, relatives: successors }];
}

function wasGone(state: DevelopmentState | undefined): boolean {
	return state !== undefined && isGone(state);
}
