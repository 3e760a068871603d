import { readGoalChecks, readPublishedGoals } from '#drafting/server/structure/read-goal-checks.ts';
import type { Process } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { GoalFact } from './today-facts.ts';

export async function readGoalFacts(read: Reader, process: Process): Promise<readonly GoalFact[]> {
	const [goals, checks] = await Promise.all([
		readPublishedGoals(read, process.id),
		readGoalChecks(read, { processId: process.id })
	]);
	const byGoal = Map.groupBy(checks, ({ itemId }) => itemId);
	return goals.map(({ id, areaId, state, publishedAt }) => ({
		...{ areaId, state, publishedOn: dayOf(publishedAt, process.timeZone) },
		checkedAt: (byGoal.get(id) ?? []).map(({ stepId }) => stepId)
	}));
}
