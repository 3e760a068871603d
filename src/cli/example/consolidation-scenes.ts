import { markContradiction } from '#drafting/server/consolidation/mark-contradiction.ts';
import { quoteWords, settleQuote } from '#drafting/server/consolidation/quote-words.ts';
import { readContradictions } from '#drafting/server/consolidation/read-contradictions.ts';
import { readQuotes } from '#drafting/server/consolidation/read-quotes.ts';
import { settleContradiction } from '#drafting/server/consolidation/settle-contradiction.ts';
import { summarizeAnswers } from '#drafting/server/consolidation/summarize-answers.ts';
import type { Decision } from '#shared/result.ts';
import type {
	ConsolidationStory,
	RoundStory
} from '../../../examples/brandenburg-2017/area-story.ts';
import { idOf, type Props, type Scene } from './scenes.ts';

type Place = { readonly roundId: string; readonly sheetId: string; readonly question: string };

/** After the round the steering quotes, sums up, and settles what contradicts. */
export function consolidationScenes(
	props: Props,
	round: RoundStory,
	key: string,
	at: string
): Scene[] {
	const { consolidation } = round;
	if (!consolidation) return [];
	return [{ at, play: () => playConsolidation(props, round, consolidation, idOf(props, key)) }];
}

async function playConsolidation(
	props: Props,
	round: RoundStory,
	{ quotes, summaries, contradictions }: ConsolidationStory,
	roundId: string
): Promise<void> {
	const { stage, steering } = props;
	const { read } = stage.frame.storage;
	const by = { frame: stage.frame, actor: steering };
	const itemId = idOf(props, round.item);
	const sheets = await read
		.selectFrom('answer_sheet')
		.select(['id', 'answers'])
		.where('round_id', '=', roundId)
		.execute();
	const placeOf = (sheet: number, question: number): Place => {
		const told = JSON.stringify(round.answers.map((answers) => answers[sheet] ?? ''));
		const found = sheets.find(({ answers }) => answers === told);
		if (!found) throw new Error(`${round.key} has no sheet ${sheet}.`);
		return { roundId, sheetId: found.id, question: String(question) };
	};
	for (const { sheet, question, words, byHand } of quotes) {
		const from = round.answers[question]?.[sheet]?.indexOf(words) ?? -1;
		if (from < 0) throw new Error(`Nobody wrote "${words}" on sheet ${sheet} of ${round.key}.`);
		const range = { from: String(from), to: String(from + words.length) };
		mustSucceed(await quoteWords(by, { ...placeOf(sheet, question), ...range }));
		const last = (await readQuotes(read, itemId)).at(-1);
		if (byHand) mustSucceed(await settleQuote(by, { quoteId: last?.id, use: 'used' }));
	}
	for (const { question, text } of summaries) {
		const summary = { roundId, question: String(question), summary: text };
		await stage.play(steering, summarizeAnswers, summary);
	}
	for (const { sheet, question, note, settledBecause } of contradictions) {
		await stage.play(steering, markContradiction, { ...placeOf(sheet, question), note });
		const [open] = await readContradictions(read, itemId);
		if (settledBecause)
			await stage.play(steering, settleContradiction, {
				contradictionId: open?.id,
				settledBecause
			});
	}
}

function mustSucceed(decision: Decision<unknown>): void {
	if (!decision.ok) throw new Error(`A quote was refused: ${decision.reason}`);
}
