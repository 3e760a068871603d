import * as v from 'valibot';
import { hashSecret } from '#journal/server/act.ts';
import { addHours, type Instant } from '#shared/dates.ts';
import type { Storage } from '#storage/storage.ts';

/** What a passkey is asked to sign counts once, and for an hour: people look for their keys. */
const challengeHours = 1;

/** Keeps a challenge until it is answered. @param personId who adds a passkey; null for whoever signs in */
export async function keepChallenge(
	storage: Storage,
	asked: { challenge: string; personId: string | null; now: Instant }
): Promise<void> {
	await storage.transact(async (tx) => {
		await tx.deleteFrom('passkey_challenge').where('expires_at', '<=', asked.now).execute();
		await tx
			.insertInto('passkey_challenge')
			.values({
				challenge_hash: hashSecret(asked.challenge),
				person_id: asked.personId,
				expires_at: addHours(asked.now, challengeHours)
			})
			.execute();
	});
}

/** Uses a challenge up. Was it ours, for this person, and is there time left? */
export async function takeChallenge(
	storage: Storage,
	answered: { challenge: string; personId: string | null; now: Instant }
): Promise<boolean> {
	return storage.transact(async (tx) => {
		const hash = hashSecret(answered.challenge);
		const row = await tx
			.selectFrom('passkey_challenge')
			.selectAll()
			.where('challenge_hash', '=', hash)
			.executeTakeFirst();
		await tx.deleteFrom('passkey_challenge').where('challenge_hash', '=', hash).execute();
		return (
			row !== undefined && row.person_id === answered.personId && row.expires_at > answered.now
		);
	});
}

const Answer = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	rawId: v.string(),
	type: v.literal('public-key'),
	clientExtensionResults: v.optional(v.looseObject({}), {}),
	response: v.looseObject({ clientDataJSON: v.string() })
});
const ClientData = v.object({ challenge: v.string() });

/** What a browser sent, if it looks like the answer of a passkey, and the challenge that it answers. */
export function readAnswer<Kind extends { id: string }>(
	given: unknown
): { answer: Kind; challenge: string } | undefined {
	try {
		const answer = v.parse(Answer, JSON.parse(String(given)));
		const clientData = Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8');
		const { challenge } = v.parse(ClientData, JSON.parse(clientData));
		// The library looks at every part of it; here only what is needed to find the challenge.
		return { answer: answer as unknown as Kind, challenge };
	} catch {
		return undefined;
	}
}
