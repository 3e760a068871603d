import { sheetChannels, type SheetChannel } from './sheets.ts';

/** What is counted of a sheet: nothing of what it says, but which questions it left empty. */
export type CountedSheet = {
	readonly roundId: string;
	readonly channel: SheetChannel;
	readonly tableName: string | null;
	readonly people: number;
	/** What the sheets of one link have in common while the set is open. */
	readonly link: string | null;
	readonly answered: readonly boolean[];
};

export type RoundProgress = {
	readonly sheets: number;
	readonly people: number;
	/** Only ways by which something came, in the order of the channels. */
	readonly ways: readonly { readonly channel: SheetChannel; readonly sheets: number }[];
	/** For each question, how many sheets left it empty. */
	readonly empty: readonly number[];
};

/** How far each item of a set has come, from one list of all its sheets. */
export function progressOf(
	rounds: readonly { readonly id: string; readonly questions: readonly string[] }[],
	sheets: readonly CountedSheet[]
): ReadonlyMap<string, RoundProgress> {
	const byRound = Map.groupBy(sheets, ({ roundId }) => roundId);
	return new Map(
		rounds.map(({ id, questions }) => {
			const own = byRound.get(id) ?? [];
			const ways = sheetChannels.map((channel) => ({
				channel,
				sheets: own.filter((sheet) => sheet.channel === channel).length
			}));
			return [
				id,
				{
					sheets: own.length,
					people: own.reduce((sum, { people }) => sum + people, 0),
					ways: ways.filter((way) => way.sheets > 0),
					empty: questions.map((_, place) => own.filter(({ answered }) => !answered[place]).length)
				}
			];
		})
	);
}

/** Cells below five are not shown: with them one could tell who it was. */
const leastShown = 5;

/** How many of those asked by letter have used their link; `few` where the number would tell too much. */
export function linksUsed(
	sheets: readonly CountedSheet[],
	invited: number
):
	| { readonly kind: 'none' | 'few' | 'nearlyAll' }
	| { readonly kind: 'some'; readonly used: number } {
	const links = sheets.flatMap(({ link, tableName }) => (tableName === null && link ? [link] : []));
	const used = new Set(links).size;
	if (used === 0) return { kind: 'none' };
	if (used < leastShown) return { kind: 'few' };
	if (used < invited && invited - used < leastShown) return { kind: 'nearlyAll' };
	return { kind: 'some', used };
}
