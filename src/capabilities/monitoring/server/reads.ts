import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { OwnerAnswer } from '../ownership.ts';
import type { ImplementationState } from '../progress.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Who was asked to stand for a measure; without name and address, which only letters and the desk need. */
export type Ownership = {
	readonly id: string;
	readonly processId: string;
	readonly itemId: string;
	readonly personId: string;
	readonly body: string;
	readonly askedAt: Instant;
	readonly answer: OwnerAnswer | null;
	readonly reason: string | null;
	readonly answeredAt: Instant | null;
	/** Somebody else was asked since. */
	readonly ended: boolean;
};

export async function readOwnerships(
	reader: Read,
	filter: { processId: string } | { itemId: string } | { personId: string } | { id: string }
): Promise<readonly Ownership[]> {
	const query = reader
		.selectFrom('ownership')
		.select([
			'id',
			'process_id as processId',
			'item_id as itemId',
			'person_id as personId',
			'body',
			'asked_at as askedAt',
			'answer',
			'reason',
			'answered_at as answeredAt',
			'ended_entry'
		])
		.orderBy('id');
	const rows = await (
		'id' in filter
			? query.where('id', '=', filter.id)
			: 'itemId' in filter
				? query.where('item_id', '=', filter.itemId)
				: 'personId' in filter
					? query.where('person_id', '=', filter.personId)
					: query.where('process_id', '=', filter.processId)
	).execute();
	return rows.map(({ ended_entry: ended, ...row }) => ({
		...row,
		answer: row.answer as OwnerAnswer | null,
		ended: ended !== null
	}));
}

export type StatusUpdate = {
	readonly itemId: string;
	readonly state: ImplementationState;
	readonly text: string;
	readonly reason: string | null;
	readonly at: Instant;
};

/** Updates of a process or of one measure, oldest first. */
export async function readStatusUpdates(
	reader: Read,
	filter: { processId: string } | { itemId: string }
): Promise<readonly StatusUpdate[]> {
	const query = reader
		.selectFrom('status_update')
		.select(['item_id as itemId', 'state', 'body as text', 'reason', 'at'])
		.orderBy('id');
	const rows = await (
		'itemId' in filter
			? query.where('item_id', '=', filter.itemId)
			: query.where('process_id', '=', filter.processId)
	).execute();
	return rows.map((row) => ({ ...row, state: row.state as ImplementationState }));
}
