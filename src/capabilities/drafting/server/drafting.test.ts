import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { contribute } from '#participation/server/contribute.ts';
import { findContribution } from '#participation/server/reads.ts';
import { closeRound } from './close-round.ts';
import { consolidateItem } from './consolidate-item.ts';
import { draftItem } from './draft-item.ts';
import { keepAnswerSheet } from './keep-answer-sheet.ts';
import { linkItem } from './link-item.ts';
import { openRound } from './open-round.ts';
import { findRound, readSheets } from './read-rounds.ts';
import { findItem, findItemByCode, readLinks, readOrigins, readVersions } from './reads.ts';
import { issueRoundSecret } from './tokens.ts';
import { wordVersion } from './word-version.ts';
import {
	assemble,
	openHealthCall,
	publishedChain,
	publishedIdea,
	type Cast
} from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('drafting, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	it('takes ideas up into a goal and keeps where they came from', async () => {
		const callId = await openHealthCall(cast);
		const idea = await publishedIdea(cast, callId, 'Mein Sohn übersetzt beim Arzt.');
		const { itemId } = await cast.play(cast.anna, draftItem, {
			processId: cast.processId,
			kind: 'goal',
			areaId: cast.health.id,
			title: 'Dolmetschen',
			text: 'Beim Arzt wird gedolmetscht.',
			reason: 'Aus einem Beitrag.',
			contributionIds: idea
		});
		expect(await readOrigins(cast.storage.read, { itemIds: [itemId] })).toEqual([
			{ itemId, contributionId: idea }
		]);
		expect(await findContribution(cast.storage.read, idea)).toMatchObject({ state: 'takenUp' });
	});

	it('refuses to take up what nobody can read', async () => {
		const callId = await openHealthCall(cast);
		const { contributionId } = await cast.play(publicActor, contribute, { callId, text: 'Idee' });
		const draft = { kind: 'guideline', title: 'x', text: 'x', reason: 'x' };
		expect(
			await draftItem(cast.as(cast.anna), {
				...draft,
				processId: cast.processId,
				contributionIds: contributionId
			})
		).toMatchObject({ reason: 'contribution-not-published' });
		expect(await readOrigins(cast.storage.read, { contributionIds: [contributionId] })).toEqual([]);
	});

	it('refuses a contribution that does not exist, and takes up none of the others', async () => {
		const callId = await openHealthCall(cast);
		const idea = await publishedIdea(cast, callId, 'Idee');
		const other = '01890000-0000-7000-8000-000000000000';
		const draft = {
			processId: cast.processId,
			kind: 'guideline',
			title: 'x',
			text: 'x',
			reason: 'x'
		};
		expect(
			await draftItem(cast.as(cast.anna), { ...draft, contributionIds: [idea, other] })
		).toMatchObject({ reason: 'unknown-contribution' });
		expect(await findContribution(cast.storage.read, idea)).toMatchObject({ state: 'published' });
	});

	it('gives codes at publication, with links that keep their benefit', async () => {
		const { guideline, goal } = await publishedChain(cast);
		expect(await findItemByCode(cast.storage.read, cast.processId, 'L1')).toMatchObject({
			id: guideline
		});
		expect(await findItemByCode(cast.storage.read, cast.processId, 'Z-GE-1')).toMatchObject({
			id: goal
		});
		expect(await findItemByCode(cast.storage.read, cast.processId, 'M-GE-1')).toBeDefined();
		expect(await readLinks(cast.storage.read, cast.processId)).toContainEqual({
			fromId: goal,
			toId: guideline,
			benefit: 'Wer versteht, kann selbst entscheiden.',
			rank: 0
		});
	});

	it('refuses a link twice and downward', async () => {
		const { guideline, goal } = await publishedChain(cast);
		const link = (itemId: string, servesId: string) =>
			linkItem(cast.as(cast.anna), { itemId, servesId, benefit: 'Nutzen' });
		expect(await link(goal, guideline)).toMatchObject({ reason: 'already-linked' });
		expect(await link(guideline, goal)).toMatchObject({ reason: 'cannot-serve' });
	});

	it('asks by questionnaire, lays the sheets side by side, words anew and agrees', async () => {
		const { goal } = await publishedChain(cast);
		const { roundId } = await cast.play(cast.anna, openRound, {
			itemId: goal,
			closesOn: '2017-04-10'
		});
		expect(await consolidateItem(cast.as(cast.anna), { itemId: goal })).toMatchObject({
			reason: 'round-still-open'
		});
		const secrets: string[] = [];
		for (const answer of ['Unklar', 'Verständlich', 'Besser wie?']) {
			const secret = await cast.storage.transact((tx) => issueRoundSecret(tx, roundId));
			secrets.push(secret);
			const answers = [answer, '', '', 'Zahl der Einsätze', ''];
			expect(await keepAnswerSheet(cast.frame, secret, { answers })).toMatchObject({ ok: true });
		}
		await keepAnswerSheet(cast.frame, secrets[0] ?? '', {
			perspective: 'volunteer',
			answers: ['Korrigiert', '', '', '', '']
		});
		await cast.play(cast.anna, closeRound, { roundId });
		const sheets = await readSheets(cast.storage.read, roundId);
		expect(sheets.map((sheet) => sheet.answers[0]).sort()).toEqual([
			'Besser wie?',
			'Korrigiert',
			'Verständlich'
		]);
		expect(
			await keepAnswerSheet(cast.frame, secrets[0] ?? '', { answers: ['Zu spät'] })
		).toMatchObject({
			reason: 'round-closed'
		});
		await cast.play(cast.anna, wordVersion, {
			itemId: goal,
			title: 'Dolmetschen beim Arzt',
			text: 'Bis Ende 2018 wird bei 300 Terminen gedolmetscht.',
			reason: 'Niemand wusste, was „besser“ heißt.',
			roundId,
			goal: { measuredBy: 'Vermittelte Einsätze' }
		});
		await cast.play(cast.anna, consolidateItem, { itemId: goal });
		expect(await findItem(cast.storage.read, goal)).toMatchObject({
			state: 'consolidated',
			version: 2
		});
		expect(await readVersions(cast.storage.read, goal)).toMatchObject([
			{ number: 1, text: 'Beim Arzt wird besser gedolmetscht.' },
			{ number: 2, sourceKind: 'round', sourceId: roundId }
		]);
	});

	it('keeps no thread from a sheet to its link after closing, and no time in it', async () => {
		const { goal } = await publishedChain(cast);
		const { roundId } = await cast.play(cast.anna, openRound, {
			itemId: goal,
			closesOn: '2017-04-10'
		});
		const secret = await cast.storage.transact((tx) => issueRoundSecret(tx, roundId));
		await keepAnswerSheet(cast.frame, secret, { answers: ['Ja', '', '', '', ''] });
		await cast.play(cast.anna, closeRound, { roundId });
		const [row] = await cast.storage.read.selectFrom('answer_sheet').selectAll().execute();
		expect(row?.secret_hash).toBeNull();
		expect(Object.keys(row ?? {}).sort()).toEqual([
			'answers',
			'channel',
			'id',
			'people',
			'person_id',
			'perspective',
			'revision',
			'round_id',
			'secret_hash',
			'table_name'
		]);
		expect(row?.id[14]).toBe('4');
	});

	it('closes a round whose time is over by the system, once', async () => {
		const { goal } = await publishedChain(cast);
		const { roundId } = await cast.play(cast.anna, openRound, {
			itemId: goal,
			closesOn: '2017-04-10'
		});
		cast.setClock('2017-04-12T08:00:00.000Z');
		await cast.play(systemActor, closeRound, { roundId });
		expect(await findRound(cast.storage.read, roundId)).toMatchObject({ closed: true });
		expect(await closeRound(cast.as(systemActor), { roundId })).toMatchObject({
			reason: 'already-closed'
		});
	});

	it('tells an unknown link from a closed round', async () => {
		expect(await keepAnswerSheet(cast.frame, 'guessed', { answers: ['Ja'] })).toMatchObject({
			reason: 'link-unknown'
		});
	});

	it('waits with agreement until a goal can be measured', async () => {
		const { goal } = await publishedChain(cast);
		expect(await consolidateItem(cast.as(cast.anna), { itemId: goal })).toMatchObject({
			reason: 'not-ready'
		});
	});
});
