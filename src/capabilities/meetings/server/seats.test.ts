import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { at, guestList } from '../../../../tests/guest-list.ts';
import { engines } from '../../../../tests/storages.ts';
import { seatsTaken } from '../seats.ts';
import { answerInvitation } from './answer-invitation.ts';
import { arrangeMeeting } from './arrange-meeting.ts';
import { removeGuest } from './remove-guest.ts';

describe.each(engines)('the list of a meeting, on %s', (engine) => {
	let cast: Cast;
	let list: Awaited<ReturnType<typeof guestList>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		list = await guestList(cast);
	});
	afterEach(() => cast.storage.close());

	it('lets anybody join; where seats are few, the address is confirmed first', async () => {
		expect(await list.join('lena')).toMatchObject({ reason: 'not-public-yet' });
		await list.arrange();
		expect(await list.join('lena')).toMatchObject({ ok: true });
		expect(await list.guest('lena')).toMatchObject({ origin: 'joined', seat: 'held' });
		await list.arrange({ capacity: '2' });
		expect(await list.join('mia', { companions: '1' })).toMatchObject({ ok: true });
		expect(await list.guest('mia')).toMatchObject({ answer: 'yes', seat: null });
		expect(await list.join('omar', { companions: '2' })).toMatchObject({
			reason: 'more-than-the-room'
		});
		expect(await list.answer('mia', { answer: 'yes' })).toMatchObject({ value: { seat: 'held' } });
	});

	it('never gives more seats than there are, to twenty who answer at once; they wait in a line', async () => {
		await list.arrange({ capacity: '5' });
		const names = Array.from({ length: 20 }, (_, place) => `gast${place}`);
		for (const name of names) await list.invite({ name, email: at(name) });
		const secrets = await Promise.all(names.map(list.link));
		const outcomes = await Promise.all(
			secrets.map((secret) =>
				answerInvitation(cast.as(publicActor), { secret, answer: 'yes', companions: '1' })
			)
		);
		expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
		const claims = await list.claims();
		expect(seatsTaken(claims)).toBe(4);
		expect(claims.filter(({ seat }) => seat === 'waiting')).toHaveLength(18);
	});

	it('moves up whoever waits longest when seats become free, and when there are more', async () => {
		await list.arrange({ capacity: '2' });
		const say = async (name: string, minute: number, companions = 0) => {
			await list.invite({ name, email: at(name) });
			cast.setClock(`2017-04-03T10:0${minute}:00.000Z`);
			await list.answer(name, { answer: 'yes', companions: String(companions) });
		};
		await say('anton', 1, 1);
		await say('berta', 2, 1);
		await say('carla', 3);
		expect(await list.guest('carla')).toMatchObject({ seat: 'waiting' });
		// One seat is free, but a pair stands in front.
		await list.answer('anton', { answer: 'yes' });
		expect(await list.guest('berta')).toMatchObject({ seat: 'waiting' });
		expect(await list.guest('carla')).toMatchObject({ seat: 'waiting' });
		await list.answer('anton', { answer: 'no' });
		expect(await list.guest('berta')).toMatchObject({ seat: 'held' });
		expect(await list.guest('carla')).toMatchObject({ seat: 'waiting' });
		await list.arrange({ capacity: '3' });
		expect(await list.guest('carla')).toMatchObject({ seat: 'held' });
		expect(
			await arrangeMeeting(cast.as(cast.anna), { meetingId: list.meetingId, capacity: '2' })
		).toMatchObject({
			reason: 'more-have-seats'
		});
		await cast.play(cast.anna, removeGuest, { guestId: (await list.guest('berta')).id });
		expect(await list.answer('carla', { answer: 'yes', companions: '2' })).toMatchObject({
			ok: true
		});
		expect(await list.answer('carla', { answer: 'yes', companions: '3' })).toMatchObject({
			reason: 'more-than-the-room'
		});
	});
});
