import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { assemble, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';
import { answerObjection } from './answer-objection.ts';
import { closeApproval, settleMinutes } from './approve-minutes.ts';
import { correctLine } from './correct-line.ts';
import { healthMeeting } from '../../../../../tests/health-meeting.ts';
import { putForwardMinutes } from './put-forward-minutes.ts';
import { findMinutes } from './reads.ts';
import { readMinutesReaders, readObjections } from './read-approval.ts';
import { agreeToMinutes, objectToMinutes } from './speak-on-minutes.ts';

describe.each(engines)('minutes before those who were there, on %s', (engine) => {
	let cast: Cast;
	let meeting: Awaited<ReturnType<typeof healthMeeting>>;
	let lineId: string;
	let secrets: ReadonlyMap<string, string>;
	beforeEach(async () => {
		cast = await assemble(engine);
		meeting = await healthMeeting(cast);
		lineId = await meeting.note('Die Klinik lehnt ab.');
		cast.setClock('2017-04-06T19:00:00.000Z');
		const { meetingId } = meeting;
		await cast.play(cast.anna, putForwardMinutes, { meetingId, until: '2017-04-13' });
		secrets = await meeting.links();
	});
	afterEach(() => cast.storage.close());
	const minutes = () => findMinutes(cast.storage.read, meeting.meetingId);
	const object = async (text: string, by = 'Karim') => {
		const secret = secrets.get(by);
		return (await cast.play(publicActor, objectToMinutes, { secret, lineId, text })).objectionId;
	};
	const agree = (by: string) => agreeToMinutes(cast.as(publicActor), { secret: secrets.get(by) });
	const settle = () => settleMinutes(cast.as(systemActor), { meetingId: meeting.meetingId });
	const over = '2017-04-13T22:00:00.000Z';

	it('go to those who take part where nobody was invited by name, once', async () => {
		const readers = await readMinutesReaders(cast.storage.read, meeting.meetingId);
		expect(readers.map(({ name }) => name).toSorted()).toEqual(['Horst', 'Karim', 'Petra']);
		const again = { meetingId: meeting.meetingId, until: '2017-04-20' };
		expect(await putForwardMinutes(cast.as(cast.anna), again)).toMatchObject({
			reason: 'already-put-forward'
		});
	});

	it('count as approved when the time is over without an objection, and only once', async () => {
		expect(await settle()).toMatchObject({ reason: 'not-over' });
		cast.setClock(over);
		const [one, other] = await Promise.all([settle(), settle()]);
		expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
		expect(await minutes()).toMatchObject({ approvedAt: over, approvedHow: 'silence' });
	});

	it('wait for the answer when somebody objects in the last moment, and are approved after it', async () => {
		cast.setClock('2017-04-13T21:59:59.000Z');
		const objectionId = await object('Sie hat um Zeit gebeten.');
		cast.setClock(over);
		expect(await settle()).toMatchObject({ reason: 'objections-open' });
		const reply = 'Die Klinik hat es heute bestätigt.';
		await cast.play(cast.anna, answerObjection, { objectionId, outcome: 'kept', reply });
		expect(await settle()).toMatchObject({ ok: true });
	});

	it('take no objection once the time is over', async () => {
		cast.setClock(over);
		const secret = secrets.get('Karim');
		const late = { secret, lineId, text: 'Doch nicht.' };
		expect(await objectToMinutes(cast.as(publicActor), late)).toMatchObject({
			reason: 'approval-over'
		});
		expect(await agree('Karim')).toMatchObject({ reason: 'approval-over' });
	});

	it('are shown again when they were corrected, with time to look, and earlier agreement is to another text', async () => {
		cast.setClock('2017-04-13T15:00:00.000Z');
		for (const name of ['Petra', 'Horst']) expect(await agree(name)).toMatchObject({ ok: true });
		const objectionId = await object('Sie hat um Zeit gebeten.');
		cast.setClock('2017-04-13T16:00:00.000Z');
		const answered = { objectionId, outcome: 'corrected' };
		expect(await answerObjection(cast.as(cast.anna), answered)).toMatchObject({
			reason: 'not-corrected'
		});
		const text = 'Die Klinik bittet um Zeit.';
		await cast.play(cast.anna, correctLine, { lineId, seen: '1', kind: 'note', text });
		await cast.play(cast.anna, answerObjection, answered);
		expect(await answerObjection(cast.as(cast.anna), answered)).toMatchObject({
			reason: 'objection-answered'
		});
		expect(await minutes()).toMatchObject({ approveBy: '2017-04-15' });
		const close = () => closeApproval(cast.as(cast.anna), { meetingId: meeting.meetingId });
		expect(await agree('Karim')).toMatchObject({ ok: true });
		expect(await close()).toMatchObject({ reason: 'not-all-agreed' });
		cast.setClock('2017-04-14T08:00:00.000Z');
		for (const name of ['Petra', 'Horst']) await agree(name);
		expect(await close()).toMatchObject({ ok: true });
		expect(await minutes()).toMatchObject({ approvedHow: 'all' });
	});

	it('take an objection and the end of the time at the same moment: one of both holds', async () => {
		cast.setClock('2017-04-14T08:00:00.000Z');
		const objected = objectToMinutes(cast.as(publicActor), {
			...{ secret: secrets.get('Karim'), text: 'Es fehlt die Bibliothek.' }
		});
		const [objection, approval] = await Promise.all([objected, settle()]);
		expect(objection).toMatchObject({ ok: false, reason: 'approval-over' });
		expect(approval).toMatchObject({ ok: true });
		expect(await readObjections(cast.storage.read, meeting.meetingId)).toEqual([]);
	});

	it('end an agreement with an objection of the same person', async () => {
		await agree('Karim');
		await object('Doch nicht.');
		const readers = await readMinutesReaders(cast.storage.read, meeting.meetingId);
		expect(readers.find(({ name }) => name === 'Karim')?.agreedAt).toBeNull();
	});

	it('are closed to a guessed link', async () => {
		expect(await agreeToMinutes(cast.as(publicActor), { secret: 'guessed' })).toMatchObject({
			reason: 'not-found'
		});
	});
});
