import { changed, type ClassRecords } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const signInRecords: readonly ClassRecords[] = [
	{
		class: 'people.passkey',
		async find(reader, { personId }) {
			if (!personId) return [];
			const keys = await reader
				.selectFrom('passkey')
				.select(['name', 'created_on as from', 'used_on as used'])
				.where('person_id', '=', personId)
				.orderBy('id')
				.execute();
			const accounts = await reader
				.selectFrom('town_hall_identity')
				.select(['issuer as name', 'created_on as from'])
				.where('person_id', '=', personId)
				.orderBy('created_on')
				.execute();
			return [...keys, ...accounts];
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx.deleteFrom('passkey').where('person_id', '=', personId).execute();
			await tx.deleteFrom('town_hall_identity').where('person_id', '=', personId).execute();
		}
	},
	{
		class: 'people.sign-in-attempt',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('passkey_challenge')
				.select('expires_at as until')
				.where('person_id', '=', personId)
				.orderBy('expires_at')
				.execute();
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx.deleteFrom('passkey_challenge').where('person_id', '=', personId).execute();
			const own = tx.selectFrom('mail_link').select('token_hash').where('person_id', '=', personId);
			await tx.deleteFrom('sign_in_request').where('link_hash', 'in', own).execute();
		},
		async expire(tx, { before }) {
			const challenges = tx.deleteFrom('passkey_challenge').where('expires_at', '<', before);
			const requests = tx.deleteFrom('town_hall_request').where('expires_at', '<', before);
			return (
				changed(await challenges.execute()) +
				changed(await requests.execute()) +
				changed(await attempts(tx, before).execute())
			);
		}
	}
];

function attempts(tx: Tx, before: string) {
	return tx.deleteFrom('sign_in_request').where('expires_at', '<', before);
}
