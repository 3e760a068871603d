import { letterStates, type LetterState } from '#delivery/mail/reads.ts';

/** How a state is called in an address. */
export const stands = {
	waiting: 'wartet',
	sent: 'gesendet',
	failed: 'nicht-angekommen',
	refused: 'abgelehnt',
	bounced: 'zurueck'
} as const satisfies Record<LetterState, string>;

export function stateFrom(url: URL): LetterState | undefined {
	const asked = url.searchParams.get('stand');
	return letterStates.find((state) => stands[state] === asked);
}
