import type { Reader } from '#storage/storage.ts';
import { compareAsPeopleDo } from '#shared/sort.ts';
import type { ListEntry, ListState } from '../../list/entries.ts';
import type { KnownPeople } from '../../list/import-lines.ts';
import { nameKey } from '../../list/names.ts';
import type { KnownArea } from '../../list/spellings.ts';
import type { LetterLanguage } from '../../list/wishes.ts';
import type { Sector } from '../../roles.ts';
import { readRoleHolders } from '../reads.ts';
import { toSubscription } from './reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The whole list of a process, each person once with their newest entry, for the desk only. */
export async function readList(reader: Read, processId: string): Promise<readonly ListEntry[]> {
	const rows = await reader
		.selectFrom('list_subscription')
		.innerJoin('person', 'person.id', 'list_subscription.person_id')
		.leftJoin('organisation', 'organisation.id', 'person.organisation_id')
		.selectAll('list_subscription')
		.select([
			'person.name',
			'person.email',
			'person.language',
			'person.sector',
			'organisation.name as organisation'
		])
		.where('list_subscription.process_id', '=', processId)
		.orderBy('list_subscription.begun_entry', 'desc')
		.execute();
	const areas = await readAreasOf(reader, processId);
	const participants = new Set(
		(await readRoleHolders(reader, { processId, roles: ['participant'] })).map(
			({ personId }) => personId
		)
	);
	const newest = new Map<string, ListEntry>();
	for (const row of rows) {
		const known = newest.get(row.person_id);
		if (known && (row.ended_entry !== null || isActive(known.state))) continue;
		const { basis, wishes, consent, ended, endReason } = toSubscription(
			row,
			areas.get(row.id) ?? []
		);
		newest.set(row.person_id, {
			...{ id: row.id, personId: row.person_id, name: row.name, email: row.email },
			language: row.language as LetterLanguage,
			...{ organisation: row.organisation, sector: row.sector as Sector | null },
			state: ended
				? endReason === null
					? 'left'
					: 'ended'
				: basis === 'role'
					? 'byRole'
					: 'listed',
			participant: participants.has(row.person_id),
			...{ wishes, consent, endReason }
		});
	}
	return [...newest.values()].sort((a, b) =>
		compareAsPeopleDo(a.name || (a.email ?? ''), b.name || (b.email ?? ''))
	);
}

/** How many were asked to confirm and have not done so yet. */
export async function countWaiting(
	reader: Read,
	processId: string,
	since: string
): Promise<number> {
	const row = await reader
		.selectFrom('list_request')
		.select((count) => count.fn.count<number>('email').distinct().as('waiting'))
		.where('process_id', '=', processId)
		.where('confirmed_at', 'is', null)
		.where('requested_at', '>', since)
		.executeTakeFirstOrThrow();
	return Number(row.waiting);
}

/** What an import has to know of those who are there already. */
export async function readKnownPeople(reader: Read, processId: string): Promise<KnownPeople> {
	const entries = await readList(reader, processId);
	const holders = await readRoleHolders(reader, { processId });
	const names = new Map<string, string[]>();
	const present = [...entries.filter(({ state }) => isActive(state)), ...holders];
	for (const { name, email } of present) {
		const key = nameKey(name);
		if (key === undefined || email === null) continue;
		const known = names.get(key);
		if (!known) names.set(key, [email]);
		else if (!known.includes(email)) known.push(email);
	}
	const addresses = (wanted: (state: ListState) => boolean) =>
		new Set(entries.flatMap(({ email, state }) => (email && wanted(state) ? [email] : [])));
	return {
		areas: await readKnownAreas(reader, processId),
		listed: addresses(isActive),
		left: addresses((state) => !isActive(state)),
		names
	};
}

/** The areas of a process as lists name them; the process itself comes later in the story. */
export async function readKnownAreas(
	reader: Read,
	processId: string
): Promise<readonly KnownArea[]> {
	return reader
		.selectFrom('area')
		.select(['id', 'code', 'title', 'short_title as shortTitle'])
		.where('process_id', '=', processId)
		.orderBy('rank')
		.execute();
}

function isActive(state: ListState): boolean {
	return state === 'listed' || state === 'byRole';
}

async function readAreasOf(reader: Read, processId: string) {
	const rows = await reader
		.selectFrom('list_subscription_area')
		.innerJoin(
			'list_subscription',
			'list_subscription.id',
			'list_subscription_area.subscription_id'
		)
		.innerJoin('area', 'area.id', 'list_subscription_area.area_id')
		.select(['subscription_id as id', 'area_id as areaId'])
		.where('list_subscription.process_id', '=', processId)
		.orderBy('area.rank')
		.execute();
	const areas = new Map<string, string[]>();
	for (const { id, areaId } of rows) areas.set(id, [...(areas.get(id) ?? []), areaId]);
	return areas;
}
