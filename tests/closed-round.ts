import { closeRound } from '#drafting/server/close-round.ts';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { issueRoundSecret } from '#drafting/server/tokens.ts';
import type { Cast } from './cast.ts';

/** A questionnaire on an item that some have answered and that is over: each sheet by its first answer. */
export async function closedRound(
	cast: Cast,
	itemId: string,
	sheets: readonly (readonly string[])[]
): Promise<{ roundId: string; sheetWith(first: string): string }> {
	const { roundId } = await cast.play(cast.anna, openRound, { itemId, closesOn: '2017-04-10' });
	for (const answers of sheets) {
		const secret = await cast.storage.transact((tx) => issueRoundSecret(tx, roundId));
		const kept = await keepAnswerSheet(cast.frame, secret, { answers });
		if (!kept.ok) throw new Error(`A sheet was refused: ${kept.reason}`);
	}
	await cast.play(cast.anna, closeRound, { roundId });
	const rows = await cast.storage.read
		.selectFrom('answer_sheet')
		.select(['id', 'answers'])
		.where('round_id', '=', roundId)
		.execute();
	const ids = new Map(rows.map(({ id, answers }) => [(JSON.parse(answers) as string[])[0], id]));
	return { roundId, sheetWith: (first) => ids.get(first) ?? '' };
}
