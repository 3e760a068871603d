import type { ClassRecords, DataSubject, Read } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const coreGroupRecords: readonly ClassRecords[] = [
	{
		class: 'process.candidacy',
		async find(reader, subject) {
			const ids = await idsOf(reader, subject);
			if (ids.length === 0) return [];
			return reader
				.selectFrom('candidacy')
				.select(['name', 'email', 'sector', 'organisation', 'why', 'shows as public', 'state'])
				.select(['reason', 'state_at as at'])
				.where('id', 'in', ids)
				.orderBy('id')
				.execute();
		},
		async erase(tx, subject) {
			await empty(tx, await idsOf(tx, subject));
		},
		async expire(tx, { before }) {
			const over = await tx
				.selectFrom('candidacy')
				.leftJoin('person_role', 'person_role.id', 'candidacy.role_id')
				.leftJoin('journal_entry', 'journal_entry.id', 'person_role.ended_entry')
				.select('candidacy.id')
				.where('candidacy.name', '<>', '')
				.where((row) =>
					row.or([
						row('journal_entry.at', '<', before),
						row.and([
							row('candidacy.state', 'in', ['unconfirmed', 'declined', 'withdrawn']),
							row('candidacy.state_at', '<', before)
						])
					])
				)
				.execute();
			await empty(
				tx,
				over.map(({ id }) => id)
			);
			return over.length;
		}
	}
];

async function idsOf(reader: Read, { email, personId }: DataSubject): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('candidacy')
		.leftJoin('person_role', 'person_role.id', 'candidacy.role_id')
		.select('candidacy.id')
		.where('candidacy.name', '<>', '')
		.where((row) =>
			row.or([
				...(email ? [row('candidacy.email', '=', email)] : []),
				...(personId ? [row('person_role.person_id', '=', personId)] : [])
			])
		)
		.execute();
	return rows.map(({ id }) => id);
}

/** What remains is a row that older entries point to, and terms that belong to nobody. */
async function empty(tx: Tx, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.deleteFrom('candidacy_link').where('candidacy_id', 'in', ids).execute();
	await tx
		.updateTable('candidacy')
		.set({
			...{ name: '', email: null, organisation: null, why: null, reason: null },
			...{ areas: '[]', shows: '[]' }
		})
		.where('id', 'in', ids)
		.execute();
	await tx
		.updateTable('candidacy')
		.set({ state: 'withdrawn' })
		.where('id', 'in', ids)
		.where('state', 'in', ['unconfirmed', 'open'])
		.execute();
}
