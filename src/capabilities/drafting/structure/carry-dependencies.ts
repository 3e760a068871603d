import { allow, refuse, type Decision } from '#shared/result.ts';
import { circleWith, type Dependency } from '../measure-sheet/dependencies.ts';

export type NewDependency = Omit<Dependency, 'id'>;
export type DependencyChange = {
	/** Ids of dependencies that end. */
	readonly ended: readonly string[];
	readonly begun: readonly NewDependency[];
};

/**
 * What measures need of one another after some of them went on in others: each end leads to all in which it
 * goes on. What two of them needed of each other is within one measure now; what would go round is refused.
 */
export function carryDependencies(
	held: readonly Dependency[],
	successors: ReadonlyMap<string, readonly string[]>
): Decision<DependencyChange, 'needs-in-a-circle'> {
	const isTouched = ({ fromId, onId }: Dependency) =>
		successors.has(fromId) || successors.has(onId);
	const at = (id: string) => successors.get(id) ?? [id];
	const touched = held.filter(isTouched);
	const edges: NewDependency[] = held.filter((one) => !isTouched(one));
	const begun: NewDependency[] = [];
	for (const { fromId, onId, reason } of touched)
		for (const from of at(fromId))
			for (const on of at(onId)) {
				const isKnown = edges.some((one) => one.fromId === from && one.onId === on);
				if (from === on || isKnown) continue;
				if (circleWith(edges, from, on)) return refuse('needs-in-a-circle');
				const next = { fromId: from, onId: on, reason };
				edges.push(next);
				begun.push(next);
			}
	return allow({ ended: touched.map(({ id }) => id), begun });
}
