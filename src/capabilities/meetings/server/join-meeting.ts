import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { address, id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { companionFields, needsOf } from '../answer-fields.ts';
import { meetingData } from '../entry-data.ts';
import { decideJoining, type Guest } from '../guests.ts';
import { beginningOf } from '../meeting.ts';
import { findGuest, findGuestByAddress } from './read-guests.ts';
import { findMeetingOfStep } from './reads.ts';
import { addGuest, inviteAgain, settleAnswer } from './writes.ts';

const JoinMeeting = v.object({
	stepId: id(),
	name: line(120),
	email: address(),
	...companionFields,
	language: v.optional(v.picklist(['de', 'en'] as const, 'unknown'), 'de'),
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/**
 * Anybody says on the public page that they come, without an account (S1). Where seats are few, a seat is
 * taken only when the letter's link confirms the address: nobody can empty a room with made-up names.
 * Whoever is on the list already gets their link again, and nothing of theirs changes.
 */
export const joinMeeting = act('meetings.join', JoinMeeting, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const meeting = await findMeetingOfStep(tx, input.stepId);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const begins = beginningOf(meeting, process.timeZone);
	const decision = decideJoining({ ...meeting, begins, now, published: process.published });
	if (!decision.ok) return decision;
	const size = 1 + input.companions;
	if (meeting.capacity !== null && size > meeting.capacity)
		return refuse('more-than-the-room', { companions: 'more-than-the-room' });
	const { email, name, language } = input;
	const before = await findGuestByAddress(tx, meeting.id, email);
	const guestId = before?.id ?? newId();
	if (!before) {
		const person = { personId: null, name, email, language, origin: 'joined' as const };
		await addGuest(tx, { ...person, id: guestId, meetingId: meeting.id, entryId });
	} else if (before.removed) await inviteAgain(tx, { ...before, origin: 'joined' }, entryId);
	const isNew = !before || before.removed;
	if (isNew) {
		const guest = (await findGuest(tx, guestId)) as Guest;
		const given = {
			...{ answer: 'yes' as const, companions: input.companions, needs: needsOf(input) },
			...{ by: 'page' as const, takesSeat: meeting.capacity === null }
		};
		const settled = await settleAnswer(tx, { guest, meeting }, given, { now, entryId });
		if (!settled.ok) return settled;
	}
	return done({
		what: 'guest-joined',
		subject: ['guest', guestId],
		process: meeting.processId,
		audience: 'desk',
		data: { ...meetingData(meeting), known: !isNew }
	});
});
