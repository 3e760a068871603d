import { isComing, isPending, type Guest } from './guests.ts';

/** The numbers that whoever prepares a meeting needs. */
export type Overview = {
	readonly invited: number;
	readonly joined: number;
	readonly coming: number;
	/** Those coming with everybody they bring. */
	readonly people: number;
	readonly perhaps: number;
	readonly no: number;
	readonly silent: number;
	readonly waiting: number;
	readonly pending: number;
	readonly stepFree: number;
	readonly children: number;
	readonly interpreters: readonly { readonly language: string; readonly count: number }[];
	readonly diets: readonly string[];
	readonly ages: readonly string[];
	readonly others: readonly string[];
};

type Counted = Pick<Guest, 'origin' | 'answer' | 'seat' | 'companions' | 'needs'>;

/** Answers and needs summed up; needs of those who come or may come. */
export function overviewOf(guests: readonly Counted[]): Overview {
	const count = (belongs: (guest: Counted) => boolean) => guests.filter(belongs).length;
	const coming = guests.filter(isComing);
	const needing = guests.filter((guest) => isComing(guest) || guest.answer === 'perhaps');
	const needs = needing.map((guest) => guest.needs);
	return {
		invited: count(({ origin }) => origin === 'invited'),
		joined: count(({ origin }) => origin === 'joined'),
		coming: coming.length,
		people: coming.reduce((sum, { companions }) => sum + 1 + companions, 0),
		perhaps: count(({ answer }) => answer === 'perhaps'),
		no: count(({ answer }) => answer === 'no'),
		silent: count(({ answer }) => answer === null),
		waiting: count(({ seat }) => seat === 'waiting'),
		pending: count(isPending),
		stepFree: needs.filter(({ stepFree }) => stepFree).length,
		children: needs.reduce((sum, { children }) => sum + children, 0),
		interpreters: byLanguage(needs.flatMap(({ interpreter }) => interpreter ?? [])),
		diets: needs.flatMap(({ diet }) => diet ?? []),
		ages: needs.flatMap(({ childrenAges }) => childrenAges ?? []),
		others: needs.flatMap(({ other }) => other ?? [])
	};
}

/** `Arabisch` and `arabisch` are one language. */
function byLanguage(wanted: readonly string[]): Overview['interpreters'] {
	const groups = Map.groupBy(wanted, (language) => language.trim().toLocaleLowerCase('de'));
	return [...groups.values()]
		.map((same) => ({ language: same[0] ?? '', count: same.length }))
		.toSorted((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}
