import { letterStates, troubled, type LetterState } from '#delivery/mail/reads.ts';

/** How a state is called in an address. */
export const stands = {
	waiting: 'wartet',
	sent: 'gesendet',
	failed: 'nicht-angekommen',
	refused: 'abgelehnt',
	bounced: 'zurueck'
} as const satisfies Record<LetterState, string>;

/** All that reached nobody, as the desk's start page asks for it. */
const withoutSuccess = 'ohne-erfolg';

export function statesFrom(url: URL): readonly LetterState[] | undefined {
	const asked = url.searchParams.get('stand');
	if (asked === withoutSuccess) return troubled;
	const state = letterStates.find((one) => stands[one] === asked);
	return state && [state];
}
