import type { Tx } from '#storage/storage.ts';
import type { Role } from '#journal/actor.ts';

type NewPerson = {
	id: string;
	email: string;
	name: string;
	language: string;
	sector: string | null;
	organisation: { id: string; name: string; sector: string } | null;
	entryId: string;
};

/**
 * The person with this address, made now if nobody has it yet. An existing name is kept; who was known by
 * nothing but an address gets theirs.
 */
export async function findOrAddPerson(tx: Tx, person: NewPerson): Promise<string> {
	const known = await tx
		.selectFrom('person')
		.select(['id', 'name'])
		.where('email', '=', person.email)
		.executeTakeFirst();
	if (known?.name === '' && person.name !== '')
		await tx.updateTable('person').set({ name: person.name }).where('id', '=', known.id).execute();
	if (known) return known.id;
	await tx
		.insertInto('person')
		.values({
			id: person.id,
			email: person.email,
			name: person.name,
			language: person.language,
			sector: person.sector,
			organisation_id: person.organisation ? await organisationId(tx, person.organisation) : null,
			begun_entry: person.entryId
		})
		.execute();
	return person.id;
}

export async function addRole(
	tx: Tx,
	role: {
		id: string;
		personId: string;
		role: Role;
		processId: string | null;
		departmentId: string | null;
		entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('person_role')
		.values({
			id: role.id,
			person_id: role.personId,
			role: role.role,
			process_id: role.processId,
			department_id: role.departmentId,
			begun_entry: role.entryId,
			ended_entry: null
		})
		.execute();
}

async function organisationId(
	tx: Tx,
	organisation: { id: string; name: string; sector: string }
): Promise<string> {
	const known = await tx
		.selectFrom('organisation')
		.select(['id', 'merged_into'])
		.where('name', '=', organisation.name)
		.executeTakeFirst();
	if (known) return known.merged_into ?? known.id;
	await tx
		.insertInto('organisation')
		.values({ ...organisation, merged_into: null })
		.execute();
	return organisation.id;
}
