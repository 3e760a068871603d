import type { Sector } from '#people/roles.ts';
import type { Day, Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { WantedState } from '../../outreach/wanted.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Somebody the steering wants to win, for the desk only. */
export type Wanted = {
	readonly id: string;
	readonly processId: string;
	readonly areaId: string | null;
	readonly name: string | null;
	readonly institution: string | null;
	readonly sector: Sector | null;
	readonly email: string | null;
	readonly phone: string | null;
	readonly why: string | null;
	readonly approacher: string | null;
	readonly dueOn: Day | null;
	readonly notes: string | null;
	readonly state: WantedState;
	readonly stateAt: Instant;
	/** When they came on the list. */
	readonly addedAt: Instant;
	/** Why they said no. */
	readonly reason: string | null;
	/** Who they are as a participant, and as somebody put forward for the core group. */
	readonly personId: string | null;
	readonly candidacyId: string | null;
};

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
