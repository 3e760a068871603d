import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { ReleaseState } from '../../outreach/support-letter.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type SupportVersion = {
	readonly id: string;
	readonly number: number;
	readonly subject: string;
	readonly body: string;
	readonly state: ReleaseState;
	/** What the supporter wants changed. */
	readonly note: string | null;
	readonly at: Instant;
	readonly stateAt: Instant;
};

export type SupportLetter = {
	readonly id: string;
	readonly processId: string;
	readonly supporter: string;
	readonly office: string;
	readonly email: string;
	/** The newest last. */
	readonly versions: readonly SupportVersion[];
	readonly newest: SupportVersion;
};

export async function readSupportLetters(
	reader: Read,
	filter: { readonly processId?: string; readonly id?: string }
): Promise<readonly SupportLetter[]> {
	let query = reader.selectFrom('support_letter').selectAll().orderBy('id');
	if (filter.processId) query = query.where('process_id', '=', filter.processId);
	if (filter.id) query = query.where('id', '=', filter.id);
	const letters = await query.execute();
	if (letters.length === 0) return [];
	const rows = await reader
		.selectFrom('support_letter_version')
		.selectAll()
		.where(
			'letter_id',
			'in',
			letters.map(({ id }) => id)
		)
		.orderBy('number')
		.execute();
	return letters.flatMap((letter) => {
		const versions = rows
			.filter((row) => row.letter_id === letter.id)
			.map((row) => ({
				...{ id: row.id, number: row.number, subject: row.subject, body: row.body },
				...{ state: row.state as ReleaseState, note: row.note, at: row.at, stateAt: row.state_at }
			}));
		const newest = versions.at(-1);
		const { id, process_id: processId, supporter, office, email } = letter;
		return newest ? [{ id, processId, supporter, office, email, versions, newest }] : [];
	});
}

export async function findSupportLetter(
	reader: Read,
	id: string
): Promise<SupportLetter | undefined> {
	const [found] = await readSupportLetters(reader, { id });
	return found;
}

/** The letter behind the private link of a supporter, and the wording they were asked about. */
export async function findOwnSupportLetter(
	reader: Read,
	secret: string
): Promise<{ readonly letter: SupportLetter; readonly version: SupportVersion } | undefined> {
	const row = await reader
		.selectFrom('support_letter_link')
		.innerJoin(
			'support_letter_version',
			'support_letter_version.id',
			'support_letter_link.version_id'
		)
		.select(['support_letter_version.id', 'support_letter_version.letter_id'])
		.where('support_letter_link.secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	const letter = row && (await findSupportLetter(reader, row.letter_id));
	const version = letter?.versions.find(({ id }) => id === row?.id);
	return letter && version && { letter, version };
}

export type Sending = {
	readonly letterId: string;
	readonly versionId: string;
	readonly wantedId: string;
	readonly at: Instant;
};

/** To whom letters in a supporter's name went; of a process, or those that one act sent. */
export async function readSendings(
	reader: Read,
	filter: { readonly processId?: string; readonly entryId?: string }
): Promise<readonly Sending[]> {
	let query = reader
		.selectFrom('support_letter_sending')
		.innerJoin(
			'support_letter_version',
			'support_letter_version.id',
			'support_letter_sending.version_id'
		)
		.innerJoin('support_letter', 'support_letter.id', 'support_letter_version.letter_id')
		.select([
			'support_letter.id as letterId',
			'support_letter_version.id as versionId',
			'support_letter_sending.wanted_id as wantedId',
			'support_letter_sending.at'
		])
		.orderBy('support_letter_sending.id');
	if (filter.processId) query = query.where('support_letter.process_id', '=', filter.processId);
	if (filter.entryId)
		query = query.where('support_letter_sending.begun_entry', '=', filter.entryId);
	return query.execute();
}
