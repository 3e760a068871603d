import { allow, refuse, type Decision } from '#shared/result.ts';

/** May the steering put this address on the list? Who has left comes back only by a consent given anew. */
export function decideAdd(facts: {
	listed: boolean;
	left: boolean;
	consentedAgain: boolean;
}): Decision<null, 'already-listed' | 'had-left'> {
	if (facts.listed) return refuse('already-listed', { email: 'already-listed' });
	if (facts.left && !facts.consentedAgain) return refuse('had-left', { again: 'had-left' });
	return allow(null);
}

/** Taking somebody off needs somebody who is on it. */
export function decideEndSubscription(facts: { ended: boolean }): Decision<null, 'already-ended'> {
	return facts.ended ? refuse('already-ended') : allow(null);
}
