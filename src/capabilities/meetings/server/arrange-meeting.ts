import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { ArrangementFields, readArrangements, readAgendaRows } from '../arrangement-fields.ts';
import { meetingData } from '../entry-data.ts';
import { claimOf } from '../guests.ts';
import { decideArrange, isForCalendars } from '../meeting.ts';
import { decideCapacity } from '../seats.ts';
import { readGuests } from './read-guests.ts';
import { findMeeting, readAgenda } from './reads.ts';
import { arrangementColumns, letMoveUp, saveAgenda } from './writes.ts';

const ArrangeMeeting = v.object({ meetingId: id(), ...ArrangementFields.entries });

/** Says what a meeting needs beside its date: agenda, place, interpreters, seats. Those invited learn of it. */
export const arrangeMeeting = act('meetings.arrange', ArrangeMeeting, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const meeting = await findMeeting(tx, input.meetingId);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const made = readArrangements(input);
	const decision = decideArrange(meeting, made);
	if (!decision.ok) return decision;
	const room = decideCapacity(made.capacity, (await readGuests(tx, meeting.id)).map(claimOf));
	if (!room.ok) return room;
	const known = new Set((await readAgenda(tx, meeting.id)).map((item) => item.id));
	const agenda = readAgendaRows(input, known);
	const told = isForCalendars(meeting, made);
	await tx
		.updateTable('meeting')
		.set({
			...arrangementColumns(made),
			...{ revision: meeting.revision + (told ? 1 : 0), changed_entry: entryId }
		})
		.where('id', '=', meeting.id)
		.execute();
	await saveAgenda(tx, meeting.id, agenda, { entryId, newId });
	const movedUp = await letMoveUp(tx, { id: meeting.id, capacity: made.capacity }, entryId);
	return done({
		what: 'meeting-arranged',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: process.published ? 'public' : 'desk',
		data: { ...meetingData(meeting), told, movedUp },
		value: { lifted: input.lift !== '' }
	});
});
