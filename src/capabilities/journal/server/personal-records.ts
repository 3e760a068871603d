import { changed, type ClassRecords } from './data-records.ts';
import { redactEntries } from './redact.ts';

export const journalRecords: readonly ClassRecords[] = [
	{
		class: 'journal.entry',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('journal_entry')
				.select(['at', 'act', 'what'])
				.where((row) => row.or([row('actor_id', '=', personId), row('subject_id', '=', personId)]))
				.orderBy('id')
				.execute();
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await redactEntries(tx, personId);
			await tx
				.updateTable('journal_entry')
				.set({ actor_id: null, actor_salt: null })
				.where('actor_id', '=', personId)
				.execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx
					.updateTable('journal_entry')
					.set({ actor_id: null, actor_salt: null })
					.where('at', '<', before)
					.where('actor_id', 'is not', null)
					.execute()
			);
		}
	}
];
