import { allow, refuse, type Decision } from '#shared/result.ts';
import { goneStates, type DevelopmentState, type ItemKind } from '../items.ts';

/** `fromId` can begin, or work, only with `onId`. */
export type Edge = { readonly fromId: string; readonly onId: string };

type Measure = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly state: DevelopmentState;
};

/** Nobody will carry these out any more. */
const gone: readonly DevelopmentState[] = ['struck', 'notFeasible', ...goneStates];

/** A measure that others wait for and that will not come. */
export function isGone({ state }: Pick<Measure, 'state'>): boolean {
	return gone.includes(state);
}

export function decideDependency(facts: {
	readonly from: Measure;
	readonly on: Measure;
	/** All dependencies of the process that hold. */
	readonly edges: readonly Edge[];
}): Decision<
	null,
	'only-measures' | 'needs-itself' | 'already-needed' | 'already-ended' | 'needs-in-a-circle'
> {
	const { from, on, edges } = facts;
	if (from.kind !== 'measure') return refuse('only-measures');
	if (isGone(from)) return refuse('already-ended');
	const no = <Reason extends string>(reason: Reason) => refuse(reason, { onId: reason });
	if (on.kind !== 'measure') return no('only-measures');
	if (from.id === on.id) return no('needs-itself');
	if (isGone(on)) return no('already-ended');
	if (edges.some(({ fromId, onId }) => fromId === from.id && onId === on.id))
		return no('already-needed');
	return circleWith(edges, from.id, on.id) ? no('needs-in-a-circle') : allow(null);
}

/**
 * The shortest circle that one more dependency would close, as people walk it: from the measure, over what
 * it would need and what that needs already, back to the measure. Null when there is none.
 */
export function circleWith(
	edges: readonly Edge[],
	fromId: string,
	onId: string
): readonly string[] | null {
	const needs = Map.groupBy(edges, (edge) => edge.fromId);
	const cameFrom = new Map<string, string>([[onId, fromId]]);
	const waiting = [onId];
	for (const here of waiting) {
		if (here === fromId) return [...walkBack(cameFrom, fromId)];
		for (const { onId: next } of needs.get(here) ?? [])
			if (!cameFrom.has(next)) {
				cameFrom.set(next, here);
				waiting.push(next);
			}
	}
	return null;
}

function walkBack(cameFrom: ReadonlyMap<string, string>, fromId: string): readonly string[] {
	const steps = [fromId];
	let here = cameFrom.get(fromId);
	while (here !== undefined && here !== fromId) {
		steps.unshift(here);
		here = cameFrom.get(here);
	}
	return [fromId, ...steps];
}

export type Dependency = { readonly id: string; readonly reason: string } & Edge;

/** What an item needs and what needs it, each with the other item; who is not among the items is left out. */
export function dependenciesOf<Item extends { readonly id: string }>(
	itemId: string,
	dependencies: readonly Dependency[],
	items: readonly Item[]
) {
	const byId = new Map(items.map((item) => [item.id, item]));
	const side = (own: 'fromId' | 'onId', other: 'fromId' | 'onId') =>
		dependencies
			.filter((one) => one[own] === itemId)
			.flatMap(({ id, reason, [other]: otherId }) => {
				const item = byId.get(otherId);
				return item ? [{ id, reason, item }] : [];
			});
	return { needs: side('fromId', 'onId'), neededBy: side('onId', 'fromId') };
}
