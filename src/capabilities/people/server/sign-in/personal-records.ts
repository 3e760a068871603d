import { changed, type ClassRecords } from '#journal/server/data-records.ts';

/** What signing in leaves about people: found, erased and, where it ends by itself, let go. */
export const signInRecords: readonly ClassRecords[] = [
	{
		class: 'people.session',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('session')
				.select(['device', 'means', 'created_at as from', 'seen_on as seen', 'expires_at as until'])
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
		/** A link is pointed to by the request for it, which goes first. */
		async erase(tx, { personId }) {
			if (!personId) return;
			const links = tx
				.selectFrom('mail_link')
				.select('token_hash')
				.where('person_id', '=', personId);
			await tx.deleteFrom('sign_in_request').where('link_hash', 'in', links).execute();
			await tx.deleteFrom('mail_link').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			await tx.deleteFrom('sign_in_request').where('expires_at', '<', before).execute();
			return changed(await tx.deleteFrom('mail_link').where('expires_at', '<', before).execute());
		}
	},
	{
		class: 'people.passkey',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('passkey')
				.select(['name', 'created_on as from', 'used_on as seen'])
				.where('person_id', '=', personId)
				.orderBy('created_on')
				.execute();
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx.deleteFrom('passkey_challenge').where('person_id', '=', personId).execute();
			await tx.deleteFrom('passkey').where('person_id', '=', personId).execute();
		}
	},
	{
		class: 'people.town-hall-identity',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('town_hall_identity')
				.select(['issuer', 'subject', 'created_on as from'])
				.where('person_id', '=', personId)
				.orderBy('created_on')
				.execute();
		},
		async erase(tx, { personId }) {
			if (personId)
				await tx.deleteFrom('town_hall_identity').where('person_id', '=', personId).execute();
		}
	}
];
