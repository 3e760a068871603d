import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { count, id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideMarkContradiction } from '../../consolidation/contradictions.ts';
import { findRound } from '../read-rounds.ts';
import { findItem } from '../reads.ts';
import { readContradictions } from './read-contradictions.ts';
import { findAnswer } from './read-sheets.ts';

const MarkContradiction = v.object({
	roundId: id(),
	sheetId: id(),
	question: count(),
	/** What it is about, so that the group can find a word on it. */
	note: prose(500)
});

/** Keeps in sight that an answer speaks against the wording, until that is settled. */
export const markContradiction = act(
	'drafting.mark-contradiction',
	MarkContradiction,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const round = await findRound(tx, input.roundId);
		if (!round) return refuse('not-found');
		const permitted = tools.permit(round.processId);
		if (!permitted.ok) return permitted;
		const known = await readContradictions(tx, round.itemId);
		const decision = decideMarkContradiction({
			...{ round, now, answer: await findAnswer(tx, input) },
			alreadyOpen: known.some(
				({ sheetId, question, settled }) =>
					!settled && sheetId === input.sheetId && question === input.question
			)
		});
		if (!decision.ok) return decision;
		await tx
			.insertInto('contradiction')
			.values({
				...{ id: newId(), item_id: round.itemId, round_id: round.id, sheet_id: input.sheetId },
				...{ question: input.question, note: input.note, at: now, begun_entry: entryId },
				...{ reason: null, dissent_id: null, settled_at: null, ended_entry: null }
			})
			.execute();
		const item = await findItem(tx, round.itemId);
		return done({
			what: 'contradiction-marked',
			subject: ['item', round.itemId],
			process: round.processId,
			audience: 'desk',
			// Neither the answer nor the note: the journal holds nothing that stands on a sheet.
			data: { code: item?.code ?? null, question: input.question + 1 }
		});
	}
);
