import { askedRoles } from '#drafting/questionnaire.ts';
import { findRating } from '#drafting/server/resistance/reads.ts';
import { issueRatingLinks } from '#drafting/server/resistance/tokens.ts';
import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { ratingLetter } from './letters/rating.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, onePerPerson, type Composer } from './recipients.ts';

/** Letters with a private link to rate competing wordings; in a room nobody gets one. */
export const ratingComposers: Readonly<Record<string, Composer>> = {
	'rating-opened': askForResistance
};

async function askForResistance(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	const rating = await findRating(tx, entry.subject.id);
	if (!process || !rating || rating.circle === 'room') return [];
	const roles = rating.circle === 'coreGroup' ? (['coreGroup'] as const) : askedRoles;
	const people = [...onePerPerson(await readRoleHolders(tx, { processId: process.id, roles }))];
	const links = await issueRatingLinks(
		tx,
		rating.id,
		people.map(({ personId }) => personId)
	);
	return people.map((person) => ({
		...addressed(entry, person),
		letter: ratingLetter(
			{ name: person.name, language: person.language as Language },
			{
				process: process.title,
				code: text(entry.data, 'code'),
				title: text(entry.data, 'title'),
				wordings: rating.options.length,
				until: text(entry.data, 'to')
			}
		),
		secret: links.get(person.personId) ?? null,
		sender: process.contactEmail
	}));
}
