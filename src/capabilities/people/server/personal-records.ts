import { changed, type ClassRecords } from '#journal/server/data-records.ts';
import { listRecords } from './list/personal-records.ts';
import { personRecords } from './person-records.ts';
import { signInRecords } from './sign-in/personal-records.ts';

export const peopleRecords: readonly ClassRecords[] = [
	...listRecords,
	...signInRecords,
	...personRecords,
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
