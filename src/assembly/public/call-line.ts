import { publicStates } from '#participation/contributions.ts';
import { callState, type Call, type CallState } from '#participation/calls.ts';
import type { ContributionCount } from '#participation/server/reads.ts';
import { addHours, dayOf, type Day, type Instant } from '#shared/dates.ts';

/** A call as lists and leads show it: in days, with what is published so far. */
export type CallLine = Pick<Call, 'id' | 'title' | 'areaId'> & {
	readonly state: CallState;
	readonly firstDay: Day;
	/** Included. */
	readonly lastDay: Day;
	readonly published: number;
};

export function callLine(
	call: Call,
	published: ReadonlyMap<string, number>,
	now: Instant,
	timeZone: string
): CallLine {
	return {
		id: call.id,
		title: call.title,
		areaId: call.areaId,
		state: callState(call, now),
		firstDay: dayOf(call.opensAt, timeZone),
		lastDay: dayOf(addHours(call.closesAt, -1), timeZone),
		published: published.get(call.id) ?? 0
	};
}

/** Contributions that all may read, by call. */
export function publishedByCall(counts: readonly ContributionCount[]): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const { callId, state, count } of counts)
		if (publicStates.some((known) => known === state))
			sums.set(callId, (sums.get(callId) ?? 0) + count);
	return sums;
}

/** The next instant at which a call opens or closes: until then a page about calls is true. */
export function nextCallChange(calls: readonly Call[], now: Instant): Instant | undefined {
	return calls
		.flatMap((call) => [call.opensAt, call.closesAt])
		.filter((instant) => instant > now)
		.toSorted()[0];
}
