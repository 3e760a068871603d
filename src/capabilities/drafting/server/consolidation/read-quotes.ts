import type { Reader } from '#storage/storage.ts';
import { byLetter } from '../../consolidation/quotes.ts';
import { standsIn, wordingOf } from '../../consolidation/used-words.ts';
import type { Version } from '../reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Quote = {
	readonly id: string;
	readonly itemId: string;
	readonly roundId: string;
	readonly sheetId: string;
	/** Counted from 0. */
	readonly question: number;
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly letter: string;
	/** What the steering says about its use; null where the words themselves tell. */
	readonly mark: QuoteMark | null;
	/** The version it belongs to for ever; null while that is not kept. */
	readonly version: number | null;
	/** Whether it was used when the version was kept. */
	readonly used: boolean | null;
};

export type QuoteMark = 'used' | 'unused';

/** The quotes for the next wording of an item, and those that came into its versions, by their letters. */
export async function readQuotes(reader: Read, itemId: string): Promise<readonly Quote[]> {
	const rows = await quotes(reader).where('item_id', '=', itemId).execute();
	return rows.map(toQuote).toSorted(byLetter);
}

export async function findQuote(reader: Read, id: string): Promise<Quote | undefined> {
	const row = await quotes(reader).where('id', '=', id).executeTakeFirst();
	return row && toQuote(row);
}

/**
 * What all may know of it: from how many sheets a version quotes, and the quoted words that stand in it.
 * Words that it only takes up in their sense stay with the group, and which sheet said what is never told.
 */
export type VersionQuotes = { readonly sheets: number; readonly words: readonly string[] };

/** Version → its quotes, those that are used in it. */
export async function readUsedQuotes(
	reader: Read,
	itemId: string,
	versions: readonly Wording[]
): Promise<ReadonlyMap<number, VersionQuotes>> {
	const used = await readPublicQuotes(reader, itemId, versions);
	return new Map(
		[...Map.groupBy(used, ({ version }) => version)].map(([version, those]) => [
			version,
			{
				sheets: new Set(those.map(({ sheetId }) => sheetId)).size,
				words: those.flatMap(({ told, text }) => (told ? text : []))
			}
		])
	);
}

/** The quotes that were used in a version, and whether all may read their words. */
export async function readPublicQuotes(
	reader: Read,
	itemId: string,
	versions: readonly Wording[]
): Promise<readonly PublicQuote[]> {
	const wordings = new Map(
		versions.map(({ number, title, text, sheet }) => [number, wordingOf({ title, text, sheet })])
	);
	return (await readQuotes(reader, itemId)).flatMap(({ used, version, mark, text, sheetId }) =>
		used && version !== null
			? {
					...{ version, sheetId, text },
					told: mark === null && standsIn(text, wordings.get(version) ?? '')
				}
			: []
	);
}

type Wording = Pick<Version, 'number' | 'title' | 'text' | 'sheet'>;
export type PublicQuote = {
	readonly version: number;
	readonly sheetId: string;
	readonly text: string;
	/** They stand in the version word for word. */
	readonly told: boolean;
};

function quotes(reader: Read) {
	return reader.selectFrom('wording_quote').selectAll().orderBy('id');
}

type QuoteSelection = Awaited<ReturnType<ReturnType<typeof quotes>['execute']>>[number];

function toQuote(row: QuoteSelection): Quote {
	const { id, question, text, letter, version } = row;
	return {
		...{ id, question, text, letter, version },
		...{ itemId: row.item_id, roundId: row.round_id, sheetId: row.sheet_id },
		...{ from: row.from_char, to: row.to_char },
		mark: row.mark as QuoteMark | null,
		used: row.used === null ? null : row.used === 1
	};
}
