import type { Role } from '#journal/actor.ts';
import { readReaders } from '#people/server/list/read-readers.ts';
import type { Reader } from '#storage/storage.ts';
import type { Invitee } from '../invitees.ts';

type Read = Pick<Reader, 'selectFrom'>;

const everyRole: readonly Role[] = ['participant', 'coreGroup', 'department', 'owner', 'steering'];

/** Those of the persons named by the desk, one by one or by their institution, who belong to the process. */
export async function readPeople(
	reader: Read,
	processId: string,
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
	const known = await readKnown(reader, processId);
	return rows.filter(({ personId }) => known.has(personId));
}

/** Institutions with the number of their people who belong to the process and can be written to. */
export async function readInstitutions(
	reader: Read,
	processId: string
): Promise<readonly { id: string; name: string; people: number }[]> {
	const rows = await reader
		.selectFrom('organisation')
		.innerJoin('person', 'person.organisation_id', 'organisation.id')
		.select(['organisation.id', 'organisation.name', 'person.id as personId'])
		.where('person.email', 'is not', null)
		.orderBy('organisation.name')
		.execute();
	const known = await readKnown(reader, processId);
	const people = rows.filter(({ personId }) => known.has(personId));
	return [...Map.groupBy(people, ({ id }) => id).values()].flatMap((own) =>
		own.slice(0, 1).map(({ id, name }) => ({ id, name, people: own.length }))
	);
}

/** Whoever has a role in the process or is on its list; what another process knows is not this desk's. */
async function readKnown(reader: Read, processId: string): Promise<ReadonlySet<string>> {
	const readers = await readReaders(reader, { processId, roles: everyRole });
	return new Set(readers.map(({ personId }) => personId));
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
