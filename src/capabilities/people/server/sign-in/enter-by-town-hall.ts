import { hashSecret, newSecret } from '#journal/server/act.ts';
import { addHours, dayOf, type Day, type Instant } from '#shared/dates.ts';
import type { Decision } from '#shared/result.ts';
import type { Reader, Storage, Tx } from '#storage/storage.ts';
import { safeTarget } from '../../sign-in/links.ts';
import { decideIdentity, type TownHallClaims } from '../../sign-in/town-hall.ts';
import { findPersonByAddress } from '../reads.ts';
import { beginSession } from './sessions.ts';

/** How long somebody may take at the town hall. */
export const townHallHours = 1;

/** Remembers where somebody wants to go after the town hall. @returns a secret for their browser */
export async function keepTownHallRequest(
	storage: Storage,
	request: { target: string; now: Instant }
): Promise<string> {
	const { secret, hash } = newSecret();
	const { target, now } = request;
	await storage.transact(async (tx) => {
		await tx.deleteFrom('town_hall_request').where('expires_at', '<=', now).execute();
		await tx
			.insertInto('town_hall_request')
			.values({
				secret_hash: hash,
				target: safeTarget(target),
				expires_at: addHours(now, townHallHours)
			})
			.execute();
	});
	return secret;
}

/** Uses the request up: each way to the town hall leads back once. @returns where to go then */
export async function takeTownHallRequest(
	storage: Storage,
	secret: string,
	now: Instant
): Promise<string | undefined> {
	return storage.transact(async (tx) => {
		const hash = hashSecret(secret);
		const row = await tx
			.selectFrom('town_hall_request')
			.selectAll()
			.where('secret_hash', '=', hash)
			.executeTakeFirst();
		await tx.deleteFrom('town_hall_request').where('secret_hash', '=', hash).execute();
		return row && row.expires_at > now ? row.target : undefined;
	});
}

/** Signs in the person whom the town hall knows, and remembers by what it knows them. */
export async function signInByTownHall(
	storage: Storage,
	came: { issuer: string; claims: TownHallClaims; device: string; now: Instant }
): Promise<
	Decision<{ session: string }, 'address-unverified' | 'nobody-known' | 'other-identity'>
> {
	const { issuer, claims, device, now } = came;
	return storage.transact(async (tx) => {
		const decision = decideIdentity(claims, {
			bySubject: await findBySubject(tx, issuer, claims.subject),
			byAddress: await findByAddress(tx, issuer, claims)
		});
		if (!decision.ok) return decision;
		const { personId, isNew } = decision.value;
		if (isNew)
			await tx
				.insertInto('town_hall_identity')
				.values({
					issuer,
					subject: claims.subject,
					person_id: personId,
					created_on: dayOf(now, 'Europe/Berlin')
				})
				.execute();
		const session = await beginSession(tx, { personId, means: 'townHall', device, now });
		return { ok: true, value: { session } } as const;
	});
}

/** Since when the town hall knows this person. */
export async function findIdentity(
	reader: Pick<Reader, 'selectFrom'>,
	personId: string,
	issuer: string
): Promise<Day | undefined> {
	const row = await reader
		.selectFrom('town_hall_identity')
		.select('created_on')
		.where('person_id', '=', personId)
		.where('issuer', '=', issuer)
		.executeTakeFirst();
	return row?.created_on;
}

/** Cuts the tie; the next verified sign-in with the address ties anew. */
export async function removeIdentity(storage: Storage, personId: string): Promise<void> {
	await storage.transact(async (tx) => {
		await tx.deleteFrom('town_hall_identity').where('person_id', '=', personId).execute();
	});
}

async function findBySubject(tx: Tx, issuer: string, subject: string): Promise<string | undefined> {
	const row = await tx
		.selectFrom('town_hall_identity')
		.select('person_id')
		.where('issuer', '=', issuer)
		.where('subject', '=', subject)
		.executeTakeFirst();
	return row?.person_id;
}

async function findByAddress(tx: Tx, issuer: string, { email, emailVerified }: TownHallClaims) {
	const person = email && emailVerified ? await findPersonByAddress(tx, email) : undefined;
	if (!person) return undefined;
	const hasIdentity = (await findIdentity(tx, person.id, issuer)) !== undefined;
	return { personId: person.id, hasIdentity };
}
