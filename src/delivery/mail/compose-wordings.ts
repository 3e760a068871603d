import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { shownWordingLetter } from './letters/shown-wording.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, onePerPerson, type Composer, type Parts } from './recipients.ts';

/** The core group reads what is to be the next version, and the answers that it was made of. */
export const wordingComposers: Readonly<Record<string, Composer>> = {
	'wording-shown': showTheGroup
};

async function showTheGroup(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	if (!process) return [];
	const members = await readRoleHolders(tx, { processId: process.id, roles: ['coreGroup'] });
	const letters: QueuedLetter[] = [];
	for (const person of onePerPerson(members))
		letters.push({
			...addressed(entry, person),
			letter: shownWordingLetter(
				{ name: person.name, language: person.language as Language },
				{
					process: process.title,
					...{ code: text(entry.data, 'code'), title: text(entry.data, 'title') },
					text: text(entry.data, 'text')
				}
			),
			secret: await issueMailLink(tx, {
				...{ personId: person.personId, purpose: 'invitation' },
				...{ target: `/kerngruppe/fragebogen/${text(entry.data, 'roundId')}` },
				now: parts.clock.now()
			}),
			sender: process.contactEmail
		});
	return letters;
}
