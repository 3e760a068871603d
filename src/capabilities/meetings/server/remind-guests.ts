import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { meetingData } from '../entry-data.ts';
import { decideRemind } from '../reminders.ts';
import { findMeeting } from './reads.ts';

const RemindGuests = v.object({ meetingId: id() });

/** Reminds those who come or may come, once for each date; the letters follow. */
export const remindGuests = act('meetings.remind', RemindGuests, async (tools) => {
	const { input, tx, now } = tools;
	const meeting = await findMeeting(tx, input.meetingId);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decideRemind(meeting, process.timeZone, now);
	if (!decision.ok) return decision;
	await tx
		.updateTable('meeting')
		.set({ reminded_for: meeting.startsOn })
		.where('id', '=', meeting.id)
		.execute();
	return done({
		what: 'guests-reminded',
		subject: ['meeting', meeting.id],
		process: process.id,
		audience: 'desk',
		data: meetingData(meeting)
	});
});
