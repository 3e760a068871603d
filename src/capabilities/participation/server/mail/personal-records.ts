import type { ClassRecords, DataSubject, Read } from '#journal/server/data-records.ts';
import { readForgettable } from './read-mails.ts';
import { deleteMails } from './writes.ts';

/** What SQLite and PostgreSQL take in one list without trouble. */
const atOnce = 500;

export const mailInRecords: readonly ClassRecords[] = [
	{
		class: 'participation.inbound-mail',
		async find(reader, subject) {
			return mailsOf(reader, subject)
				.leftJoin('mail_answer', 'mail_answer.mail_id', 'inbound_mail.id')
				.select([
					'inbound_mail.received_at as at',
					'inbound_mail.from_name as name',
					'inbound_mail.from_address as email',
					'inbound_mail.subject',
					'inbound_mail.body as text',
					'inbound_mail.attachments',
					'mail_answer.body as answer'
				])
				.execute();
		},
		async erase(tx, subject) {
			const own = await mailsOf(tx, subject).select('inbound_mail.id').execute();
			if (own.length > 0)
				await deleteMails(
					tx,
					own.map(({ id }) => id)
				);
			if (subject.personId)
				await tx.deleteFrom('person_address').where('person_id', '=', subject.personId).execute();
		},
		/** Also what nobody has confirmed in time. What waits for the steering is not taken away from it. */
		async expire(tx, { before, now }) {
			const old = await tx
				.selectFrom('inbound_mail')
				.select('id')
				.where('received_at', '<', before)
				.where('state', 'not in', ['waiting', 'open'])
				.orderBy('id')
				.limit(atOnce)
				.execute();
			const ids = new Set([...old.map(({ id }) => id), ...(await readForgettable(tx, now))]);
			if (ids.size > 0) await deleteMails(tx, [...ids]);
			return ids.size;
		}
	}
];

function mailsOf(reader: Read, { personId, email }: DataSubject) {
	const address = email ?? '';
	return reader
		.selectFrom('inbound_mail')
		.where((row) =>
			row.or([
				row('inbound_mail.from_address', '=', address),
				row('inbound_mail.envelope_from', '=', address),
				...(personId ? [row('inbound_mail.person_id', '=', personId)] : [])
			])
		)
		.orderBy('inbound_mail.id');
}
