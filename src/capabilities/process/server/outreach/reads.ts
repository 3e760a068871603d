import type { Sector } from '#people/roles.ts';
import type { Reader } from '#storage/storage.ts';
import type { Wanted, WantedState } from '../../outreach/wanted.ts';

type Read = Pick<Reader, 'selectFrom'>;

export async function readWanted(
	reader: Read,
	filter: { readonly processId?: string; readonly id?: string }
): Promise<readonly Wanted[]> {
	let query = reader
		.selectFrom('wanted')
		.innerJoin('journal_entry', 'journal_entry.id', 'wanted.begun_entry')
		.selectAll('wanted')
		.select('journal_entry.at as added_at')
		.orderBy('wanted.id');
	if (filter.processId) query = query.where('wanted.process_id', '=', filter.processId);
	if (filter.id) query = query.where('wanted.id', '=', filter.id);
	const rows = await query.execute();
	return rows.map((row) => ({
		id: row.id,
		processId: row.process_id,
		areaId: row.area_id,
		name: row.name,
		institution: row.institution,
		sector: row.sector as Sector | null,
		email: row.email,
		phone: row.phone,
		why: row.why,
		approacher: row.approacher,
		dueOn: row.due_on,
		notes: row.notes,
		state: row.state as WantedState,
		stateAt: row.state_at,
		addedAt: row.added_at,
		reason: row.reason,
		personId: row.person_id,
		candidacyId: row.candidacy_id
	}));
}

export async function findWanted(reader: Read, id: string): Promise<Wanted | undefined> {
	const [found] = await readWanted(reader, { id });
	return found;
}
