import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { guestList } from '../../../../tests/guest-list.ts';
import { engines } from '../../../../tests/storages.ts';
import { noteArrival } from './note-arrival.ts';
import { noteAttendance } from './note-attendance.ts';
import { readAttendances, readDoorSecret, readHeadCounts } from './read-attendance.ts';

describe.each(engines)('a meeting on its day, on %s', (engine) => {
	let cast: Cast;
	let list: Awaited<ReturnType<typeof guestList>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		list = await guestList(cast);
	});
	afterEach(() => cast.storage.close());

	it('opens its door on its day: by own link once, or by name', async () => {
		await list.invite();
		const door = await readDoorSecret(cast.storage.read, list.meetingId);
		const arrive = (who: object) => noteArrival(cast.as(publicActor), who);
		expect(await arrive({ door, name: 'Lena' })).toMatchObject({ reason: 'not-today' });
		cast.setClock('2017-04-06T08:00:00.000Z');
		expect(await arrive({ door, name: ' ' })).toMatchObject({ reason: 'name-needed' });
		expect(await arrive({ door: 'guessed', name: 'Lena' })).toMatchObject({ reason: 'not-found' });
		expect(await arrive({ door, name: 'Lena', sector: 'resident' })).toMatchObject({ ok: true });
		cast.setClock('2017-04-06T08:01:00.000Z');
		const secret = await list.link('karim');
		expect(await arrive({ secret })).toMatchObject({ ok: true });
		expect(await arrive({ secret })).toMatchObject({ reason: 'noted-already' });
		expect(await readAttendances(cast.storage.read, list.meetingId)).toMatchObject([
			{ name: 'Lena', way: 'door' },
			{ guestId: (await list.guest('karim')).id, way: 'link' }
		]);
	});

	it('keeps at the desk who was there: ticks, others by name, heads by sector', async () => {
		await list.invite();
		const note = (noted: object) =>
			noteAttendance(cast.as(cast.anna), { meetingId: list.meetingId, ...noted });
		expect(await note({})).toMatchObject({ reason: 'not-held-yet' });
		cast.setClock('2017-04-07T08:00:00.000Z');
		const [karim, petra] = [await list.guest('karim'), await list.guest('petra')];
		await note({
			guestIds: [karim.id, petra.id],
			others: { 0: { name: 'Lena', organisation: '', sector: 'resident' } },
			heads: { resident: '12', provider: '' }
		});
		const there = await readAttendances(cast.storage.read, list.meetingId);
		expect(there).toHaveLength(3);
		expect(await readHeadCounts(cast.storage.read, list.meetingId)).toEqual([
			{ sector: 'resident', people: 12 }
		]);
		const lena = there.find(({ name }) => name === 'Lena');
		await note({ guestIds: [karim.id], attendanceIds: [lena?.id] });
		expect(
			(await readAttendances(cast.storage.read, list.meetingId)).map(({ name }) => name).sort()
		).toEqual(['Lena', null]);
		expect(await readHeadCounts(cast.storage.read, list.meetingId)).toEqual([]);
	});
});
