import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { TextForm } from '../../texts/item-texts.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The words of an item in another form, with the version they were made from. */
export type ItemText = {
	readonly id: string;
	readonly itemId: string;
	readonly form: TextForm;
	/** Counts the texts of one form, from 1. */
	readonly number: number;
	readonly madeFrom: number;
	readonly title: string;
	readonly text: string;
	/** An office or a group. */
	readonly madeBy: string;
	readonly at: Instant;
	readonly checkedBy: string | null;
	readonly checkedAt: Instant | null;
	readonly withdrawReason: string | null;
	readonly endedAt: Instant | null;
	readonly withdrawn: boolean;
	/** Title or text of the item read differently now; the sheet alone makes nothing outdated. */
	readonly outdated: boolean;
};

export async function findText(reader: Read, id: string): Promise<ItemText | undefined> {
	const row = await texts(reader).where('item_text.id', '=', id).executeTakeFirst();
	return row && toText(row);
}

/** Every text of an item, in the order in which they were added. */
export async function readTexts(reader: Read, itemId: string): Promise<readonly ItemText[]> {
	const rows = await texts(reader)
		.where('item_text.item_id', '=', itemId)
		.orderBy('item_text.form')
		.orderBy('item_text.number')
		.execute();
	return rows.map(toText);
}

/** How the texts of all items of a process stand, the newest of each form, without their words. */
export async function readTextStates(
	reader: Read,
	processId: string
): Promise<readonly Pick<ItemText, 'itemId' | 'form' | 'checkedBy' | 'outdated' | 'madeFrom'>[]> {
	const rows = await texts(reader)
		.where('item.process_id', '=', processId)
		.orderBy('item_text.item_id')
		.orderBy('item_text.number')
		.execute();
	return presentTexts(rows.map(toText)).map(({ itemId, form, checkedBy, outdated, madeFrom }) => {
		return { itemId, form, checkedBy, outdated, madeFrom };
	});
}

/** The texts that hold: the newest of each item and form, unless it was withdrawn. */
export function presentTexts<Text extends ItemText>(all: readonly Text[]): readonly Text[] {
	const newest = new Map<string, Text>();
	for (const text of all) newest.set(`${text.itemId} ${text.form}`, text);
	return [...newest.values()].filter(({ withdrawn }) => !withdrawn);
}

function texts(reader: Read) {
	return reader
		.selectFrom('item_text')
		.innerJoin('item', 'item.id', 'item_text.item_id')
		.innerJoin('item_version as source', (join) =>
			join
				.onRef('source.item_id', '=', 'item.id')
				.onRef('source.number', '=', 'item_text.made_from')
		)
		.innerJoin('item_version as present', (join) =>
			join.onRef('present.item_id', '=', 'item.id').onRef('present.number', '=', 'item.version')
		)
		.selectAll('item_text')
		.select(['source.title as sourceTitle', 'source.body as sourceBody'])
		.select(['present.title as presentTitle', 'present.body as presentBody']);
}

type Selection = Awaited<ReturnType<ReturnType<typeof texts>['execute']>>[number];

function toText(row: Selection): ItemText {
	return {
		id: row.id,
		itemId: row.item_id,
		form: row.form as TextForm,
		number: row.number,
		madeFrom: row.made_from,
		title: row.title,
		text: row.body,
		madeBy: row.made_by,
		at: row.at,
		checkedBy: row.checked_by,
		checkedAt: row.checked_at,
		withdrawReason: row.withdraw_reason,
		endedAt: row.ended_at,
		withdrawn: row.ended_entry !== null,
		outdated: row.sourceTitle !== row.presentTitle || row.sourceBody !== row.presentBody
	};
}
