import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { createSealer } from '#journal/server/sealer.ts';
import { endRole } from './end-role.ts';
import { invite } from './invite.ts';
import { readRoleHolders } from './reads.ts';
import { setUp } from './set-up.ts';
import { issueMailLink } from './tokens.ts';
import { assemble, now, type Cast } from '../../../../tests/cast.ts';
import { engines, freshStorage } from '../../../../tests/storages.ts';

describe.each(engines)('people, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	it('set an instance up once, whatever links were printed', async () => {
		const storage = await freshStorage(engine);
		const { clock, permissions } = cast.frame;
		const onFault = (fault: unknown) => {
			throw fault;
		};
		const frame = {
			storage,
			clock,
			permissions,
			sealer: createSealer({ storage, clock, onFault })
		};
		const link = () =>
			storage.transact((tx) =>
				issueMailLink(tx, { personId: null, purpose: 'set-up', target: '/', now })
			);
		const [first, second] = [await link(), await link()];
		const person = { name: 'Birgit Beispiel', email: 'Birgit@Beispiel.example ' };
		const perform = (secret: string) => setUp({ frame, actor: publicActor }, { ...person, secret });
		expect(await perform('guessed')).toMatchObject({ reason: 'link-unknown' });
		expect(await perform(first)).toMatchObject({ ok: true });
		expect(await perform(first)).toMatchObject({ reason: 'already-set-up' });
		expect(await perform(second)).toMatchObject({ reason: 'already-set-up' });
		await storage.close();
	});

	it('are invited by the steering only', async () => {
		const guest = {
			processId: cast.processId,
			name: 'Gast',
			email: 'gast@beispiel.example',
			role: 'participant'
		};
		expect(await invite(cast.as(cast.karim), guest)).toMatchObject({ reason: 'not-permitted' });
		expect(await invite(cast.as(cast.anna), guest)).toMatchObject({ ok: true });
		expect(await invite(cast.as(cast.anna), guest)).toMatchObject({ reason: 'already-invited' });
	});

	it('keep somebody who steers', async () => {
		const [steering] = await readRoleHolders(cast.storage.read, {
			processId: cast.processId,
			roles: ['steering']
		});
		expect(await endRole(cast.as(cast.anna), { roleId: steering?.roleId })).toMatchObject({
			reason: 'last-steering'
		});
	});
});
