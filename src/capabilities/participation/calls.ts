import type { Boundary } from '#process/boundaries.ts';
import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** An invitation to contribute for a window of time (S11, feedback rounds). It opens and closes by its dates. */
export type Call = {
	readonly id: string;
	readonly processId: string;
	readonly areaId: string | null;
	readonly title: string;
	readonly question: string;
	readonly opensAt: Instant;
	/** The first instant at which it is over. */
	readonly closesAt: Instant;
	/** The document whose paragraphs it asks about; null for every other call. */
	readonly documentId: string | null;
};

export type CallState = 'announced' | 'open' | 'closed';

export function callState(call: Pick<Call, 'opensAt' | 'closesAt'>, now: Instant): CallState {
	if (now < call.opensAt) return 'announced';
	return now < call.closesAt ? 'open' : 'closed';
}

/** Does the call still take contributions? Anyone may, while it is open (S1). */
export function decideContribute(
	call: Pick<Call, 'opensAt' | 'closesAt'>,
	now: Instant
): Decision<null, 'call-not-open-yet' | 'call-closed'> {
	const state = callState(call, now);
	if (state === 'announced') return refuse('call-not-open-yet');
	return state === 'closed' ? refuse('call-closed') : allow(null);
}

export function decideOpenCall(
	window: { opensAt: Instant; closesAt: Instant },
	now: Instant
): Decision<null, 'closes-before-opening' | 'already-over'> {
	if (window.closesAt <= window.opensAt)
		return refuse('closes-before-opening', { closesOn: 'closes-before-opening' });
	if (window.closesAt <= now) return refuse('already-over', { closesOn: 'already-over' });
	return allow(null);
}

/** Where a call opens and closes by itself. One that was open at once has said so when it was made. */
export function callBoundaries(
	call: Pick<Call, 'id' | 'opensAt' | 'closesAt'> & { readonly madeAt: Instant }
): readonly Boundary[] {
	const closed: Boundary = { kind: 'call-closed', subject: call.id, at: call.closesAt };
	if (call.opensAt <= call.madeAt) return [closed];
	return [{ kind: 'call-begun', subject: call.id, at: call.opensAt }, closed];
}
