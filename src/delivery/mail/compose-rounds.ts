import { findRound, readRounds } from '#drafting/server/read-rounds.ts';
import { findItem, readItems } from '#drafting/server/reads.ts';
import { readAnswered } from '#drafting/server/rounds/read-progress.ts';
import { findSet, type QuestionnaireSet } from '#drafting/server/rounds/read-sets.ts';
import { readAsked } from '#drafting/server/rounds/read-typed.ts';
import { issueSetLinks } from '#drafting/server/tokens.ts';
import type { EntryBody } from '#journal/entry.ts';
import { findArea, findProcess, type Process } from '#process/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { questionnaireLetter, questionnaireReminder } from './letters/questionnaires.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, type Composer } from './recipients.ts';

/** Letters with the links to questionnaires, and those that remind of them. */
export const roundComposers: Readonly<Record<string, Composer>> = {
	'round-opened': async (tx, entry) => {
		const round = await findRound(tx, entry.subject.id);
		return askForAnswers(tx, entry, round && (await findSet(tx, round.setId)));
	},
	'set-opened': async (tx, entry) => askForAnswers(tx, entry, await findSet(tx, entry.subject.id)),
	'set-reminded': remind
};

async function askForAnswers(
	tx: Tx,
	entry: EntryBody,
	set: QuestionnaireSet | undefined
): Promise<QueuedLetter[]> {
	const process = set && (await findProcess(tx, set.processId));
	if (!set || !process || !set.ways.includes('mail')) return [];
	const people = await readAsked(tx, set);
	const rounds = await readRounds(tx, { setId: set.id });
	const asked = new Set(rounds.map(({ itemId }) => itemId));
	const items = (await readItems(tx, { processId: process.id })).filter(({ id }) => asked.has(id));
	const links = await issueSetLinks(
		tx,
		set,
		people.map(({ personId }) => personId)
	);
	const facts = {
		...{ process: process.title, title: set.title ?? '', named: set.named },
		items: items.map(({ code, title }) => ({ code: code ?? '', title })),
		questions: Math.max(...rounds.map(({ questions }) => questions.length)),
		until: lastDay(set, process),
		sheet: await structureSheet(
			tx,
			process,
			items.map(({ areaId }) => areaId)
		)
	};
	return people.map((person) => ({
		...addressed(entry, person),
		letter: questionnaireLetter(
			{ name: person.name, language: person.language as Language },
			facts
		),
		secret: links.get(person.personId) ?? null,
		sender: process.contactEmail
	}));
}

/** The sheet of the group that works on all of these items, where it is one. */
async function structureSheet(tx: Tx, process: Process, areaIds: readonly (string | null)[]) {
	const [areaId, ...others] = new Set(areaIds);
	const area = areaId && others.length === 0 ? await findArea(tx, areaId) : undefined;
	if (!area || !process.published) return undefined;
	return { group: area.title, path: `/${process.slug}/gruppen/${area.code}/ablauf` };
}

async function remind(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const set = await findSet(tx, entry.subject.id);
	const process = set && (await findProcess(tx, set.processId));
	if (!set || !process) return [];
	const people = (await readAnswered(tx, set)).filter(
		({ answered }) => !set.named || answered < set.items
	);
	const links = set.named
		? await issueSetLinks(
				tx,
				set,
				people.map(({ personId }) => personId)
			)
		: undefined;
	const item = set.itemId ? await findItem(tx, set.itemId) : undefined;
	return people.map((person) => ({
		...addressed(entry, person),
		letter: questionnaireReminder(
			{ name: person.name, language: person.language as Language },
			{
				...{ process: process.title, title: set.title ?? item?.title ?? '', items: set.items },
				until: lastDay(set, process),
				sentOn: dayOf(set.openedAt, process.timeZone),
				answered: set.named ? person.answered : null
			}
		),
		secret: links?.get(person.personId) ?? null,
		sender: process.contactEmail
	}));
}

function lastDay(set: QuestionnaireSet, process: Process): string {
	return dayOf(addHours(set.closesAt, -1), process.timeZone);
}
