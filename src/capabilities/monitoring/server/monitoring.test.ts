import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#journal/actor.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { answerOwnership } from './answer-ownership.ts';
import { askOwner } from './ask-owner.ts';
import { postUpdate } from './post-update.ts';
import { readOwnerships, readStatusUpdates } from './reads.ts';
import { adoptedConcept, assemble, compiledConcept, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('monitoring, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const owner = { name: 'Petra', email: 'petra@beispiel.example', body: 'Beispiel-Sportverein' };
	const ask = (itemId: string, change: object = {}) =>
		askOwner(cast.as(cast.anna), { itemId, ...owner, ...change });
	const actorOf = async (email: string): Promise<Actor> => {
		const person = await findPersonByAddress(cast.storage.read, email);
		if (!person) throw new Error(`Nobody has the address ${email}`);
		const roles = await readRoles(cast.storage.read, person.id);
		return { kind: 'person', personId: person.id, name: person.name, roles };
	};
	const askedFor = async (itemId: string, change: object = {}) => {
		const outcome = await ask(itemId, change);
		if (!outcome.ok) throw new Error(outcome.reason);
		return outcome.value.ownershipId;
	};

	it('asks for an owner only after the council has adopted the measure', async () => {
		const { measure } = await compiledConcept(cast);
		expect(await ask(measure)).toMatchObject({ reason: 'not-adopted' });
	});

	it('is accepted by the person who was asked, by nobody else', async () => {
		const { measure } = await adoptedConcept(cast);
		const ownershipId = await askedFor(measure);
		const given = { ownershipId, answer: 'accepted' };
		expect(await answerOwnership(cast.as(cast.karim), given)).toMatchObject({
			reason: 'not-permitted'
		});
		const petra = await actorOf(owner.email);
		expect(
			await answerOwnership(cast.as(petra), { ownershipId, answer: 'declined' })
		).toMatchObject({
			reason: 'reason-needed'
		});
		expect(await answerOwnership(cast.as(petra), given)).toMatchObject({ ok: true });
		expect(await ask(measure)).toMatchObject({ reason: 'has-owner' });
	});

	it('lets another one be asked after a no', async () => {
		const { measure } = await adoptedConcept(cast);
		const ownershipId = await askedFor(measure);
		await cast.play(await actorOf(owner.email), answerOwnership, {
			ownershipId,
			answer: 'declined',
			reason: 'Wir haben niemanden dafür.'
		});
		cast.setClock('2017-04-27T08:00:00.000Z');
		await askedFor(measure, { email: 'horst@beispiel.example', name: 'Horst', body: 'Ehrenamt' });
		expect(await readOwnerships(cast.storage.read, { itemId: measure })).toMatchObject([
			{ answer: 'declined', ended: true },
			{ answer: null, ended: false, body: 'Ehrenamt' }
		]);
	});

	it('takes updates from the owner who accepted and from the steering', async () => {
		const { measure } = await adoptedConcept(cast);
		const ownershipId = await askedFor(measure);
		const petra = await actorOf(owner.email);
		const update = { itemId: measure, state: 'running', text: 'Die Nummer ist geschaltet.' };
		expect(await postUpdate(cast.as(petra), update)).toMatchObject({ reason: 'not-permitted' });
		await cast.play(petra, answerOwnership, { ownershipId, answer: 'accepted' });
		await cast.play(petra, postUpdate, update);
		cast.setClock('2017-04-27T08:00:00.000Z');
		expect(await postUpdate(cast.as(cast.anna), { ...update, state: 'blocked' })).toMatchObject({
			reason: 'reason-needed'
		});
		await cast.play(cast.anna, postUpdate, { ...update, state: 'blocked', reason: 'Kein Geld.' });
		expect(await readStatusUpdates(cast.storage.read, { itemId: measure })).toMatchObject([
			{ state: 'running', reason: null },
			{ state: 'blocked', reason: 'Kein Geld.' }
		]);
	});

	it('lets the steering write for others, though it stands for a measure itself', async () => {
		const { measure } = await adoptedConcept(cast);
		await askedFor(measure, { email: 'anna@beispiel.example' });
		const both = await actorOf('anna@beispiel.example');
		const update = { itemId: measure, state: 'planned', text: 'Die Fachgruppe rief an.' };
		expect(await postUpdate(cast.as(both), update)).toMatchObject({ ok: true });
	});
});
