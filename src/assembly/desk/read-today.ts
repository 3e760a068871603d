import { readRounds } from '#drafting/server/read-rounds.ts';
import { readImplementation } from '../implementation.ts';
import { readItems, readLinks } from '#drafting/server/reads.ts';
import { isOpen } from '#drafting/questionnaire.ts';
import { countLetters, countTroubled } from '#delivery/mail/reads.ts';
import { standingOf } from '#process/letters/planned-letters.ts';
import {
	countContributions,
	readCalls,
	readContributions,
	type ContributionCount
} from '#participation/server/reads.ts';
import { readQuestions } from '#meetings/server/briefing/read-questions.ts';
import { readPublished } from '#meetings/server/briefing/reads.ts';
import { countMails } from '#participation/server/mail/read-mails.ts';
import { describedStep } from '#process/described-step.ts';
import type { Land } from '#process/lands.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { readBarrierReports } from '#people/server/site/read-barriers.ts';
import { adopts } from '#council/consultations.ts';
import { readAdoptions, readConsultations, readHandovers } from '#council/server/reads.ts';
import { isArranged } from '#meetings/meeting.ts';
import { countGuests } from '#meetings/server/read-guests.ts';
import { readMeetings } from '#meetings/server/reads.ts';
import { readDocuments } from '#documents/server/reads.ts';
import { holidaysAround, readPlannedLetters } from '#process/server/letters/reads.ts';
import { readAreas, readSteps, type Process } from '#process/server/reads.ts';
import { readReviews } from '#review/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { readMinutesFacts } from './read-minutes-facts.ts';
import { readGoalFacts } from './read-goal-facts.ts';
import { readGroupFacts } from './read-group-facts.ts';
import type { TodayFacts } from './today-facts.ts';

/** A letter that did not arrive is told at the desk for so many days; in the log it stays. */
const daysOfTrouble = 14;

/** Gathers the state of a process for `whatIsDue`. */
export async function readTodayFacts(
	read: Reader,
	process: Process,
	given: { now: string; mailWorks: boolean; wholeInstallation: boolean }
): Promise<TodayFacts> {
	const { id: processId, timeZone } = process;
	const [steps, areas, people, calls, counts, rounds] = await Promise.all([
		readSteps(read, processId),
		readAreas(read, processId),
		readRoleHolders(read, { processId, roles: ['participant', 'coreGroup'] }),
		readCalls(read, processId),
		countContributions(read, processId),
		readRounds(read, { processId })
	]);
	const [documents, adoptions, handovers, consultations] = await Promise.all([
		readDocuments(read, processId),
		readAdoptions(read, processId),
		readHandovers(read, processId),
		readConsultations(read, processId)
	]);
	const scope = { processId, wholeInstallation: given.wholeInstallation };
	const [items, links, reviews, letters, mails] = await Promise.all([
		readItems(read, { processId }),
		readLinks(read, processId),
		readReviews(read, { processId }),
		countLetters(read, scope),
		countMails(read, scope)
	]);
	const barriers = await readBarrierReports(read, { processId, open: true });
	const troubledLetters = await countTroubled(
		read,
		scope,
		addHours(given.now, -24 * daysOfTrouble)
	);
	const planned = await readPlannedLetters(read, process);
	const [meetings, guests] = await Promise.all([
		readMeetings(read, processId),
		countGuests(read, processId)
	]);
	const [questions, briefed] = await Promise.all([
		readQuestions(read, { processId, states: ['asked'] }),
		readPublished(read, processId)
	]);
	const { measures } = await readImplementation(read, process, given.now);
	const comments = await readContributions(read, {
		processId,
		states: ['published'],
		onDocuments: true,
		limit: 1000
	});
	return {
		today: dayOf(given.now, timeZone),
		published: process.published,
		steps: steps.map((step) => ({
			...step,
			area: areas.find((area) => area.id === step.areaId)?.shortTitle ?? null,
			meetingId: meetings.find(({ stepId, cancelled }) => stepId === step.id && !cancelled)?.id,
			tasks: describedStep(process.template, step)?.tasks ?? [],
			letters: planned
				.filter((one) => one.step.id === step.id)
				.map((one) => ({
					key: one.letter.key,
					audience: one.letter.audience,
					due: one.due?.day ?? null,
					standing: standingOf(one, given.now)
				}))
		})),
		holidays: holidaysAround(process.land as Land, steps),
		calls: calls.map(({ id, areaId, documentId, opensAt, closesAt }) => ({
			areaId,
			onDocument: documentId !== null,
			firstDay: dayOf(opensAt, timeZone),
			lastDay: dayOf(addHours(closesAt, -1), timeZone),
			waiting: receivedOf(counts, id) + comments.filter(({ callId }) => callId === id).length
		})),
		documents: documents.map(({ kind, compiledAt }) => ({ kind, on: dayOf(compiledAt, timeZone) })),
		adopted: adoptions.length > 0,
		handedOver: handovers.length > 0,
		consultations: consultations.map(({ meetsOn, result }) => ({
			meetsOn,
			adopts: adopts(result)
		})),
		meetings: meetings.map((meeting) => ({
			...{ id: meeting.id, stepId: meeting.stepId },
			guests: guests.get(meeting.id) ?? 0,
			arranged: isArranged(meeting, meeting)
		})),
		invited: people.length,
		received: receivedOf(counts),
		mail: mails.open,
		questions: questions.length,
		briefed: [...briefed],
		rounds: rounds.map((round) => ({
			...round,
			open: isOpen(round, given.now),
			lastDay: dayOf(addHours(round.closesAt, -1), timeZone)
		})),
		items: items.map((item) => ({
			...item,
			benefits: links.filter((link) => link.fromId === item.id).map((link) => link.benefit)
		})),
		reviews: reviews.map((review) => ({
			...review,
			answeredOn: review.answeredAt && dayOf(review.answeredAt, timeZone)
		})),
		letters: { failed: troubledLetters, kept: given.mailWorks ? 0 : letters.waiting },
		unanswered: comments.length,
		unowned: measures.filter(({ owner }) => !owner || owner.answer === 'declined').length,
		stale: measures.filter(({ standing }) => standing.stale).length,
		minutes: await readMinutesFacts(read, processId),
		barriers: { count: barriers.length, firstDue: barriers[0]?.dueOn ?? null },
		goals: await readGoalFacts(read, process),
		group: await readGroupFacts(read, process, areas)
	};
}

function receivedOf(counts: readonly ContributionCount[], callId?: string): number {
	return counts
		.filter((count) => count.state === 'received' && (!callId || count.callId === callId))
		.reduce((sum, { count }) => sum + count, 0);
}
