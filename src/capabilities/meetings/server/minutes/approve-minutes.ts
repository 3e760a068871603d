import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideCloseEarly, decideSettle, type Approval } from '../../minutes/approval.ts';
import type { Meeting } from '../reads.ts';
import { findMinutesState } from './read-state.ts';
import { readMinutesReaders, readObjections } from './read-approval.ts';
import { changeMinutes } from './writes.ts';

const ApproveMinutes = v.object({ meetingId: id() });

/** The time is over and no objection is open: the minutes count as approved, once and by themselves. */
export const settleMinutes = act('meetings.settle-minutes', ApproveMinutes, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const state = await findMinutesState(tx, input.meetingId);
	if (!state?.minutes) return refuse('not-found');
	const permitted = tools.permit(state.meeting.processId);
	if (!permitted.ok) return permitted;
	const objections = await readObjections(tx, state.meeting.id);
	const decision = decideSettle(state.minutes, objections, now);
	if (!decision.ok) return decision;
	const approved = { at: now, how: 'silence', entryId } as const;
	await changeMinutes(tx, state.meeting.id, { approved });
	return told(state.meeting, 'silence');
});

/** All have agreed: the steering need not wait until the time is over. */
export const closeApproval = act('meetings.close-approval', ApproveMinutes, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const state = await findMinutesState(tx, input.meetingId);
	if (!state?.minutes) return refuse('not-found');
	const permitted = tools.permit(state.meeting.processId);
	if (!permitted.ok) return permitted;
	const objections = await readObjections(tx, state.meeting.id);
	const readers = await readMinutesReaders(tx, state.meeting.id);
	const decision = decideCloseEarly(state.minutes, readers, objections);
	if (!decision.ok) return decision;
	await changeMinutes(tx, state.meeting.id, { approved: { at: now, how: 'all', entryId } });
	return told(state.meeting, 'all');
});

function told(meeting: Meeting, how: Approval) {
	return done({
		what: 'minutes-approved',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: { title: meeting.title, area: meeting.areaTitle, how }
	});
}
