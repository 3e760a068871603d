import { beforeEach, describe, expect, it } from 'vitest';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { oldMeasure } from '../../../../../tests/inputs/predecessor.ts';
import { engines } from '../../../../../tests/storages.ts';
import { findItem, readVersions } from '../reads.ts';
import { compareOldItem } from './compare-old-item.ts';
import { correctPredecessor } from './correct-predecessor.ts';
import { discardPredecessor } from './discard-predecessor.ts';
import { draftFromPredecessor } from './draft-from-predecessor.ts';
import { importPredecessor } from './import-predecessor.ts';
import { preparePredecessor } from './prepare-predecessor.ts';
import { findPredecessor, readOldItems, readOldLinks, readPrepared } from './reads.ts';
import { tellOutcome } from './tell-outcome.ts';

const guideline = {
	...oldMeasure,
	kind: 'guideline',
	number: 'L 1',
	title: 'Gesundheit für alle',
	area: null
} as const;
const goal = {
	...oldMeasure,
	kind: 'goal',
	number: 'Z 1',
	title: 'Alle werden verstanden',
	parent: 0
} as const;
const measure = { ...oldMeasure, parent: 1 };
const rejected = {
	...oldMeasure,
	number: 'M 2',
	title: 'Eigene Klinik',
	taken: false,
	reason: 'rejected'
} as const;

