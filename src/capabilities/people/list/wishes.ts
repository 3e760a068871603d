import { allow, refuse, type Decision } from '#shared/result.ts';

/** What people on the list choose between: dates and invitations, calls for input, states of work. */
export const listKinds = ['dates', 'calls', 'results'] as const;
export type ListKind = (typeof listKinds)[number];

/** At once, or gathered once a week. */
export const rhythms = ['atOnce', 'weekly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Languages that letters are written in. */
export const letterLanguages = ['de', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** What somebody wants to be written. */
export type Wishes = {
	readonly kinds: readonly ListKind[];
	/** Null for all areas, also those that come later. */
	readonly areaIds: readonly string[] | null;
	readonly rhythm: Rhythm;
};

/** Whoever has said nothing gets everything at once. */
export const everything: Wishes = { kinds: listKinds, areaIds: null, rhythm: 'atOnce' };

/** Does this kind of news from this area reach them? What concerns all areas (null) concerns everybody. */
export function wants(wishes: Wishes, kind: ListKind, areaId: string | null): boolean {
	if (!wishes.kinds.includes(kind)) return false;
	return areaId === null || wishes.areaIds === null || wishes.areaIds.includes(areaId);
}

/** No area ticked means all of them; all of them ticked means the same. */
export function decideWishes(
	given: { kinds: readonly ListKind[]; areaIds: readonly string[]; rhythm: Rhythm },
	known: readonly string[]
): Decision<Wishes, 'kind-needed' | 'unknown-area'> {
	const kinds = listKinds.filter((kind) => given.kinds.includes(kind));
	if (kinds.length === 0) return refuse('kind-needed', { kinds: 'kind-needed' });
	if (given.areaIds.some((areaId) => !known.includes(areaId)))
		return refuse('unknown-area', { areaIds: 'unknown-area' });
	const chosen = known.filter((areaId) => given.areaIds.includes(areaId));
	const all = chosen.length === 0 || chosen.length === known.length;
	return allow({ kinds, areaIds: all ? null : chosen, rhythm: given.rhythm });
}
