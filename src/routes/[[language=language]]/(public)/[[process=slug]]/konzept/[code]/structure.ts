import { isGone } from '#drafting/items.ts';
import type { Item, StateChange } from '#drafting/server/reads.ts';
import { readGoalChecks } from '#drafting/server/structure/read-goal-checks.ts';
import { readRelatives } from '#drafting/server/structure/read-structure.ts';
import { dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** What an item goes on in, what has gone into it, and what meetings said of it as a goal. */
export async function readItemStructure(
	read: Reader,
	item: Item,
	states: readonly StateChange[],
	timeZone: string
) {
	const [relatives, checks] = await Promise.all([
		readRelatives(read, item.id),
		item.kind === 'goal' ? readGoalChecks(read, { itemId: item.id }) : []
	]);
	const last = states.at(-1);
	return {
		relatives,
		checks,
		checked: checks.at(-1) ?? null,
		gone:
			isGone(item.state) && last
				? {
						on: dayOf(last.at, timeZone),
						reason: last.reason,
						how: relatives.successors[0]?.how ?? ('drop' as const),
						successors: relatives.successors.map(({ code, title }) => ({ code, title }))
					}
				: null
	};
}
