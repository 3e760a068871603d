import { allow, refuse, type Decision } from '#shared/result.ts';
import { isGone, type ItemFacts } from './items.ts';

/** A minority view that stays beside the agreed wording, with how many share it. */
export type Dissent = {
	readonly id: string;
	readonly processId: string;
	readonly itemId: string;
	readonly text: string;
	readonly voices: number;
	readonly at: string;
	/** Null while nobody has answered it. */
	readonly reply: string | null;
	readonly repliedAt: string | null;
};

/** Anything that all can read may be disagreed with, until it is struck or given up. */
export function decideDissent(
	item: Pick<ItemFacts, 'state' | 'published'>
): Decision<null, 'not-published' | 'already-ended'> {
	if (!item.published) return refuse('not-published');
	const ended = item.state === 'struck' || item.state === 'notFeasible' || isGone(item.state);
	return ended ? refuse('already-ended') : allow(null);
}
