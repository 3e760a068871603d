import * as v from 'valibot';
import { prose } from '#shared/inputs.ts';
import { decideLink, isGone, type DevelopmentState, type ItemKind } from '../items.ts';
import {
	decideDependency,
	isGone as isOver,
	type Dependency,
	type Edge
} from '../measure-sheet/dependencies.ts';
import type { HeldLink } from '../structure/carry-links.ts';
import type { ColumnKey } from './columns.ts';
import { fault, type Fault } from './findings.ts';
import { findByRef, type CatalogueItem } from './item.ts';
import { readReferences } from './reference-lines.ts';

/** The item that points: an existing one, or one that the file begins. */
export type Pointing = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly state: DevelopmentState;
	readonly published: boolean;
};

export type Pointed = { readonly item: CatalogueItem; readonly said: string };

const Said = prose(600);

/** What a cell of references points to, each with its sentence. */
export function readPointed(
	column: ColumnKey,
	cell: string,
	items: readonly CatalogueItem[]
): { readonly pointed: readonly Pointed[]; readonly faults: readonly Fault[] } {
	const read = readReferences(cell);
	if (!read.ok) return { pointed: [], faults: [fault(read.reason, column, read.about)] };
	const faults: Fault[] = [];
	const seen = new Set<string>();
	const pointed = read.value.flatMap(({ ref, said }): Pointed[] => {
		const item = findByRef(items, ref);
		const sentence = v.safeParse(Said, said);
		if (!item) faults.push(fault('reference-unknown', column, ref));
		else if (seen.has(item.id)) faults.push(fault('reference-twice', column, ref));
		if (said === '') faults.push(fault('reference-says-nothing', column, ref));
		else if (!sentence.success) faults.push(fault('too-long', column, ref));
		if (!item || !sentence.success) return [];
		seen.add(item.id);
		return [{ item, said: sentence.output }];
	});
	return { pointed, faults };
}

export type LinkPlan = {
	readonly ended: readonly string[];
	readonly begun: readonly {
		readonly toId: string;
		readonly benefit: string;
		readonly rank: number;
	}[];
	readonly faults: readonly Fault[];
};

/** What has to end and to begin so that an item serves these, in this order. */
export function planLinks(
	from: Pointing,
	held: readonly HeldLink[],
	wanted: readonly Pointed[]
): LinkPlan {
	const faults: Fault[] = [];
	if (from.published && from.kind !== 'guideline' && wanted.length === 0)
		faults.push(fault('last-link', 'serves'));
	if (isOver(from)) faults.push(fault('already-ended', 'serves'));
	let last: number | null = null;
	const kept = new Set<string>();
	const begun = wanted.flatMap(({ item, said }) => {
		const before = held.find(({ toId }) => toId === item.id);
		const rank: number =
			before && (last === null || before.rank > last) ? before.rank : (last ?? -1) + 1;
		last = rank;
		if (before?.benefit === said && before.rank === rank) {
			kept.add(before.id);
			return [];
		}
		const decision = before
			? undefined
			: decideLink({
					from: from.kind,
					to: item.kind,
					alreadyLinked: false,
					gone: isGone(item.state)
				});
		if (decision && !decision.ok)
			faults.push(fault(decision.reason, 'serves', item.code ?? item.title));
		return [{ toId: item.id, benefit: said, rank }];
	});
	return { ended: held.flatMap(({ id }) => (kept.has(id) ? [] : [id])), begun, faults };
}

export type DependencyPlan = {
	readonly ended: readonly Dependency[];
	readonly begun: readonly { readonly item: CatalogueItem; readonly reason: string }[];
};

/** What has to end and to begin so that a measure needs these; the order says nothing. */
export function planDependencies(
	held: readonly Dependency[],
	wanted: readonly Pointed[]
): DependencyPlan {
	const same = (one: Dependency) =>
		wanted.some(({ item, said }) => item.id === one.onId && said === one.reason);
	const stays = new Set(held.filter(same).map(({ onId }) => onId));
	return {
		ended: held.filter((one) => !same(one)),
		begun: wanted.flatMap(({ item, said }) => (stays.has(item.id) ? [] : [{ item, reason: said }]))
	};
}

/** What is wrong with what begins, with all that holds then; what is right is added to the edges. */
export function checkDependencies(
	from: Pointing,
	begun: DependencyPlan['begun'],
	edges: Edge[]
): readonly Fault[] {
	return begun.flatMap(({ item }) => {
		const decision = decideDependency({ from, on: item, edges });
		if (decision.ok) {
			edges.push({ fromId: from.id, onId: item.id });
			return [];
		}
		return [fault(decision.reason, 'needsFirst', item.code ?? item.title)];
	});
}
