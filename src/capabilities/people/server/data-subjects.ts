import { hashSecret } from '#journal/server/act.ts';
import type { DataSubject, Read } from '#journal/server/data-records.ts';
import type { Instant } from '#shared/dates.ts';
import type { Steering } from '../data-subject.ts';
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