describe.each(engines)('an old concept (%s)', (engine) => {
	let cast: Cast;
	let predecessorId: string;
	const rows = () => readPrepared(cast.storage.read, predecessorId);

	beforeEach(async () => {
		cast = await assemble(engine);
		({ predecessorId } = await cast.play(cast.anna, preparePredecessor, {
			...{
				processId: cast.processId,
				title: 'Konzept 2012',
				year: '2012',
				link: '',
				fileName: 'alt.odt'
			},
			proposals: [guideline, goal, measure, rejected]
		}));
	});

	it('is kept as it was read, with the areas that fit', async () => {
		const [first, second, third, last] = await rows();
		expect(first).toMatchObject({ kind: 'guideline', areaId: null, parentId: null });
		expect(second).toMatchObject({
			title: 'Alle werden verstanden',
			areaId: cast.health.id,
			parentId: first?.id
		});
		expect(third).toMatchObject({ parentId: second?.id, responsible: 'Amt' });
		expect(last?.taken).toBe(false);
		expect(await readOldItems(cast.storage.read, { processId: cast.processId })).toEqual([]);
	});

	it('is corrected row by row, and joins a row to the one before', async () => {
		const [, second, third] = await rows();
		const unchanged = { areaId: cast.health.id, number: 'M 1' };
		await cast.play(cast.anna, correctPredecessor, {
			predecessorId,
			rows: {
				[second?.id ?? '']: {
					kind: 'goal',
					parentId: '',
					title: 'Verstanden werden',
					...unchanged
				},
				[third?.id ?? '']: {
					kind: 'measure',
					parentId: '',
					title: 'egal',
					merge: 'yes',
					...unchanged
				}
			}
		});
		const corrected = await rows();
		expect(corrected.map(({ title }) => title)).toEqual([
			'Gesundheit für alle',
			'Verstanden werden',
			'Eigene Klinik'
		]);
		expect(corrected[1]).toMatchObject({ parentId: null, reason: 'by-hand' });
		expect(corrected[1]?.text).toContain('Sprachmittlerpool');
	});

	it('puts a whole field of action into another area', async () => {
		await cast.play(cast.anna, correctPredecessor, { predecessorId, areas: { 0: '' } });
		expect((await rows()).map(({ areaId }) => areaId)).toEqual([null, null, null, null]);
	});

	it('takes over what is left, once, and nothing after that', async () => {
		await cast.play(cast.anna, importPredecessor, { predecessorId });
		const old = await readOldItems(cast.storage.read, { processId: cast.processId });
		expect(old.map(({ title }) => title)).toEqual([
			'Gesundheit für alle',
			'Alle werden verstanden',
			'Sprachmittlerpool'
		]);
		for (const act of [importPredecessor, discardPredecessor, correctPredecessor])
			expect(await act(cast.as(cast.anna), { predecessorId })).toMatchObject({
				reason: 'already-imported'
			});
	});

	it('is not taken over when no row is left', async () => {
		for (const { id } of await rows())
			await cast.play(cast.anna, correctPredecessor, {
				predecessorId,
				rows: { [id]: { kind: '', title: 'x', number: '', areaId: '', parentId: '' } }
			});
		expect(await importPredecessor(cast.as(cast.anna), { predecessorId })).toMatchObject({
			reason: 'nothing-taken'
		});
	});

	it('is gone when it is thrown away', async () => {
		await cast.play(cast.anna, discardPredecessor, { predecessorId });
		expect(await findPredecessor(cast.storage.read, predecessorId)).toBeUndefined();
		expect(await rows()).toEqual([]);
	});

	it('has what became of its texts: kept, dropped with a reason, or open again', async () => {
		await cast.play(cast.anna, importPredecessor, { predecessorId });
		const chain = await publishedChain(cast);
		const [, oldGoal, oldMeasureRow] = await readOldItems(cast.storage.read, {
			processId: cast.processId
		});
		const oldId = oldMeasureRow?.id;
		await cast.play(cast.anna, compareOldItem, {
			oldId,
			relation: 'reworded',
			itemId: chain.measure
		});
		expect(await readOldLinks(cast.storage.read, cast.processId)).toMatchObject([
			{ oldId, itemId: chain.measure }
		]);
		const say = (input: object) => compareOldItem(cast.as(cast.anna), { oldId, ...input });
		expect(await say({ relation: 'dropped' })).toMatchObject({ reason: 'reason-needed' });
		expect(await say({ relation: 'kept' })).toMatchObject({ reason: 'item-needed' });
		expect(await say({ relation: 'kept', itemId: chain.goal })).toMatchObject({
			reason: 'other-kind'
		});
		await cast.play(cast.anna, compareOldItem, {
			oldId,
			relation: 'dropped',
			reason: 'Macht jetzt das Land.'
		});
		await cast.play(cast.anna, compareOldItem, {
			oldId: oldGoal?.id,
			relation: 'kept',
			itemId: chain.guideline
		});
		const links = await readOldLinks(cast.storage.read, cast.processId);
		expect(links).toHaveLength(2);
		expect(links).toContainEqual(
			expect.objectContaining({ oldId, itemId: null, relation: 'dropped' })
		);
		expect(links).toContainEqual(
			expect.objectContaining({ oldId: oldGoal?.id, itemId: chain.guideline })
		);
		await cast.play(cast.anna, compareOldItem, { oldId, relation: '' });
		expect(await readOldLinks(cast.storage.read, cast.processId)).toHaveLength(1);
	});

	it('tells nobody of itself before it is taken over', async () => {
		const [, , old] = await rows();
		const said = { oldId: old?.id, outcome: 'unknown' };
		for (const act of [tellOutcome, compareOldItem, draftFromPredecessor])
			expect(await act(cast.as(cast.anna), said)).toMatchObject({ reason: 'not-yet-imported' });
	});

	it('says what became of a measure, and who says so', async () => {
		await cast.play(cast.anna, importPredecessor, { predecessorId });
		const [, oldGoal, old] = await readOldItems(cast.storage.read, { processId: cast.processId });
		const say = (input: object) => tellOutcome(cast.as(cast.anna), { oldId: old?.id, ...input });
		expect(await say({ outcome: 'done' })).toMatchObject({ reason: 'source-needed' });
		expect(await say({ outcome: 'unknown' })).toMatchObject({ ok: true });
		expect(
			await say({ outcome: 'done', text: 'Seit 2014.', source: 'Bericht 2015' })
		).toMatchObject({ ok: true });
		expect(
			(await readOldItems(cast.storage.read, { processId: cast.processId }))[2]?.outcome
		).toEqual({
			...{ key: 'done', text: 'Seit 2014.', source: 'Bericht 2015' }
		});
		expect(await say({ oldId: oldGoal?.id, outcome: 'unknown' })).toMatchObject({
			reason: 'not-a-measure'
		});
	});

	it('is the origin of a new draft, and only of one', async () => {
		await cast.play(cast.anna, importPredecessor, { predecessorId });
		const [, , old] = await readOldItems(cast.storage.read, { processId: cast.processId });
		const { itemId } = await cast.play(cast.anna, draftFromPredecessor, { oldId: old?.id });
		const item = await findItem(cast.storage.read, itemId);
		expect(item).toMatchObject({
			title: 'Sprachmittlerpool',
			areaId: cast.health.id,
			published: false
		});
		expect(await readVersions(cast.storage.read, itemId)).toMatchObject([
			{ sourceKind: 'predecessor', sourceId: old?.id }
		]);
		expect(await draftFromPredecessor(cast.as(cast.anna), { oldId: old?.id })).toMatchObject({
			reason: 'already-continued'
		});
	});
});
