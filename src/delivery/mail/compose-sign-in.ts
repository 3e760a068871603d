import type { EntryBody } from '#journal/entry.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { accessReopenedLetter } from './letters/sign-in.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer, Parts } from './recipients.ts';

/** Entries about somebody's access that write to them. */
export const signInComposers: Readonly<Record<string, Composer>> = {
	'access-reopened': leadBackIn
};

async function leadBackIn(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const person = await tx
		.selectFrom('person')
		.select(['id', 'name', 'email', 'language'])
		.where('id', '=', entry.subject.id)
		.executeTakeFirst();
	if (!person?.email) return [];
	const language = person.language as Language;
	return [
		{
			key: `${entry.id}:${person.id}`,
			processId: entry.process,
			personId: person.id,
			address: person.email,
			language,
			letter: accessReopenedLetter({ name: person.name, language }),
			secret: await issueMailLink(tx, {
				personId: person.id,
				purpose: 'recovery',
				target: '/konto',
				now: parts.clock.now()
			}),
			sender: 'Fortschrift'
		}
	];
}
