import { askedRoles } from '#drafting/questionnaire.ts';
import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { stepPart } from '#participation/mail/address-parts.ts';
import { readSenders } from '#participation/server/reads.ts';
import { issueContributionLink } from '#participation/server/tokens.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { findPoll } from '#process/server/read-polls.ts';
import { findProcess } from '#process/server/reads.ts';
import { issuePollLink } from '#process/server/tokens.ts';
import { findReview } from '#review/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { invitationLetter, receivedLetter, reviewLetter } from './letters/letters.ts';
import { pollLetter } from './letters/poll.ts';
import { barrierComposers } from './compose-barriers.ts';
import { briefingComposers } from './compose-briefing.ts';
import { listComposers } from './compose-list.ts';
import { groupComposers } from './compose-group.ts';
import { mailComposers } from './compose-mail.ts';
import { meetingComposers, tellTheGuests } from './compose-meetings.ts';
import { minutesComposers } from './compose-minutes.ts';
import { moveComposers } from './compose-moves.ts';
import { newsComposers } from './compose-news.ts';
import { ratingComposers } from './compose-ratings.ts';
import { roundComposers } from './compose-rounds.ts';
import { stepComposers } from './compose-steps.ts';
import { wordingComposers } from './compose-wordings.ts';
import { signInComposers } from './compose-sign-in.ts';
import { addressed, onePerPerson, type Composer, type Parts } from './recipients.ts';
import type { QueuedLetter } from './queue.ts';

/** Entries that may change a date: those on the list of its meeting are told, then others who know it. */
const dateEntries = [
	...['steps-moved', 'move-undone', 'meeting-cancelled'],
	...['dates-entered', 'poll-decided', 'plan-made']
];

/** Which entries write letters, and to whom. */
export const composers: Readonly<Record<string, Composer>> = {
	'person-invited': inviteThem,
	'contribution-received': thankTheContributor,
	'comment-received': thankTheContributor,
	'review-asked': askTheDepartment,
	'poll-opened': askForADate,
	...barrierComposers,
	...groupComposers,
	...newsComposers,
	...stepComposers,
	...listComposers,
	...signInComposers,
	...mailComposers,
	...moveComposers,
	...meetingComposers,
	...Object.fromEntries(dateEntries.map((what) => [what, tellOfDates])),
	...minutesComposers,
	...roundComposers,
	...briefingComposers,
	...ratingComposers,
	...wordingComposers,
	...listComposers
};

async function tellOfDates(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const others = moveComposers[entry.what];
	return [
		...(await tellTheGuests(tx, entry, parts)),
		...(others ? await others(tx, entry, parts) : [])
	];
}

async function inviteThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const person = await tx
		.selectFrom('person')
		.select(['id', 'name', 'email', 'language'])
		.where('id', '=', entry.subject.id)
		.executeTakeFirst();
	if (!person?.email) return [];
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	const role = text(entry.data, 'role') as 'participant' | 'coreGroup' | 'department' | 'steering';
	const target = {
		department: '/pruefung',
		steering: '/steuerung',
		participant: '/',
		coreGroup: '/'
	};
	const secret = await issueMailLink(tx, {
		personId: person.id,
		purpose: 'invitation',
		target: target[role],
		now: parts.clock.now()
	});
	const language = person.language as Language;
	return [
		{
			key: `${entry.id}:${person.id}`,
			processId: entry.process,
			personId: person.id,
			address: person.email,
			language,
			letter: invitationLetter(
				{ name: person.name, language },
				{
					process: process?.title ?? 'Fortschrift',
					role,
					steps: process?.published ? `/${process.slug}/plan/schritte` : undefined
				}
			),
			secret,
			sender: process?.contactEmail ?? 'Fortschrift'
		}
	];
}

async function thankTheContributor(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	// Whoever wrote by mail has been answered already, or often enough.
	if (entry.data['thanks'] === false) return [];
	const sender = (await readSenders(tx, [entry.subject.id])).get(entry.subject.id);
	if (!sender?.email || !entry.process) return [];
	const process = await findProcess(tx, entry.process);
	if (!process) return [];
	const secret = await issueContributionLink(tx, entry.subject.id);
	return [
		{
			key: `${entry.id}:contributor`,
			processId: process.id,
			personId: null,
			address: sender.email,
			language: 'de',
			letter: receivedLetter(
				{ name: sender.name, language: 'de' },
				{ process: process.title, call: text(entry.data, 'call') }
			),
			secret,
			sender: process.contactEmail
		}
	];
}

/** Everybody whom the step concerns; each answers by a link of their own. */
async function askForADate(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	const poll = await findPoll(tx, entry.subject.id);
	if (!process || !poll) return [];
	const people = await readRoleHolders(tx, {
		processId: process.id,
		roles: poll.asksForm ? ['coreGroup'] : askedRoles
	});
	const letters: QueuedLetter[] = [];
	for (const person of onePerPerson(people))
		letters.push({
			...addressed(entry, person),
			letter: pollLetter(
				{ name: person.name, language: person.language as Language },
				{
					process: process.title,
					title: text(entry.data, 'title'),
					area: entry.data['area'] ? text(entry.data, 'area') : null,
					days: poll.options,
					until: poll.closesOn
				}
			),
			secret: await issuePollLink(tx, poll.id, person.personId),
			sender: process.contactEmail,
			...{ about: { kind: 'step', id: poll.stepId }, replyPart: stepPart(poll.stepId) }
		});
	return letters;
}

async function askTheDepartment(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const review = await findReview(tx, entry.subject.id);
	const process = review && (await findProcess(tx, review.processId));
	if (!review || !process) return [];
	const reviewers = await readRoleHolders(tx, {
		processId: process.id,
		roles: ['department'],
		departmentId: review.departmentId
	});
	const letters: QueuedLetter[] = [];
	for (const person of onePerPerson(reviewers))
		letters.push({
			...addressed(entry, person),
			letter: reviewLetter(
				{ name: person.name, language: person.language as Language },
				{
					process: process.title,
					code: text(entry.data, 'code'),
					title: text(entry.data, 'title'),
					department: review.department,
					until: review.dueOn,
					note: review.note
				}
			),
			secret: await issueMailLink(tx, {
				personId: person.personId,
				purpose: 'invitation',
				target: `/pruefung/${review.id}`,
				now: parts.clock.now()
			}),
			sender: process.contactEmail
		});
	return letters;
}
