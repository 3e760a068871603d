import { hashSecret } from '#journal/server/act.ts';
import type { MeetingGuestRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import { compareAsPeopleDo } from '#shared/sort.ts';
import type { Answer, Guest } from '../guests.ts';
import type { EverInvited } from '../invitees.ts';
import type { Seat } from '../seats.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Everybody invited to a meeting or joined to it, by name; for the desk and for letters only. */
export async function readGuests(reader: Read, meetingId: string): Promise<readonly Guest[]> {
	const rows = await guests(reader)
		.where('meeting_guest.meeting_id', '=', meetingId)
		.where('meeting_guest.ended_entry', 'is', null)
		.execute();
	return rows.map(toGuest).sort(byName);
}

/** Also one who was taken off the list. */
export async function findGuest(reader: Read, id: string): Promise<Guest | undefined> {
	const row = await guests(reader).where('meeting_guest.id', '=', id).executeTakeFirst();
	return row && toGuest(row);
}

/** Whom a private link belongs to. */
export async function findGuestBySecret(reader: Read, secret: string): Promise<Guest | undefined> {
	const row = await guests(reader)
		.innerJoin('meeting_link', 'meeting_link.guest_id', 'meeting_guest.id')
		.where('meeting_link.secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && toGuest(row);
}

/** Whoever has this address among all who ever were on the list of a meeting. */
export async function findGuestByAddress(
	reader: Read,
	meetingId: string,
	email: string
): Promise<Guest | undefined> {
	const row = await guests(reader)
		.where('meeting_guest.meeting_id', '=', meetingId)
		.where((either) =>
			either.or([either('meeting_guest.email', '=', email), either('person.email', '=', email)])
		)
		.executeTakeFirst();
	return row && toGuest(row);
}

/** Everybody who is on the list of a meeting or was taken off it. */
export async function readEverInvited(
	reader: Read,
	meetingId: string
): Promise<readonly EverInvited[]> {
	const rows = await guests(reader).where('meeting_guest.meeting_id', '=', meetingId).execute();
	return rows.map(toGuest);
}

/** Whoever an entry put on the list. */
export async function readGuestsBegunBy(reader: Read, entryId: string): Promise<readonly Guest[]> {
	const rows = await guests(reader)
		.where('meeting_guest.begun_entry', '=', entryId)
		.where('meeting_guest.ended_entry', 'is', null)
		.execute();
	return rows.map(toGuest);
}

/** Whoever got a seat because an entry made room. */
export async function readGuestsMovedUpBy(
	reader: Read,
	entryId: string
): Promise<readonly Guest[]> {
	const rows = await guests(reader)
		.where('meeting_guest.moved_up_entry', '=', entryId)
		.where('meeting_guest.ended_entry', 'is', null)
		.execute();
	return rows.map(toGuest);
}

/** How many are on the list of each meeting of a process. */
export async function countGuests(
	reader: Read,
	processId: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await reader
		.selectFrom('meeting_guest')
		.innerJoin('meeting', 'meeting.id', 'meeting_guest.meeting_id')
		.select(['meeting_guest.meeting_id as meetingId'])
		.select((select) => select.fn.countAll<number>().as('count'))
		.where('meeting.process_id', '=', processId)
		.where('meeting_guest.ended_entry', 'is', null)
		.groupBy('meeting_guest.meeting_id')
		.execute();
	return new Map(rows.map(({ meetingId, count }) => [meetingId, Number(count)]));
}

function guests(reader: Read) {
	return reader
		.selectFrom('meeting_guest')
		.leftJoin('person', 'person.id', 'meeting_guest.person_id')
		.leftJoin('organisation', 'organisation.id', 'person.organisation_id')
		.selectAll('meeting_guest')
		.select([
			'person.name as person_name',
			'person.email as person_email',
			'person.language as person_language',
			'person.sector as sector',
			'organisation.name as organisation'
		]);
}

type Row = MeetingGuestRow & {
	person_name: string | null;
	person_email: string | null;
	person_language: string | null;
	sector: string | null;
	organisation: string | null;
};

function toGuest(row: Row): Guest {
	return {
		id: row.id,
		meetingId: row.meeting_id,
		personId: row.person_id,
		name: row.person_name ?? row.name,
		email: row.person_id ? row.person_email : row.email,
		language: row.person_language ?? row.language,
		organisation: row.organisation,
		sector: row.sector,
		origin: row.origin as Guest['origin'],
		confirmed: row.confirmed_at !== null,
		answer: row.answer as Answer | null,
		answeredAt: row.answered_at,
		companions: row.companions,
		needs: {
			stepFree: row.step_free === 1,
			interpreter: row.interpreter,
			children: row.children,
			childrenAges: row.children_ages,
			diet: row.diet,
			other: row.needs
		},
		seat: row.seat as Seat | null,
		queuedAt: row.queued_at,
		revision: row.revision,
		removed: row.ended_entry !== null
	};
}

/** As people sort; whoever gave no name comes last. */
function byName(a: Guest, b: Guest): number {
	return compareAsPeopleDo(a.name ?? '\uFFFF', b.name ?? '\uFFFF');
}
