import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { findItem } from '#drafting/server/reads.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { findProcess } from '#process/server/reads.ts';
import { answerReview } from './answer-review.ts';
import { readFindings, readReviews } from './reads.ts';
import { sendToReview } from './send-to-review.ts';
import { assemble, completeSheet, publishedChain, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('review, on %s', (engine) => {
	let cast: Cast;
	let measure: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		({ measure } = await publishedChain(cast));
	});
	afterEach(() => cast.storage.close());

	const send = () =>
		sendToReview(cast.as(cast.anna), {
			itemId: measure,
			departmentId: cast.departmentId,
			dueOn: '2017-04-20'
		});
	const answers = async (first: object) => {
		const process = await findProcess(cast.storage.read, cast.processId);
		const aspects = process?.template.reviewAspects ?? [];
		return Object.fromEntries(
			aspects.map((aspect, index) => [aspect.key, index === 0 ? first : { answer: 'yes' }])
		);
	};

	it('takes a measure only after the group has agreed', async () => {
		expect(await send()).toMatchObject({ reason: 'not-consolidated' });
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		expect(await send()).toMatchObject({ ok: true });
		expect(await findItem(cast.storage.read, measure)).toMatchObject({ state: 'inReview' });
		expect(await send()).toMatchObject({ reason: 'already-in-review' });
	});

	it('lets the wording stand still meanwhile', async () => {
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		await send();
		expect(
			await wordVersion(cast.as(cast.anna), {
				itemId: measure,
				title: 'Neu',
				text: 'Neu',
				reason: 'Neu',
				measure: completeSheet
			})
		).toMatchObject({ reason: 'wording-closed' });
	});

	it('returns a condition to the group, with every finding', async () => {
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		await send();
		const [review] = await readReviews(cast.storage.read, { itemId: measure });
		const findings = await answers({ answer: 'condition', reason: 'Erst mit sechs beginnen.' });
		await cast.play(cast.rita, answerReview, { reviewId: review?.id, findings });
		expect(await findItem(cast.storage.read, measure)).toMatchObject({ state: 'returned' });
		const kept = await readFindings(cast.storage.read, [review?.id ?? '']);
		expect(kept).toHaveLength(Object.keys(findings).length);
		expect(kept).toContainEqual(
			expect.objectContaining({ answer: 'condition', reason: 'Erst mit sechs beginnen.' })
		);
	});

	it('is answered by the asked department only', async () => {
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		await send();
		const [review] = await readReviews(cast.storage.read, { itemId: measure });
		const given = { reviewId: review?.id, findings: await answers({ answer: 'yes' }) };
		expect(await answerReview(cast.as(cast.uwe), given)).toMatchObject({ reason: 'not-permitted' });
		expect(await answerReview(cast.as(cast.anna), given)).toMatchObject({
			reason: 'not-permitted'
		});
		expect(await answerReview(cast.as(cast.rita), given)).toMatchObject({ ok: true });
		expect(await answerReview(cast.as(cast.rita), given)).toMatchObject({
			reason: 'already-answered'
		});
	});
});
