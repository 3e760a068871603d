import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRating } from '#drafting/server/resistance/open-rating.ts';
import { findRating } from '#drafting/server/resistance/reads.ts';
import { assemble, publishedChain, type Cast } from '../../../tests/cast.ts';
import { engines } from '../../../tests/storages.ts';
import { doDueWork } from '../due.ts';

describe.each(engines)('a rating of wordings, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	it('closes by itself when its last day is over, and not before', async () => {
		const { goal } = await publishedChain(cast);
		const rating = { itemId: goal, circle: 'room', closesOn: '2017-04-10', texts: 'Anders.' };
		const { ratingId } = await cast.play(cast.anna, openRating, rating);
		expect(await doDueWork(cast.frame)).toBeDefined();
		cast.setClock('2017-04-10T21:59:00.000Z');
		await doDueWork(cast.frame);
		expect(await findRating(cast.storage.read, ratingId)).toMatchObject({ closed: false });
		cast.setClock('2017-04-10T22:00:00.000Z');
		await doDueWork(cast.frame);
		expect(await findRating(cast.storage.read, ratingId)).toMatchObject({ closed: true });
	});
});
