import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '#journal/actor.ts';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { countRating } from '../../resistance/result.ts';
import { findItem, readVersions } from '../reads.ts';
import { closeRating } from './close-rating.ts';
import { decideWording } from './decide-wording.ts';
import { enterBallots } from './enter-ballots.ts';
import { keepBallot } from './keep-ballot.ts';
import { openRating } from './open-rating.ts';
import { findRating, readBallots } from './reads.ts';
import { removeBallot } from './remove-ballot.ts';
import { issueRatingLinks } from './tokens.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('rating wordings by resistance, on %s', (engine) => {
	let cast: Cast;
	let goal: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		({ goal } = await publishedChain(cast));
	});
	afterEach(() => cast.storage.close());

	const open = (more: object = {}) =>
		cast.play(cast.anna, openRating, {
			...{ itemId: goal, circle: 'participants', closesOn: '2017-04-10' },
			...{ titles: ['', 'Kürzer'], texts: ['', 'Alle werden beim Arzt verstanden.'] },
			...{ origins: ['', 'Tisch 2'], ...more }
		});
	const link = async (ratingId: string) => {
		const links = await cast.storage.transact((tx) => issueRatingLinks(tx, ratingId, ['']));
		return links.get('') ?? '';
	};
	const rate = (secret: string, ...resistance: string[]) =>
		keepBallot(cast.frame, secret, { resistance });

	it('puts the present wording first and keeps where the others came from', async () => {
		const { ratingId } = await open();
		const item = await findItem(cast.storage.read, goal);
		expect((await findRating(cast.storage.read, ratingId))?.options).toMatchObject([
			{ present: true, text: item?.text },
			{ present: false, title: 'Kürzer', origin: 'Tisch 2' }
		]);
	});

	it('refuses a second rating of the same item until the group has decided', async () => {
		const { ratingId } = await open();
		const again = { itemId: goal, circle: 'room', closesOn: '2017-04-10', texts: 'Noch anders' };
		expect(await openRating(cast.as(cast.anna), again)).toMatchObject({ reason: 'rating-runs' });
		await cast.play(cast.anna, closeRating, { ratingId });
		expect(await openRating(cast.as(cast.anna), again)).toMatchObject({ reason: 'rating-runs' });
	});

	it('keeps one ballot for a link, which may be corrected until the end', async () => {
		const { ratingId } = await open();
		const secret = await link(ratingId);
		expect(await rate(secret, '9', '2')).toMatchObject({ ok: true });
		expect(await rate(secret, '8', '')).toMatchObject({ ok: true });
		expect(await readBallots(cast.storage.read, [ratingId])).toMatchObject([
			{ people: 1, resistance: [8, null] }
		]);
		await cast.play(systemActor, closeRating, { ratingId });
		expect(await rate(secret, '1', '1')).toMatchObject({ reason: 'rating-closed' });
		expect(await rate('guessed', '1', '1')).toMatchObject({ reason: 'link-unknown' });
	});

	it('has no person, no time and in the end no link beside a ballot', async () => {
		const { ratingId } = await open();
		await rate(await link(ratingId), '3', '4');
		await cast.play(cast.anna, closeRating, { ratingId });
		const [row] = await cast.storage.read.selectFrom('resistance_ballot').selectAll().execute();
		expect(row).toEqual({
			...{ id: row?.id, rating_id: ratingId, secret_hash: null, channel: 'web', people: 1 },
			resistance: '[3,4]'
		});
	});

	it('writes its links in an order that is not that of the people', async () => {
		const { ratingId } = await open();
		const people = Array.from({ length: 12 }, (_, place) => String(place));
		await cast.storage.transact((tx) => issueRatingLinks(tx, ratingId, people));
		// All columns: an index would give the hashes in their order, however they lie in the table.
		const rows = await cast.storage.read.selectFrom('rating_link').selectAll().execute();
		const stored = rows.map(({ secret_hash: hash }) => hash);
		expect(stored).toHaveLength(12);
		expect(stored).toEqual(stored.toSorted());
	});

	it('takes cards and raised hands from the room, and lets the steering correct them', async () => {
		const { ratingId } = await open({ circle: 'room' });
		const enter = (people: string, ...resistance: string[]) =>
			cast.play(cast.anna, enterBallots, { ratingId, people, resistance });
		await enter('1', '7', '0');
		await enter('10', '70', '20');
		await enter('1', '10', '10');
		const wrong = (await readBallots(cast.storage.read, [ratingId])).find(
			({ resistance }) => resistance[1] === 10
		);
		await cast.play(cast.anna, removeBallot, { ratingId, ballotId: wrong?.id ?? '' });
		const ballots = await readBallots(cast.storage.read, [ratingId]);
		expect(countRating(2, ballots)).toMatchObject({ people: 11, least: [1] });
		const told = await readSubjectEntries(cast.storage.read, ratingId);
		const data = told
			.filter(({ body }) => body.what.startsWith('ballots'))
			.map(({ body }) => JSON.stringify(body.data));
		expect(data.toSorted()).toEqual([
			...['{"people":10}', '{"people":1}', '{"people":1}', '{"people":1}']
		]);
	});

	it('does not let the steering remove what somebody gave by a link', async () => {
		const { ratingId } = await open();
		await rate(await link(ratingId), '3', '4');
		const [ballot] = await readBallots(cast.storage.read, [ratingId]);
		expect(
			await removeBallot(cast.as(cast.anna), { ratingId, ballotId: ballot?.id ?? '' })
		).toMatchObject({ reason: 'not-found' });
	});

	it('makes a version of what the group decides, with its reason and the rating as source', async () => {
		const { ratingId } = await open();
		await rate(await link(ratingId), '9', '1');
		await cast.play(cast.anna, closeRating, { ratingId });
		const rating = await findRating(cast.storage.read, ratingId);
		const decided = {
			ratingId,
			optionId: rating?.options[1]?.id ?? '',
			reason: 'Weniger Widerstand.'
		};
		await cast.play(cast.anna, decideWording, decided);
		expect((await readVersions(cast.storage.read, goal)).at(-1)).toMatchObject({
			...{ title: 'Kürzer', text: 'Alle werden beim Arzt verstanden.' },
			...{ reason: 'Weniger Widerstand.', sourceKind: 'rating', sourceId: ratingId }
		});
		expect(await findItem(cast.storage.read, goal)).toMatchObject({ state: 'draft', version: 2 });
		expect(await decideWording(cast.as(cast.anna), decided)).toMatchObject({
			reason: 'already-decided'
		});
	});

	it('makes no version when everything stays as it is, and asks for a reason all the same', async () => {
		const { ratingId } = await open();
		await cast.play(cast.anna, closeRating, { ratingId });
		const optionId = (await findRating(cast.storage.read, ratingId))?.options[0]?.id ?? '';
		expect(
			await decideWording(cast.as(cast.anna), { ratingId, optionId, reason: ' ' })
		).toMatchObject({ fields: { reason: 'missing' } });
		await cast.play(cast.anna, decideWording, { ratingId, optionId, reason: 'Bewährt.' });
		expect(await readVersions(cast.storage.read, goal)).toHaveLength(1);
		expect(await findRating(cast.storage.read, ratingId)).toMatchObject({
			decision: { optionId, reason: 'Bewährt.' }
		});
	});

	it('decides nothing while people still rate, or with a wording of another rating', async () => {
		const { ratingId } = await open();
		const optionId = (await findRating(cast.storage.read, ratingId))?.options[1]?.id ?? '';
		const decide = (id: string) =>
			decideWording(cast.as(cast.anna), { ratingId, optionId: id, reason: 'x' });
		expect(await decide(optionId)).toMatchObject({ reason: 'rating-open' });
		expect(await decide(ratingId)).toMatchObject({ reason: 'not-found' });
	});
});
