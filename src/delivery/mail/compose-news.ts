import { askedRoles } from '#drafting/questionnaire.ts';
import { readAllOrigins } from '#drafting/server/read-traces.ts';
import { readOrigins } from '#drafting/server/reads.ts';
import { readRelatives } from '#drafting/server/structure/read-structure.ts';
import { readTitles } from '#drafting/server/titles.ts';
import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { readOwnerships } from '#monitoring/server/reads.ts';
import { readSenders } from '#participation/server/reads.ts';
import { issueContributionLink } from '#participation/server/tokens.ts';
import { wants } from '#people/list/wishes.ts';
import { readReaders } from '#people/server/list/read-readers.ts';
import { issueLeaveLinks } from '#people/server/list/tokens.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { findProcess, type Process } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import {
	answeredLetter,
	becameLetter,
	decidedLetter,
	draftLetter,
	ownerLetter,
	type Fate
} from './letters/news.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, type Composer, type Parts } from './recipients.ts';

/** Letters that tell people what became of what they said, and ask them to go on. */
export const newsComposers: Readonly<Record<string, Composer>> = {
	'document-compiled': sendTheDraft,
	'item-published': tellWhatItBecame,
	'items-merged': tellWhatItBecame,
	'comment-answered': tellTheAnswer,
	'council-decided': tellTheDecision,
	'owner-asked': askTheOwner
};

/** S14: to all, as a state of work and as a call in one. Who wants mail once a week reads of it there. */
async function sendTheDraft(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const process = await processOf(tx, entry);
	if (!process || text(entry.data, 'kind') !== 'draft') return [];
	const processId = process.id;
	const readers = (await readReaders(tx, { processId, roles: askedRoles })).filter(
		({ wishes }) =>
			wishes.rhythm === 'atOnce' && (wants(wishes, 'results', null) || wants(wishes, 'calls', null))
	);
	const personIds = readers.map(({ personId }) => personId);
	const links = await issueLeaveLinks(tx, { processId, personIds, now: parts.clock.now() });
	return readers.map((person) => ({
		...addressed(entry, person),
		letter: draftLetter(
			{ name: person.name || null, language: person.language as Language },
			{
				process: process.title,
				path: `/${process.slug}/dokumente/${text(entry.data, 'number')}`,
				measures: text(entry.data, 'measures'),
				until: text(entry.data, 'to'),
				onlyListed: person.roles.length === 0
			}
		),
		secret: null,
		leaveSecret: links.get(person.personId),
		sender: process.contactEmail
	}));
}

async function tellWhatItBecame(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const process = await processOf(tx, entry);
	if (!process) return [];
	const origins = await readOrigins(tx, { itemIds: await readToldItems(tx, entry) });
	const ids = [...new Set(origins.map(({ contributionId }) => contributionId))];
	return toContributors(tx, entry, process, ids, (to) =>
		becameLetter(to, {
			process: process.title,
			code: text(entry.data, 'code'),
			title: text(entry.data, 'title')
		})
	);
}

/** After a merge only those hear of it whose idea stood in a draft until then; the others heard at its publication. */
async function readToldItems(tx: Tx, entry: EntryBody): Promise<readonly string[]> {
	if (entry.what !== 'items-merged') return [entry.subject.id];
	if (!entry.data['code']) return [];
	const { predecessors } = await readRelatives(tx, entry.subject.id);
	return predecessors
		.filter(({ code, entryId }) => !code && entryId === entry.id)
		.map(({ id }) => id);
}

async function tellTheAnswer(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const process = await processOf(tx, entry);
	if (!process) return [];
	return toContributors(tx, entry, process, [entry.subject.id], (to) =>
		answeredLetter(to, {
			process: process.title,
			passage: entry.data['passage'] ? text(entry.data, 'passage') : null,
			takenUp: text(entry.data, 'outcome') === 'takenUp',
			reason: entry.why ?? ''
		})
	);
}

const decided: readonly string[] = ['adopted', 'adoptedAmended', 'struck'];

/** One letter for each idea, naming all texts it is part of. */
async function tellTheDecision(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const process = await processOf(tx, entry);
	if (!process) return [];
	const items = (await readTitles(tx, { processId: process.id })).filter(({ state }) =>
		decided.includes(state)
	);
	const origins = await readAllOrigins(tx, process.id);
	const fatesOf = (contributionId: string) =>
		origins
			.filter((origin) => origin.contributionId === contributionId)
			.flatMap(({ itemId }) => {
				const item = items.find(({ id }) => id === itemId);
				return item ? [{ code: item.code, title: item.title, fate: item.state as Fate }] : [];
			});
	const ids = [...new Set(origins.map(({ contributionId }) => contributionId))];
	return toContributors(
		tx,
		entry,
		process,
		ids.filter((id) => fatesOf(id).length > 0),
		(to, id) =>
			decidedLetter(to, {
				process: process.title,
				body: text(entry.data, 'body'),
				fates: fatesOf(id)
			})
	);
}

async function askTheOwner(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const process = await processOf(tx, entry);
	const [ownership] = await readOwnerships(tx, { id: entry.subject.id });
	if (!process || !ownership) return [];
	const owners = await readRoleHolders(tx, { processId: process.id, roles: ['owner'] });
	const owner = owners.find(({ personId }) => personId === ownership.personId);
	if (!owner) return [];
	return [
		{
			...addressed(entry, owner),
			letter: ownerLetter(
				{ name: owner.name, language: owner.language as Language },
				{
					process: process.title,
					code: text(entry.data, 'code'),
					title: text(entry.data, 'title'),
					body: ownership.body
				}
			),
			secret: await issueMailLink(tx, {
				personId: owner.personId,
				purpose: 'invitation',
				target: `/umsetzung/meine/${ownership.id}`,
				now: parts.clock.now()
			}),
			sender: process.contactEmail
		}
	];
}

/** To everybody who left an address with these contributions, each with a private link of its own. */
async function toContributors(
	tx: Tx,
	entry: EntryBody,
	process: Process,
	ids: readonly string[],
	letterFor: (to: { name: string | null; language: Language }, id: string) => Letter
): Promise<QueuedLetter[]> {
	const letters: QueuedLetter[] = [];
	for (const [id, { name, email }] of await readSenders(tx, ids)) {
		if (!email) continue;
		letters.push({
			key: `${entry.id}:${id}`,
			processId: process.id,
			personId: null,
			address: email,
			language: 'de',
			letter: letterFor({ name, language: 'de' }, id),
			secret: await issueContributionLink(tx, id),
			sender: process.contactEmail
		});
	}
	return letters;
}

async function processOf(tx: Tx, entry: EntryBody): Promise<Process | undefined> {
	return entry.process ? findProcess(tx, entry.process) : undefined;
}
