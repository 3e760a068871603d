import type { Clock } from '../../clock.ts';
import type { Env } from '../../env.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { issueSignInLink } from '#people/server/tokens.ts';
import type { Instant } from '#shared/dates.ts';
import type { Language } from '#shared/language.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import { passkeyAddedLetter, signInLetter } from './letters/sign-in.ts';
import type { Recipient } from './letters/parts.ts';
import { queueLetter } from './queue.ts';

type Parts = { readonly env: Env; readonly clock: Clock; readonly storage: Storage };
type Person = { readonly id: string; readonly name: string; readonly language: string };

/**
 * Sends a sign-in link and its code if the address is known; the caller says the same thing either way.
 * @param browser the secret of the browser that asks: link and code are good there only
 */
export async function mailSignInLink(
	parts: Parts,
	asked: { address: string; target: string; browser: string }
): Promise<void> {
	const now = parts.clock.now();
	const { target, browser } = asked;
	const address = asked.address.trim().toLowerCase();
	await parts.storage.transact(async (tx) => {
		const person = await findPersonByAddress(tx, address);
		const secret = await issueSignInLink(tx, { personId: person?.id, target, browser, now });
		if (!person || secret === undefined) return;
		const key = `sign-in:${person.id}:${now}`;
		await write(tx, parts, { person, address, key, secret, letter: signInLetter, now });
	});
}

/** Tells a person, in the transaction that adds it, that they have one more passkey. */
export async function mailPasskeyAdded(
	tx: Tx,
	parts: Parts,
	added: { personId: string; passkey: string }
): Promise<void> {
	const now = parts.clock.now();
	const person = await tx
		.selectFrom('person')
		.select(['id', 'name', 'language', 'email'])
		.where('id', '=', added.personId)
		.executeTakeFirst();
	if (!person?.email) return;
	const letter = (to: Recipient) => passkeyAddedLetter(to, added);
	const key = `passkey-added:${person.id}:${now}`;
	await write(tx, parts, { person, address: person.email, key, secret: null, letter, now });
}

async function write(
	tx: Tx,
	{ env }: Parts,
	mail: {
		person: Person;
		address: string;
		key: string;
		secret: string | null;
		letter: (to: Recipient) => Letter;
		now: Instant;
	}
): Promise<void> {
	const { person, address, key, secret, now } = mail;
	const language = person.language as Language;
	await queueLetter(tx, env, now, {
		...{ key, address, language, secret },
		processId: null,
		personId: person.id,
		letter: mail.letter({ name: person.name, language }),
		sender: 'Fortschrift'
	});
}
