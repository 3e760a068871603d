import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { sectors } from '#people/roles.ts';
import { findProcess } from '#process/server/reads.ts';
import { id, line, maybe, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideNoting } from '../attendance.ts';
import { meetingData } from '../entry-data.ts';
import { readAttendances } from './read-attendance.ts';
import { readGuests } from './read-guests.ts';
import { findMeeting } from './reads.ts';
import { addAttendance, endAttendance, saveHeadCounts } from './attendance-writes.ts';

const people = () =>
	v.optional(v.pipe(v.string(), v.trim(), v.regex(/^\d{0,4}$/, 'not-a-number')), '');

const NoteAttendance = v.object({
	meetingId: id(),
	/** Everybody on the list who was there; whoever is not ticked was not. */
	guestIds: several(id()),
	/** Those without an invitation who were noted before and stay noted. */
	attendanceIds: several(id()),
	/** Rows for those who came without an invitation, by their place. */
	others: v.optional(
		v.record(
			v.string(),
			v.object({
				name: maybe(line(120)),
				organisation: maybe(line(160)),
				sector: maybe(v.picklist(sectors, 'unknown'))
			})
		),
		{}
	),
	/** How many were counted, by sector. */
	heads: v.optional(v.record(v.picklist(sectors, 'unknown'), people()), {})
});

/** Notes who was there: ticks on the list, others by name, or heads by sector. */
export const noteAttendance = act('meetings.note-attendance', NoteAttendance, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const meeting = await findMeeting(tx, input.meetingId);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decideNoting(meeting, process.timeZone, now);
	if (!decision.ok) return decision;
	const guests = new Set((await readGuests(tx, meeting.id)).map((guest) => guest.id));
	const there = await readAttendances(tx, meeting.id);
	const ticked = new Set(input.guestIds.filter((guestId) => guests.has(guestId)));
	const gone = there.filter(({ id: own, guestId }) =>
		guestId ? !ticked.has(guestId) : !input.attendanceIds.includes(own)
	);
	const noted = new Set(there.map(({ guestId }) => guestId));
	const fresh = [...ticked].filter((guestId) => !noted.has(guestId));
	const by = { meetingId: meeting.id, entryId, newId };
	await endAttendance(
		tx,
		gone.map((one) => one.id),
		entryId
	);
	for (const guestId of fresh) await addAttendance(tx, { guestId }, by);
	for (const { name, organisation, sector } of Object.values(input.others))
		if (name) await addAttendance(tx, { name, organisation, sector }, by);
	const counts = Object.entries(input.heads).flatMap(([sector, typed]) =>
		Number(typed) > 0 ? [{ sector, people: Number(typed) }] : []
	);
	await saveHeadCounts(tx, counts, by);
	const { length: named } = await readAttendances(tx, meeting.id);
	return done({
		what: 'attendance-noted',
		subject: ['meeting', meeting.id],
		process: process.id,
		audience: 'desk',
		data: { ...meetingData(meeting), named }
	});
});
