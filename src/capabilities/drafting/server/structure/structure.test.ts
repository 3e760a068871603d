import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { draftItem } from '../draft-item.ts';
import { openRound } from '../open-round.ts';
import { publishItem } from '../publish-item.ts';
import { openRating } from '../resistance/open-rating.ts';
import { findItem, readItems, readLinks, readOrigins, readStates, readVersions } from '../reads.ts';
import { readTitles } from '../titles.ts';
import { wordVersion } from '../word-version.ts';
import { checkGoal } from './check-goal.ts';
import { discardDraft } from './discard-draft.ts';
import { dropItem } from './drop-item.ts';
import { mergeItems } from './merge-items.ts';
import { readGoalChecks } from './read-goal-checks.ts';
import { readRelatives } from './read-structure.ts';
import { restoreItem } from './restore-item.ts';
import { splitItem } from './split-item.ts';
import { assemble, openHealthCall, publishedIdea, type Cast } from '../../../../../tests/cast.ts';
import { publishedChain } from '../../../../../tests/cast.ts';
import { healthMeeting } from '../../../../../tests/health-meeting.ts';
import { engines } from '../../../../../tests/storages.ts';

const text = { title: 'Einander verstehen', text: 'Beim Arzt verstehen sich alle.' };
const reason = 'Zwei Ziele sagten dasselbe.';

