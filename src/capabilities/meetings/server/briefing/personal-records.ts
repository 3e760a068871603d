import type { ClassRecords } from '#journal/server/data-records.ts';
import { redactEntries } from '#journal/server/redact.ts';
import type { Tx } from '#storage/storage.ts';

export const briefingRecords: readonly ClassRecords[] = [
	{
		class: 'meetings.expert-question',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('expert_question')
				.select(['asked_at as at', 'author_name as name', 'body as text', 'answer'])
				.select((row) => row.val(email).as('email'))
				.where((row) => row.or([row('author_email', '=', email), row('expert_email', '=', email)]))
				.orderBy('id')
				.execute();
		},
		async erase(tx, { email }, { contributions }) {
			if (!email) return;
			const asked = await tx
				.selectFrom('expert_question')
				.select('id')
				.where('author_email', '=', email)
				.execute();
			for (const { id } of asked) {
				await forget(tx, id);
				if (contributions !== 'remove') continue;
				await redactEntries(tx, id);
				await tx.updateTable('expert_question').set({ body: '' }).where('id', '=', id).execute();
			}
			await tx
				.updateTable('expert_question')
				.set({ expert: null, expert_email: null })
				.where('expert_email', '=', email)
				.execute();
		},
		async expire(tx, { before }) {
			const old = await tx
				.selectFrom('expert_question')
				.select('id')
				.where('state_at', '<', before)
				.where((row) =>
					row.or([
						row('author_name', 'is not', null),
						row('author_email', 'is not', null),
						row('expert_email', 'is not', null)
					])
				)
				.execute();
			for (const { id } of old) {
				await forget(tx, id);
				await tx
					.updateTable('expert_question')
					.set({ expert_email: null })
					.where('id', '=', id)
					.execute();
			}
			return old.length;
		}
	}
];

async function forget(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('expert_link').where('question_id', '=', id).execute();
	await tx
		.updateTable('expert_question')
		.set({ author_name: null, author_email: null })
		.where('id', '=', id)
		.execute();
}
