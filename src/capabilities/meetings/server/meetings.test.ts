import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '#journal/actor.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { readSteps } from '#process/server/reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { at, guestList } from '../../../../tests/guest-list.ts';
import { engines } from '../../../../tests/storages.ts';
import { arrangeMeeting } from './arrange-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { inviteGuests } from './invite-guests.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { findMeeting, findMeetingOfStep, readAgenda, readMeetings } from './reads.ts';
import { recordAnswer } from './record-answer.ts';
import { remindGuests } from './remind-guests.ts';

describe.each(engines)('a meeting, on %s', (engine) => {
	let cast: Cast;
	let list: Awaited<ReturnType<typeof guestList>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		list = await guestList(cast);
	});
	afterEach(() => cast.storage.close());

	it('is made of a step of the plan, once, with its date and an agenda of its contents', async () => {
		const meeting = await findMeeting(cast.storage.read, list.meetingId);
		expect(meeting).toMatchObject({ startsOn: '2017-04-06', joining: 'open', arranged: false });
		expect(await findMeetingOfStep(cast.storage.read, list.stepId)).toEqual(meeting);
		expect(await readMeetings(cast.storage.read, cast.processId)).toEqual([meeting]);
		const agenda = await readAgenda(cast.storage.read, list.meetingId);
		expect(agenda.map(({ title }) => title)).toEqual(meeting?.contents);
		expect(await prepareMeeting(cast.as(cast.anna), { stepId: list.stepId })).toMatchObject({
			reason: 'already-prepared'
		});
	});

	it('is not made where nobody comes together', async () => {
		const call = (await readSteps(cast.storage.read, cast.processId)).find(
			({ kind }) => kind === 'call'
		);
		expect(await prepareMeeting(cast.as(cast.anna), { stepId: call?.id })).toMatchObject({
			reason: 'no-meeting'
		});
	});

	it('follows its step when the plan moves it: the date is kept nowhere else', async () => {
		await list.arrange({ minutes: '90' });
		await cast.play(cast.anna, enterDates, {
			stepId: list.stepId,
			startsOn: '2017-04-10',
			startsAt: '18:00'
		});
		expect(await findMeeting(cast.storage.read, list.meetingId)).toMatchObject({
			...{ startsOn: '2017-04-10', startsAt: '18:00', endsAt: '19:30' }
		});
	});

	it('keeps the rows of its agenda when they go up, change or fall away', async () => {
		const before = await readAgenda(cast.storage.read, list.meetingId);
		const row = (title: string, id = '') => ({ id, title, minutes: '30', phase: '', speaker: '' });
		await list.arrange({
			agenda: { 0: row('Begrüßung'), 1: row('Ziele', before[0]?.id), 2: row(' ') },
			lift: '1'
		});
		const after = await readAgenda(cast.storage.read, list.meetingId);
		expect(after.map(({ title }) => title)).toEqual(['Ziele', 'Begrüßung']);
		expect(after[0]?.id).toBe(before[0]?.id);
	});

	it('refuses what cannot be: a late answer, an address that is none', async () => {
		const refusal = (made: object) =>
			arrangeMeeting(cast.as(cast.anna), { meetingId: list.meetingId, ...made });
		expect(await refusal({ answerBy: '2017-04-07' })).toMatchObject({ reason: 'answers-too-late' });
		expect(await refusal({ onlineLink: 'javascript:alert(1)' })).toMatchObject({
			fields: { onlineLink: 'not-a-web-address' }
		});
	});

	it('invites each person once, by whatever way they are chosen', async () => {
		const { count } = await list.invite({
			...{ everybody: 'yes', roles: ['participant', 'department'] },
			...{ name: 'Karim', email: at('karim') }
		});
		const addresses = (await list.guests()).map(({ email }) => email);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses).toHaveLength(count);
		expect(await inviteGuests(cast.as(cast.anna), { meetingId: list.meetingId })).toMatchObject({
			reason: 'nobody-chosen'
		});
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId: list.meetingId, email: at('neu') })
		).toMatchObject({
			reason: 'name-needed'
		});
	});

	it('invites to no date, and to none that has passed', async () => {
		cast.setClock('2017-04-07T08:00:00.000Z');
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId: list.meetingId, roles: ['participant'] })
		).toMatchObject({ reason: 'meeting-over' });
		await cast.play(cast.anna, enterDates, { stepId: list.stepId });
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId: list.meetingId, roles: ['participant'] })
		).toMatchObject({ reason: 'no-date-yet' });
	});

	it('reminds once for each date, from the morning before', async () => {
		const remind = () => remindGuests(cast.as(systemActor), { meetingId: list.meetingId });
		expect(await remind()).toMatchObject({ reason: 'not-yet' });
		cast.setClock('2017-04-05T08:00:00.000Z');
		expect(await remind()).toMatchObject({ ok: true });
		expect(await remind()).toMatchObject({ reason: 'reminded-already' });
		await cast.play(cast.anna, enterDates, { stepId: list.stepId, startsOn: '2017-04-10' });
		expect(await remind()).toMatchObject({ reason: 'not-yet' });
		cast.setClock('2017-04-10T22:00:00.000Z');
		expect(await remind()).toMatchObject({ reason: 'meeting-over' });
	});

	it('is called off by its date leaving the plan, and lives again with a new one', async () => {
		await cast.play(cast.anna, cancelMeeting, {
			meetingId: list.meetingId,
			dateReason: 'Alle krank'
		});
		expect(await findMeeting(cast.storage.read, list.meetingId)).toMatchObject({
			...{ cancelled: true, cancelReason: 'Alle krank', startsOn: null }
		});
		expect(
			await cancelMeeting(cast.as(cast.anna), {
				meetingId: list.meetingId,
				dateReason: 'Noch einmal'
			})
		).toMatchObject({ reason: 'no-date-yet' });
		await cast.play(cast.anna, enterDates, { stepId: list.stepId, startsOn: '2017-05-02' });
		expect(await findMeeting(cast.storage.read, list.meetingId)).toMatchObject({
			cancelled: false
		});
	});

	it('keeps no name and no address in the journal', async () => {
		await list.arrange();
		await list.invite({ name: 'Lena Sommer', email: at('lena') });
		await list.join('Mia Winter', { email: at('mia'), interpreter: 'Farsi' });
		await cast.play(cast.anna, recordAnswer, {
			...{ guestId: (await list.guest('lena')).id, answer: 'yes', diet: 'vegan' }
		});
		const rows = await cast.storage.read
			.selectFrom('journal_entry')
			.select('body')
			.where('act', 'like', 'meetings.%')
			.execute();
		const all = rows.map(({ body }) => body).join();
		for (const secret of ['Lena', 'Mia', at('lena'), at('mia'), 'Farsi', 'vegan'])
			expect(all).not.toContain(secret);
	});
});
