import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { readSteps } from '#process/server/reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { seatsTaken } from '../seats.ts';
import { claimOf, type Guest } from '../guests.ts';
import { answerByCalendar } from './answer-by-calendar.ts';
import { answerInvitation } from './answer-invitation.ts';
import { arrangeMeeting } from './arrange-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { inviteGuests } from './invite-guests.ts';
import { joinMeeting } from './join-meeting.ts';
import { noteArrival } from './note-arrival.ts';
import { noteAttendance } from './note-attendance.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { readAttendances, readDoorSecret, readHeadCounts } from './read-attendance.ts';
import { readGuests } from './read-guests.ts';
import { findMeeting, findMeetingOfStep, readAgenda, readMeetings } from './reads.ts';
import { recordAnswer } from './record-answer.ts';
import { remindGuests } from './remind-guests.ts';
import { removeGuest } from './remove-guest.ts';
import { issueGuestLink } from './tokens.ts';

const at = (name: string) => `${name}@beispiel.example`;

describe.each(engines)('a meeting, on %s', (engine) => {
	let cast: Cast;
	let stepId: string;
	let meetingId: string;

	beforeEach(async () => {
		cast = await assemble(engine);
		const steps = await readSteps(cast.storage.read, cast.processId);
		const step = steps.find(({ areaId, key }) => areaId === cast.health.id && key === 'meeting-2');
		stepId = step?.id ?? '';
		({ meetingId } = await cast.play(cast.anna, prepareMeeting, { stepId }));
	});
	afterEach(() => cast.storage.close());

	const read = () => cast.storage.read;
	const guests = () => readGuests(read(), meetingId);
	const guest = async (name: string): Promise<Guest> => {
		const found = (await guests()).find((one) => one.email === at(name) || one.name === name);
		if (!found) throw new Error(`${name} is not on the list`);
		return found;
	};
	const link = async (name: string) => {
		const { id } = await guest(name);
		return cast.storage.transact((tx) => issueGuestLink(tx, id));
	};
	const invite = (who: object = { roles: ['participant'] }) =>
		cast.play(cast.anna, inviteGuests, { meetingId, ...who });
	const arrange = (made: object = {}) =>
		cast.play(cast.anna, arrangeMeeting, { meetingId, ...made });
	const answer = async (name: string, said: object) =>
		answerInvitation(cast.as(publicActor), { secret: await link(name), ...said });
	const join = (name: string, more: object = {}) =>
		joinMeeting(cast.as(publicActor), { stepId, name, email: at(name), ...more });

	it('is made of a step of the plan, once, with its date and an agenda of its contents', async () => {
		const meeting = await findMeeting(read(), meetingId);
		expect(meeting).toMatchObject({ startsOn: '2017-04-06', joining: 'open', arranged: false });
		expect(await findMeetingOfStep(read(), stepId)).toEqual(meeting);
		expect(await readMeetings(read(), cast.processId)).toEqual([meeting]);
		const agenda = await readAgenda(read(), meetingId);
		expect(agenda.map(({ title }) => title)).toEqual(meeting?.contents);
		expect(await prepareMeeting(cast.as(cast.anna), { stepId })).toMatchObject({
			reason: 'already-prepared'
		});
	});

	it('is not made where nobody comes together', async () => {
		const call = (await readSteps(read(), cast.processId)).find(({ kind }) => kind === 'call');
		expect(await prepareMeeting(cast.as(cast.anna), { stepId: call?.id })).toMatchObject({
			reason: 'no-meeting'
		});
	});

	it('follows its step when the plan moves it: the date is kept nowhere else', async () => {
		await arrange({ minutes: '90' });
		await cast.play(cast.anna, enterDates, { stepId, startsOn: '2017-04-10', startsAt: '18:00' });
		expect(await findMeeting(read(), meetingId)).toMatchObject({
			...{ startsOn: '2017-04-10', startsAt: '18:00', endsAt: '19:30' }
		});
	});

	it('keeps the rows of its agenda when they go up, change or fall away', async () => {
		const before = await readAgenda(read(), meetingId);
		const row = (title: string, id = '') => ({ id, title, minutes: '30', phase: '', speaker: '' });
		await arrange({
			agenda: { 0: row('Begrüßung'), 1: row('Ziele', before[0]?.id), 2: row(' ') },
			lift: '1'
		});
		const after = await readAgenda(read(), meetingId);
		expect(after.map(({ title }) => title)).toEqual(['Ziele', 'Begrüßung']);
		expect(after[0]?.id).toBe(before[0]?.id);
	});

	it('refuses what cannot be: a late answer, an address that is none', async () => {
		const refusal = (made: object) => arrangeMeeting(cast.as(cast.anna), { meetingId, ...made });
		expect(await refusal({ answerBy: '2017-04-07' })).toMatchObject({ reason: 'answers-too-late' });
		expect(await refusal({ onlineLink: 'javascript:alert(1)' })).toMatchObject({
			fields: { onlineLink: 'not-a-web-address' }
		});
	});

	it('invites each person once, by whatever way they are chosen', async () => {
		const { count } = await invite({
			...{ everybody: 'yes', roles: ['participant', 'department'] },
			...{ name: 'Karim', email: at('karim') }
		});
		const addresses = (await guests()).map(({ email }) => email);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses).toHaveLength(count);
		expect(await inviteGuests(cast.as(cast.anna), { meetingId })).toMatchObject({
			reason: 'nobody-chosen'
		});
		expect(await inviteGuests(cast.as(cast.anna), { meetingId, email: at('neu') })).toMatchObject({
			reason: 'name-needed'
		});
	});

	it('invites to no date, and to none that has passed', async () => {
		cast.setClock('2017-04-07T08:00:00.000Z');
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId, roles: ['participant'] })
		).toMatchObject({ reason: 'meeting-over' });
		await cast.play(cast.anna, enterDates, { stepId });
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId, roles: ['participant'] })
		).toMatchObject({ reason: 'no-date-yet' });
	});

	it('takes answers by private link, changeable until it begins', async () => {
		await cast.play(cast.anna, enterDates, { stepId, startsOn: '2017-04-06', startsAt: '17:00' });
		await invite();
		expect(
			await answer('karim', { answer: 'yes', companions: '2', interpreter: 'Arabisch' })
		).toMatchObject({ ok: true, value: { seat: 'held' } });
		expect(await guest('karim')).toMatchObject({
			...{ answer: 'yes', companions: 2, confirmed: true },
			needs: { interpreter: 'Arabisch' }
		});
		expect(await answer('karim', { answer: 'no' })).toMatchObject({ ok: true });
		expect(await guest('karim')).toMatchObject({ answer: 'no', seat: null });
		cast.setClock('2017-04-06T15:00:00.000Z');
		expect(await answer('karim', { answer: 'yes' })).toMatchObject({ reason: 'meeting-over' });
		expect(
			await answerInvitation(cast.as(publicActor), { secret: 'guessed', answer: 'yes' })
		).toMatchObject({ reason: 'not-found' });
	});

	it('takes no answer of whoever was taken off the list', async () => {
		await invite();
		const secret = await link('karim');
		await cast.play(cast.anna, removeGuest, { guestId: (await guest('karim')).id });
		expect(await answerInvitation(cast.as(publicActor), { secret, answer: 'yes' })).toMatchObject({
			reason: 'not-invited'
		});
	});

	it('lets anybody join; where seats are few, the address is confirmed first', async () => {
		expect(await join('lena')).toMatchObject({ reason: 'not-public-yet' });
		await arrange();
		expect(await join('lena')).toMatchObject({ ok: true });
		expect(await guest('lena')).toMatchObject({ origin: 'joined', seat: 'held' });
		await arrange({ capacity: '2' });
		expect(await join('mia', { companions: '1' })).toMatchObject({ ok: true });
		expect(await guest('mia')).toMatchObject({ answer: 'yes', seat: null });
		expect(await join('omar', { companions: '2' })).toMatchObject({ reason: 'more-than-the-room' });
		expect(await answer('mia', { answer: 'yes' })).toMatchObject({ value: { seat: 'held' } });
	});

	it('lets only those invited take part where that is said', async () => {
		await arrange({ joining: 'invited' });
		expect(await join('lena')).toMatchObject({ reason: 'only-invited' });
	});

	it('changes nothing for whoever joins with the address of another', async () => {
		await invite();
		await answer('karim', { answer: 'no' });
		expect(await join('Fremd', { email: at('karim') })).toMatchObject({ ok: true });
		expect(await guest('karim')).toMatchObject({ answer: 'no', name: 'Karim' });
	});

	it('never gives more seats than there are, to twenty who answer at once; they wait in a line', async () => {
		await arrange({ capacity: '5' });
		const names = Array.from({ length: 20 }, (_, place) => `gast${place}`);
		for (const name of names) await invite({ name, email: at(name) });
		const secrets = await Promise.all(names.map(link));
		const outcomes = await Promise.all(
			secrets.map((secret) =>
				answerInvitation(cast.as(publicActor), { secret, answer: 'yes', companions: '1' })
			)
		);
		expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
		const claims = (await guests()).map(claimOf);
		expect(seatsTaken(claims)).toBe(4);
		expect(claims.filter(({ seat }) => seat === 'waiting')).toHaveLength(18);
	});

	it('moves up whoever waits longest when seats become free, and when there are more', async () => {
		await arrange({ capacity: '2' });
		const say = async (name: string, minute: number, companions = 0) => {
			await invite({ name, email: at(name) });
			cast.setClock(`2017-04-03T10:0${minute}:00.000Z`);
			await answer(name, { answer: 'yes', companions: String(companions) });
		};
		await say('anton', 1, 1);
		await say('berta', 2, 1);
		await say('carla', 3);
		expect(await guest('carla')).toMatchObject({ seat: 'waiting' });
		// One seat is free, but a pair stands in front.
		await answer('anton', { answer: 'yes' });
		expect(await guest('berta')).toMatchObject({ seat: 'waiting' });
		expect(await guest('carla')).toMatchObject({ seat: 'waiting' });
		await answer('anton', { answer: 'no' });
		expect(await guest('berta')).toMatchObject({ seat: 'held' });
		expect(await guest('carla')).toMatchObject({ seat: 'waiting' });
		await arrange({ capacity: '3' });
		expect(await guest('carla')).toMatchObject({ seat: 'held' });
		expect(await arrangeMeeting(cast.as(cast.anna), { meetingId, capacity: '2' })).toMatchObject({
			reason: 'more-have-seats'
		});
		await cast.play(cast.anna, removeGuest, { guestId: (await guest('berta')).id });
		expect(await answer('carla', { answer: 'yes', companions: '2' })).toMatchObject({ ok: true });
		expect(await answer('carla', { answer: 'yes', companions: '3' })).toMatchObject({
			reason: 'more-than-the-room'
		});
	});

	it('takes answers of calendars: of the person invited, from an address that is theirs', async () => {
		await invite();
		await arrange({ joining: 'invited' });
		const reply = (facts: object) =>
			answerByCalendar(cast.as(systemActor), {
				...{ uid: `${stepId}@fortschrift`, attendee: `MAILTO:${at('karim')}` },
				...{ from: at('karim'), aligned: true, partstat: 'ACCEPTED', comment: 'Komme später' },
				...facts
			});
		expect(await reply({})).toMatchObject({ value: { outcome: 'answered' } });
		expect(await guest('karim')).toMatchObject({
			...{ answer: 'yes', seat: 'held' },
			needs: { other: 'Komme später' }
		});
		expect(await reply({ partstat: 'TENTATIVE' })).toMatchObject({ ok: true });
		expect(await guest('karim')).toMatchObject({ answer: 'perhaps' });
		expect(await reply({ aligned: false, partstat: 'DECLINED' })).toMatchObject({
			value: { outcome: 'asked' }
		});
		expect(await guest('karim')).toMatchObject({ answer: 'perhaps' });
		expect(await reply({ attendee: at('fremd'), from: at('fremd') })).toMatchObject({
			reason: 'unknown-guest'
		});
		expect(await reply({ uid: 'other@calendar' })).toMatchObject({ reason: 'unknown-meeting' });
		await arrange({ joining: 'open' });
		expect(await reply({ attendee: at('fremd'), from: at('fremd') })).toMatchObject({
			value: { outcome: 'joined' }
		});
		expect(await guest('fremd')).toMatchObject({ origin: 'joined', answer: 'yes' });
	});

	it('reminds once for each date, from the morning before', async () => {
		const remind = () => remindGuests(cast.as(systemActor), { meetingId });
		expect(await remind()).toMatchObject({ reason: 'not-yet' });
		cast.setClock('2017-04-05T08:00:00.000Z');
		expect(await remind()).toMatchObject({ ok: true });
		expect(await remind()).toMatchObject({ reason: 'reminded-already' });
		await cast.play(cast.anna, enterDates, { stepId, startsOn: '2017-04-10' });
		expect(await remind()).toMatchObject({ reason: 'not-yet' });
		cast.setClock('2017-04-10T22:00:00.000Z');
		expect(await remind()).toMatchObject({ reason: 'meeting-over' });
	});

	it('is called off by its date leaving the plan, and lives again with a new one', async () => {
		await cast.play(cast.anna, cancelMeeting, { meetingId, dateReason: 'Alle krank' });
		expect(await findMeeting(read(), meetingId)).toMatchObject({
			...{ cancelled: true, cancelReason: 'Alle krank', startsOn: null }
		});
		expect(
			await cancelMeeting(cast.as(cast.anna), { meetingId, dateReason: 'Noch einmal' })
		).toMatchObject({ reason: 'no-date-yet' });
		await cast.play(cast.anna, enterDates, { stepId, startsOn: '2017-05-02' });
		expect(await findMeeting(read(), meetingId)).toMatchObject({ cancelled: false });
	});

	it('opens its door on its day: by own link once, or by name', async () => {
		await invite();
		const door = await readDoorSecret(read(), meetingId);
		const arrive = (who: object) => noteArrival(cast.as(publicActor), who);
		expect(await arrive({ door, name: 'Lena' })).toMatchObject({ reason: 'not-today' });
		cast.setClock('2017-04-06T08:00:00.000Z');
		expect(await arrive({ door, name: ' ' })).toMatchObject({ reason: 'name-needed' });
		expect(await arrive({ door: 'guessed', name: 'Lena' })).toMatchObject({ reason: 'not-found' });
		expect(await arrive({ door, name: 'Lena', sector: 'resident' })).toMatchObject({ ok: true });
		cast.setClock('2017-04-06T08:01:00.000Z');
		const secret = await link('karim');
		expect(await arrive({ secret })).toMatchObject({ ok: true });
		expect(await arrive({ secret })).toMatchObject({ reason: 'noted-already' });
		expect(await readAttendances(read(), meetingId)).toMatchObject([
			{ name: 'Lena', way: 'door' },
			{ guestId: (await guest('karim')).id, way: 'link' }
		]);
	});

	it('keeps at the desk who was there: ticks, others by name, heads by sector', async () => {
		await invite();
		const note = (noted: object) => noteAttendance(cast.as(cast.anna), { meetingId, ...noted });
		expect(await note({})).toMatchObject({ reason: 'not-held-yet' });
		cast.setClock('2017-04-07T08:00:00.000Z');
		const [karim, petra] = [await guest('karim'), await guest('petra')];
		await note({
			guestIds: [karim.id, petra.id],
			others: { 0: { name: 'Lena', organisation: '', sector: 'resident' } },
			heads: { resident: '12', provider: '' }
		});
		const there = await readAttendances(read(), meetingId);
		expect(there).toHaveLength(3);
		expect(await readHeadCounts(read(), meetingId)).toEqual([{ sector: 'resident', people: 12 }]);
		const lena = there.find(({ name }) => name === 'Lena');
		await note({ guestIds: [karim.id], attendanceIds: [lena?.id] });
		expect((await readAttendances(read(), meetingId)).map(({ name }) => name).sort()).toEqual([
			'Lena',
			null
		]);
		expect(await readHeadCounts(read(), meetingId)).toEqual([]);
	});

	it('keeps no name and no address in the journal', async () => {
		await arrange();
		await invite({ name: 'Lena Sommer', email: at('lena') });
		await join('Mia Winter', { email: at('mia'), interpreter: 'Farsi' });
		await cast.play(cast.anna, recordAnswer, {
			...{ guestId: (await guest('lena')).id, answer: 'yes', diet: 'vegan' }
		});
		const rows = await read()
			.selectFrom('journal_entry')
			.select('body')
			.where('act', 'like', 'meetings.%')
			.execute();
		const all = rows.map(({ body }) => body).join();
		for (const secret of ['Lena', 'Mia', at('lena'), at('mia'), 'Farsi', 'vegan'])
			expect(all).not.toContain(secret);
	});
});
