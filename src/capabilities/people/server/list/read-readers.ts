import type { Role } from '#journal/actor.ts';
import type { Reader } from '#storage/storage.ts';
import { everything, type Wishes } from '../../list/wishes.ts';
import { readRoleHolders } from '../reads.ts';
import { toSubscription } from './reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Somebody whom letters to many reach, with all they wish for. */
export type ListReader = {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly language: string;
	/** Roles of those that were asked for. */
	readonly roles: readonly Role[];
	/** Their entry in the list; whoever has a role gets letters without one. */
	readonly subscriptionId: string | null;
	/** On the list by their own consent, whatever roles they have. */
	readonly listed: boolean;
	readonly wishes: Wishes;
};

/**
 * Everybody to whom letters to many go: holders of roles who have not left the list, and whoever is on it.
 * Each person once, in four queries, whatever the number of people.
 */
export async function readReaders(
	reader: Read,
	of: { readonly processId: string; readonly roles: readonly Role[] }
): Promise<readonly ListReader[]> {
	const [holders, listed, left] = await Promise.all([
		of.roles.length > 0 ? readRoleHolders(reader, of) : [],
		readListed(reader, of.processId),
		readLeft(reader, of.processId)
	]);
	const readers = new Map<string, ListReader>();
	for (const { personId, name, email, language, role } of holders) {
		const known = readers.get(personId);
		const entry = listed.get(personId);
		if (!entry && left.has(personId)) continue;
		readers.set(personId, {
			...{ personId, name, email, language },
			roles: [...(known?.roles ?? []), role],
			subscriptionId: entry?.id ?? null,
			listed: entry?.basis === 'consent',
			wishes: entry?.wishes ?? everything
		});
	}
	for (const [personId, { id, basis, wishes, name, email, language }] of listed) {
		if (readers.has(personId) || basis !== 'consent') continue;
		readers.set(personId, {
			...{ personId, name, email, language, roles: [], subscriptionId: id, listed: true, wishes }
		});
	}
	return [...readers.values()];
}

async function readListed(reader: Read, processId: string) {
	const rows = await reader
		.selectFrom('list_subscription')
		.innerJoin('person', 'person.id', 'list_subscription.person_id')
		.selectAll('list_subscription')
		.select(['person.name', 'person.email', 'person.language'])
		.where('list_subscription.process_id', '=', processId)
		.where('list_subscription.ended_entry', 'is', null)
		.orderBy('list_subscription.id')
		.execute();
	const areas = await readChosenAreas(reader, processId);
	return new Map(
		rows.flatMap((row) => {
			const { name, email, language } = row;
			if (email === null) return [];
			const entry = toSubscription(row, areas.get(row.id) ?? []);
			return [[row.person_id, { ...entry, name, email, language }] as const];
		})
	);
}

/** The areas of everybody who chose some, by their entry. */
async function readChosenAreas(reader: Read, processId: string) {
	const rows = await reader
		.selectFrom('list_subscription_area')
		.innerJoin(
			'list_subscription',
			'list_subscription.id',
			'list_subscription_area.subscription_id'
		)
		.select(['subscription_id as id', 'area_id as areaId'])
		.where('list_subscription.process_id', '=', processId)
		.where('list_subscription.ended_entry', 'is', null)
		.execute();
	const areas = new Map<string, string[]>();
	for (const { id, areaId } of rows) {
		const known = areas.get(id);
		if (known) known.push(areaId);
		else areas.set(id, [areaId]);
	}
	return areas;
}

async function readLeft(reader: Read, processId: string): Promise<ReadonlySet<string>> {
	const rows = await reader
		.selectFrom('list_subscription')
		.select('person_id')
		.where('process_id', '=', processId)
		.where('ended_entry', 'is not', null)
		.execute();
	return new Set(rows.map((row) => row.person_id));
}
