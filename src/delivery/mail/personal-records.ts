import { sql } from 'kysely';
import {
	changed,
	type ClassRecords,
	type DataSubject,
	type Read
} from '#journal/server/data-records.ts';

export const mailRecords: readonly ClassRecords[] = [
	{
		class: 'mail.letter-text',
		async find(reader, subject) {
			return lettersTo(reader, subject)
				.select(['created_at as at', 'body_text as text', 'calendar'])
				.where('body_text', '!=', '')
				.execute();
		},
		/** The whole letter goes, so that nothing remains of whom it was for. */
		async erase(tx, { personId, email }) {
			const own = await lettersTo(tx, { personId, email }).select('id').execute();
			for (const { id } of own) await tx.deleteFrom('bounce').where('letter_id', '=', id).execute();
			if (email) await tx.deleteFrom('bounce').where('address', '=', email).execute();
			if (email) await tx.deleteFrom('letter').where('to_address', '=', email).execute();
			if (personId) await tx.deleteFrom('letter').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			// What could not be sent for so long is not sent any more, and nobody got it.
			const old = tx.selectFrom('letter').select('id').where('created_at', '<', before);
			await tx.deleteFrom('bounce').where('letter_id', 'in', old).execute();
			await tx.deleteFrom('sent_letter').where('letter_id', 'in', old).execute();
			const unsent = await tx
				.deleteFrom('letter')
				.where('state', '=', 'waiting')
				.where('created_at', '<', before)
				.execute();
			const sent = await tx
				.updateTable('letter')
				.set({ body_text: '', body_html: '', secret: null, leave_secret: null, calendar: null })
				.where('created_at', '<', before)
				.where('body_text', '!=', '')
				.execute();
			return changed(unsent) + changed(sent);
		}
	},
	{
		class: 'mail.letter-address',
		async find(reader, subject) {
			return lettersTo(reader, subject)
				.select(['created_at as at', 'to_address as email', 'subject', 'kind', 'state'])
				.select(['sent_at as sentAt', 'fault'])
				.execute();
		},
		async erase() {},
		async expire(tx, { before }) {
			return changed(
				await tx
					.updateTable('letter')
					.set({
						person_id: null,
						to_address: '',
						to_domain: null,
						reply_to: null,
						in_reply_to: null,
						fault: null,
						subject: '',
						// The key may hold whom the letter was for.
						send_key: sql<string>`'gone:' || id`
					})
					.where('state', '!=', 'waiting')
					.where('created_at', '<', before)
					.where('to_address', '!=', '')
					.execute()
			);
		}
	}
];

function lettersTo(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('letter')
		.where((row) =>
			row.or([
				row('to_address', '=', email ?? ''),
				...(personId ? [row('person_id', '=', personId)] : [])
			])
		)
		.where('to_address', '!=', '')
		.orderBy('id');
}
