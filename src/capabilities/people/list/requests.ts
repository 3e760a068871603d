import { addHours, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Somebody asked to be on the list; only a click in their mailbox proves that they were it. */
export type ListRequest = {
	readonly requestedAt: Instant;
	readonly confirmedAt: Instant | null;
};

/** Unconfirmed requests disappear after a week. */
const requestHours = 24 * 7;
/** More letters a day no address gets by this door, whoever types it in. */
const lettersPerDay = 3;

/** What was asked for before this instant and not confirmed is to be deleted. */
export function staleRequestsBefore(now: Instant): Instant {
	return addHours(now, -requestHours);
}

/** May another letter go to an address that was typed in so often during the last day? */
export function mayWriteAgain(requestsOfTheDay: number): boolean {
	return requestsOfTheDay < lettersPerDay;
}

export function dayBefore(now: Instant): Instant {
	return addHours(now, -24);
}

/** May this request be confirmed now? Looking at the link (GET) never confirms: scanners open links. */
export function decideConfirm<Request extends ListRequest>(
	request: Request | undefined,
	now: Instant
): Decision<Request, 'link-unknown' | 'already-confirmed' | 'request-expired'> {
	if (!request) return refuse('link-unknown');
	if (request.confirmedAt) return refuse('already-confirmed');
	if (request.requestedAt <= staleRequestsBefore(now)) return refuse('request-expired');
	return allow(request);
}
