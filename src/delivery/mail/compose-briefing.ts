import type { EntryBody } from '#journal/entry.ts';
import { findCorrespondents, findQuestion } from '#meetings/server/briefing/read-questions.ts';
import { issueExpertLink } from '#meetings/server/briefing/tokens.ts';
import { readAudience } from '#people/server/read-audience.ts';
import { issueLeaveLinks } from '#people/server/list/tokens.ts';
import { findArea, findProcess } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { briefingLetter, briefingPath, expertLetter, questionLetter } from './letters/briefing.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer, Parts } from './recipients.ts';

/** What a group knows before it meets, and the way of a question to an expert and back. */
export const briefingComposers: Readonly<Record<string, Composer>> = {
	'briefing-published': sendTheBriefing,
	'question-passed-on': askTheExpert,
	'question-answered': tellWhoAsked,
	'question-hidden': tellWhoAsked
};

async function sendTheBriefing(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	if (!process) return [];
	const areaId = entry.data['areaId'] as string | null;
	const area = areaId ? await findArea(tx, areaId) : undefined;
	const audience = await readAudience(tx, { processId: process.id, areaId, kind: 'results' });
	// Who wants their mail once a week reads it there.
	const people = audience.filter(({ rhythm }) => rhythm === 'atOnce');
	const links = await issueLeaveLinks(tx, {
		processId: process.id,
		personIds: people.map(({ personId }) => personId),
		now: parts.clock.now()
	});
	return people.map((person) => {
		const language = person.language as Language;
		return {
			key: `${entry.id}:${person.personId}`,
			processId: process.id,
			personId: person.personId,
			address: person.email,
			language,
			letter: briefingLetter(
				{ name: person.name, language },
				{
					process: process.title,
					area: area?.title ?? null,
					path: briefingPath(process.slug, area?.code ?? null)
				}
			),
			secret: null,
			leaveSecret: links.get(person.personId),
			sender: process.contactEmail,
			about: entry.subject
		};
	});
}

async function askTheExpert(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const known = await findAsked(tx, entry);
	if (!known?.people.expertEmail) return [];
	const { process, question, area, people } = known;
	return [
		{
			...addressedTo(entry, 'expert', people.expertEmail ?? ''),
			language: 'de',
			letter: expertLetter(
				{ name: null, language: 'de' },
				{ process: process.title, area: area?.shortTitle ?? null, question: question.text }
			),
			secret: await issueExpertLink(tx, question.id),
			sender: process.contactEmail
		}
	];
}

async function tellWhoAsked(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const known = await findAsked(tx, entry);
	if (!known?.people.author.email) return [];
	const { process, question, area, people } = known;
	const language = people.language as Language;
	const { answer, expert } = question;
	return [
		{
			...addressedTo(entry, 'author', people.author.email ?? ''),
			language,
			letter: questionLetter(
				{ name: people.author.name, language },
				{
					process: process.title,
					question: question.text,
					path: briefingPath(process.slug, area?.code ?? null),
					outcome:
						question.state === 'answered'
							? { expert: expert ?? '', answer: answer ?? '' }
							: { reason: question.reason ?? '' }
				}
			),
			secret: null,
			sender: process.contactEmail
		}
	];
}

async function findAsked(tx: Tx, entry: EntryBody) {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	const question = await findQuestion(tx, entry.subject.id);
	const people = await findCorrespondents(tx, entry.subject.id);
	if (!process || !question || !people) return undefined;
	const area = question.areaId ? await findArea(tx, question.areaId) : undefined;
	return { process, question, area, people };
}

function addressedTo(entry: EntryBody, whom: string, address: string) {
	return {
		key: `${entry.id}:${whom}`,
		processId: entry.process,
		personId: null,
		address,
		about: entry.subject
	};
}
