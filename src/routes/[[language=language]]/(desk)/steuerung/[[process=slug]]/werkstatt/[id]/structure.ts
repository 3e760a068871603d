import { isGone, type ItemKind } from '#drafting/items.ts';
import { readStates, type Item } from '#drafting/server/reads.ts';
import {
	readRelatives,
	withRounds,
	type Relative
} from '#drafting/server/structure/read-structure.ts';
import { decideDiscard, decideDrop } from '#drafting/structure/drop.ts';
import { decideTouch } from '#drafting/structure/merge.ts';
import { dayOf } from '#shared/dates.ts';
import type { Decision } from '#shared/result.ts';
import type { Reader } from '#storage/storage.ts';

/** What became of an item or what it was made from, and why it cannot be merged, split or struck now. */
export async function readStructure(
	read: Reader,
	item: Item,
	place: { readonly zone: string; readonly now: string }
) {
	const { successors, predecessors } = await readRelatives(read, item.id);
	const [facts] = await withRounds(read, [item], place.now);
	const last = isGone(item.state) ? (await readStates(read, item.id)).at(-1) : undefined;
	return {
		made: predecessors.map(link),
		gone: last && {
			on: dayOf(last.at, place.zone),
			reason: last.reason,
			successors: successors.map(link),
			restorable: item.state !== 'merged'
		},
		refusals: facts && {
			touch: reasonOf(decideTouch(facts)),
			leave: reasonOf(item.published ? decideDrop(facts) : decideDiscard(facts))
		}
	};
}

export type LinkedItem = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly code: string | null;
	readonly draftNumber: number;
	readonly title: string;
};

function link({ id, kind, code, draftNumber, title }: Relative): LinkedItem {
	return { id, kind, code, draftNumber, title };
}

function reasonOf(decision: Decision<unknown>): string | null {
	return decision.ok ? null : decision.reason;
}
