import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { refuse } from '#shared/result.ts';
import { AnswerFields, needsOf } from '../answer-fields.ts';
import { answeredData } from '../entry-data.ts';
import { decideAnswering } from '../guests.ts';
import { beginningOf } from '../meeting.ts';
import { findGuestBySecret } from './read-guests.ts';
import { findMeeting } from './reads.ts';
import { settleAnswer } from './writes.ts';

const AnswerInvitation = v.object({ secret: v.string('missing'), ...AnswerFields.entries });

/** Says by private link whether one comes, with whom, and what one needs; may be changed until it begins. */
export const answerInvitation = act('meetings.answer', AnswerInvitation, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const guest = await findGuestBySecret(tx, input.secret);
	const meeting = guest && (await findMeeting(tx, guest.meetingId));
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!guest || !meeting || !process) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	if (guest.removed) return refuse('not-invited');
	const decision = decideAnswering(beginningOf(meeting, process.timeZone), now);
	if (!decision.ok) return decision;
	const given = { ...input, needs: needsOf(input), by: 'link' as const, takesSeat: true };
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
