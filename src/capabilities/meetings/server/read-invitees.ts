import type { Reader } from '#storage/storage.ts';
import type { Invitee } from '../invitees.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The persons named by the desk: one by one, or all of an institution. */
export async function readPeople(
	reader: Read,
	chosen: { personIds: readonly string[]; organisationIds: readonly string[] }
): Promise<readonly Invitee[]> {
	const { personIds, organisationIds } = chosen;
	if (personIds.length + organisationIds.length === 0) return [];
	const rows = await reader
		.selectFrom('person')
		.select(['id as personId', 'name', 'email', 'language'])
		.where((either) =>
			either.or([
				...(personIds.length > 0 ? [either('id', 'in', personIds)] : []),
				...(organisationIds.length > 0 ? [either('organisation_id', 'in', organisationIds)] : [])
			])
		)
		.where('email', 'is not', null)
		.execute();
	return rows;
}

/** Institutions with the number of their people that can be written to. */
export async function readInstitutions(
	reader: Read
): Promise<readonly { id: string; name: string; people: number }[]> {
	const rows = await reader
		.selectFrom('organisation')
		.innerJoin('person', 'person.organisation_id', 'organisation.id')
		.select(['organisation.id', 'organisation.name'])
		.select((select) => select.fn.countAll<number>().as('people'))
		.where('person.email', 'is not', null)
		.groupBy(['organisation.id', 'organisation.name'])
		.orderBy('organisation.name')
		.execute();
	return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

export type InvitedToStep = {
	readonly stepId: string;
	readonly personId: string | null;
	readonly email: string | null;
	readonly declined: boolean;
};

/** Who is on the list of which step's meeting, in a whole process or for one step. */
export async function readInvitedToSteps(
	reader: Read,
	processId: string,
	stepId?: string
): Promise<readonly InvitedToStep[]> {
	const guests = reader
		.selectFrom('meeting_guest')
		.innerJoin('meeting', 'meeting.id', 'meeting_guest.meeting_id')
		.select(['meeting.step_id', 'meeting_guest.person_id', 'meeting_guest.email'])
		.select('meeting_guest.answer')
		.where('meeting.process_id', '=', processId)
		.where('meeting_guest.ended_entry', 'is', null);
	const rows = await (stepId ? guests.where('meeting.step_id', '=', stepId) : guests).execute();
	return rows.map((row) => ({
		...{ stepId: row.step_id, personId: row.person_id, email: row.email },
		declined: row.answer === 'no'
	}));
}
