import { hashSecret, newSecret } from '#journal/server/act.ts';
import type { DataSubject, Read } from '#journal/server/data-records.ts';
import { addHours, type Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import { dataLinkHours, type Steering } from '../data-subject.ts';
import { findPersonByAddress } from './reads.ts';

/** Somebody by their address: with the row that has it, if there is one. */
export async function subjectOfAddress(reader: Read, email: string): Promise<DataSubject> {
	const address = email.trim().toLowerCase();
	const person = await findPersonByAddress(reader, address);
	return { personId: person?.id ?? null, email: address };
}

/** Somebody who is signed in: by their row, and by the address that stands in it. */
export async function subjectOfPerson(reader: Read, personId: string): Promise<DataSubject> {
	const person = await reader
		.selectFrom('person')
		.select('email')
		.where('id', '=', personId)
		.executeTakeFirst();
	return { personId, email: person?.email ?? null };
}

/** Whoever holds a link to their own data; nobody when it is unknown or over. */
export async function subjectOfDataLink(
	reader: Read,
	secret: string,
	now: Instant
): Promise<DataSubject | undefined> {
	const link = await reader
		.selectFrom('data_link')
		.select('email')
		.where('token_hash', '=', hashSecret(secret))
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return link && subjectOfAddress(reader, link.email);
}

/** Everything that a person steers, with the number of others who steer it too. */
export async function readSteering(reader: Read, personId: string): Promise<readonly Steering[]> {
	const holders = await reader
		.selectFrom('person_role')
		.innerJoin('person', 'person.id', 'person_role.person_id')
		.select(['person_role.person_id as personId', 'person_role.process_id as processId'])
		.where('person_role.role', '=', 'steering')
		.where('person_role.ended_entry', 'is', null)
		.where('person.email', 'is not', null)
		.execute();
	const covers = (own: string | null, other: string | null) => other === null || other === own;
	return holders
		.filter((own) => own.personId === personId)
		.map((own) => ({
			others: holders.filter(
				(other) => other.personId !== personId && covers(own.processId, other.processId)
			).length
		}));
}

/** A link to one's own data. Only its hash is kept; the secret goes into one letter. */
export async function issueDataLink(tx: Tx, email: string, now: Instant): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('data_link')
		.values({
			...{ token_hash: hash, email, created_at: now },
			expires_at: addHours(now, dataLinkHours)
		})
		.execute();
	return secret;
}

/** Was one asked for just now? Nobody can fill a stranger's mailbox through us. */
export async function hasFreshDataLink(
	reader: Read,
	email: string,
	now: Instant
): Promise<boolean> {
	const fresh = await reader
		.selectFrom('data_link')
		.select('token_hash')
		.where('email', '=', email)
		.where('created_at', '>', addHours(now, -1))
		.limit(3)
		.execute();
	return fresh.length === 3;
}
