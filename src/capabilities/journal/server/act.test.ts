import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { publicActor } from '../actor.ts';
import { refuse } from '#shared/result.ts';
import { contribute } from '#participation/server/contribute.ts';
import { hideContribution } from '#participation/server/hide-contribution.ts';
import { verifyDatabase } from './walk.ts';
import { exportLines, verifyExport } from './public-export.ts';
import { readPublicEntries } from './reads.ts';
import { readHead } from './sealer.ts';
import { act, done } from './act.ts';
import { assemble, openHealthCall, publishedIdea, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('an act on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const Nothing = v.object({});
	const touch = (tx: Parameters<Parameters<Cast['storage']['transact']>[0]>[0]) =>
		tx.insertInto('lease').values({ name: 'touched', holder: 'test', until: '2017' }).execute();
	const touched = () => cast.storage.read.selectFrom('lease').selectAll().executeTakeFirst();

	it('leaves nothing behind when it is refused', async () => {
		const tryAndRefuse = act('process.create', Nothing, async ({ tx }) => {
			await touch(tx);
			return refuse('changed-my-mind');
		});
		const before = await readHead(cast.storage.read);
		expect(await tryAndRefuse(cast.as(cast.anna), {})).toMatchObject({ reason: 'changed-my-mind' });
		expect(await touched()).toBeUndefined();
		expect(await readHead(cast.storage.read)).toEqual(before);
	});

	it('cannot succeed without asking for permission', async () => {
		const forgetful = act('process.create', Nothing, async ({ tx }) => {
			await touch(tx);
			return done({ what: 'x', subject: ['x', 'x'], process: null, audience: 'desk' });
		});
		await expect(forgetful(cast.as(cast.anna), {})).rejects.toThrow(
			'without asking for permission'
		);
		expect(await touched()).toBeUndefined();
	});

	it('is forbidden when the table does not name it', async () => {
		const unnamed = act('unnamed.act', Nothing, async ({ permit }) => {
			const permitted = permit(null);
			if (!permitted.ok) return permitted;
			return done({ what: 'x', subject: ['x', 'x'], process: null, audience: 'desk' });
		});
		expect(await unnamed(cast.as(cast.anna), {})).toMatchObject({ reason: 'not-permitted' });
	});

	it('names the wrong fields', async () => {
		const outcome = await contribute(cast.as(publicActor), { callId: 'x', text: ' ', email: 'a@' });
		expect(outcome).toMatchObject({
			reason: 'invalid-input',
			fields: { callId: 'unknown', text: 'missing', email: 'not-an-address' }
		});
	});

	it('has its entry sealed before it answers, and moves the public revision only with public effect', async () => {
		const callId = await openHealthCall(cast);
		const before = await readHead(cast.storage.read);
		await cast.play(publicActor, contribute, { callId, text: 'Ein Dolmetscher fehlt.' });
		const received = await readHead(cast.storage.read);
		expect(received.position).toBe(before.position + 1);
		expect(received.publicRevision).toBe(before.publicRevision);
		await publishedIdea(cast, callId, 'Noch eine Idee.');
		expect((await readHead(cast.storage.read)).publicRevision).toBe(before.publicRevision + 1);
	});

	it('forms a chain that verifies, and a public export without personal data that verifies too', async () => {
		const callId = await openHealthCall(cast);
		await cast.play(publicActor, contribute, {
			callId,
			text: 'Mein Sohn übersetzt für mich.',
			name: 'Olena Beispiel',
			email: 'olena@beispiel.example'
		});
		const { state, fault } = await cast.storage.snapshot(verifyDatabase);
		expect(fault).toBeUndefined();
		const lines = await Array.fromAsync(exportLines(cast.storage.read));
		expect(lines.length).toBe(state.position + 1);
		expect(lines.join('\n')).not.toMatch(/Olena|@beispiel|Mein Sohn|Anna/);
		expect(await verifyExport(toAsync(lines))).toEqual({ state });
	});

	it('lets verify name the entry that somebody rewrote', async () => {
		const callId = await openHealthCall(cast);
		await publishedIdea(cast, callId, 'Ein Dolmetscher fehlt.');
		const [newest] = (await readPublicEntries(cast.storage.read, {})).entries;
		await cast.storage.transact((tx) =>
			tx
				.updateTable('journal_entry')
				.set({ body: JSON.stringify({ ...newest?.body, why: 'später erfunden' }) })
				.where('position', '=', newest?.position ?? 0)
				.execute()
		);
		expect((await cast.storage.snapshot(verifyDatabase)).fault).toEqual({
			position: newest?.position,
			fault: 'changed-body'
		});
	});

	it('takes a hidden text out of the record, and the chain still verifies', async () => {
		const callId = await openHealthCall(cast);
		const contributionId = await publishedIdea(cast, callId, 'Das hätte nie dastehen dürfen.');
		await cast.play(cast.anna, hideContribution, { contributionId, reason: 'Nennt eine Person.' });
		const lines = await Array.fromAsync(exportLines(cast.storage.read));
		expect(lines.join('\n')).not.toContain('nie dastehen');
		expect((await cast.storage.snapshot(verifyDatabase)).fault).toBeUndefined();
	});
});

async function* toAsync<Value>(values: readonly Value[]): AsyncGenerator<Value> {
	yield* values;
}
