import { allow, refuse, type Decision } from '#shared/result.ts';

/** So long a link to one's own data is good. */
export const dataLinkHours = 24;

/** A voice that stays recognisable without being anybody's name. `code` is four letters or digits. */
export function pseudonymOf(code: string): string {
	return `Stimme ${code}`;
}

/** A process or the installation that a person steers, and how many others could go on with it. */
export type Steering = { readonly others: number };

/** Whoever steers alone first lets somebody else in: without steering nobody could answer for the data. */
export function decideDeletion(facts: {
	readonly steers: readonly Steering[];
	readonly found: number;
}): Decision<null, 'last-steering' | 'nothing-kept'> {
	if (facts.steers.some(({ others }) => others === 0)) return refuse('last-steering');
	return facts.found === 0 ? refuse('nothing-kept') : allow(null);
}
