import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { publicDate } from '#process/announcements.ts';
import { findProcess, readAnnouncements } from '#process/server/reads.ts';
import { line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { addressOf, partStats, readReply, stepOfUid } from '../calendar-reply.ts';
import { answeredData, meetingData } from '../entry-data.ts';
import { decideAnswering, decideJoining, noNeeds, type Guest } from '../guests.ts';
import { beginningOf } from '../meeting.ts';
import { sequenceFor } from '../sequence.ts';
import { findGuest, findGuestByAddress } from './read-guests.ts';
import { findMeetingOfStep } from './reads.ts';
import { addGuest, settleAnswer } from './writes.ts';

const typed = () =>
	v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(320, 'too-long'));

const AnswerByCalendar = v.object({
	uid: typed(),
	/** As the reply names the attendee, with or without `mailto:`. */
	attendee: v.pipe(typed(), v.transform(addressOf), v.email('not-an-address')),
	partstat: v.pipe(
		v.string('missing'),
		v.transform((given) => given.toUpperCase()),
		v.picklist(partStats, 'unknown')
	),
	/** The address in `From` of the mail that brought it. */
	from: v.pipe(typed(), v.transform(addressOf)),
	/** The receiving server says that the sender's domain stands for that address. */
	aligned: v.boolean(),
	/** The number of the invitation that it answers; left out where a calendar names none. */
	sequence: v.optional(v.number()),
	comment: maybe(line(400))
});

/**
 * An answer that a calendar program sent by mail. `answered` counts; `asked` means that the person
 * invited gets a letter to say it by link; `joined` that a forwarded invitation brought somebody new.
 */
export const answerByCalendar = act(
	'meetings.answer-by-calendar',
	AnswerByCalendar,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const stepId = stepOfUid(input.uid);
		const meeting = stepId ? await findMeetingOfStep(tx, stepId) : undefined;
		const process = meeting && (await findProcess(tx, meeting.processId));
		if (!meeting || !process) return refuse('unknown-meeting');
		const permitted = tools.permit(process.id);
		if (!permitted.ok) return permitted;
		const begins = beginningOf(meeting, process.timeZone);
		const open = decideAnswering(begins, now);
		if (!open.ok) return open;
		const invited =
			(await findGuestByAddress(tx, meeting.id, input.attendee)) ??
			(await findGuestByAddress(tx, meeting.id, input.from));
		const guest = invited?.removed ? undefined : invited;
		const joining = decideJoining({ ...meeting, begins, now, published: process.published });
		const present = publicDate(await readAnnouncements(tx, { stepId: meeting.stepId }));
		const outdated =
			guest !== undefined &&
			input.sequence !== undefined &&
			input.sequence < sequenceFor(present?.sequence ?? 0, meeting, guest);
		const outcome = readReply({ ...input, outdated }, guest, joining.ok && !invited?.removed);
		const { comment } = input;
		const deed = { process: process.id, audience: 'desk' as const };
		if (outcome.kind === 'join') {
			const id = newId();
			const person = { personId: null, name: null, email: input.attendee, language: 'de' };
			await addGuest(tx, { ...person, id, meetingId: meeting.id, origin: 'joined', entryId });
			const added = (await findGuest(tx, id)) as Guest;
			const needs = { ...noNeeds, other: comment };
			const takesSeat = meeting.capacity === null;
			const given = {
				answer: 'yes' as const,
				companions: 0,
				needs,
				by: 'page' as const,
				takesSeat
			};
			const settled = await settleAnswer(tx, { guest: added, meeting }, given, { now, entryId });
			if (!settled.ok) return settled;
			return done({
				...{ ...deed, what: 'guest-joined', subject: ['guest', id] as const },
				...{ data: { ...meetingData(meeting), known: false }, value: { outcome: 'joined' } }
			});
		}
		if (outcome.kind === 'unknown-guest' || !guest) return refuse('unknown-guest');
		if (outcome.kind === 'ask')
			return done({
				...{ ...deed, what: 'answer-asked', subject: ['guest', guest.id] as const },
				...{ data: meetingData(meeting), value: { outcome: 'asked' } }
			});
		const needs = { ...guest.needs, other: comment ?? guest.needs.other };
		const given = {
			...{ answer: outcome.answer, companions: guest.companions, needs },
			...{ by: 'calendar' as const, takesSeat: true }
		};
		const settled = await settleAnswer(tx, { guest, meeting }, given, { now, entryId });
		if (!settled.ok) return settled;
		return done({
			...{ ...deed, what: 'guest-answered', subject: ['guest', guest.id] as const },
			data: answeredData(meeting, given, settled.value),
			value: { outcome: 'answered' }
		});
	}
);
