import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { columnKeys, type ColumnKey } from '../../catalogue/columns.ts';
import { draftingSentences } from '../../sentences.ts';
import { findItem, readItems, readLinks, readVersions } from '../reads.ts';
import { wordVersion } from '../word-version.ts';
import { discardCatalogue } from './discard-catalogue.ts';
import { importCatalogue } from './import-catalogue.ts';
import { prepareCatalogue } from './prepare-catalogue.ts';
import { findCatalogue, readCatalogues } from './read-imports.ts';
import { tickOf } from './seen.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { changedCatalogue } from '../../../../../tests/inputs/catalogue.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('a catalogue that comes back, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	type Change = Partial<Record<ColumnKey, string>>;

	/** Uploads the catalogue with cells of the measure changed, and with more lines. */
	const brought = async (change: Change, ...more: Change[]) => {
		const code = (await findItem(cast.storage.read, chain.measure))?.code;
		const { table, planned } = await changedCatalogue(cast, (rows) => [
			...rows.map((cells) =>
				cells[0] === code
					? cells.map((cell, at) => change[columnKeys[at] ?? 'code'] ?? cell)
					: cells
			),
			...more.map((line) => columnKeys.map((key) => line[key] ?? ''))
		]);
		const { importId } = await cast.play(cast.anna, prepareCatalogue, {
			...{ processId: cast.processId, fileName: 'katalog.csv', table }
		});
		const rows = planned.flatMap((row) => (row.act ? [tickOf(row)] : []));
		return { importId, rows, reason: 'Durchgesehen in der Verwaltung.' };
	};

	it('becomes new versions and drafts in one act, with one reason and one entry', async () => {
		const { text } = (await findItem(cast.storage.read, chain.measure)) ?? {};
		const given = await brought(
			{ text: `${text} Auch abends.`, responsible: 'Gesundheitsamt', money: '2018: 500 €' },
			{
				kind: 'Ziel',
				area: cast.health.code,
				title: 'Neu',
				text: 'Etwas Neues.',
				serves: 'L1: Gut.'
			}
		);
		const outcome = await importCatalogue(cast.as(cast.anna), given);
		expect(outcome).toMatchObject({ ok: true, value: { rows: 2, drafts: 1 } });
		const versions = await readVersions(cast.storage.read, chain.measure);
		expect(versions.at(-1)).toMatchObject({
			...{ number: 2, text: `${text} Auch abends.`, sourceKind: 'catalogue' },
			...{ reason: 'Durchgesehen in der Verwaltung.' },
			sheet: { responsible: 'Gesundheitsamt', costKind: 'amount', money: [{ amount: 500 }] }
		});
		const items = await readItems(cast.storage.read, { processId: cast.processId });
		const draft = items.find(({ title }) => title === 'Neu');
		expect(draft).toMatchObject({ code: null, state: 'draft', areaCode: cast.health.code });
		const links = await readLinks(cast.storage.read, cast.processId);
		expect(links).toContainEqual(expect.objectContaining({ fromId: draft?.id, benefit: 'Gut.' }));
		const entries = await readSubjectEntries(cast.storage.read, given.importId);
		const said = entries.map(({ body }) => draftingSentences[body.what]?.de(body.data, body.why));
		expect(said).toContainEqual(
			expect.stringMatching(/: M-\S+ \(Fassung 2\), ein Entwurf\. Grund: Durchgesehen/)
		);
		expect(await findCatalogue(cast.storage.read, given.importId)).toBeUndefined();
	});

	it('changes what a measure serves without a new version', async () => {
		const given = await brought({ serves: 'Z-GE-1: Ein besserer Nutzen.' });
		expect(await importCatalogue(cast.as(cast.anna), given)).toMatchObject({ ok: true });
		const links = await readLinks(cast.storage.read, cast.processId);
		expect(links.filter(({ fromId }) => fromId === chain.measure)).toMatchObject([
			{ toId: chain.goal, benefit: 'Ein besserer Nutzen.' }
		]);
		expect(await findItem(cast.storage.read, chain.measure)).toMatchObject({ version: 1 });
	});

	it('takes nothing at all where one line has become older meanwhile', async () => {
		const given = await brought(
			{ title: 'Anders' },
			{ kind: 'Leitlinie', title: 'Neu', text: 'Etwas Neues.' }
		);
		await cast.play(cast.anna, wordVersion, {
			...{ itemId: chain.measure, title: 'Meins', text: 'Schneller.', reason: 'Neu' }
		});
		const outcome = await importCatalogue(cast.as(cast.anna), given);
		expect(outcome).toMatchObject({ ok: false, reason: 'rows-refused' });
		const items = await readItems(cast.storage.read, { processId: cast.processId });
		expect(items.map(({ title }) => title)).not.toContain('Neu');
		expect(await readCatalogues(cast.storage.read, cast.processId)).toHaveLength(1);
	});

	it('asks for at least one line, as it was seen, and for a reason', async () => {
		const given = await brought({ title: 'Anders' });
		const take = (change: object) => importCatalogue(cast.as(cast.anna), { ...given, ...change });
		expect(await take({ rows: [] })).toMatchObject({ ok: false, reason: 'no-rows-chosen' });
		expect(await take({ reason: ' ' })).toMatchObject({ ok: false, fields: { reason: 'missing' } });
		const other = given.rows.map((tick) => `${tick.split('.')[0]}.000000000000`);
		expect(await take({ rows: other })).toMatchObject({ ok: false, reason: 'catalogue-moved' });
	});

	it('can be thrown away', async () => {
		const { importId } = await brought({ title: 'Anders' });
		expect(await discardCatalogue(cast.as(cast.anna), { importId })).toMatchObject({ ok: true });
		expect(await readCatalogues(cast.storage.read, cast.processId)).toEqual([]);
	});
});
