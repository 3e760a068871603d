import type { Reader } from '#storage/storage.ts';
import type { Contradiction } from '../../consolidation/contradictions.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** What spoke against an item, open ones first, then as they were marked. */
export async function readContradictions(
	reader: Read,
	itemId: string
): Promise<readonly Contradiction[]> {
	const rows = await contradictions(reader).where('item_id', '=', itemId).execute();
	const all = rows.map(toContradiction);
	return [...all.filter(({ settled }) => !settled), ...all.filter(({ settled }) => settled)];
}

export async function findContradiction(
	reader: Read,
	id: string
): Promise<Contradiction | undefined> {
	const row = await contradictions(reader).where('id', '=', id).executeTakeFirst();
	return row && toContradiction(row);
}

function contradictions(reader: Read) {
	return reader.selectFrom('contradiction').selectAll().orderBy('id');
}

type Selection = Awaited<ReturnType<ReturnType<typeof contradictions>['execute']>>[number];

function toContradiction(row: Selection): Contradiction {
	const { id, question, note, at, reason } = row;
	return {
		...{ id, question, note, at },
		...{ itemId: row.item_id, roundId: row.round_id, sheetId: row.sheet_id },
		settled: row.settled_at ? { at: row.settled_at, reason, dissentId: row.dissent_id } : null
	};
}
