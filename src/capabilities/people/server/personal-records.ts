import { changed, type ClassRecords } from '#journal/server/data-records.ts';
import { personRecords } from './person-records.ts';

export const peopleRecords: readonly ClassRecords[] = [
	...personRecords,
	{
		class: 'people.session',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('session')
				.select(['device', 'created_at as from', 'expires_at as until'])
				.where('person_id', '=', personId)
				.orderBy('created_at')
				.execute();
		},
		async erase(tx, { personId }) {
			if (personId) await tx.deleteFrom('session').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			return changed(await tx.deleteFrom('session').where('expires_at', '<', before).execute());
		}
	},
	{
		class: 'people.mail-link',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('mail_link')
				.select(['purpose', 'created_at as from', 'expires_at as until'])
				.where('person_id', '=', personId)
				.orderBy('created_at')
				.execute();
		},
		async erase(tx, { personId }) {
			if (personId) await tx.deleteFrom('mail_link').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			const over = tx.selectFrom('mail_link').select('token_hash').where('expires_at', '<', before);
			await tx.deleteFrom('sign_in_request').where('link_hash', 'in', over).execute();
			return changed(await tx.deleteFrom('mail_link').where('expires_at', '<', before).execute());
		}
	},
	{
		class: 'people.data-link',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('data_link')
				.select(['email', 'created_at as from', 'expires_at as until'])
				.where('email', '=', email)
				.orderBy('created_at')
				.execute();
		},
		async erase(tx, { email }) {
			if (email) await tx.deleteFrom('data_link').where('email', '=', email).execute();
		},
		async expire(tx, { before }) {
			return changed(await tx.deleteFrom('data_link').where('expires_at', '<', before).execute());
		}
	},
	{
		class: 'people.barrier-report',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('barrier_report')
				.select(['received_at as at', 'name', 'email', 'page', 'body as text', 'answer'])
				.where('email', '=', email)
				.orderBy('id')
				.execute();
		},
		async erase(tx, { email }) {
			if (email) await tx.deleteFrom('barrier_report').where('email', '=', email).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx.deleteFrom('barrier_report').where('answered_at', '<', before).execute()
			);
		}
	}
];
