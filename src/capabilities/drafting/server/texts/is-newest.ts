import type { Tx } from '#storage/storage.ts';
import { readTexts, type ItemText } from './read-texts.ts';

/** Is there no later text of the same form? */
export async function isNewest(tx: Tx, text: ItemText): Promise<boolean> {
	const texts = await readTexts(tx, text.itemId);
	return texts.findLast(({ form }) => form === text.form)?.id === text.id;
}
