import type { Reader } from '#storage/storage.ts';

/** Measures that were struck or given up, each with the goals that it served until then. */
export async function readEndedMeasures(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string
): Promise<readonly { readonly measureId: string; readonly goalId: string }[]> {
	return reader
		.selectFrom('item_link')
		.innerJoin('item', 'item.id', 'item_link.from_item_id')
		.select(['item_link.from_item_id as measureId', 'item_link.to_item_id as goalId'])
		.distinct()
		.where('item.process_id', '=', processId)
		.where('item.kind', '=', 'measure')
		.where('item.state', 'in', ['struck', 'notFeasible', 'dropped'])
		.where((one) =>
			one.or([
				one('item_link.ended_entry', 'is', null),
				// Striking before the council ends the links by the same entry.
				one('item_link.ended_entry', '=', one.ref('item.state_entry'))
			])
		)
		.execute();
}
