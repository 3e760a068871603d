import type { Tx } from '#storage/storage.ts';
import type { ListedPerson } from '../../list/import-lines.ts';
import { folded } from '../../list/names.ts';

const atOnce = 500;
type Made = { processId: string; entryId: string; newId: () => string };

/**
 * Makes sure that there is a person for each address, in few statements. Of whoever is known already only
 * what is missing is filled in: their own words go before those of a list.
 * @returns the person of each address
 */
export async function savePeople(
	tx: Tx,
	people: readonly ListedPerson[],
	made: Made
): Promise<ReadonlyMap<string, string>> {
	const organisations = await saveOrganisations(tx, people, made);
	const organisationOf = ({ organisation }: ListedPerson) =>
		organisation === null ? null : (organisations.get(folded(organisation)) ?? null);
	const known = new Map<string, KnownPerson>();
	for (const part of parts(people))
		for (const row of await readByAddress(tx, part)) known.set(row.email ?? '', row);
	const added = people
		.filter(({ email }) => !known.has(email))
		.map((person) => ({
			...{ id: made.newId(), email: person.email, name: person.name, language: person.language },
			...{ sector: person.sector, organisation_id: organisationOf(person) },
			begun_entry: made.entryId
		}));
	for (const part of parts(added)) await tx.insertInto('person').values(part).execute();
	for (const person of people) {
		const row = known.get(person.email);
		if (row) await fillIn(tx, row, { ...person, organisationId: organisationOf(person) });
	}
	const ids = new Map([
		...[...known].map(([email, { id }]) => [email, id] as const),
		...added.map(({ email, id }) => [email, id] as const)
	]);
	await saveParticipants(tx, people, ids, made);
	return ids;
}

type KnownPerson = {
	id: string;
	email: string | null;
	name: string;
	sector: string | null;
	organisation_id: string | null;
};

function readByAddress(tx: Tx, people: readonly ListedPerson[]): Promise<KnownPerson[]> {
	const addresses = people.map(({ email }) => email);
	return tx
		.selectFrom('person')
		.select(['id', 'email', 'name', 'sector', 'organisation_id'])
		.where('email', 'in', addresses)
		.execute();
}

async function fillIn(
	tx: Tx,
	row: KnownPerson,
	told: Pick<ListedPerson, 'name' | 'sector'> & { organisationId: string | null }
): Promise<void> {
	const filled = {
		name: row.name || told.name,
		sector: row.sector ?? told.sector,
		organisation_id: row.organisation_id ?? told.organisationId
	};
	const same =
		filled.name === row.name &&
		filled.sector === row.sector &&
		filled.organisation_id === row.organisation_id;
	if (!same) await tx.updateTable('person').set(filled).where('id', '=', row.id).execute();
}

/** One that was merged into another leads to that one, whatever a list still calls it. */
async function saveOrganisations(
	tx: Tx,
	people: readonly ListedPerson[],
	{ newId }: Made
): Promise<ReadonlyMap<string, string>> {
	const rows = await tx.selectFrom('organisation').select(['id', 'name', 'merged_into']).execute();
	const ids = new Map(rows.map(({ id, name, merged_into: into }) => [folded(name), into ?? id]));
	const added = [];
	for (const { organisation: name, sector } of people) {
		if (name === null || ids.has(folded(name))) continue;
		const id = newId();
		ids.set(folded(name), id);
		added.push({ id, name, sector: sector ?? 'resident', merged_into: null });
	}
	for (const part of parts(added)) await tx.insertInto('organisation').values(part).execute();
	return ids;
}

async function saveParticipants(
	tx: Tx,
	people: readonly ListedPerson[],
	ids: ReadonlyMap<string, string>,
	{ processId, entryId, newId }: Made
): Promise<void> {
	const holders = await tx
		.selectFrom('person_role')
		.select('person_id')
		.where('role', '=', 'participant')
		.where('process_id', '=', processId)
		.where('ended_entry', 'is', null)
		.execute();
	const held = new Set(holders.map((row) => row.person_id));
	const added = people
		.filter(({ participant, email }) => participant && !held.has(ids.get(email) ?? ''))
		.map(({ email }) => ({
			...{ id: newId(), person_id: ids.get(email) ?? '', role: 'participant' },
			...{ process_id: processId, department_id: null },
			...{ begun_entry: entryId, ended_entry: null }
		}));
	for (const part of parts(added)) await tx.insertInto('person_role').values(part).execute();
}

function parts<Value>(all: readonly Value[]): Value[][] {
	return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) =>
		all.slice(part * atOnce, (part + 1) * atOnce)
	);
}
