import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { dayOf, type Instant } from '#shared/dates.ts';
import { refuse, type Decision } from '#shared/result.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import { findAddress } from '../reads.ts';
import { keepChallenge, readAnswer, takeChallenge } from './challenges.ts';
import { readPasskeys } from './passkeys.ts';
import { beginSession } from './sessions.ts';

/** Where passkeys are good: they belong to one host name, and answer at one address only. */
export type PasskeySite = { readonly host: string; readonly origin: string; readonly name: string };

/** EdDSA, ES256, RS256: what devices have, and what Node verifies without an experiment. */
const algorithms = [-8, -7, -257];

/** What the browser needs to make a passkey that asks for its person (by finger, face or number). */
export async function beginPasskey(
	parts: { storage: Storage; site: PasskeySite },
	person: { personId: string; name: string; now: Instant }
) {
	const { generateRegistrationOptions } = await import('@simplewebauthn/server');
	const { storage, site } = parts;
	const known = await readPasskeys(storage.read, person.personId);
	const options = await generateRegistrationOptions({
		rpID: site.host,
		rpName: site.name,
		userName: (await findAddress(storage.read, person.personId)) ?? person.name,
		userDisplayName: person.name,
		userID: new TextEncoder().encode(person.personId),
		attestationType: 'none',
		supportedAlgorithmIDs: algorithms,
		excludeCredentials: known.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	await keepChallenge(storage, {
		...{ challenge: options.challenge, personId: person.personId, now: person.now }
	});
	return options;
}

/**
 * Keeps a new passkey. Whoever made it has just shown themselves to it, so a session begins that
 * counts as one by passkey. @param tell writes to the person, so that no passkey is added unnoticed
 */
export async function addPasskey(
	parts: { storage: Storage; site: PasskeySite; tell: (tx: Tx) => Promise<void> },
	given: { personId: string; name: string; answer: unknown; device: string; now: Instant }
): Promise<Decision<{ session: string }, 'passkey-failed' | 'passkey-known'>> {
	const { storage, site } = parts;
	const { personId, now } = given;
	const read = readAnswer<RegistrationResponseJSON>(given.answer);
	if (!read || !(await takeChallenge(storage, { challenge: read.challenge, personId, now })))
		return refuse('passkey-failed');
	const credential = await verify(read.answer, read.challenge, site);
	if (!credential) return refuse('passkey-failed');
	return storage.transact(async (tx) => {
		const known = await tx
			.selectFrom('passkey')
			.select('id')
			.where('id', '=', credential.id)
			.executeTakeFirst();
		if (known) return refuse('passkey-known');
		await tx
			.insertInto('passkey')
			.values({
				id: credential.id,
				person_id: personId,
				name: given.name,
				public_key: Buffer.from(credential.publicKey).toString('base64url'),
				counter: String(credential.counter),
				transports: JSON.stringify(credential.transports ?? []),
				created_on: dayOf(now, 'Europe/Berlin'),
				used_on: null
			})
			.execute();
		await parts.tell(tx);
		const { device } = given;
		const session = await beginSession(tx, { personId, means: 'passkey', device, now });
		return { ok: true, value: { session } } as const;
	});
}

async function verify(answer: RegistrationResponseJSON, challenge: string, site: PasskeySite) {
	const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
	try {
		const outcome = await verifyRegistrationResponse({
			response: answer,
			expectedChallenge: challenge,
			expectedOrigin: site.origin,
			expectedRPID: site.host,
			requireUserVerification: true,
			supportedAlgorithmIDs: algorithms
		});
		return outcome.registrationInfo?.credential;
	} catch {
		// Whatever does not verify is refused; which part of it was wrong helps nobody honest.
		return undefined;
	}
}
