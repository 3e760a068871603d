import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveDraft } from '#drafting/server/consolidation/save-draft.ts';
import { readDraftStates } from '#drafting/server/consolidation/read-draft.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { addDependency } from '#drafting/server/measure-sheet/add-dependency.ts';
import { readDependencies } from '#drafting/server/measure-sheet/read-dependencies.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { closeSet } from '#drafting/server/rounds/close-set.ts';
import { enterSheet } from '#drafting/server/rounds/enter-sheet.ts';
import { openSet } from '#drafting/server/rounds/open-set.ts';
import { dropItem } from '#drafting/server/structure/drop-item.ts';
import { mergeItems } from '#drafting/server/structure/merge-items.ts';
import { issueSetLinks } from '#drafting/server/tokens.ts';
import { findItem } from '#drafting/server/reads.ts';
import { assemble, publishedChain, type Cast } from './cast.ts';
import { engines } from './storages.ts';

/** What people press at the same moment; the order is up to the database. */
describe.each(engines)('at the same moment, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const ok = (outcomes: readonly { ok: boolean }[]) => outcomes.filter((one) => one.ok).length;
	const reasons = (outcomes: readonly object[]) =>
		outcomes.flatMap((one) => ('reason' in one ? [one.reason] : []));

	async function set(named: 'yes' | 'no' = 'no') {
		const { setId, roundIds } = await cast.play(cast.anna, openSet, {
			...{ processId: cast.processId, title: 'Zwei Texte', closesOn: '2017-04-20', named },
			...{ itemIds: [chain.guideline, chain.goal], ways: ['mail', 'paper'] }
		});
		const personId = cast.karim.kind === 'person' ? cast.karim.personId : '';
		const links = await cast.storage.transact((tx) =>
			issueSetLinks(
				tx,
				{ id: setId, named: named === 'yes' },
				[personId, 'another'].slice(0, named === 'yes' ? 1 : 2)
			)
		);
		return { setId, roundId: roundIds[chain.goal] ?? '', personId, secrets: [...links.values()] };
	}
	const sheets = () => cast.storage.read.selectFrom('answer_sheet').selectAll().execute();
	const answers = (first: string) => ['', '', '', '', ''].with(0, first);

	it('two windows with one link leave one sheet, and whoever saw none is told of the other', async () => {
		const { roundId, secrets } = await set();
		const keep = (first: string) =>
			keepAnswerSheet(cast.frame, secrets[0] ?? '', {
				...{ roundId, seen: '0', answers: answers(first) }
			});
		const outcomes = await Promise.all([keep('Eins'), keep('Zwei'), keep('Drei')]);
		expect(ok(outcomes)).toBe(1);
		expect(reasons(outcomes)).toEqual(['sheet-changed', 'sheet-changed']);
		expect(await sheets()).toHaveLength(1);
	});

	it('a sheet that is kept while the set closes comes in without its link, or not at all', async () => {
		const { setId, roundId, secrets } = await set();
		const keep = (secret: string) =>
			keepAnswerSheet(cast.frame, secret, { roundId, answers: answers(secret.slice(0, 5)) });
		await keep(secrets[0] ?? '');
		const [closed, ...kept] = await Promise.all([
			closeSet(cast.as(cast.anna), { setId }),
			...secrets.map((secret) => keep(secret)),
			enterSheet(cast.as(cast.anna), { roundId, channel: 'paper', answers: answers('Papier') })
		]);
		expect(closed.ok).toBe(true);
		for (const one of kept)
			if (!one.ok) expect(['round-closed', 'link-unknown']).toContain(one.reason);
		for (const sheet of await sheets())
			expect(sheet).toMatchObject({ secret_hash: null, revision: 1 });
	});

	it('nobody has two sheets by name', async () => {
		const { roundId, personId } = await set('yes');
		const enter = (first: string) =>
			enterSheet(cast.as(cast.anna), {
				...{ roundId, channel: 'paper', personId, answers: answers(first) }
			});
		const outcomes = await Promise.all([enter('Eins'), enter('Zwei')]);
		expect(ok(outcomes)).toBe(1);
		expect(reasons(outcomes)).toEqual(['person-answered']);
	});

	async function another(kind: 'goal' | 'measure', title: string) {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind, areaId: cast.health.id, title },
			...{ text: 'Es geschieht.', reason: 'Neu.', benefit: 'Hilft.' },
			servesId: kind === 'goal' ? chain.guideline : chain.goal
		});
		return itemId;
	}

	it('two measures do not come to need each other', async () => {
		const other = await another('measure', 'Raum');
		const needs = (itemId: string, onId: string) =>
			addDependency(cast.as(cast.anna), { itemId, onId, reason: 'Erst das.' });
		const outcomes = await Promise.all([needs(chain.measure, other), needs(other, chain.measure)]);
		expect(reasons(outcomes)).toEqual(['needs-in-a-circle']);
		expect(await readDependencies(cast.storage.read, cast.processId)).toHaveLength(1);
	});

	it('two goals do not go on in each other', async () => {
		const [one, other] = [await another('goal', 'Eins'), await another('goal', 'Zwei')];
		const merge = (survivorId: string) =>
			mergeItems(cast.as(cast.anna), {
				...{ itemIds: [one, other], survivorId, title: 'Ein Ziel', text: 'Ein Ziel.' },
				reason: 'Dasselbe.'
			});
		const outcomes = await Promise.all([merge(one), merge(other)]);
		expect(reasons(outcomes)).toEqual(['already-gone']);
		const states = await Promise.all(
			[one, other].map(async (id) => (await findItem(cast.storage.read, id))?.state)
		);
		expect(states.toSorted()).toEqual(['draft', 'merged']);
	});

	it('nobody is asked about what is struck', async () => {
		const [asked, struck] = await Promise.all([
			openRound(cast.as(cast.anna), { itemId: chain.goal, closesOn: '2017-04-10' }),
			dropItem(cast.as(cast.anna), { itemId: chain.goal, reason: 'Doppelt.' })
		]);
		expect([asked.ok, struck.ok].toSorted()).toEqual([false, true]);
	});

	it('two drafts of a wording are both kept, and one author is told', async () => {
		const second = {
			...cast.anna,
			personId: cast.karim.kind === 'person' ? cast.karim.personId : ''
		};
		const save = (actor: typeof cast.anna, text: string) =>
			saveDraft(cast.as(actor), {
				...{ itemId: chain.goal, seenVersion: '1', seenRevision: '0', text }
			});
		const outcomes = await Promise.all([save(cast.anna, 'Annas Text'), save(second, 'Der andere')]);
		expect(reasons(outcomes)).toEqual(['draft-moved']);
		const states = await readDraftStates(cast.storage.read, chain.goal);
		expect(states.map(({ values }) => values['text']).toSorted()).toEqual([
			'Annas Text',
			'Der andere'
		]);
	});
});
