import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { hashSecret, type Frame } from '#journal/server/act.ts';
import { maybe, text } from '#shared/inputs.ts';
import { sectors } from '#people/roles.ts';
import { refuse, type Decision } from '#shared/result.ts';
import { decideKeepSheet } from '../questionnaire.ts';
import { findRoundBySecret } from './read-rounds.ts';

const AnswerSheet = v.object({
	perspective: maybe(v.picklist(sectors, 'unknown')),
	answers: v.pipe(
		v.union([v.array(v.string()), v.string()]),
		v.transform((given) => (Array.isArray(given) ? given : [given])),
		v.array(v.pipe(text(), v.maxLength(2000, 'too-long')))
	)
});

/**
 * Keeps or corrects one sheet. Not an act: sheets are anonymous ballots, so no entry tells of a single
 * one, its id is random, it has no time, and only its own link leads to it until the round closes.
 */
export async function keepAnswerSheet(
	frame: Frame,
	secret: string,
	given: unknown
): Promise<Decision<null>> {
	const parsed = v.safeParse(AnswerSheet, given);
	if (!parsed.success) {
		const path = v.getDotPath(parsed.issues[0]) ?? 'answers.0';
		return refuse('invalid-input', { [path]: parsed.issues[0].message });
	}
	return frame.storage.transact(async (tx) => {
		const round = await findRoundBySecret(tx, secret);
		const decision = decideKeepSheet(round, {
			now: frame.clock.now(),
			questions: round?.questions.length ?? 0,
			answers: parsed.output.answers
		});
		if (!decision.ok || !round) return decision.ok ? refuse('link-unknown') : decision;
		const sheet = {
			perspective: parsed.output.perspective,
			answers: JSON.stringify(decision.value)
		};
		await tx
			.insertInto('answer_sheet')
			.values({
				...{ id: randomUUID(), round_id: round.id, secret_hash: hashSecret(secret) },
				...{ person_id: null, channel: 'web', table_name: null, people: 1, revision: 1 },
				...sheet
			})
			.onConflict((conflict) => conflict.columns(['round_id', 'secret_hash']).doUpdateSet(sheet))
			.execute();
		return { ok: true, value: null };
	});
}
