import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Which state of the wording and of its draft somebody had before their eyes when they began to type. */
export type SeenState = {
	/** The version they want to follow. */
	readonly version: number;
	/** How often the draft had been saved; 0 where there was none. */
	readonly revision: number;
};

/** The draft as it lies on the server. */
export type DraftHead = SeenState & {
	readonly personId: string | null;
	/** What was typed, as one text that tells whether two states are the same. */
	readonly fields: string;
};

/**
 * Where what somebody typed is kept. Nothing is written over that its author has not seen: `apart` puts it
 * beside the draft of the others, so that both can be compared and neither is lost.
 */
export function placeDraft(
	head: DraftHead | undefined,
	facts: {
		readonly version: number;
		readonly seen: SeenState;
		readonly personId: string | null;
		readonly fields: string;
		/** They had both texts side by side and decided for theirs: the other one stays readable. */
		readonly decided?: boolean;
	}
):
	| { readonly place: 'same'; readonly revision: number }
	/** On from one's own last state. */
	| { readonly place: 'onward'; readonly revision: number }
	/** As the next state after somebody else's, which stays readable. */
	| { readonly place: 'after'; readonly revision: number }
	| { readonly place: 'apart'; readonly because: 'version-moved' | 'draft-moved' } {
	const present = head && head.version === facts.version ? head : undefined;
	if (facts.seen.version !== facts.version) return { place: 'apart', because: 'version-moved' };
	if (present?.fields === facts.fields) return { place: 'same', revision: present.revision };
	if (present && present.revision !== facts.seen.revision)
		return { place: 'apart', because: 'draft-moved' };
	const revision = (head?.revision ?? 0) + 1;
	const goesOn = present?.personId === facts.personId && !facts.decided;
	return { place: goesOn ? 'onward' : 'after', revision };
}

/** A version is kept only by somebody who has seen what it follows, and what others wrote for it. */
export function decideKeepSeen(facts: {
	readonly version: number;
	readonly head: SeenState | undefined;
	/** What the form says it had before its eyes; forms elsewhere say nothing. */
	readonly seen: { readonly version: number | null; readonly revision: number | null };
}): Decision<null, 'version-moved' | 'draft-moved'> {
	const { seen, head, version } = facts;
	if (seen.version !== null && seen.version !== version) return refuse('version-moved');
	const revision = head?.version === version ? head.revision : 0;
	if (seen.revision !== null && revision > seen.revision) return refuse('draft-moved');
	return allow(null);
}

/** How long somebody counts as writing after their page was last heard of. */
const minutesHere = 5;

/** Who is at the same wording now: themselves left out, the longest first. */
export function presentBeside<Sign extends { personId: string; since: Instant; seenAt: Instant }>(
	signs: readonly Sign[],
	me: string,
	now: Instant
): readonly Sign[] {
	return signs
		.filter(({ personId, seenAt }) => personId !== me && isHere(seenAt, now))
		.toSorted((one, other) => (one.since < other.since ? -1 : 1));
}

/** Whoever comes back after a while begins anew. */
export function isHere(seenAt: Instant, now: Instant): boolean {
	const gone = Temporal.Instant.from(seenAt).until(Temporal.Instant.from(now));
	return gone.total('minutes') < minutesHere;
}
