import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#journal/actor.ts';
import { invite } from '#people/server/invite.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { closedRound } from '../../../../../tests/closed-round.ts';
import { engines } from '../../../../../tests/storages.ts';
import { findItem } from '../reads.ts';
import { wordVersion } from '../word-version.ts';
import { noteWriting } from './note-presence.ts';
import { headOf, readDraftStates } from './read-draft.ts';
import { saveDraft } from './save-draft.ts';

const wording = {
	title: 'Dolmetschen beim Arzt',
	text: 'Bis Ende 2018 wird bei 300 Terminen gedolmetscht.',
	reason: 'Niemand wusste, was „besser“ heißt.',
	goal: { measuredBy: 'Dolmetschen bei jedem Termin' }
};

describe.each(engines)('two people at one wording, on %s', (engine) => {
	let cast: Cast;
	let goal: string;
	let round: Awaited<ReturnType<typeof closedRound>>;
	let ben: Actor;
	beforeEach(async () => {
		cast = await assemble(engine);
		({ goal } = await publishedChain(cast));
		round = await closedRound(cast, goal, [['Ja']]);
		const { processId } = cast;
		const known = { name: 'Ben', email: 'ben@beispiel.example' };
		await cast.play(cast.anna, invite, { ...known, processId, role: 'steering' });
		const person = await findPersonByAddress(cast.storage.read, known.email);
		const personId = person?.id ?? '';
		const roles = await readRoles(cast.storage.read, personId);
		ben = { kind: 'person', personId, name: 'Ben', roles };
	});
	afterEach(() => cast.storage.close());

	const save = (actor: Actor, seenRevision: number, text: string, seenVersion = 1) =>
		saveDraft(cast.as(actor), {
			...{ itemId: goal, seenVersion: String(seenVersion), seenRevision: String(seenRevision) },
			...{ ...wording, text }
		});
	const head = async () => headOf(await readDraftStates(cast.storage.read, goal));

	describe('the draft of the next version', () => {
		it('is kept as it is typed, complete or not', async () => {
			expect(await save(cast.anna, 0, 'Bis')).toMatchObject({ value: { revision: 1 } });
			expect(await save(cast.anna, 1, '')).toMatchObject({ value: { revision: 2 } });
			expect(await head()).toMatchObject({ revision: 2, by: 'Anna', values: { text: '' } });
			expect(await readDraftStates(cast.storage.read, goal)).toHaveLength(1);
			expect(await findItem(cast.storage.read, goal)).toMatchObject({ version: 1 });
		});

		it('of two people at once is refused to the second, and nothing is lost', async () => {
			await save(cast.anna, 0, 'Anna schreibt.');
			expect(await save(ben, 0, 'Ben schreibt.')).toMatchObject({ reason: 'draft-moved' });
			expect(await save(ben, 0, 'Ben schreibt weiter.')).toMatchObject({ reason: 'draft-moved' });
			expect(await head()).toMatchObject({ by: 'Anna', values: { text: 'Anna schreibt.' } });
			const states = await readDraftStates(cast.storage.read, goal);
			expect(states.map(({ apart, values }) => [apart, values['text']]).toSorted()).toEqual([
				[false, 'Anna schreibt.'],
				[true, 'Ben schreibt weiter.']
			]);
			expect(await save(ben, 1, 'Beide schreiben.')).toMatchObject({ value: { revision: 2 } });
			expect(await save(cast.anna, 1, 'Anna noch einmal.')).toMatchObject({
				reason: 'draft-moved'
			});
			const texts = (await readDraftStates(cast.storage.read, goal)).map(
				(one) => one.values['text']
			);
			expect(texts).toContain('Anna schreibt.');
		});

		it('is the same conflict for one person in two windows', async () => {
			await save(cast.anna, 0, 'Im ersten Fenster');
			expect(await save(cast.anna, 0, 'Im zweiten Fenster')).toMatchObject({
				reason: 'draft-moved'
			});
			expect(await save(cast.anna, 0, 'Im ersten Fenster')).toMatchObject({ ok: true });
			const decided = { seenVersion: '1', seenRevision: '1', decided: true };
			await saveDraft(cast.as(cast.anna), {
				...{ itemId: goal, ...wording, text: 'Im zweiten Fenster', ...decided }
			});
			const states = await readDraftStates(cast.storage.read, goal);
			expect(states.map(({ apart, values }) => [apart, values['text']])).toEqual([
				[false, 'Im zweiten Fenster'],
				[false, 'Im ersten Fenster']
			]);
		});

		it('ends when the version is kept, and what comes later for the old one stands apart', async () => {
			await save(cast.anna, 0, 'Anna schreibt.');
			const keep = { itemId: goal, roundId: round.roundId, ...wording, seenVersion: '1' };
			expect(await wordVersion(cast.as(ben), { ...keep, seenRevision: '0' })).toMatchObject({
				reason: 'draft-moved'
			});
			await cast.play(ben, wordVersion, { ...keep, seenRevision: '1' });
			expect(await head()).toBeUndefined();
			expect(await save(cast.anna, 1, 'Zu spät')).toMatchObject({ reason: 'version-moved' });
			expect(await readDraftStates(cast.storage.read, goal)).toMatchObject([
				{ apart: true, version: 1, values: { text: 'Zu spät' } }
			]);
			expect(
				await wordVersion(cast.as(cast.anna), { ...keep, text: 'Zu spät', seenRevision: '1' })
			).toMatchObject({ reason: 'version-moved' });
		});

		it('is no business of others, and nonsense is refused', async () => {
			expect(await save(cast.karim, 0, 'Ich auch')).toMatchObject({ reason: 'not-permitted' });
			expect(await save(cast.anna, 0, 'x'.repeat(70_000))).toMatchObject({ reason: 'too-long' });
			expect(await saveDraft(cast.as(cast.anna), { itemId: 'x' })).toMatchObject({
				reason: 'invalid-input'
			});
			expect(await head()).toBeUndefined();
		});
	});

	it('each sees that the other is writing, and since when', async () => {
		const item = await findItem(cast.storage.read, goal);
		if (!item) throw new Error('no goal');
		const writing = (actor: Actor) => noteWriting(cast.as(actor), item);
		expect(await writing(cast.anna)).toEqual([]);
		cast.setClock('2017-04-03T08:02:00.000Z');
		expect(await writing(ben)).toMatchObject([{ name: 'Anna', since: '2017-04-03T08:00:00.000Z' }]);
		expect(await writing(cast.anna)).toMatchObject([{ name: 'Ben' }]);
		cast.setClock('2017-04-03T08:20:00.000Z');
		expect(await writing(cast.anna)).toEqual([]);
		expect(await writing(cast.karim)).toEqual([]);
	});
});
