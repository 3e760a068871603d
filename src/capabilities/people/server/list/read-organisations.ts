import { compareAsPeopleDo } from '#shared/sort.ts';
import type { Reader } from '#storage/storage.ts';
import type { Sector } from '../../roles.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Organisation = {
	readonly id: string;
	readonly name: string;
	readonly sector: Sector;
	/** People of this process in it. */
	readonly people: readonly { id: string; name: string; email: string | null }[];
};

/** The organisations of whoever has a role in a process or is on its list, with their people. */
export async function readOrganisations(
	reader: Read,
	processId: string
): Promise<readonly Organisation[]> {
	const rows = await reader
		.selectFrom('organisation')
		.innerJoin('person', 'person.organisation_id', 'organisation.id')
		.select([
			'organisation.id',
			'organisation.name',
			'organisation.sector',
			'person.id as personId',
			'person.name as personName',
			'person.email'
		])
		.where('organisation.merged_into', 'is', null)
		.where((where) =>
			where.or([
				where.exists(
					where
						.selectFrom('person_role')
						.select('person_role.id')
						.whereRef('person_role.person_id', '=', 'person.id')
						.where('person_role.ended_entry', 'is', null)
						.where((role) =>
							role.or([
								role('person_role.process_id', '=', processId),
								role('person_role.process_id', 'is', null)
							])
						)
				),
				where.exists(
					where
						.selectFrom('list_subscription')
						.select('list_subscription.id')
						.whereRef('list_subscription.person_id', '=', 'person.id')
						.where('list_subscription.process_id', '=', processId)
				)
			])
		)
		.execute();
	const found = new Map<string, Organisation & { people: Organisation['people'][number][] }>();
	for (const { personId, personName, email, ...row } of rows) {
		const organisation = found.get(row.id) ?? {
			...{ id: row.id, name: row.name, sector: row.sector as Sector },
			people: []
		};
		organisation.people.push({ id: personId, name: personName, email });
		found.set(row.id, organisation);
	}
	return [...found.values()]
		.map((one) => ({
			...one,
			people: one.people.toSorted((a, b) => compareAsPeopleDo(a.name, b.name))
		}))
		.sort((a, b) => compareAsPeopleDo(a.name, b.name));
}

/** One organisation, if this process has anything to do with it. */
export async function findOrganisation(
	reader: Read,
	of: { processId: string; id: string }
): Promise<Organisation | undefined> {
	return (await readOrganisations(reader, of.processId)).find(({ id }) => id === of.id);
}
