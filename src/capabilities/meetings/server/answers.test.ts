import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { at, guestList } from '../../../../tests/guest-list.ts';
import { engines } from '../../../../tests/storages.ts';
import { answerInvitation } from './answer-invitation.ts';
import { removeGuest } from './remove-guest.ts';

describe.each(engines)('an invitation, on %s', (engine) => {
	let cast: Cast;
	let list: Awaited<ReturnType<typeof guestList>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		list = await guestList(cast);
	});
	afterEach(() => cast.storage.close());

	it('takes answers by private link, changeable until it begins', async () => {
		await cast.play(cast.anna, enterDates, {
			stepId: list.stepId,
			startsOn: '2017-04-06',
			startsAt: '17:00'
		});
		await list.invite();
		expect(
			await list.answer('karim', { answer: 'yes', companions: '2', interpreter: 'Arabisch' })
		).toMatchObject({ ok: true, value: { seat: 'held' } });
		expect(await list.guest('karim')).toMatchObject({
			...{ answer: 'yes', companions: 2, confirmed: true },
			needs: { interpreter: 'Arabisch' }
		});
		expect(await list.answer('karim', { answer: 'no' })).toMatchObject({ ok: true });
		expect(await list.guest('karim')).toMatchObject({ answer: 'no', seat: null });
		cast.setClock('2017-04-06T15:00:00.000Z');
		expect(await list.answer('karim', { answer: 'yes' })).toMatchObject({ reason: 'meeting-over' });
		expect(
			await answerInvitation(cast.as(publicActor), { secret: 'guessed', answer: 'yes' })
		).toMatchObject({ reason: 'not-found' });
	});

	it('takes no answer of whoever was taken off the list', async () => {
		await list.invite();
		const secret = await list.link('karim');
		await cast.play(cast.anna, removeGuest, { guestId: (await list.guest('karim')).id });
		expect(await answerInvitation(cast.as(publicActor), { secret, answer: 'yes' })).toMatchObject({
			reason: 'not-invited'
		});
	});

	it('lets only those invited take part where that is said', async () => {
		await list.arrange({ joining: 'invited' });
		expect(await list.join('lena')).toMatchObject({ reason: 'only-invited' });
	});

	it('changes nothing for whoever joins with the address of another', async () => {
		await list.invite();
		await list.answer('karim', { answer: 'no' });
		expect(await list.join('Fremd', { email: at('karim') })).toMatchObject({ ok: true });
		expect(await list.guest('karim')).toMatchObject({ answer: 'no', name: 'Karim' });
	});
});
