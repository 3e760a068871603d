import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { count, id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isOpen } from '../../questionnaire.ts';
import { findRound } from '../read-rounds.ts';
import { findItem } from '../reads.ts';
import { readSummaries } from './read-summaries.ts';

const SummarizeAnswers = v.object({
	roundId: id(),
	question: count(),
	summary: prose(1000)
});

/** What the answers to one question come to, in the steering's words; an earlier one stays behind it. */
export const summarizeAnswers = act(
	'drafting.summarize-answers',
	SummarizeAnswers,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const round = await findRound(tx, input.roundId);
		if (!round) return refuse('not-found');
		const permitted = tools.permit(round.processId);
		if (!permitted.ok) return permitted;
		if (isOpen(round, now)) return refuse('round-still-open');
		if (input.question >= round.questions.length) return refuse('not-found');
		const before = (await readSummaries(tx, round.id)).get(input.question);
		if (before === input.summary) return refuse('nothing-changed', { summary: 'nothing-changed' });
		await tx
			.updateTable('answer_summary')
			.set({ ended_entry: entryId })
			.where('round_id', '=', round.id)
			.where('question', '=', input.question)
			.where('ended_entry', 'is', null)
			.execute();
		await tx
			.insertInto('answer_summary')
			.values({
				...{ id: newId(), round_id: round.id, question: input.question, body: input.summary },
				...{ at: now, begun_entry: entryId, ended_entry: null }
			})
			.execute();
		const item = await findItem(tx, round.itemId);
		return done({
			what: 'answers-summarized',
			subject: ['round', round.id],
			process: round.processId,
			audience: 'desk',
			// Not the text: it may repeat what stands on a sheet, and the journal holds no sheet.
			data: { code: item?.code ?? null, question: input.question + 1 }
		});
	}
);
