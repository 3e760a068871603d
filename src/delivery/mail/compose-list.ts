import type { EntryBody } from '#journal/entry.ts';
import { findRequest, findSubscription, readAdded } from '#people/server/list/reads.ts';
import { issueConfirmLink, issueLeaveLink, issueLeaveLinks } from '#people/server/list/tokens.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { addedToListLetter, alreadyListedLetter, confirmListLetter } from './letters/list.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, type Composer, type Parts } from './recipients.ts';

/** Letters to those who asked to be on the list. */
export const listComposers: Readonly<Record<string, Composer>> = {
	'subscription-requested': askToConfirm,
	'subscriber-added': tellTheAdded,
	'list-imported': tellTheAdded
};

/** To an address that asked too often no letter goes, and the entry has no request. */
async function askToConfirm(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const request = await findRequest(tx, entry.subject.id);
	const process = request && (await findProcess(tx, request.processId));
	if (!request || !process) return [];
	const person = await findPersonByAddress(tx, request.email);
	const listed =
		person && (await findSubscription(tx, { processId: process.id, personId: person.id }));
	const { email, language, consent } = request;
	const addressee = {
		...{ processId: process.id, address: email, language, sender: process.contactEmail },
		key: `${entry.id}:request`
	};
	if (person && listed && !listed.ended && listed.basis === 'consent')
		return [
			{
				...addressee,
				personId: person.id,
				letter: alreadyListedLetter(
					{ name: person.name || null, language },
					{ process: process.title }
				),
				secret: await issueLeaveLink(tx, {
					...{ processId: process.id, personId: person.id },
					now: parts.clock.now()
				})
			}
		];
	return [
		{
			...addressee,
			// Nobody has proved yet that the address is theirs.
			personId: null,
			letter: confirmListLetter(
				{ name: request.name || null, language },
				{ process: process.title, wording: consent.wording ?? '' }
			),
			secret: await issueConfirmLink(tx, request.id)
		}
	];
}

async function tellTheAdded(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	if (!process) return [];
	const people = await readAdded(tx, entry.id);
	const personIds = people.map(({ personId }) => personId);
	const now = parts.clock.now();
	const links = await issueLeaveLinks(tx, { processId: process.id, personIds, now });
	return people.map((person) => {
		// One link for the button and for the one click: both lead to the same settings.
		const secret = links.get(person.personId);
		return {
			...addressed(entry, person),
			letter: addedToListLetter(
				{ name: person.name || null, language: person.language as Language },
				{ process: process.title, ...person }
			),
			...{ secret: secret ?? null, leaveSecret: secret, sender: process.contactEmail }
		};
	});
}
