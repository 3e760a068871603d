import {
	changed,
	type ClassRecords,
	type DataSubject,
	type Read
} from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const outreachRecords: readonly ClassRecords[] = [
	{
		class: 'process.wanted',
		async find(reader, subject) {
			const ids = await wantedOf(reader, subject);
			if (ids.length === 0) return [];
			return reader
				.selectFrom('wanted')
				.select(['name', 'institution', 'email', 'phone', 'why', 'notes', 'state'])
				.select('state_at as at')
				.where('id', 'in', ids)
				.orderBy('id')
				.execute();
		},
		async erase(tx, subject) {
			await removeWanted(tx, await wantedOf(tx, subject));
		},
		async expire(tx, { before }) {
			const old = await tx
				.selectFrom('wanted')
				.select('id')
				.where('state_at', '<', before)
				.execute();
			return removeWanted(
				tx,
				old.map(({ id }) => id)
			);
		}
	},
	{
		class: 'process.supporter',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('support_letter')
				.innerJoin(
					'support_letter_version',
					'support_letter_version.letter_id',
					'support_letter.id'
				)
				.select(['supporter as name', 'office', 'email', 'subject', 'state', 'note'])
				.select('state_at as at')
				.where('email', '=', email)
				.orderBy('support_letter_version.id')
				.execute();
		},
		async erase(tx, { email }) {
			if (!email) return;
			const letters = await tx
				.selectFrom('support_letter')
				.innerJoin(
					'support_letter_version',
					'support_letter_version.letter_id',
					'support_letter.id'
				)
				.select(['support_letter.id', 'support_letter_version.id as versionId'])
				.where('support_letter.email', '=', email)
				.execute();
			if (letters.length === 0) return;
			const versions = letters.map(({ versionId }) => versionId);
			await tx.deleteFrom('support_letter_link').where('version_id', 'in', versions).execute();
			// Whoever is gone has released nothing: no wording goes out in their name any more.
			await tx
				.updateTable('support_letter_version')
				.set({ state: 'changeAsked', note: null })
				.where('id', 'in', versions)
				.execute();
			await tx
				.updateTable('support_letter')
				.set({ supporter: '–', office: '–', email: '' })
				.where('email', '=', email)
				.execute();
		}
	}
];

async function wantedOf(
	reader: Read,
	{ email, personId }: DataSubject
): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('wanted')
		.select('id')
		.where((row) =>
			row.or([
				...(email ? [row('email', '=', email)] : []),
				...(personId ? [row('person_id', '=', personId)] : [])
			])
		)
		.execute();
	return rows.map(({ id }) => id);
}

async function removeWanted(tx: Tx, ids: readonly string[]): Promise<number> {
	if (ids.length === 0) return 0;
	await tx.deleteFrom('support_letter_sending').where('wanted_id', 'in', ids).execute();
	return changed(await tx.deleteFrom('wanted').where('id', 'in', ids).execute());
}
