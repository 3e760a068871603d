import type { Tx } from '#storage/storage.ts';
import { isUsed } from '../../consolidation/used-words.ts';
import { openQuotes } from './quote-words.ts';
import type { Quote } from './read-quotes.ts';

/** Is it used in this wording? The steering's word goes before ours. */
export function usedIn(quote: Pick<Quote, 'text' | 'mark'>, wording: string): boolean {
	return quote.mark ? quote.mark === 'used' : isUsed(quote.text, wording);
}

/** The quotes that wait belong to the version that is kept now, used or not, and never change again. */
export async function keepQuotes(
	tx: Tx,
	kept: {
		readonly itemId: string;
		readonly version: number;
		readonly wording: string;
		readonly entryId: string;
	}
): Promise<number> {
	const open = await openQuotes(tx, kept.itemId);
	const used = open.filter((quote) => usedIn(quote, kept.wording)).map(({ id }) => id);
	if (open.length === 0) return 0;
	const version = { version: kept.version, begun_entry: kept.entryId };
	await tx
		.updateTable('wording_quote')
		.set({ ...version, used: 0 })
		.where('item_id', '=', kept.itemId)
		.where('version', 'is', null)
		.execute();
	if (used.length > 0)
		await tx.updateTable('wording_quote').set({ used: 1 }).where('id', 'in', used).execute();
	return used.length;
}
