import type { ContributionState } from '#participation/contributions.ts';

/** How a state is called in an address. */
export const stands = {
	received: 'zu-sichten',
	published: 'veroeffentlicht',
	hidden: 'verborgen',
	takenUp: 'aufgegriffen',
	answered: 'beantwortet',
	removed: 'entfernt'
} as const satisfies Record<ContributionState, string>;

export function stateFrom(url: URL): ContributionState {
	const asked = url.searchParams.get('stand');
	const states = Object.keys(stands) as ContributionState[];
	return states.find((state) => stands[state] === asked) ?? 'received';
}
