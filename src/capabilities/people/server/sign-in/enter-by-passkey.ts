import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { dayOf, type Instant } from '#shared/dates.ts';
import { refuse, type Decision } from '#shared/result.ts';
import type { PasskeyRow } from '#storage/schema.ts';
import type { Storage } from '#storage/storage.ts';
import type { PasskeySite } from './add-passkey.ts';
import { keepChallenge, readAnswer, takeChallenge } from './challenges.ts';
import { beginSession } from './sessions.ts';

type Parts = { readonly storage: Storage; readonly site: PasskeySite };

/** What the browser needs to ask for a passkey; it names nobody, the device offers those that it has. */
export async function askForPasskey({ storage, site }: Parts, now: Instant) {
	const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
	const options = await generateAuthenticationOptions({
		rpID: site.host,
		userVerification: 'required'
	});
	await keepChallenge(storage, { challenge: options.challenge, personId: null, now });
	return options;
}

/** Signs in whoever holds the passkey that answered. */
export async function signInByPasskey(
	{ storage, site }: Parts,
	given: { answer: unknown; device: string; now: Instant }
): Promise<Decision<{ session: string }, 'passkey-failed' | 'passkey-unknown'>> {
	const { now, device } = given;
	const read = readAnswer<AuthenticationResponseJSON>(given.answer);
	if (!read || !(await takeChallenge(storage, { ...read, personId: null, now })))
		return refuse('passkey-failed');
	const passkey = await storage.read
		.selectFrom('passkey')
		.selectAll()
		.where('id', '=', read.answer.id)
		.executeTakeFirst();
	if (!passkey) return refuse('passkey-unknown');
	const counter = await verify(read.answer, read.challenge, passkey, site);
	if (counter === undefined) return refuse('passkey-failed');
	return storage.transact(async (tx) => {
		const noted = await tx
			.updateTable('passkey')
			.set({ counter: String(counter), used_on: dayOf(now, 'Europe/Berlin') })
			.where('id', '=', passkey.id)
			.where('counter', '=', passkey.counter)
			.executeTakeFirst();
		// Somebody removed it meanwhile, or its copy was faster.
		if (noted.numUpdatedRows === 0n) return refuse('passkey-failed');
		const { person_id: personId } = passkey;
		const session = await beginSession(tx, { personId, means: 'passkey', device, now });
		return { ok: true, value: { session } } as const;
	});
}

/** @returns how often the passkey has signed, or nothing if it is not the one or was copied */
async function verify(
	answer: AuthenticationResponseJSON,
	challenge: string,
	passkey: PasskeyRow,
	site: PasskeySite
): Promise<number | undefined> {
	const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
	try {
		const outcome = await verifyAuthenticationResponse({
			response: answer,
			expectedChallenge: challenge,
			expectedOrigin: site.origin,
			expectedRPID: site.host,
			credential: {
				id: passkey.id,
				publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
				counter: Number(passkey.counter)
			},
			requireUserVerification: true
		});
		return outcome.verified ? outcome.authenticationInfo.newCounter : undefined;
	} catch {
		return undefined;
	}
}
