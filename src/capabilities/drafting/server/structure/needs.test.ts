import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftItem } from '../draft-item.ts';
import { addDependency } from '../measure-sheet/add-dependency.ts';
import { readDependencies } from '../measure-sheet/read-dependencies.ts';
import { publishItem } from '../publish-item.ts';
import { findItem } from '../reads.ts';
import { mergeItems } from './merge-items.ts';
import { splitItem } from './split-item.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

const text = { title: 'Einander verstehen', text: 'Beim Arzt verstehen sich alle.' };
const reason = 'Zwei Maßnahmen sagten dasselbe.';

describe.each(engines)('measures that need one another, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const read = () => cast.storage.read;
	const measure = async (title: string) => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'measure', areaId: cast.health.id, title },
			...{ text: 'Es geschieht.', reason: 'Neu.', servesId: chain.goal, benefit: 'Hilft.' }
		});
		await cast.play(cast.anna, publishItem, { itemId });
		return itemId;
	};
	const needs = (itemId: string, onId: string) =>
		cast.play(cast.anna, addDependency, { itemId, onId, reason: 'Erst der Raum.' });
	const held = async () =>
		(await readDependencies(read(), cast.processId))
			.map(({ fromId, onId }) => `${fromId} ${onId}`)
			.toSorted();
	const pairs = (...given: readonly [string, string][]) =>
		given.map((pair) => pair.join(' ')).toSorted();

	it('still do when one of them goes on in another', async () => {
		const [room, course] = [await measure('Raum'), await measure('Kurs')];
		await needs(chain.measure, room);
		await needs(course, chain.measure);
		const other = await measure('Beratung');
		await cast.play(cast.anna, mergeItems, {
			...{ itemIds: [chain.measure, other], survivorId: other, ...text, reason }
		});
		expect(await held()).toEqual(pairs([other, room], [course, other]));
		const part = (title: string) => ({ title, text: title, servedBy: [] });
		const { itemIds } = await cast.play(cast.anna, splitItem, {
			...{ itemId: room, parts: { 0: part('Saal'), 1: part('Küche') }, reason }
		});
		expect(await held()).toEqual(
			pairs([course, other], ...itemIds.map((partId): [string, string] => [other, partId]))
		);
	});

	it('are not merged into a circle, and nothing of the merge stays', async () => {
		const [room, course] = [await measure('Raum'), await measure('Kurs')];
		await needs(chain.measure, room);
		await needs(room, course);
		expect(
			await mergeItems(cast.as(cast.anna), {
				...{ itemIds: [chain.measure, course], survivorId: course, ...text, reason }
			})
		).toMatchObject({ reason: 'merge-in-a-circle' });
		expect(await held()).toHaveLength(2);
		expect(await findItem(read(), course)).toMatchObject({ version: 1, title: 'Kurs' });
	});
});
