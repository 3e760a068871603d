import * as v from 'valibot';
import { readInput, type ActContext } from '#journal/server/act.ts';
import { uuidv7 } from '#shared/ids.ts';
import { count, id } from '#shared/inputs.ts';
import { allow, refuse, type Decision, type Refusal } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { decideQuote, nextLetter } from '../../consolidation/quotes.ts';
import { isOpen } from '../../questionnaire.ts';
import { findRound } from '../read-rounds.ts';
import { mayWord } from './may-word.ts';
import { findQuote, readQuotes, type Quote } from './read-quotes.ts';
import { findAnswer } from './read-sheets.ts';

const Words = v.object({
	roundId: id(),
	sheetId: id(),
	question: count(),
	/** Left out: the whole answer. */
	from: v.optional(count()),
	to: v.optional(count())
});

const QuoteUse = v.object({
	quoteId: id(),
	use: v.picklist(['used', 'unused', 'asWorded', 'remove'], 'unknown')
});

/**
 * Takes words of an answer into the list of quotes. Not an act: until a version is kept they are the desk's
 * notes, as underlining on paper is; then they belong to that version (see `keepQuotes`).
 */
export async function quoteWords(
	{ frame, actor }: ActContext,
	given: unknown
): Promise<Decision<{ letter: string }> | Refusal> {
	const parsed = readInput(Words, given);
	if (!parsed.ok) return parsed;
	const { roundId, sheetId, question, from, to } = parsed.value;
	return frame.storage.transact(async (tx) => {
		const now = frame.clock.now();
		const round = await findRound(tx, roundId);
		if (!round) return refuse('not-found');
		const permitted = mayWord(frame, actor, round.processId);
		if (!permitted.ok) return permitted;
		if (isOpen(round, now)) return refuse('round-still-open');
		const open = await openQuotes(tx, round.itemId);
		const decision = decideQuote(
			await findAnswer(tx, { roundId, sheetId, question }),
			from === undefined || to === undefined ? 'all' : { from, to },
			open.filter((quote) => quote.sheetId === sheetId && quote.question === question)
		);
		if (!decision.ok) return decision;
		const letter = nextLetter(open.map((quote) => quote.letter));
		await tx
			.insertInto('wording_quote')
			.values({
				id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
				...{ item_id: round.itemId, round_id: roundId, sheet_id: sheetId, question },
				...{ from_char: decision.value.from, to_char: decision.value.to },
				...{ text: decision.value.text, letter, mark: null },
				...{ used: null, version: null, begun_entry: null }
			})
			.execute();
		return allow({ letter });
	});
}

/** Says by hand whether a quote is used, lets the words tell again, or takes it off the list. */
export async function settleQuote(
	{ frame, actor }: ActContext,
	given: unknown
): Promise<Decision<null> | Refusal> {
	const parsed = readInput(QuoteUse, given);
	if (!parsed.ok) return parsed;
	const { quoteId, use } = parsed.value;
	return frame.storage.transact(async (tx) => {
		const quote = await findQuote(tx, quoteId);
		const round = quote && (await findRound(tx, quote.roundId));
		if (!quote || !round) return refuse('not-found');
		const permitted = mayWord(frame, actor, round.processId);
		if (!permitted.ok) return permitted;
		if (quote.version !== null) return refuse('quote-kept');
		if (use === 'remove') await tx.deleteFrom('wording_quote').where('id', '=', quoteId).execute();
		else
			await tx
				.updateTable('wording_quote')
				.set({ mark: use === 'asWorded' ? null : use })
				.where('id', '=', quoteId)
				.execute();
		return allow(null);
	});
}

/** The quotes that still wait for a version. */
export async function openQuotes(tx: Tx, itemId: string): Promise<readonly Quote[]> {
	return (await readQuotes(tx, itemId)).filter(({ version }) => version === null);
}
