import { changed, type ClassRecords } from '#journal/server/data-records.ts';
import { deleteMails } from './writes.ts';

/** People without an account are known by the address from which they wrote. */
export const inboundMailRecords: readonly ClassRecords[] = [
	{
		class: 'participation.mail',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('inbound_mail')
				.select(['received_at as at', 'from_name as name', 'from_address as email'])
				.select(['subject', 'body as text'])
				.where('from_address', '=', email)
				.orderBy('id')
				.execute();
		},
		async erase(tx, { email }) {
			if (!email) return;
			const mails = await tx
				.selectFrom('inbound_mail')
				.select('id')
				.where('from_address', '=', email)
				.execute();
			await deleteMails(
				tx,
				mails.map(({ id }) => id)
			);
		},
		async expire(tx, { before }) {
			const mails = await tx
				.selectFrom('inbound_mail')
				.select('id')
				.where('state', 'in', ['done', 'spam'])
				.where('received_at', '<', before)
				.execute();
			await deleteMails(
				tx,
				mails.map(({ id }) => id)
			);
			return mails.length;
		}
	},
	{
		class: 'participation.reply-address',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('person_address')
				.select(['created_at as at', 'about_kind as about'])
				.where('person_id', '=', personId)
				.orderBy('created_at')
				.execute();
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx.deleteFrom('person_address').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx.deleteFrom('person_address').where('created_at', '<', before).execute()
			);
		}
	}
];
