import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { findItem, readVersions } from '#drafting/server/reads.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { findProcess } from '#process/server/reads.ts';
import { answerReview } from './answer-review.ts';
import { concludeReview } from './conclude-review.ts';
import { extendReview } from './extend-review.ts';
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

	const send = (extension = {}) =>
		sendToReview(cast.as(cast.anna), {
			itemId: measure,
			departmentId: cast.departmentId,
			...extension
		});
	const sentReview = async () => {
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		await send();
		const reviews = await readReviews(cast.storage.read, { itemId: measure });
		return reviews[0]?.id ?? '';
	};
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

	it('is due two weeks after the second meeting, and later only with a reason', async () => {
		const reviewId = await sentReview();
		const [review] = await readReviews(cast.storage.read, { itemId: measure });
		expect(review).toMatchObject({ dueOn: '2017-04-20', regularDueOn: '2017-04-20' });
		expect(await extendReview(cast.as(cast.anna), { reviewId, dueOn: '2017-04-27' })).toMatchObject(
			{ fields: { reason: 'missing' } }
		);
		await cast.play(cast.anna, extendReview, {
			reviewId,
			dueOn: '2017-04-27',
			reason: 'Ostern liegt dazwischen.'
		});
		expect(await readReviews(cast.storage.read, { itemId: measure })).toMatchObject([
			{
				dueOn: '2017-04-27',
				regularDueOn: '2017-04-20',
				extensionReason: 'Ostern liegt dazwischen.'
			}
		]);
	});

	it('takes a wording that answers the condition, and a second review passes it', async () => {
		const reviewId = await sentReview();
		const condition = await answers({ answer: 'condition', reason: 'Erst mit sechs beginnen.' });
		await cast.play(cast.rita, answerReview, { reviewId, findings: condition });
		await cast.play(cast.anna, wordVersion, {
			itemId: measure,
			title: 'Dolmetschen am Telefon',
			text: 'Zuerst mit sechs Sprachen, Fassung 2.',
			reason: 'Die Fachgruppe hat sechs Sprachen empfohlen.',
			measure: completeSheet
		});
		expect(await readVersions(cast.storage.read, measure)).toMatchObject([
			{},
			{ sourceKind: 'review' }
		]);
		await cast.play(cast.anna, consolidateItem, { itemId: measure });
		cast.setClock('2017-04-21T08:00:00.000Z');
		expect(await send()).toMatchObject({ reason: 'regular-due-over' });
		expect(
			await send({ extendTo: '2017-04-28', extensionReason: 'Zweite Prüfung nach der Antwort.' })
		).toMatchObject({ ok: true });
		const second = (await readReviews(cast.storage.read, { itemId: measure })).at(-1);
		const findings = await answers({ answer: 'yes' });
		await cast.play(cast.rita, answerReview, { reviewId: second?.id, findings });
		expect(await findItem(cast.storage.read, measure)).toMatchObject({ state: 'reviewed' });
	});

	it('ends with conditions that the group accepts, or is given up', async () => {
		const conclude = (outcome: string) =>
			concludeReview(cast.as(cast.anna), {
				itemId: measure,
				outcome,
				conclusionReason: 'Die Gruppe stimmt zu.'
			});
		const reviewId = await sentReview();
		expect(await conclude('notFeasible')).toMatchObject({ reason: 'not-returned' });
		const findings = await answers({ answer: 'no', reason: 'Das entscheidet das Land.' });
		await cast.play(cast.rita, answerReview, { reviewId, findings });
		expect(await conclude('reviewedWithConditions')).toMatchObject({ reason: 'was-rejected' });
		expect(await conclude('notFeasible')).toMatchObject({ ok: true });
		expect(await findItem(cast.storage.read, measure)).toMatchObject({ state: 'notFeasible' });
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
