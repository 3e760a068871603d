import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { hashSecret, type Frame } from '#journal/server/act.ts';
import { refuse, type Decision } from '#shared/result.ts';
import { decideKeepBallot } from '../../resistance/ratings.ts';
import { findRatingBySecret } from './reads.ts';

const mostNumbers = 20;

/** One number for each wording, by its place; an empty one, or one that nobody chose, is no answer. */
export const Numbers = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string(), v.record(v.string(), v.string())]), []),
	v.transform((given) => {
		if (typeof given === 'string') return [given];
		if (Array.isArray(given)) return given.slice(0, mostNumbers);
		return Array.from({ length: mostNumbers }, (_, at) => given[String(at)] ?? '');
	})
);
const GivenBallot = v.object({ resistance: Numbers });

/**
 * Keeps or corrects one ballot. Not an act, as with answer sheets: no entry tells of a single ballot,
 * its id is random, it has no time, and only its own link leads to it until the rating closes.
 */
export async function keepBallot(
	frame: Frame,
	secret: string,
	given: unknown
): Promise<Decision<null>> {
	const parsed = v.safeParse(GivenBallot, given);
	if (!parsed.success) return refuse('invalid-input', { 'resistance.0': 'not-a-resistance' });
	return frame.storage.transact(async (tx) => {
		const rating = await findRatingBySecret(tx, secret);
		const decision = decideKeepBallot(rating, {
			now: frame.clock.now(),
			options: rating?.options.length ?? 0,
			given: parsed.output.resistance,
			people: 1
		});
		if (!decision.ok || !rating) return decision.ok ? refuse('link-unknown') : decision;
		const resistance = JSON.stringify(decision.value);
		await tx
			.insertInto('resistance_ballot')
			.values({
				...{ id: randomUUID(), rating_id: rating.id, secret_hash: hashSecret(secret) },
				...{ channel: 'web', people: 1, resistance }
			})
			.onConflict((conflict) => conflict.column('secret_hash').doUpdateSet({ resistance }))
			.execute();
		return { ok: true, value: null };
	});
}
