import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { contribute } from './contribute.ts';
import { enterContribution } from './enter-contribution.ts';
import { hideContribution } from './hide-contribution.ts';
import { openCall } from './open-call.ts';
import { publishContribution } from './publish-contribution.ts';
import { countContributions, findContributionBySecret, readContributions } from './reads.ts';
import { assemble, openHealthCall, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('taking part, on %s', (engine) => {
	let cast: Cast;
	let callId: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		callId = await openHealthCall(cast);
	});
	afterEach(() => cast.storage.close());

	const say = (text: string) => contribute(cast.as(publicActor), { callId, text });

	it('needs no account, and the private link leads back to it', async () => {
		const { secret } = await cast.play(publicActor, contribute, {
			callId,
			text: '  Ein Dolmetscher\r\nfehlt. '
		});
		const found = await findContributionBySecret(cast.storage.read, secret);
		expect(found).toMatchObject({
			text: 'Ein Dolmetscher\nfehlt.',
			state: 'received',
			channel: 'web'
		});
		expect(await findContributionBySecret(cast.storage.read, 'guessed')).toBeUndefined();
	});

	it('ends with the last day of the call', async () => {
		cast.setClock('2017-04-26T21:59:59.999Z');
		expect(await say('Kurz vor Mitternacht')).toMatchObject({ ok: true });
		cast.setClock('2017-04-26T22:00:00.000Z');
		expect(await say('Kurz danach')).toMatchObject({ reason: 'call-closed' });
	});

	it('takes late paper from the steering, but not from the public', async () => {
		cast.setClock('2017-04-28T08:00:00.000Z');
		const late = { callId, text: 'Kam mit der Post', channel: 'paper' };
		expect(await enterContribution(cast.as(cast.anna), late)).toMatchObject({ ok: true });
		expect(await enterContribution(cast.as(publicActor), late)).toMatchObject({
			reason: 'not-signed-in'
		});
		expect(await enterContribution(cast.as(cast.rita), late)).toMatchObject({
			reason: 'not-permitted'
		});
	});

	it('turns away programs that fill every field', async () => {
		expect(
			await contribute(cast.as(publicActor), {
				callId,
				text: 'Kauf',
				website: 'http://spam.example'
			})
		).toMatchObject({ reason: 'invalid-input' });
	});

	it('refuses a call that does not exist', async () => {
		const unknown = { callId: '01890000-0000-7000-8000-000000000000', text: 'Hallo' };
		expect(await contribute(cast.as(publicActor), unknown)).toMatchObject({ reason: 'not-found' });
	});

	it('is shown to all once published, and gone again once hidden', async () => {
		const { contributionId } = await cast.play(publicActor, contribute, { callId, text: 'Idee' });
		const shown = () =>
			readContributions(cast.storage.read, {
				processId: cast.processId,
				states: ['published'],
				limit: 10
			});
		expect(await shown()).toHaveLength(0);
		await cast.play(cast.anna, publishContribution, { contributionId });
		expect(await shown()).toMatchObject([{ text: 'Idee' }]);
		expect(
			await hideContribution(cast.as(cast.anna), { contributionId, reason: '' })
		).toMatchObject({
			fields: { reason: 'missing' }
		});
		await cast.play(cast.anna, hideContribution, { contributionId, reason: 'Doppelt' });
		expect(await shown()).toHaveLength(0);
		expect(await countContributions(cast.storage.read, cast.processId)).toEqual([
			{ callId, state: 'hidden', count: 1 }
		]);
	});

	it('is opened by the steering of this process only, for an area of it', async () => {
		const call = {
			processId: cast.processId,
			areaId: cast.processId,
			title: 'Neu',
			question: 'Was?',
			opensOn: '2017-05-01',
			closesOn: '2017-05-02'
		};
		expect(await openCall(cast.as(cast.anna), call)).toMatchObject({ reason: 'unknown-area' });
		expect(await openCall(cast.as(cast.karim), { ...call, areaId: '' })).toMatchObject({
			reason: 'not-permitted'
		});
	});
});
