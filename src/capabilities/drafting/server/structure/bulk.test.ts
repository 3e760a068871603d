import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../../../../tests/storages.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { draftItem } from '../draft-item.ts';
import { openRound } from '../open-round.ts';
import { publishItem } from '../publish-item.ts';
import { findItem, readItems, readLinks, readVersions } from '../reads.ts';
import { wordVersion } from '../word-version.ts';
import { dropItem } from './drop-item.ts';
import { editMany } from './edit-many.ts';
import { mergeItems } from './merge-items.ts';
import { findLastChange } from './read-last-change.ts';
import { reorderItem } from './reorder-item.ts';
import { undoChange } from './undo-change.ts';

const reason = 'So hat es die Gruppe gewünscht.';

describe.each(engines)('bulk work, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	let minute = 0;
	beforeEach(async () => {
		minute = 0;
		cast = await assemble(engine);
		chain = await publishedChain(cast);
		later();
	});
	afterEach(() => cast.storage.close());

	/** Each change has its own minute, as with people. */
	const later = () =>
		cast.setClock(`2017-04-03T09:${String((minute += 1)).padStart(2, '0')}:00.000Z`);
	const read = () => cast.storage.read;
	async function measure(title: string): Promise<string> {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'measure', areaId: cast.health.id, title },
			...{ text: 'Text', reason, servesId: chain.goal, benefit: 'Hilft.' }
		});
		later();
		return itemId;
	}
	const order = async () =>
		(await readItems(read(), { processId: cast.processId }))
			.filter(({ kind }) => kind === 'measure')
			.map(({ id }) => id);
	const many = (itemIds: string[], more: object) => ({
		...{ processId: cast.processId, itemIds, reason, ...more }
	});
	const edit = async (itemIds: string[], more: object) => {
		const outcome = await editMany(cast.as(cast.anna), many(itemIds, more));
		later();
		return outcome;
	};
	const undo = async () => {
		const found = await findLastChange(read(), cast.processId);
		const outcome = await undoChange(cast.as(cast.anna), {
			...{ processId: cast.processId, change: found?.last.id }
		});
		later();
		return outcome;
	};

	it('lays items in another order, and changes no code', async () => {
		const b = await measure('B');
		await cast.play(cast.anna, publishItem, { itemId: b });
		const c = await measure('C');
		await cast.play(cast.anna, reorderItem, { itemId: b, to: 'up' });
		expect(await order()).toEqual([b, chain.measure, c]);
		await cast.play(cast.anna, reorderItem, { itemId: b, to: '3' });
		expect(await order()).toEqual([chain.measure, c, b]);
		expect(await findItem(read(), b)).toMatchObject({ code: 'M-GE-2' });
		expect(await reorderItem(cast.as(cast.anna), { itemId: b, to: 'down' })).toMatchObject({
			reason: 'already-last'
		});
		const d = await measure('D');
		expect(await order()).toEqual([chain.measure, c, b, d]);
	});

	it('takes an order back, step by step', async () => {
		const b = await measure('B');
		const c = await measure('C');
		await cast.play(cast.anna, reorderItem, { itemId: c, to: '1' });
		later();
		await cast.play(cast.anna, reorderItem, { itemId: b, to: '1' });
		later();
		expect(await order()).toEqual([b, c, chain.measure]);
		expect(await undo()).toMatchObject({ ok: true });
		expect(await order()).toEqual([c, chain.measure, b]);
		expect(await undo()).toMatchObject({ ok: true });
		expect(await order()).toEqual([chain.measure, b, c]);
		expect(await undo()).toMatchObject({ reason: 'put-aside-instead' });
	});

	it('gives many one priority, each as a version with the reason, and takes it back with another', async () => {
		const ids = [chain.measure, await measure('B')];
		expect(await edit(ids, { what: 'priority', priority: 'high' })).toMatchObject({ ok: true });
		expect((await findItem(read(), chain.measure))?.measureSheet?.priority).toBe('high');
		expect((await readVersions(read(), chain.measure)).at(-1)).toMatchObject({ reason });
		expect(await undo()).toMatchObject({ ok: true });
		const versions = await readVersions(read(), chain.measure);
		expect(versions.at(-1)).toMatchObject({ sourceKind: 'undo', reason: `Rückgängig: ${reason}` });
		expect(versions.at(-1)?.sheet).toEqual(versions.at(-3)?.sheet);
	});

	it('leaves out only what was shown as not possible', async () => {
		const ids = [chain.measure, chain.goal];
		const change = { what: 'priority', priority: 'low' };
		expect(await edit(ids, change)).toMatchObject({ reason: 'changed-since-shown' });
		expect((await findItem(read(), chain.measure))?.version).toBe(1);
		expect(await edit(ids, { ...change, leftOut: [chain.goal] })).toMatchObject({
			...{ ok: true, value: { count: 1 } }
		});
	});

	it('asks for the value, and for at least one that can change', async () => {
		expect(await edit([chain.measure], { what: 'link' })).toMatchObject({
			...{ reason: 'value-missing', fields: { servesId: 'missing', benefit: 'missing' } }
		});
		expect(await edit([], { what: 'publish' })).toMatchObject({ reason: 'nothing-chosen' });
		expect(
			await edit([chain.measure], { what: 'publish', leftOut: [chain.measure] })
		).toMatchObject({ reason: 'nothing-possible' });
	});

	it('publishes many in their order, which nothing takes back', async () => {
		const [b, c] = [await measure('B'), await measure('C')];
		expect(await edit([c, b], { what: 'publish' })).toMatchObject({ ok: true });
		expect(await findItem(read(), b)).toMatchObject({ code: 'M-GE-2', published: true });
		expect(await findItem(read(), c)).toMatchObject({ code: 'M-GE-3', published: true });
		expect(await undo()).toMatchObject({ reason: 'code-given' });
	});

	it('moves drafts into another area and back, but nothing that has a code', async () => {
		const b = await measure('B');
		const other = cast.areas.find(({ id }) => id !== cast.health.id);
		const area = { what: 'area', areaId: other?.id };
		expect(await edit([b, chain.measure], { ...area, leftOut: [chain.measure] })).toMatchObject({
			value: { count: 1 }
		});
		expect(await findItem(read(), b)).toMatchObject({ areaId: other?.id });
		await undo();
		expect(await findItem(read(), b)).toMatchObject({ areaId: cast.health.id });
	});

	it('puts many aside and takes that back with their links', async () => {
		const ids = [await measure('B'), await measure('C')];
		const links = (await readLinks(read(), cast.processId)).length;
		expect(await edit(ids, { what: 'discard' })).toMatchObject({ value: { count: 2 } });
		expect(await order()).toEqual([chain.measure]);
		expect(await undo()).toMatchObject({ ok: true });
		expect(await order()).toEqual([chain.measure, ...ids]);
		expect(await readLinks(read(), cast.processId)).toHaveLength(links);
	});

	it('links many to one goal, and takes that back', async () => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'goal', areaId: cast.health.id, title: 'Ziel' },
			...{ text: 'Text', reason }
		});
		later();
		const ids = [chain.measure, await measure('B')];
		const before = await readLinks(read(), cast.processId);
		const link = { what: 'link', servesId: itemId, benefit: 'Nutzen' };
		expect(await edit(ids, link)).toMatchObject({ value: { count: 2 } });
		expect(await readLinks(read(), cast.processId)).toHaveLength(before.length + 2);
		await undo();
		expect(await readLinks(read(), cast.processId)).toEqual(before);
	});

	it('takes a wording back as a new version with the old text', async () => {
		const text = { title: 'Anders', text: 'Ganz anders.' };
		const old = await findItem(read(), chain.goal);
		await cast.play(cast.anna, wordVersion, { itemId: chain.goal, ...text, reason });
		later();
		expect(await undo()).toMatchObject({ ok: true });
		expect(await findItem(read(), chain.goal)).toMatchObject({
			...{ version: 3, title: old?.title, text: old?.text, state: old?.state }
		});
		const entries = await read().selectFrom('journal_entry').select(['act', 'audience']).execute();
		expect(entries.at(-1)).toEqual({ act: 'drafting.undo', audience: 'public' });
	});

	it('takes nothing back once people are asked about it', async () => {
		const text = { title: 'Anders', text: 'Ganz anders.' };
		await cast.play(cast.anna, wordVersion, { itemId: chain.goal, ...text, reason });
		later();
		await cast.play(cast.anna, openRound, { itemId: chain.goal, closesOn: '2017-04-10' });
		expect(await undo()).toMatchObject({ ok: false });
		expect(await findItem(read(), chain.goal)).toMatchObject({ version: 2 });
	});

	it('brings back what was struck', async () => {
		const links = await readLinks(read(), cast.processId);
		await cast.play(cast.anna, dropItem, { itemId: chain.goal, reason });
		later();
		expect(await undo()).toMatchObject({ ok: true });
		expect(await findItem(read(), chain.goal)).toMatchObject({ state: 'draft', code: 'Z-GE-1' });
		expect(await readLinks(read(), cast.processId)).toEqual(expect.arrayContaining([...links]));
	});

	it('says that a merge stays, and that somebody was faster', async () => {
		const ids = [await measure('B'), await measure('C')];
		await cast.play(cast.anna, mergeItems, {
			...{ itemIds: ids, survivorId: ids[0], title: 'BC', text: 'Text', reason }
		});
		later();
		expect(await undo()).toMatchObject({ reason: 'merged-stays' });
		expect(
			await undoChange(cast.as(cast.anna), { processId: cast.processId, change: chain.goal })
		).toMatchObject({ reason: 'other-change-meanwhile' });
	});
});
