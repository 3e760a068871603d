import type { Instant } from '#shared/dates.ts';
import type { FormValue } from '#shared/form.ts';
import type { Reader } from '#storage/storage.ts';
import type { DraftHead } from '../../consolidation/working-draft.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** One state of the draft of an item's next wording. */
export type DraftState = DraftHead & {
	readonly id: string;
	/** It was written beside the draft of the others, and nobody has joined the two. */
	readonly apart: boolean;
	readonly savedAt: Instant;
	/** Who saved it, as the desk knows them. */
	readonly by: string | null;
	/** What was typed, by the names of the form. */
	readonly values: { readonly [name: string]: FormValue };
};

/** All states that are kept, the newest first. */
export async function readDraftStates(
	reader: Read,
	itemId: string
): Promise<readonly DraftState[]> {
	const rows = await reader
		.selectFrom('wording_draft')
		.leftJoin('person', 'person.id', 'wording_draft.person_id')
		.select(['wording_draft.id', 'version', 'revision', 'apart', 'fields', 'saved_at'])
		.select(['person_id', 'person.name'])
		.where('item_id', '=', itemId)
		.orderBy('saved_at', 'desc')
		.orderBy('revision', 'desc')
		.orderBy('wording_draft.id', 'desc')
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, revision: row.revision, fields: row.fields },
		...{ apart: row.apart === 1, savedAt: row.saved_at, by: row.name, personId: row.person_id },
		values: JSON.parse(row.fields) as DraftState['values']
	}));
}

/** The state on which all go on. */
export function headOf(states: readonly DraftState[]): DraftState | undefined {
	return states
		.filter(({ apart }) => !apart)
		.toSorted((one, other) => other.revision - one.revision)[0];
}
