import { changed, type ClassRecords, type Read } from '#journal/server/data-records.ts';
import { redactEntries } from '#journal/server/redact.ts';
import { emptyContribution } from './writes.ts';

/** People without an account are known by the address they gave with what they said. */
export const participationRecords: readonly ClassRecords[] = [
	{
		class: 'participation.contribution',
		async find(reader, { email }) {
			if (!email) return [];
			return contributionsOf(reader, email)
				.innerJoin('call', 'call.id', 'contribution.call_id')
				.select([
					'contribution.received_at as at',
					'call.title as call',
					'contribution.channel',
					'contribution.state',
					'contribution.passage',
					'contribution.body as text',
					'contribution.reason'
				])
				.execute();
		},
		async erase(tx, { email }, { contributions, now, entryId }) {
			if (!email || contributions !== 'remove') return;
			for (const { id } of await contributionsOf(tx, email).select('contribution.id').execute()) {
				await redactEntries(tx, id);
				await emptyContribution(tx, { id, now, entryId });
			}
		}
	},
	{
		class: 'participation.contributor',
		async find(reader, { email }) {
			if (!email) return [];
			return contributionsOf(reader, email)
				.select([
					'contribution.received_at as at',
					'contribution.author_name as name',
					'contribution.author_email as email'
				])
				.execute();
		},
		async erase(tx, { email }, { contributions, pseudonym }) {
			if (!email) return;
			await tx
				.updateTable('contribution')
				.set({
					author_name: contributions === 'pseudonym' ? pseudonym : null,
					author_email: null
				})
				.where('author_email', '=', email)
				.execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx
					.updateTable('contribution')
					.set({ author_name: null, author_email: null })
					.where('state_at', '<', before)
					.where((row) =>
						row.or([row('author_name', 'is not', null), row('author_email', 'is not', null)])
					)
					.execute()
			);
		}
	}
];

function contributionsOf(reader: Read, email: string) {
	return reader
		.selectFrom('contribution')
		.where('contribution.author_email', '=', email)
		.orderBy('contribution.id');
}
