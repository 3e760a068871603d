import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { emptySheet } from '../../measure-sheet/read-sheet.ts';
import { draftingSentences } from '../../sentences.ts';
import { draftItem } from '../draft-item.ts';
import { linkItem } from '../link-item.ts';
import { publishItem } from '../publish-item.ts';
import { findItem, readLinks, readVersions } from '../reads.ts';
import { wordVersion } from '../word-version.ts';
import { addDependency } from './add-dependency.ts';
import { changeBenefit } from './change-benefit.ts';
import { chooseMain } from './choose-main.ts';
import { endLink } from './end-link.ts';
import { keepSheet } from './keep-sheet.ts';
import { readDependencies } from './read-dependencies.ts';
import { removeDependency } from './remove-dependency.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('a measure, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const sheet = { effect: 'Alle verstehen einander.', responsible: 'Gesundheitsamt', ends: '2018' };
	const kept = (measure: object, seen = '1') =>
		keepSheet(cast.as(cast.anna), {
			...{ itemId: chain.measure, seen, reason: 'Beim Treffen ergänzt.', measure }
		});
	const told = async (itemId: string) => {
		const entries = await readSubjectEntries(cast.storage.read, itemId);
		return entries.map(({ body }) => draftingSentences[body.what]?.de(body.data, body.why));
	};
	const another = async (title: string, published = true) => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'measure', areaId: cast.health.id, title },
			...{ text: 'Es geschieht.', reason: 'Neu.', servesId: chain.goal, benefit: 'Hilft.' }
		});
		if (published) await cast.play(cast.anna, publishItem, { itemId });
		return itemId;
	};

	it('gets a fuller sheet as its next version, with title and text as they were', async () => {
		const money = { '0': { year: '2018', amount: '20.000', nature: 'investment' } };
		const before = await findItem(cast.storage.read, chain.measure);
		expect(await kept({ ...sheet, costKind: 'amount', money })).toMatchObject({ ok: true });
		expect(await findItem(cast.storage.read, chain.measure)).toMatchObject({
			...{ version: 2, title: before?.title, text: before?.text },
			measureSheet: { money: [{ year: 2018, amount: 20000, source: null }] }
		});
		expect(await told(chain.measure)).toContain(
			'Fassung 2: Beim Treffen ergänzt. Geändert hat sich das Blatt: Wirkung, Verantwortlich, Kosten, Ende.'
		);
	});

	it('is not written over by whoever saw an older sheet, and not without a change', async () => {
		expect(await kept(sheet)).toMatchObject({ ok: true });
		expect(await kept({ ...sheet, ends: '2019' })).toMatchObject({
			reason: 'sheet-changed-meanwhile'
		});
		expect(await kept(sheet, '2')).toMatchObject({ reason: 'nothing-changed' });
	});

	it('has a sheet alone of all kinds of items', async () => {
		expect(
			await keepSheet(cast.as(cast.anna), {
				...{ itemId: chain.goal, seen: '1', reason: 'x', measure: {} }
			})
		).toMatchObject({ reason: 'only-measures' });
	});

	it('keeps its sheet when only the words change', async () => {
		await kept({ ...sheet, risks: 'Niemand meldet sich.' });
		await cast.play(cast.anna, wordVersion, {
			...{ itemId: chain.measure, title: 'Neu', text: 'Neu', reason: 'Klarer.' }
		});
		expect(await findItem(cast.storage.read, chain.measure)).toMatchObject({
			...{ title: 'Neu', measureSheet: { risks: 'Niemand meldet sich.' } }
		});
	});

	it('reads a sheet of an earlier release, with what it did not know yet as not said', async () => {
		await cast.storage.transact((tx) =>
			tx
				.updateTable('item_version')
				.set({ sheet: '{"effect":"Wirkt.","costKind":"missing"}' })
				.where('item_id', '=', chain.measure)
				.execute()
		);
		const [version] = await readVersions(cast.storage.read, chain.measure);
		expect(version?.sheet).toEqual({ ...emptySheet, effect: 'Wirkt.' });
	});

	it('needs another one first, which both can tell, until it does not', async () => {
		const other = await another('Ein Raum');
		const { dependencyId } = await cast.play(cast.anna, addDependency, {
			...{ itemId: chain.measure, onId: other, reason: 'Erst der Raum.' }
		});
		expect(await readDependencies(cast.storage.read, cast.processId)).toEqual([
			{ id: dependencyId, fromId: chain.measure, onId: other, reason: 'Erst der Raum.' }
		]);
		expect(
			await addDependency(cast.as(cast.anna), {
				...{ itemId: other, onId: chain.measure, reason: 'Umgekehrt.' }
			})
		).toMatchObject({ reason: 'needs-in-a-circle', fields: { onId: 'needs-in-a-circle' } });
		await cast.play(cast.anna, removeDependency, { dependencyId, endReason: 'Es gibt ihn.' });
		expect(await readDependencies(cast.storage.read, cast.processId)).toEqual([]);
		for (const sentence of [
			'setzt M-GE-2 voraus. Grund: Erst der Raum.',
			'setzt M-GE-2 nicht mehr voraus. Grund: Es gibt ihn.'
		])
			expect(await told(chain.measure)).toContain(sentence);
	});

	it('needs nothing of which nobody knows', async () => {
		const unknown = '01890000-0000-7000-8000-000000000000';
		expect(
			await addDependency(cast.as(cast.anna), {
				...{ itemId: chain.measure, onId: unknown, reason: 'x' }
			})
		).toMatchObject({ reason: 'not-found', fields: { onId: 'unknown' } });
		expect(
			await removeDependency(cast.as(cast.anna), { dependencyId: unknown, endReason: 'x' })
		).toMatchObject({ reason: 'not-found' });
	});

	it('serves another goal first, with another benefit, and lets go of the former one', async () => {
		const { itemId: second } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'goal', areaId: cast.health.id, title: 'Wege' },
			...{ text: 'Alle finden hin.', reason: 'Neu.', servesId: chain.guideline, benefit: 'Hilft.' }
		});
		await cast.play(cast.anna, publishItem, { itemId: second });
		const itemId = chain.measure;
		const refused = await endLink(cast.as(cast.anna), {
			...{ itemId, servesId: chain.goal, endReason: 'x' }
		});
		expect(refused).toMatchObject({ reason: 'last-link' });
		await cast.play(cast.anna, linkItem, { itemId, servesId: second, benefit: 'Erst gar nicht.' });
		await cast.play(cast.anna, changeBenefit, { itemId, servesId: second, benefit: 'Viel.' });
		await cast.play(cast.anna, chooseMain, { itemId, servesId: second });
		const links = async () =>
			(await readLinks(cast.storage.read, cast.processId)).filter(
				({ fromId }) => fromId === itemId
			);
		expect(await links()).toMatchObject([{ toId: second, benefit: 'Viel.' }, { toId: chain.goal }]);
		await cast.play(cast.anna, endLink, {
			itemId,
			servesId: chain.goal,
			endReason: 'Passt nicht.'
		});
		expect(await links()).toMatchObject([{ toId: second }]);
		await cast.play(cast.anna, linkItem, { itemId, servesId: chain.goal, benefit: 'Wieder.' });
		expect((await links()).map(({ toId }) => toId)).toEqual([second, chain.goal]);
		for (const sentence of [
			'Nutzen für Z-GE-2, neu gefasst: Viel.',
			'dient jetzt vor allem Z-GE-2.',
			'dient nicht mehr Z-GE-1. Grund: Passt nicht.',
			'dient jetzt auch Z-GE-1. Nutzen: Wieder.'
		])
			expect(await told(itemId)).toContain(sentence);
	});
});
