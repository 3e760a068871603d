import type { Sector } from '../roles.ts';
import type { Consent } from './consent.ts';
import { folded } from './names.ts';
import { listKinds, rhythms, wants, type LetterLanguage, type Wishes } from './wishes.ts';

/** On the list by consent; by a task alone, with a choice of their own; left; taken off by the steering. */
export const listStates = ['listed', 'byRole', 'left', 'ended'] as const;
export type ListState = (typeof listStates)[number];

/** One person of the list, as the desk sees them. */
export type ListEntry = {
	readonly id: string;
	readonly personId: string;
	readonly name: string;
	/** Null once a person is deleted. */
	readonly email: string | null;
	readonly language: LetterLanguage;
	readonly organisation: string | null;
	readonly sector: Sector | null;
	readonly state: ListState;
	readonly participant: boolean;
	readonly wishes: Wishes;
	readonly consent: Consent;
	readonly endReason: string | null;
};

/** What the desk looks for; empty is everything. */
export type ListSearch = {
	readonly text: string;
	readonly state: ListState | undefined;
};

/** By name, address or organisation, however it is spelled; every word must be found. */
export function searchList(entries: readonly ListEntry[], { text, state }: ListSearch) {
	const words = folded(text).split(/\s+/).filter(Boolean);
	return entries.filter((entry) => {
		if (state && entry.state !== state) return false;
		if (words.length === 0) return true;
		const within = folded([entry.name, entry.email, entry.organisation].join(' '));
		return words.every((word) => within.includes(word));
	});
}

/** How many are on the list, in each state, and what they want. */
export function countList(entries: readonly ListEntry[], areaIds: readonly string[]) {
	const listed = entries.filter(({ state }) => state === 'listed');
	const count = (holds: (entry: ListEntry) => boolean) => listed.filter(holds).length;
	return {
		states: Object.fromEntries(
			listStates.map((state) => [state, entries.filter((one) => one.state === state).length])
		) as Readonly<Record<ListState, number>>,
		kinds: listKinds.map((kind) => ({
			kind,
			count: count(({ wishes }) => wishes.kinds.includes(kind))
		})),
		rhythms: rhythms.map((rhythm) => ({
			rhythm,
			count: count(({ wishes }) => wishes.rhythm === rhythm)
		})),
		/** Whom something from this area reaches, also those who want all areas. */
		areas: areaIds.map((areaId) => ({
			areaId,
			count: count(({ wishes }) => listKinds.some((kind) => wants(wishes, kind, areaId)))
		}))
	};
}
