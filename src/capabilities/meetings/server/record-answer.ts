import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { AnswerFields, needsOf } from '../answer-fields.ts';
import { answeredData } from '../entry-data.ts';
import { findGuest } from './read-guests.ts';
import { findMeeting } from './reads.ts';
import { settleAnswer } from './writes.ts';

const RecordAnswer = v.object({ guestId: id(), ...AnswerFields.entries });

/** Notes what somebody said by telephone or on paper. */
export const recordAnswer = act('meetings.record-answer', RecordAnswer, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const guest = await findGuest(tx, input.guestId);
	const meeting = guest && (await findMeeting(tx, guest.meetingId));
	if (!guest || !meeting || guest.removed) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	if (!meeting.startsOn) return refuse('no-date-yet');
	const given = { ...input, needs: needsOf(input), by: 'desk' as const, takesSeat: true };
	const settled = await settleAnswer(tx, { guest, meeting }, given, { now, entryId });
	if (!settled.ok) return settled;
	return done({
		what: 'guest-answered',
		subject: ['guest', guest.id],
		process: meeting.processId,
		audience: 'desk',
		data: answeredData(meeting, given, settled.value),
		value: settled.value
	});
});
