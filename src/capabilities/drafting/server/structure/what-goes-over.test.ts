import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftItem } from '../draft-item.ts';
import { addDependency } from '../measure-sheet/add-dependency.ts';
import { readDependencies } from '../measure-sheet/read-dependencies.ts';
import { publishItem } from '../publish-item.ts';
import { closeRating } from '../resistance/close-rating.ts';
import { openRating } from '../resistance/open-rating.ts';
import { dropItem } from './drop-item.ts';
import { mergeItems } from './merge-items.ts';
import { splitItem } from './split-item.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

const text = { title: 'Dolmetschen', text: 'Unter einer Nummer dolmetscht jemand.' };
const reason = 'Es war dasselbe.';

describe.each(engines)('what goes over when measures are merged and split, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	let [room, training] = ['', ''];
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
		room = await another('Ein Raum');
		training = await another('Eine Schulung');
	});
	afterEach(() => cast.storage.close());

	async function another(title: string): Promise<string> {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'measure', areaId: cast.health.id, title },
			...{ text: `${title} in der Klinik.`, reason: 'Aus der Gruppe.', servesId: chain.goal },
			benefit: 'Hilft.'
		});
		await cast.play(cast.anna, publishItem, { itemId });
		return itemId;
	}
	const needs = async (itemId: string, onId: string) =>
		cast.play(cast.anna, addDependency, { itemId, onId, reason: 'Zuerst das.' });
	const edges = async () =>
		(await readDependencies(cast.storage.read, cast.processId))
			.map(({ fromId, onId }) => [fromId, onId])
			.toSorted();
	const rate = async (itemId: string) =>
		cast.play(cast.anna, openRating, {
			...{ itemId, circle: 'participants', closesOn: '2017-04-10' },
			...{ titles: ['', 'Kürzer'], texts: ['', 'Jemand dolmetscht.'], origins: ['', 'Tisch 2'] }
		});

	it('has the survivor need what the merged needed', async () => {
		await needs(chain.measure, room);
		await needs(training, chain.measure);
		await cast.play(cast.anna, mergeItems, {
			...{ itemIds: [chain.measure, training], survivorId: training, ...text, reason }
		});
		expect(await edges()).toEqual([[training, room]]);
	});

	it('refuses a merge after which a measure would wait for itself', async () => {
		await needs(chain.measure, room);
		await needs(room, training);
		const merge = { itemIds: [chain.measure, training], survivorId: training, ...text, reason };
		expect(await mergeItems(cast.as(cast.anna), merge)).toMatchObject({
			reason: 'merge-in-a-circle'
		});
		expect(await edges()).toHaveLength(2);
	});

	it('has every part of a split need what the whole needed', async () => {
		await needs(chain.measure, room);
		const { itemIds } = await cast.play(cast.anna, splitItem, {
			...{ itemId: chain.measure, reason },
			parts: {
				0: { title: 'Tags', text: 'Am Tag.' },
				1: { title: 'Nachts', text: 'In der Nacht.' }
			}
		});
		expect(await edges()).toEqual(itemIds.map((id) => [id, room]).toSorted());
	});

	it('waits until nobody rates wordings any more', async () => {
		const { ratingId } = await rate(room);
		const merge = { itemIds: [room, training], survivorId: training, ...text, reason };
		expect(await mergeItems(cast.as(cast.anna), merge)).toMatchObject({
			reason: 'rating-still-open'
		});
		expect(await dropItem(cast.as(cast.anna), { itemId: room, reason })).toMatchObject({
			reason: 'rating-still-open'
		});
		await cast.play(cast.anna, closeRating, { ratingId });
		expect(await mergeItems(cast.as(cast.anna), merge)).toMatchObject({ ok: true });
	});
});
