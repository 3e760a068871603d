import { readAudience } from '#people/server/read-audience.ts';
import type { Reader } from '#storage/storage.ts';
import type { Meeting } from '../reads.ts';

/** Somebody who can say whether the minutes are right. */
export type Askable = { readonly personId: string | null; readonly guestId: string | null };

type Read = Pick<Reader, 'selectFrom'>;

/**
 * Those who were there; where nobody kept a list, those who were invited and did not say no; and where
 * nobody was invited by name, those who take part in the process. Only who has an address can be asked.
 */
export async function readAskable(reader: Read, meeting: Meeting): Promise<readonly Askable[]> {
	const present = await readPresentGuests(reader, meeting.id);
	const guests = present.length > 0 ? present : await readInvitedGuests(reader, meeting.id);
	if (guests.length > 0) return guests;
	const people = await readAudience(reader, {
		processId: meeting.processId,
		areaId: meeting.areaId,
		kind: 'results',
		roles: ['participant', 'coreGroup']
	});
	return people.map(({ personId }) => ({ personId, guestId: null }));
}

async function readPresentGuests(reader: Read, meetingId: string): Promise<readonly Askable[]> {
	const rows = await guests(reader, meetingId)
		.innerJoin('attendance', 'attendance.guest_id', 'meeting_guest.id')
		.where('attendance.ended_entry', 'is', null)
		.execute();
	return rows.map(toAskable);
}

async function readInvitedGuests(reader: Read, meetingId: string): Promise<readonly Askable[]> {
	const rows = await guests(reader, meetingId)
		.where((row) =>
			row.or([row('meeting_guest.answer', 'is', null), row('meeting_guest.answer', '<>', 'no')])
		)
		.execute();
	return rows.map(toAskable);
}

function guests(reader: Read, meetingId: string) {
	return reader
		.selectFrom('meeting_guest')
		.leftJoin('person', 'person.id', 'meeting_guest.person_id')
		.select(['meeting_guest.id', 'meeting_guest.person_id'])
		.distinct()
		.where('meeting_guest.meeting_id', '=', meetingId)
		.where('meeting_guest.ended_entry', 'is', null)
		.where((row) =>
			row.or([row('person.email', 'is not', null), row('meeting_guest.email', 'is not', null)])
		);
}

function toAskable(row: { id: string; person_id: string | null }): Askable {
	return { personId: row.person_id, guestId: row.id };
}
