import { allow, refuse, type Decision } from '#shared/result.ts';
import type { DevelopmentState } from '../items.ts';
import { isGone } from './dependencies.ts';

/** What an item serves today, the main one first. */
export type Upward = { readonly toId: string; readonly benefit: string; readonly rank: number };

type Linked = { readonly state: DevelopmentState; readonly published: boolean };

/** A published item always serves something: the last link can only be replaced. */
export function decideEndLink(
	item: Linked,
	links: readonly Upward[],
	toId: string
): Decision<Upward, 'already-ended' | 'not-linked' | 'last-link'> {
	const found = decideTouch(item, links, toId);
	if (!found.ok) return found;
	return item.published && links.length === 1 ? refuse('last-link') : found;
}

export function decideChangeBenefit(
	item: Linked,
	links: readonly Upward[],
	change: { readonly toId: string; readonly benefit: string }
): Decision<Upward, 'already-ended' | 'not-linked' | 'nothing-changed'> {
	const found = decideTouch(item, links, change.toId);
	if (!found.ok) return found;
	return found.value.benefit === change.benefit
		? refuse('nothing-changed', { benefit: 'same-benefit' })
		: found;
}

/** @returns the link with the rank that puts it before all others. */
export function decideChooseMain(
	item: Linked,
	links: readonly Upward[],
	toId: string
): Decision<Upward, 'already-ended' | 'not-linked' | 'already-main'> {
	const found = decideTouch(item, links, toId);
	if (!found.ok) return found;
	const [main] = links;
	if (main?.toId === toId) return refuse('already-main', { servesId: 'already-main' });
	return allow({ ...found.value, rank: (main?.rank ?? 0) - 1 });
}

/** Behind all that hold, also when some in between have ended. */
export function nextRank(links: readonly Pick<Upward, 'rank'>[]): number {
	return Math.max(-1, ...links.map(({ rank }) => rank)) + 1;
}

function decideTouch(
	item: Linked,
	links: readonly Upward[],
	toId: string
): Decision<Upward, 'already-ended' | 'not-linked'> {
	if (isGone(item)) return refuse('already-ended');
	const link = links.find((known) => known.toId === toId);
	return link ? allow(link) : refuse('not-linked', { servesId: 'unknown' });
}
