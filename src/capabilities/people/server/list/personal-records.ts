import { changed, type ClassRecords, type Read } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const listRecords: readonly ClassRecords[] = [
	{
		class: 'people.subscription',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('list_subscription')
				.innerJoin('concept_process', 'concept_process.id', 'list_subscription.process_id')
				.select([
					'concept_process.title as process',
					'list_subscription.rhythm',
					'list_subscription.source',
					'list_subscription.wording',
					'list_subscription.requested_at as requested',
					'list_subscription.confirmed_at as confirmed'
				])
				.where('list_subscription.person_id', '=', personId)
				.orderBy('list_subscription.id')
				.execute();
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			const own = await tx
				.selectFrom('list_subscription')
				.select('id')
				.where('person_id', '=', personId)
				.execute();
			await deleteSubscriptions(tx, own);
			await tx.deleteFrom('list_link').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			const over = await tx
				.selectFrom('list_subscription')
				.innerJoin('journal_entry', 'journal_entry.id', 'list_subscription.ended_entry')
				.select('list_subscription.id')
				.where('journal_entry.at', '<', before)
				.execute();
			await deleteSubscriptions(tx, over);
			const links = tx.deleteFrom('list_link').where('issued_at', '<', before);
			return over.length + changed(await links.execute());
		}
	},
	{
		class: 'people.list-request',
		async find(reader, { email }) {
			if (!email) return [];
			const requests = await reader
				.selectFrom('list_request')
				.select(['email', 'name', 'requested_at as at'])
				.where('email', '=', email)
				.orderBy('id')
				.execute();
			const lists = await importsWith(reader, email);
			return [...requests, ...lists.map(({ file, at }) => ({ email, file, at }))];
		},
		async erase(tx, { email }) {
			if (!email) return;
			await tx.deleteFrom('list_request').where('email', '=', email).execute();
			for (const { id } of await importsWith(tx, email))
				await tx.deleteFrom('list_import').where('id', '=', id).execute();
		},
		async expire(tx, { before }) {
			const requests = tx.deleteFrom('list_request').where('requested_at', '<=', before);
			const lists = tx.deleteFrom('list_import').where('prepared_at', '<=', before);
			return changed(await requests.execute()) + changed(await lists.execute());
		}
	}
];

async function deleteSubscriptions(tx: Tx, gone: readonly { id: string }[]): Promise<void> {
	for (const { id } of gone) {
		await tx.deleteFrom('list_subscription_area').where('subscription_id', '=', id).execute();
		await tx.deleteFrom('list_subscription').where('id', '=', id).execute();
	}
}

/** Lists that were read and not yet taken over, in which the address stands. They are few, and short-lived. */
async function importsWith(reader: Read, email: string) {
	const rows = await reader
		.selectFrom('list_import')
		.select(['id', 'file_name as file', 'prepared_at as at', 'lines'])
		.orderBy('id')
		.execute();
	return rows.filter(({ lines }) => lines.toLowerCase().includes(email));
}
