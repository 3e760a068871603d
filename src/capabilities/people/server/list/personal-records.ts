import { changed, type ClassRecords } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';
import { listKinds } from '../../list/wishes.ts';

export const listRecords: readonly ClassRecords[] = [
	{
		class: 'people.list-request',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('list_request')
				.innerJoin('concept_process', 'concept_process.id', 'list_request.process_id')
				.select([
					...(['email', 'name', 'requested_at as at'] as const),
					'concept_process.title as process'
				])
				.where('email', '=', email)
				.orderBy('list_request.id')
				.execute();
		},
		async erase(tx, { email }) {
			if (email) await tx.deleteFrom('list_request').where('email', '=', email).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx.deleteFrom('list_request').where('requested_at', '<=', before).execute()
			);
		}
	},
	{
		class: 'people.subscription',
		async find(reader, { personId }) {
			if (!personId) return [];
			const rows = await reader
				.selectFrom('list_subscription')
				.innerJoin('concept_process', 'concept_process.id', 'list_subscription.process_id')
				.leftJoin('journal_entry as end', 'end.id', 'list_subscription.ended_entry')
				.selectAll('list_subscription')
				.select(['concept_process.title as process', 'end.at as ended'])
				.where('list_subscription.person_id', '=', personId)
				.orderBy('list_subscription.begun_entry')
				.execute();
			return rows.map((row) => ({
				process: row.process,
				kinds: listKinds.filter((kind) => row[kind] === 1).join(', '),
				...{ rhythm: row.rhythm, source: row.source, wording: row.wording },
				...{ requested: row.requested_at, confirmed: row.confirmed_at, ended: row.ended }
			}));
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx
				.deleteFrom('list_subscription_area')
				.where('subscription_id', 'in', (rows) =>
					rows.selectFrom('list_subscription').select('id').where('person_id', '=', personId)
				)
				.execute();
			await tx.deleteFrom('list_subscription').where('person_id', '=', personId).execute();
		},
		/** Whoever left long ago and is here for no other reason; until then we know not to put them back. */
		async expire(tx, { before, forget }) {
			const over = await readLongGone(tx, before);
			for (const subject of over) await forget(subject);
			return over.length;
		}
	},
	{
		class: 'people.list-link',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('list_link')
				.select('issued_at as at')
				.where('person_id', '=', personId)
				.orderBy('issued_at')
				.execute();
		},
		async erase(tx, { personId }) {
			if (personId) await tx.deleteFrom('list_link').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			return changed(await tx.deleteFrom('list_link').where('issued_at', '<=', before).execute());
		}
	},
	{
		class: 'people.list-import',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('list_import')
				.select(['file_name as file', 'prepared_at as at'])
				.where('lines', 'like', holding(email))
				.orderBy('id')
				.execute();
		},
		async erase(tx, { email }) {
			if (email)
				await tx.deleteFrom('list_import').where('lines', 'like', holding(email)).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx.deleteFrom('list_import').where('prepared_at', '<=', before).execute()
			);
		}
	}
];

/** Underscores in an address match more than they should; a list too many is thrown away, none too few. */
function holding(email: string): string {
	return `%${email.replaceAll('%', '_')}%`;
}

async function readLongGone(tx: Tx, before: string) {
	return tx
		.selectFrom('list_subscription')
		.innerJoin('person', 'person.id', 'list_subscription.person_id')
		.leftJoin('journal_entry as end', 'end.id', 'list_subscription.ended_entry')
		.select(['person.id as personId', 'person.email'])
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom('person_role')
						.select('person_role.id')
						.whereRef('person_role.person_id', '=', 'person.id')
						.where('person_role.ended_entry', 'is', null)
				)
			)
		)
		.groupBy(['person.id', 'person.email'])
		.having((row) =>
			row.and([
				row(row.fn.count('list_subscription.ended_entry'), '=', row.fn.countAll()),
				row(row.fn.max('end.at'), '<=', before)
			])
		)
		.execute();
}
