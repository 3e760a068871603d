/**
 * The number of an invitation for calendars: what the public was told of the date, what changed beside it,
 * and what happened to this guest. Each part only grows, and so does their sum.
 */
export function sequenceFor(
	told: number,
	meeting: { readonly revision: number },
	guest: { readonly revision: number }
): number {
	return told + meeting.revision + guest.revision;
}
