import {
	changed,
	type ClassRecords,
	type DataSubject,
	type Read
} from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

const nobody = {
	...{ name: null, institution: null, email: null, phone: null, why: null },
	...{ approacher: null, notes: null, reason: null, person_id: null, candidacy_id: null }
};

export const outreachRecords: readonly ClassRecords[] = [
	{
		class: 'process.wanted',
		async find(reader, subject) {
			return wantedOf(reader, subject)
				.innerJoin('concept_process', 'concept_process.id', 'wanted.process_id')
				.select('concept_process.title as process')
				.select(['wanted.name', 'wanted.institution', 'wanted.email', 'wanted.phone'])
				.select(['wanted.why', 'wanted.notes', 'wanted.reason'])
				.execute();
		},
		async erase(tx, subject) {
			for (const { id } of await wantedOf(tx, subject).select('wanted.id').execute())
				await tx.updateTable('wanted').set(nobody).where('id', '=', id).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx
					.updateTable('wanted')
					.set(nobody)
					.where('state_at', '<', before)
					.where((row) => row.or([row('name', 'is not', null), row('institution', 'is not', null)]))
					.execute()
			);
		}
	},
	{
		class: 'process.supporter',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('support_letter')
				.innerJoin('support_letter_version as version', 'version.letter_id', 'support_letter.id')
				.select(['support_letter.supporter as name', 'support_letter.office'])
				.select(['support_letter.email', 'version.subject'])
				.select(['version.body as text', 'version.note'])
				.where('support_letter.email', '=', email)
				.orderBy('version.id')
				.execute();
		},
		async erase(tx, { email }) {
			if (!email) return;
			const own = tx.selectFrom('support_letter').select('id').where('email', '=', email);
			for (const { id } of await own.execute()) await emptyLetter(tx, id);
		},
		async expire(tx, { before }) {
			const over = await tx
				.selectFrom('support_letter')
				.innerJoin('support_letter_version as version', 'version.letter_id', 'support_letter.id')
				.select('support_letter.id')
				.where('support_letter.email', '!=', '')
				.groupBy('support_letter.id')
				.having((row) => row(row.fn.max('version.state_at'), '<', before))
				.execute();
			for (const { id } of over) await emptyLetter(tx, id);
			return over.length;
		}
	}
];

function wantedOf(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('wanted')
		.where((row) =>
			row.or([
				row('wanted.email', '=', email ?? ''),
				...(personId ? [row('wanted.person_id', '=', personId)] : [])
			])
		)
		.orderBy('wanted.id');
}

async function emptyLetter(tx: Tx, id: string): Promise<void> {
	const versions = () =>
		tx.selectFrom('support_letter_version').select('id').where('letter_id', '=', id);
	await tx.deleteFrom('support_letter_link').where('version_id', 'in', versions()).execute();
	await tx
		.updateTable('support_letter_version')
		.set({ subject: '', body: '', note: null })
		.where('letter_id', '=', id)
		.execute();
	await tx
		.updateTable('support_letter')
		.set({ supporter: '', office: '', email: '' })
		.where('id', '=', id)
		.execute();
}
