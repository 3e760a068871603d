import type { ClassRecords, DataSubject, Read } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const coreGroupRecords: readonly ClassRecords[] = [
	{
		class: 'process.candidacy',
		async find(reader, subject) {
			return candidaciesOf(reader, subject)
				.innerJoin('concept_process', 'concept_process.id', 'candidacy.process_id')
				.select([
					'concept_process.title as process',
					'candidacy.name',
					'candidacy.email',
					'candidacy.sector',
					'candidacy.organisation',
					'candidacy.why',
					'candidacy.reason',
					'candidacy.state_at as at'
				])
				.where('candidacy.name', '!=', '')
				.execute();
		},
		async erase(tx, subject, { entryId, now }) {
			const own = await candidaciesOf(tx, subject)
				.select(['candidacy.id', 'candidacy.state'])
				.execute();
			for (const { id, state } of own) {
				await empty(tx, id);
				// Who has not been decided on does not wait any more.
				if (state === 'open' || state === 'unconfirmed')
					await tx
						.updateTable('candidacy')
						.set({ state: 'withdrawn', state_at: now, state_entry: entryId })
						.where('id', '=', id)
						.execute();
			}
		},
		async expire(tx, { before }) {
			const over = await tx
				.selectFrom('candidacy')
				.leftJoin('person_role', 'person_role.id', 'candidacy.role_id')
				.leftJoin('journal_entry', 'journal_entry.id', 'person_role.ended_entry')
				.select('candidacy.id')
				.where('candidacy.name', '!=', '')
				.where('candidacy.state_at', '<', before)
				.where((row) =>
					row.or([
						row('candidacy.state', 'in', ['declined', 'withdrawn', 'unconfirmed']),
						row('journal_entry.at', '<', before)
					])
				)
				.execute();
			for (const { id } of over) await empty(tx, id);
			return over.length;
		}
	}
];

function candidaciesOf(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('candidacy')
		.leftJoin('person_role as own', 'own.id', 'candidacy.role_id')
		.where((row) =>
			row.or([
				row('candidacy.email', '=', email ?? ''),
				...(personId ? [row('own.person_id', '=', personId)] : [])
			])
		)
		.orderBy('candidacy.id');
}

/** The row stays, so that it can be counted how many put themselves forward. */
async function empty(tx: Tx, id: string): Promise<void> {
	await tx
		.updateTable('candidacy')
		.set({
			...{ name: '', email: null, organisation: null, why: null, reason: null },
			...{ next_step: null, areas: '[]', shows: '[]' }
		})
		.where('id', '=', id)
		.execute();
	await tx.deleteFrom('candidacy_link').where('candidacy_id', '=', id).execute();
}
