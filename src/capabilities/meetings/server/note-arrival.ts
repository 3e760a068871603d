import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { sectors } from '#people/roles.ts';
import { findProcess } from '#process/server/reads.ts';
import { line, maybe, text } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideArriving } from '../attendance.ts';
import { meetingData } from '../entry-data.ts';
import { findDoor, readAttendances } from './read-attendance.ts';
import { findGuestBySecret } from './read-guests.ts';
import { findMeeting } from './reads.ts';

const secret = () => v.optional(v.pipe(text(), v.maxLength(100)), '');

const NoteArrival = v.object({
	/** Of the address that hangs at the door, for whoever types their name. */
	door: secret(),
	/** Of a guest's own link. */
	secret: secret(),
	name: maybe(line(120)),
	organisation: maybe(line(160)),
	sector: maybe(v.picklist(sectors, 'unknown')),
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/** Somebody says at the door that they are there: by their own link, or by name. Nobody sees other names. */
export const noteArrival = act('meetings.note-arrival', NoteArrival, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const guest = input.secret ? await findGuestBySecret(tx, input.secret) : undefined;
	const meetingId = guest?.meetingId ?? (input.door ? await findDoor(tx, input.door) : undefined);
	const meeting = meetingId ? await findMeeting(tx, meetingId) : undefined;
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process || guest?.removed) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decideArriving(meeting, process.timeZone, now);
	if (!decision.ok) return decision;
	if (!guest && !input.name) return refuse('name-needed', { name: 'missing' });
	const there = await readAttendances(tx, meeting.id);
	if (guest && there.some(({ guestId }) => guestId === guest.id)) return refuse('noted-already');
	await tx
		.insertInto('attendance')
		.values({
			...{ id: newId(), meeting_id: meeting.id, guest_id: guest?.id ?? null },
			...(guest
				? { name: null, organisation: null, sector: null, way: 'link' }
				: {
						...{ name: input.name, organisation: input.organisation },
						...{ sector: input.sector, way: 'door' }
					}),
			...{ begun_entry: entryId, ended_entry: null }
		})
		.execute();
	return done({
		what: 'arrival-noted',
		subject: ['meeting', meeting.id],
		process: process.id,
		audience: 'desk',
		data: { ...meetingData(meeting), way: guest ? 'link' : 'door' }
	});
});
