import { allow, refuse, type Decision } from '#shared/result.ts';
import { circleWith, type Dependency } from '../measure-sheet/dependencies.ts';

export type NewDependency = Omit<Dependency, 'id'>;

export type DependencyChange = {
	/** Ids of dependencies that end. */
	readonly ended: readonly string[];
	readonly begun: readonly NewDependency[];
};

/**
 * What merged measures needed the survivor needs, and what needed them needs the survivor; among
 * themselves they need nothing any more. A pair stands once. What would need itself by way of others
 * has to be sorted out by people first.
 */
export function carryDependencies(
	/** All dependencies of the process that hold. */
	dependencies: readonly Dependency[],
	mergedIds: readonly string[],
	survivorId: string
): Decision<DependencyChange, 'merge-in-a-circle'> {
	const merged = new Set(mergedIds);
	const at = (id: string) => (merged.has(id) ? survivorId : id);
	const isTouched = ({ fromId, onId }: Dependency) => merged.has(fromId) || merged.has(onId);
	const touched = dependencies.filter(isTouched);
	const held = dependencies.filter((one) => !isTouched(one));
	const begun: NewDependency[] = [];
	for (const { fromId, onId, reason } of touched) {
		const carried = { fromId: at(fromId), onId: at(onId), reason };
		if (carried.fromId === carried.onId || [...held, ...begun].some((one) => same(one, carried)))
			continue;
		if (circleWith([...held, ...begun], carried.fromId, carried.onId))
			return refuse('merge-in-a-circle');
		begun.push(carried);
	}
	return allow({ ended: touched.map(({ id }) => id), begun });
}

/** What the whole needed each part needs, and what needed the whole needs all parts, until somebody says otherwise. */
export function spreadDependencies(
	dependencies: readonly Dependency[],
	wholeId: string,
	partIds: readonly string[]
): DependencyChange {
	const touched = dependencies.filter(({ fromId, onId }) => fromId === wholeId || onId === wholeId);
	return {
		ended: touched.map(({ id }) => id),
		begun: touched.flatMap(({ fromId, onId, reason }) =>
			partIds.map((part) =>
				fromId === wholeId ? { fromId: part, onId, reason } : { fromId, onId: part, reason }
			)
		)
	};
}

function same(one: NewDependency, other: NewDependency): boolean {
	return one.fromId === other.fromId && one.onId === other.onId;
}