describe.each(engines)('the structure of items, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const read = () => cast.storage.read;
	const liveIds = async () =>
		(await readItems(read(), { processId: cast.processId })).map(({ id }) => id);

	/** One more goal for the guideline, with an idea behind it. */
	async function otherGoal(publish = true): Promise<{ itemId: string; idea: string }> {
		const idea = await publishedIdea(cast, await openHealthCall(cast), 'Mein Sohn übersetzt.');
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'goal', areaId: cast.health.id, contributionIds: idea },
			...{ title: 'Sprache', text: 'Alle verstehen den Arzt.', reason: 'Aus einem Beitrag.' },
			...{ servesId: chain.guideline, benefit: 'Niemand wird falsch behandelt.' }
		});
		if (publish) await cast.play(cast.anna, publishItem, { itemId });
		return { itemId, idea };
	}

	it('counts drafts per process, and keeps the number beside the code', async () => {
		const { itemId } = await otherGoal();
		expect(await findItem(read(), itemId)).toMatchObject({ draftNumber: 4, code: 'Z-GE-2' });
		expect(await findItem(read(), chain.guideline)).toMatchObject({ draftNumber: 1, code: 'L1' });
	});

	it('merges two goals into one of them, with origins and links', async () => {
		const { itemId, idea } = await otherGoal();
		await cast.play(cast.anna, mergeItems, {
			...{ itemIds: [chain.goal, itemId], survivorId: itemId, ...text, reason }
		});
		expect(await findItem(read(), itemId)).toMatchObject({ version: 2, ...text, code: 'Z-GE-2' });
		expect(await findItem(read(), chain.goal)).toMatchObject({ state: 'merged', code: 'Z-GE-1' });
		expect(await readOrigins(read(), { itemIds: [itemId] })).toMatchObject([
			{ contributionId: idea }
		]);
		expect(await readLinks(read(), cast.processId)).toEqual(
			expect.arrayContaining([
				{
					...{ fromId: itemId, toId: chain.guideline, rank: 0 },
					benefit: 'Niemand wird falsch behandelt.\n\nWer versteht, kann selbst entscheiden.'
				},
				{
					...{ fromId: chain.measure, toId: itemId, rank: 0 },
					benefit: 'Hilfe kommt, wenn sie gebraucht wird.'
				}
			])
		);
		expect(await readLinks(read(), cast.processId)).toHaveLength(2);
		expect(await readVersions(read(), itemId)).toMatchObject([{}, { sourceKind: 'merge', reason }]);
		expect(await readRelatives(read(), itemId)).toMatchObject({
			predecessors: [{ id: chain.goal, code: 'Z-GE-1', how: 'merge' }],
			successors: []
		});
		expect(await readRelatives(read(), chain.goal)).toMatchObject({ successors: [{ id: itemId }] });
	});

	it('keeps the ideas of what was merged, each once', async () => {
		const { itemId, idea } = await otherGoal();
		const { itemId: third } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'goal', areaId: cast.health.id, contributionIds: idea },
			...{ title: 'Reden', text: 'Alle reden.', reason: 'Aus einem Beitrag.' },
			...{ servesId: chain.guideline, benefit: 'Gut.' }
		});
		await cast.play(cast.anna, mergeItems, {
			...{ itemIds: [chain.goal, itemId, third], survivorId: chain.goal, ...text, reason }
		});
		const origins = await readOrigins(read(), { itemIds: [chain.goal] });
		expect(origins.filter(({ contributionId }) => contributionId === idea)).toHaveLength(1);
	});

	it('takes what was merged out of every list, and lets nobody word it', async () => {
		const { itemId } = await otherGoal();
		await cast.play(cast.anna, mergeItems, {
			...{ itemIds: [chain.goal, itemId], survivorId: itemId, ...text, reason }
		});
		expect(await liveIds()).not.toContain(chain.goal);
		const titles = await readTitles(read(), { processId: cast.processId });
		expect(titles.map(({ code }) => code)).toEqual(['L1', 'Z-GE-2', 'M-GE-1']);
		expect(
			await wordVersion(cast.as(cast.anna), { itemId: chain.goal, ...text, reason })
		).toMatchObject({ reason: 'wording-closed' });
		expect(await restoreItem(cast.as(cast.anna), { itemId: chain.goal, reason })).toMatchObject({
			reason: 'goes-on-elsewhere'
		});
	});

	it('makes a new public item of two where one was public, and tells no code of a draft', async () => {
		const { itemId } = await otherGoal(false);
		const { itemId: made, code } = await cast.play(cast.anna, mergeItems, {
			...{ itemIds: [chain.goal, itemId], ...text, reason }
		});
		expect(code).toBe('Z-GE-2');
		expect(await findItem(read(), made)).toMatchObject({ published: true, state: 'draft' });
		expect((await readSubjectEntries(read(), made)).map(({ body }) => body)).toMatchObject([
			{ what: 'items-merged', data: { merged: ['Z-GE-1'] } }
		]);
	});

	it('does not merge what people are being asked about', async () => {
		const { itemId } = await otherGoal();
		await cast.play(cast.anna, openRound, { itemId: chain.goal, closesOn: '2017-04-10' });
		const merge = { itemIds: [chain.goal, itemId], survivorId: itemId, ...text, reason };
		expect(await mergeItems(cast.as(cast.anna), merge)).toMatchObject({
			reason: 'round-still-open'
		});
		expect(await liveIds()).toContain(chain.goal);
	});

	it('touches nothing whose wordings are being rated', async () => {
		await cast.play(cast.anna, openRating, {
			...{ itemId: chain.goal, circle: 'room', closesOn: '2017-04-10', texts: 'Anders.' }
		});
		expect(await dropItem(cast.as(cast.anna), { itemId: chain.goal, reason })).toMatchObject({
			reason: 'rating-still-open'
		});
	});

	it('splits a goal into two with codes of their own, and leaves the old one as a stone', async () => {
		const part = (title: string, servedBy: string[] = []) => ({ title, text: title, servedBy });
		const { itemIds, codes } = await cast.play(cast.anna, splitItem, {
			itemId: chain.goal,
			parts: { 0: part('Beim Hausarzt', [chain.measure]), 1: part('Im Krankenhaus') },
			reason: 'Es waren zwei Ziele.'
		});
		expect(codes).toEqual(['Z-GE-2', 'Z-GE-3']);
		expect(await findItem(read(), chain.goal)).toMatchObject({ state: 'merged' });
		expect(await readRelatives(read(), chain.goal)).toMatchObject({
			successors: itemIds.map((id) => ({ id, how: 'split' }))
		});
		expect(
			(await readLinks(read(), cast.processId)).map(({ fromId, toId }) => [fromId, toId])
		).toEqual(
			expect.arrayContaining([
				[chain.measure, itemIds[0]],
				[itemIds[0], chain.guideline],
				[itemIds[1], chain.guideline]
			])
		);
	});

	it('refuses a split that leaves out what served the whole', async () => {
		const parts = { 0: { title: 'Eins', text: 'Eins' }, 1: { title: 'Zwei', text: 'Zwei' } };
		const split = { itemId: chain.goal, parts, reason };
		expect(await splitItem(cast.as(cast.anna), split)).toMatchObject({
			reason: 'serving-left-out'
		});
	});

	it('strikes with a reason before the council, and brings back as it was', async () => {
		cast.setClock('2017-04-04T08:00:00.000Z');
		await cast.play(cast.anna, dropItem, { itemId: chain.goal, reason: 'Das macht die Klinik.' });
		expect(await liveIds()).not.toContain(chain.goal);
		expect(await readLinks(read(), cast.processId)).toEqual([]);
		expect((await readStates(read(), chain.goal)).at(-1)).toMatchObject({
			...{ state: 'dropped', reason: 'Das macht die Klinik.' }
		});
		await cast.play(cast.anna, restoreItem, { itemId: chain.goal, reason: 'Doch nicht.' });
		expect(await findItem(read(), chain.goal)).toMatchObject({ state: 'draft', code: 'Z-GE-1' });
		expect(await readLinks(read(), cast.processId)).toHaveLength(2);
	});

	it('never gives the code of a struck item again', async () => {
		await cast.play(cast.anna, dropItem, { itemId: chain.goal, reason });
		const { itemId } = await otherGoal();
		expect(await findItem(read(), itemId)).toMatchObject({ code: 'Z-GE-2' });
	});

	it('puts a draft aside without telling anybody outside', async () => {
		const { itemId } = await otherGoal(false);
		expect(await dropItem(cast.as(cast.anna), { itemId, reason })).toMatchObject({
			reason: 'not-published'
		});
		await cast.play(cast.anna, discardDraft, { itemId, reason });
		expect(await liveIds()).not.toContain(itemId);
		expect(await publishItem(cast.as(cast.anna), { itemId })).toMatchObject({
			reason: 'already-gone'
		});
		const rows = await read().selectFrom('journal_entry').select(['audience', 'body']).execute();
		expect(rows.filter(({ body }) => body?.includes('draft-discarded'))).toMatchObject([
			{ audience: 'desk' }
		]);
		await cast.play(cast.anna, restoreItem, { itemId, reason });
		expect(await liveIds()).toContain(itemId);
	});

	it('confirms a goal at the meeting, words it anew there, or sends it back', async () => {
		const { meetingId } = await healthMeeting(cast);
		const check = { meetingId, itemId: chain.goal };
		await cast.play(cast.anna, checkGoal, { ...check, outcome: 'confirmed' });
		cast.setClock('2017-04-06T17:30:00.000Z');
		await cast.play(cast.anna, checkGoal, { ...check, outcome: 'reworded', ...text });
		cast.setClock('2017-04-06T17:40:00.000Z');
		await cast.play(cast.anna, checkGoal, { ...check, outcome: 'back', reason: 'Unklar.' });
		expect(await readGoalChecks(read(), { itemId: chain.goal })).toMatchObject([
			{ outcome: 'confirmed', version: 1, day: '2017-04-06' },
			{ outcome: 'reworded', version: 2 },
			{ outcome: 'back', version: 2, reason: 'Unklar.' }
		]);
		expect((await readVersions(read(), chain.goal)).at(-1)).toMatchObject({
			...{ sourceKind: 'meeting', sourceId: meetingId, ...text }
		});
		expect(await findItem(read(), chain.goal)).toMatchObject({ state: 'draft' });
	});

	it('checks no text that the meeting has not seen', async () => {
		const { meetingId } = await healthMeeting(cast);
		const check = (more: object) =>
			checkGoal(cast.as(cast.anna), { meetingId, itemId: chain.goal, seen: '1', ...more });
		const outcomes = await Promise.all([
			check({ outcome: 'reworded', text: 'Alle verstehen sich.', reason: 'Kürzer.' }),
			check({ outcome: 'reworded', text: 'Beim Arzt versteht man sich.', reason: 'Klarer.' })
		]);
		expect(outcomes.map((one) => (one.ok ? 'ok' : one.reason)).toSorted()).toEqual([
			'goal-moved',
			'ok'
		]);
		expect(await check({ outcome: 'confirmed' })).toMatchObject({
			fields: { outcome: 'goal-moved' }
		});
		expect(await readGoalChecks(read(), { meetingId })).toHaveLength(1);
	});

	it('does not check what is no goal of the meeting', async () => {
		const { meetingId } = await healthMeeting(cast);
		const check = { meetingId, outcome: 'confirmed' };
		expect(await checkGoal(cast.as(cast.anna), { ...check, itemId: chain.measure })).toMatchObject({
			reason: 'not-a-goal'
		});
		expect(
			await checkGoal(cast.as(cast.anna), { ...check, itemId: chain.goal, outcome: 'back' })
		).toMatchObject({ reason: 'reason-missing' });
	});
});
