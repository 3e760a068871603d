import { readDissents } from '#drafting/server/read-dissents.ts';
import { readItems } from '#drafting/server/reads.ts';
import { readOwnerships } from '#monitoring/server/reads.ts';
import { readFindings, readReviews } from '#review/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import { gapsOf, type Gap } from './survival.ts';

/** Every published measure with its gaps, those with most first. */
export async function readSurvival(read: Reader, processId: string) {
	const [items, reviews, dissents, ownerships] = await Promise.all([
		readItems(read, { processId, published: true }),
		readReviews(read, { processId }),
		readDissents(read, { processId }),
		readOwnerships(read, { processId })
	]);
	const answered = reviews.filter(({ result }) => result !== null);
	const findings = await readFindings(
		read,
		answered.map(({ id }) => id)
	);
	const findingsOf = Map.groupBy(findings, ({ reviewId }) => reviewId);
	const measures = items
		.filter(
			({ kind, state }) => kind === 'measure' && state !== 'struck' && state !== 'notFeasible'
		)
		.map(({ id, code, title, state, version, measureSheet }) => {
			const own: readonly Gap[] = gapsOf({
				state,
				version,
				sheet: measureSheet,
				reviews: answered
					.filter(({ itemId }) => itemId === id)
					.toSorted((a, b) => (a.id < b.id ? -1 : 1))
					.map((review) => ({
						version: review.version,
						findings: findingsOf.get(review.id) ?? []
					})),
				dissents: dissents.filter(({ itemId }) => itemId === id),
				owner: ownerships.findLast(({ itemId, ended }) => itemId === id && !ended)?.answer ?? null
			});
			return { id, code: code ?? '', title, state, gaps: own };
		});
	return measures.toSorted((a, b) => b.gaps.length - a.gaps.length);
}
