import type { Reader } from '#storage/storage.ts';
import { neighboursOf, type Neighbours } from '../../consolidation/neighbours.ts';

/** The rounds before and after this one; only codes and places are read. */
export async function readNeighbours(
	reader: Pick<Reader, 'selectFrom'>,
	round: { readonly id: string; readonly processId: string }
): Promise<Neighbours | undefined> {
	const rows = await reader
		.selectFrom('questionnaire_round')
		.innerJoin('item', 'item.id', 'questionnaire_round.item_id')
		.select([
			'questionnaire_round.id',
			'item_id as itemId',
			'set_id as setId',
			'area_id as areaId',
			'kind',
			'code'
		])
		.where('questionnaire_round.process_id', '=', round.processId)
		.orderBy('questionnaire_round.id', 'desc')
		.execute();
	return neighboursOf(
		round.id,
		rows.map((row) => ({ ...row, setId: row.setId ?? row.id, code: row.code ?? '' }))
	);
}
