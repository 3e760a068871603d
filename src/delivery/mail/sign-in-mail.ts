import type { Clock } from '../../clock.ts';
import type { Env } from '../../env.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import type { Language } from '#shared/language.ts';
import type { Storage } from '#storage/storage.ts';
import { signInLetter } from './letters/letters.ts';
import { queueLetter } from './queue.ts';

/** Sends a sign-in link if the address is known; the caller says the same thing either way. */
export async function mailSignInLink(
	parts: { env: Env; clock: Clock; storage: Storage },
	address: string,
	target: string
): Promise<void> {
	const now = parts.clock.now();
	await parts.storage.transact(async (tx) => {
		const person = await findPersonByAddress(tx, address);
		if (!person) return;
		const secret = await issueMailLink(tx, {
			personId: person.id,
			purpose: 'sign-in',
			target,
			now
		});
		const language = person.language as Language;
		await queueLetter(tx, parts.env, now, {
			key: `sign-in:${person.id}:${now}`,
			processId: null,
			personId: person.id,
			address: address.trim().toLowerCase(),
			language,
			letter: signInLetter({ name: person.name, language }),
			secret,
			sender: 'Fortschrift'
		});
	});
}
