import { entryHash, genesis, leafOf, type EntryBody } from './entry.ts';

/** One link as the database or a public export shows it; body and salt are absent where hidden or deleted. */
export type ChainLink = {
	readonly position: number;
	readonly leaf: string;
	readonly hash: string;
	readonly salt?: string | null | undefined;
	readonly body?: EntryBody | null | undefined;
};

export type ChainFault = {
	readonly position: number;
	readonly fault: 'gap' | 'changed-body' | 'changed-hash' | 'head-differs';
};

export type ChainState = { readonly position: number; readonly hash: string };

export const chainStart: ChainState = { position: 0, hash: genesis };

/** Follows the chain by one link: the new state, or what is wrong with this link. */
export function follow(state: ChainState, link: ChainLink): ChainState | ChainFault {
	const position = state.position + 1;
	if (link.position !== position) return { position, fault: 'gap' };
	if (link.body && leafOf(link.salt ?? '', link.body) !== link.leaf)
		return { position, fault: 'changed-body' };
	if (entryHash(state.hash, position, link.leaf) !== link.hash)
		return { position, fault: 'changed-hash' };
	return { position, hash: link.hash };
}

export function isFault(outcome: ChainState | ChainFault): outcome is ChainFault {
	return 'fault' in outcome;
}

/** The stored head must be the end of the walk, else entries were cut off. */
export function compareHead(walked: ChainState, head: ChainState): ChainFault | undefined {
	if (walked.position === head.position && walked.hash === head.hash) return undefined;
	return { position: walked.position + 1, fault: 'head-differs' };
}
