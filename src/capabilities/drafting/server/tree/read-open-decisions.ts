import { readSteps } from '#process/server/reads.ts';
import type { Day, Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { missingIn } from '../../readiness.ts';
import { isOpen } from '../../questionnaire.ts';
import { isCheckable } from '../../structure/goal-check.ts';
import { openReasons, type OpenReason } from '../../tree/open-decisions.ts';
import { readContest } from '../consolidation/read-contest.ts';
import { readRounds } from '../read-rounds.ts';
import { readItems, readLinks, type Item } from '../reads.ts';
import { readGoalChecks } from '../structure/read-goal-checks.ts';
import { readUndecided } from './read-undecided.ts';

export type OpenItem = {
	readonly item: Pick<Item, 'id' | 'kind' | 'areaId' | 'code' | 'draftNumber' | 'title'>;
	readonly reasons: readonly OpenReason[];
};

/** The items of a process about which something is still to be decided, in their order, with the reasons. */
export async function readOpenDecisions(
	reader: Reader,
	filter: {
		readonly processId: string;
		readonly now: Instant;
		readonly today: Day;
		readonly published?: boolean;
	}
): Promise<readonly OpenItem[]> {
	const { processId, now, today, published = false } = filter;
	const [items, links, rounds, contests, undecided, checks, steps] = await Promise.all([
		readItems(reader, { processId, published }),
		readLinks(reader, processId),
		readRounds(reader, { processId }),
		readContest(reader, processId),
		readUndecided(reader, processId),
		readGoalChecks(reader, { processId }),
		readSteps(reader, processId)
	]);
	const benefits = new Map<string, string[]>();
	for (const { fromId, benefit } of links)
		benefits.set(fromId, [...(benefits.get(fromId) ?? []), benefit]);
	const newest = new Map(rounds.toReversed().map((round) => [round.itemId, round]));
	const lastCheck = new Map(checks.map((check) => [check.itemId, check]));
	const meetings = steps
		.flatMap(({ kind, areaId, startsOn }) =>
			kind === 'meeting' && areaId && startsOn && startsOn >= today ? [{ areaId, startsOn }] : []
		)
		.sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
	const nextMeeting = new Map(meetings.map(({ areaId, startsOn }) => [areaId, startsOn]));
	return items.flatMap((item) => {
		const round = newest.get(item.id);
		const reasons = openReasons({
			item,
			closedRound: round && !isOpen(round, now) ? round : null,
			contest: contests.get(item.id),
			wordings: undecided.get(item.id) ?? 0,
			check: lastCheck.get(item.id) ?? null,
			checkableOn: (isCheckable(item) && nextMeeting.get(item.areaId ?? '')) || null,
			missing: missingIn({ ...item, benefits: benefits.get(item.id) ?? [] })
		});
		const { id, kind, areaId, code, draftNumber, title } = item;
		return reasons.length > 0
			? [{ item: { id, kind, areaId, code, draftNumber, title }, reasons }]
			: [];
	});
}
