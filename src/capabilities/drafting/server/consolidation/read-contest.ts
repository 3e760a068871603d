import type { Reader } from '#storage/storage.ts';
import { contestOf, type Contest } from '../../consolidation/contest.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** What speaks against each item of a process: item id → how contested it is. Calm ones are left out. */
export async function readContest(
	reader: Read,
	processId: string
): Promise<ReadonlyMap<string, Contest>> {
	const contradictions = await reader
		.selectFrom('contradiction')
		.innerJoin('item', 'item.id', 'contradiction.item_id')
		.select('item_id as itemId')
		.where('item.process_id', '=', processId)
		.where('contradiction.ended_entry', 'is', null)
		.execute();
	const dissents = await reader
		.selectFrom('dissent')
		.select(['item_id as itemId', 'replied_entry as replied'])
		.where('process_id', '=', processId)
		.execute();
	const objections = await reader
		.selectFrom('minutes_objection')
		.innerJoin('minutes_outcome', 'minutes_outcome.line_id', 'minutes_objection.line_id')
		.innerJoin('item', 'item.id', 'minutes_outcome.item_id')
		.select('minutes_outcome.item_id as itemId')
		.where('item.process_id', '=', processId)
		.where('minutes_objection.replied_entry', 'is', null)
		.execute();
	const [open, against] = [counts(contradictions), counts(objections)];
	const unanswered = counts(dissents.filter(({ replied }) => replied === null));
	const answered = counts(dissents.filter(({ replied }) => replied !== null));
	const items = new Set([open, against, unanswered, answered].flatMap((map) => [...map.keys()]));
	return new Map(
		[...items].map((itemId) => [
			itemId,
			contestOf({
				contradictions: open.get(itemId) ?? 0,
				objections: against.get(itemId) ?? 0,
				unanswered: unanswered.get(itemId) ?? 0,
				answered: answered.get(itemId) ?? 0
			})
		])
	);
}

function counts(rows: readonly { itemId: string | null }[]): ReadonlyMap<string, number> {
	const map = new Map<string, number>();
	for (const { itemId } of rows) if (itemId) map.set(itemId, (map.get(itemId) ?? 0) + 1);
	return map;
}
