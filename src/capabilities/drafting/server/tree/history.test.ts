import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '#shared/dates.ts';
import { consolidateItem } from '../consolidate-item.ts';
import { draftItem } from '../draft-item.ts';
import { linkItem } from '../link-item.ts';
import { changeBenefit } from '../measure-sheet/change-benefit.ts';
import { chooseMain } from '../measure-sheet/choose-main.ts';
import { endLink } from '../measure-sheet/end-link.ts';
import { publishItem } from '../publish-item.ts';
import { readItems, readLinks } from '../reads.ts';
import { dropItem } from '../structure/drop-item.ts';
import { mergeItems } from '../structure/merge-items.ts';
import { restoreItem } from '../structure/restore-item.ts';
import { wordVersion } from '../word-version.ts';
import { holdingBefore, type Holding } from '../../tree/history.ts';
import { readHistory } from './read-history.ts';
import { assemble, publishedChain, now, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('an earlier day, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const today = async (): Promise<Holding> => ({
		items: await readItems(cast.storage.read, { processId: cast.processId, standing: 'all' }),
		links: await readLinks(cast.storage.read, cast.processId)
	});
	const before = async (instant: string) =>
		holdingBefore(
			await readHistory(cast.storage.read, { processId: cast.processId, before: instant }),
			instant
		);

	it('reads as it read on that day, after each thing that can happen to an item', async () => {
		const days: { instant: string; seen: Holding }[] = [];
		let clock = now;
		/** An hour passes; what can be read then is noted. */
		const pass = async () => {
			const seen = await today();
			clock = addHours(clock, 1);
			days.push({ instant: clock, seen });
			expect(await before(clock)).toEqual(seen);
			clock = addHours(clock, 1);
			cast.setClock(clock);
		};
		const { processId, anna, play, health } = cast;
		const reason = 'Aus der Ideenwerkstatt.';
		await pass();
		const { guideline, goal, measure } = await publishedChain(cast);
		await pass();
		const text = 'Bis Ende 2018 wird bei 300 Terminen gedolmetscht.';
		await play(anna, wordVersion, {
			...{ itemId: goal, title: 'Dolmetschen beim Arzt', text, reason },
			goal: { measuredBy: 'Einsätze' }
		});
		await pass();
		const { itemId: other } = await play(anna, draftItem, {
			...{ processId, kind: 'guideline', title: 'Teilhaben', text: 'Alle.', reason }
		});
		await pass();
		await play(anna, publishItem, { itemId: other });
		await play(anna, linkItem, {
			itemId: goal,
			servesId: other,
			benefit: 'Wer versteht, tut mit.'
		});
		await pass();
		await play(anna, chooseMain, { itemId: goal, servesId: other });
		await pass();
		await play(anna, changeBenefit, { itemId: measure, servesId: goal, benefit: 'Sofort.' });
		await play(anna, endLink, { itemId: goal, servesId: guideline, endReason: reason });
		await pass();
		await play(anna, consolidateItem, { itemId: measure });
		await pass();
		await play(anna, dropItem, { itemId: measure, reason });
		await pass();
		await play(anna, restoreItem, { itemId: measure, reason });
		await pass();
		const { itemId: twin } = await play(anna, draftItem, {
			...{ processId, kind: 'goal', areaId: health.id, title: 'Verstehen', text: 'Alle.', reason },
			...{ servesId: other, benefit: 'Gesundheit.' }
		});
		await play(anna, publishItem, { itemId: twin });
		await play(anna, mergeItems, {
			...{ itemIds: [goal, twin], survivorId: goal, title: 'Verstehen', text: 'Beide.', reason }
		});
		await pass();
		for (const { instant, seen } of days) expect(await before(instant)).toEqual(seen);
	});

	it('knows nothing before the first draft', async () => {
		await publishedChain(cast);
		expect(await before(now)).toEqual({ items: [], links: [] });
	});
});
