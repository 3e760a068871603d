import type { EntryBody } from '#journal/entry.ts';
import { findRequest, findSubscription } from '#people/server/list/reads.ts';
import { issueConfirmLink, issueLeaveLink } from '#people/server/list/tokens.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Tx } from '#storage/storage.ts';
import { alreadyListedLetter, confirmListLetter } from './letters/list.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer, Parts } from './recipients.ts';

/** Letters to those who asked to be on the list. */
export const listComposers: Readonly<Record<string, Composer>> = {
	'subscription-requested': askToConfirm
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
