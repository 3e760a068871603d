import { hashSecret } from '#journal/server/act.ts';
import type { Sector } from '#people/roles.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import type {
	Candidacy,
	CandidacyChannel,
	CandidacyState,
	NextStep,
	ShownPart,
	Term
} from '../../core-group/candidacy.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Everybody who put themselves forward in a process, or one of them; the newest last. */
export async function readCandidacies(
	reader: Read,
	filter: { readonly processId?: string; readonly id?: string; readonly roleId?: string }
): Promise<readonly Candidacy[]> {
	let query = reader
		.selectFrom('candidacy')
		.leftJoin('person_role', 'person_role.id', 'candidacy.role_id')
		.leftJoin('journal_entry', 'journal_entry.id', 'person_role.ended_entry')
		.selectAll('candidacy')
		.select('journal_entry.at as left_at')
		// What was deleted or has run out has no name any more.
		.where('candidacy.name', '<>', '')
		.orderBy('candidacy.id');
	if (filter.processId) query = query.where('candidacy.process_id', '=', filter.processId);
	if (filter.id) query = query.where('candidacy.id', '=', filter.id);
	if (filter.roleId) query = query.where('candidacy.role_id', '=', filter.roleId);
	const rows = await query.execute();
	const terms = await readTerms(
		reader,
		rows.filter(({ role_id }) => role_id !== null).map(({ id }) => id)
	);
	return rows.map((row) => ({
		id: row.id,
		processId: row.process_id,
		name: row.name,
		email: row.email,
		language: row.language,
		sector: row.sector as Sector,
		organisation: row.organisation,
		areas: JSON.parse(row.areas) as string[],
		why: row.why,
		channel: row.channel as CandidacyChannel,
		shows: JSON.parse(row.shows) as ShownPart[],
		state: row.state as CandidacyState,
		stateAt: row.state_at,
		reason: row.reason,
		nextStep: row.next_step as NextStep | null,
		roleId: row.role_id,
		leftAt: row.left_at,
		terms: terms.get(row.id) ?? []
	}));
}

export async function findCandidacy(reader: Read, id: string): Promise<Candidacy | undefined> {
	const [found] = await readCandidacies(reader, { id });
	return found;
}

/** The candidacy behind a private link. */
export async function findOwnCandidacy(
	reader: Read,
	secret: string
): Promise<Candidacy | undefined> {
	const row = await reader
		.selectFrom('candidacy_link')
		.select('candidacy_id')
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && findCandidacy(reader, row.candidacy_id);
}

/** Does the role still stand? */
export function isMember({ roleId, leftAt }: Pick<Candidacy, 'roleId' | 'leftAt'>): boolean {
	return roleId !== null && leftAt === null;
}

export type Member = {
	readonly roleId: string;
	readonly name: string;
	readonly organisation: string | null;
	readonly sector: Sector | null;
	readonly areas: readonly string[];
	readonly shows: readonly ShownPart[];
	/** Null where the role was given by an invitation alone. */
	readonly candidacyId: string | null;
	readonly terms: readonly Term[];
};

/** Who is in the core group now, however they came in. */
export async function readMembers(reader: Read, processId: string): Promise<readonly Member[]> {
	const holders = await readRoleHolders(reader, { processId, roles: ['coreGroup'] });
	if (holders.length === 0) return [];
	const candidacies = await readCandidacies(reader, { processId });
	return holders.map(({ roleId, name, organisation, sector }) => {
		const own = candidacies.findLast((candidacy) => candidacy.roleId === roleId);
		return {
			roleId,
			name: own?.name ?? name,
			organisation: own?.organisation ?? organisation,
			sector: own?.sector ?? (sector as Sector | null),
			areas: own?.areas ?? [],
			shows: own?.shows ?? [],
			candidacyId: own?.id ?? null,
			terms: own?.terms ?? []
		};
	});
}

async function readTerms(
	reader: Read,
	candidacyIds: readonly string[]
): Promise<ReadonlyMap<string, readonly Term[]>> {
	if (candidacyIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('core_group_term')
		.select(['candidacy_id', 'begins_on', 'ends_on'])
		.where('candidacy_id', 'in', candidacyIds)
		.orderBy('begins_on')
		.execute();
	return Map.groupBy(
		rows.map((row) => ({ from: row.begins_on, until: row.ends_on, id: row.candidacy_id })),
		({ id }) => id
	);
}
