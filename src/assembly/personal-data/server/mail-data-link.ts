import type { Clock } from '../../../clock.ts';
import type { Env } from '../../../env.ts';
import { dataLinkLetter } from '#delivery/mail/letters/privacy.ts';
import { queueLetter } from '#delivery/mail/queue.ts';
import { hasFreshDataLink, issueDataLink, subjectOfAddress } from '#people/server/data-subjects.ts';
import { uuidv7 } from '#shared/ids.ts';
import type { Language } from '#shared/language.ts';
import type { Storage } from '#storage/storage.ts';
import { findPersonalData } from './records.ts';

/**
 * Sends a link to everything that is kept about an address, if there is anything; the caller says the
 * same either way, so that nobody learns who takes part.
 */
export async function mailDataLink(
	parts: { env: Env; clock: Clock; storage: Storage },
	address: string,
	language: Language
): Promise<void> {
	const now = parts.clock.now();
	await parts.storage.transact(async (tx) => {
		const subject = await subjectOfAddress(tx, address);
		const email = subject.email ?? '';
		const found = await findPersonalData(tx, subject);
		if (found.every(({ records }) => records.length === 0)) return;
		if (await hasFreshDataLink(tx, email, now)) return;
		const secret = await issueDataLink(tx, email, now);
		await queueLetter(tx, parts.env, now, {
			...{
				key: `my-data:${uuidv7(Temporal.Instant.from(now).epochMilliseconds)}`,
				processId: null
			},
			...{ personId: subject.personId, address: email, language },
			letter: dataLinkLetter({ name: null, language }),
			...{ secret, sender: 'Fortschrift' }
		});
	});
}
