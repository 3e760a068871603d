import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { settleMinutes } from '#meetings/server/minutes/approve-minutes.ts';
import { correctLine } from '#meetings/server/minutes/correct-line.ts';
import { finishTask } from '#meetings/server/minutes/finish-task.ts';
import { healthMeeting, task } from '../../../../tests/health-meeting.ts';
import { putForwardMinutes } from '#meetings/server/minutes/put-forward-minutes.ts';
import { findEditionContent, readEditions } from '#meetings/server/minutes/read-published.ts';
import { readLineOutcomes } from '#meetings/server/minutes/reads.ts';
import { objectToMinutes } from '#meetings/server/minutes/speak-on-minutes.ts';
import { takeUpIdea } from '#meetings/server/minutes/take-up-idea.ts';
import { answerObjection } from '#meetings/server/minutes/answer-objection.ts';
import { remindOfTask } from '#meetings/server/minutes/remind-of-task.ts';
import { findContribution } from '#participation/server/reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { draftFromMinutes } from './draft-from-minutes.ts';
import { publishMinutes } from './publish-minutes.ts';
import { findItem, readVersions } from './reads.ts';

describe.each(engines)('minutes become part of the concept, on %s', (engine) => {
	let cast: Cast;
	let meeting: Awaited<ReturnType<typeof healthMeeting>>;
	const lines: Record<string, string> = {};
	beforeAll(async () => {
		cast = await assemble(engine);
		meeting = await healthMeeting(cast);
		const { note } = meeting;
		lines['note'] = await note('Es fehlt an Dolmetschern.');
		lines['goal'] = await note('Beim Arzt wird gedolmetscht. Auch am Telefon.', { kind: 'goal' });
		lines['measure'] = await note('Ein Dolmetschtelefon einrichten', { kind: 'measure' });
		lines['idea'] = await note('Ein Faltblatt mit Bildern', { kind: 'idea' });
		lines['early'] = await note('Eine Sprechstunde', { kind: 'idea' });
		lines['task'] = await note('Angebote einholen', { ...task, who: 'Karim' });
	});
	afterAll(() => cast.storage.close());
	const outcome = async (name: string) =>
		(await readLineOutcomes(cast.storage.read, meeting.meetingId)).get(lines[name] ?? '');
	const publish = (reason?: string) =>
		publishMinutes(cast.as(cast.anna), { meetingId: meeting.meetingId, reason });

	it('makes a draft of a goal at once, whose wording comes from the meeting', async () => {
		const lineId = lines['goal'];
		const { itemId } = await cast.play(cast.anna, draftFromMinutes, { lineId });
		expect(await findItem(cast.storage.read, itemId)).toMatchObject({
			...{ kind: 'goal', state: 'draft', areaId: cast.health.id, published: false },
			title: 'Beim Arzt wird gedolmetscht'
		});
		expect(await readVersions(cast.storage.read, itemId)).toMatchObject([
			{ sourceKind: 'meeting', sourceId: meeting.meetingId }
		]);
	});

	it('makes it once, and of no note', async () => {
		const asked = { lineId: lines['goal'] };
		expect(await draftFromMinutes(cast.as(cast.anna), asked)).toMatchObject({
			reason: 'line-became-something'
		});
		expect(await draftFromMinutes(cast.as(cast.anna), { lineId: lines['note'] })).toMatchObject({
			reason: 'line-stays-a-line'
		});
		const [one, other] = await Promise.all(
			[1, 2].map(() => takeUpIdea(cast.as(cast.anna), { lineId: lines['early'] }))
		);
		expect([one?.ok, other?.ok].toSorted()).toEqual([false, true]);
	});

	it('is not published before those who were there approved it', async () => {
		expect(await publish()).toMatchObject({ reason: 'not-approved' });
		const { meetingId } = meeting;
		cast.setClock('2017-04-07T08:00:00.000Z');
		await cast.play(cast.anna, putForwardMinutes, { meetingId, until: '2017-04-13' });
		const secret = (await meeting.links()).get('Karim');
		const { objectionId } = await cast.play(publicActor, objectToMinutes, {
			...{ secret, lineId: lines['note'], text: 'Es fehlt auch an Geld.' }
		});
		expect(await publish()).toMatchObject({ reason: 'not-approved' });
		const reply = 'Darüber wurde nicht gesprochen.';
		await cast.play(cast.anna, answerObjection, { objectionId, outcome: 'kept', reply });
		cast.setClock('2017-04-14T08:00:00.000Z');
		await cast.play(systemActor, settleMinutes, { meetingId });
	});

	it('takes up the rest with the publication, each line once, and ideas can be read by all', async () => {
		expect(await publish()).toMatchObject({ ok: true, value: { number: 1 } });
		const { read } = cast.storage;
		const measure = await findItem(read, (await outcome('measure'))?.itemId ?? '');
		expect(measure).toMatchObject({ kind: 'measure', state: 'draft' });
		for (const name of ['idea', 'early'])
			expect(
				await findContribution(read, (await outcome(name))?.contributionId ?? '')
			).toMatchObject({ state: 'published', channel: 'card' });
		const content = await findEditionContent(read, meeting.meetingId, 1);
		expect(content).toContain('Darüber wurde nicht gesprochen.');
		expect(content).not.toContain('Karim');
	});

	it('is corrected by a new version with a reason, and the old one stays', async () => {
		cast.setClock('2017-04-18T08:00:00.000Z');
		expect(await publish('Weil.')).toMatchObject({ reason: 'nothing-changed' });
		const text = 'Es fehlt an Dolmetscherinnen und Dolmetschern.';
		const correction = { lineId: lines['note'], seen: '1', kind: 'note', text };
		await cast.play(cast.anna, correctLine, correction);
		expect(await publish()).toMatchObject({ fields: { reason: 'missing' } });
		expect(await publish('Ein Wort fehlte.')).toMatchObject({ value: { number: 2 } });
		const { read } = cast.storage;
		expect(await readEditions(read, meeting.meetingId)).toMatchObject([
			{ number: 2, reason: 'Ein Wort fehlte.' },
			{ number: 1, reason: null }
		]);
		expect(await findEditionContent(read, meeting.meetingId, 1)).toContain('Dolmetschern.');
		expect(await findEditionContent(read, meeting.meetingId, 1)).not.toContain(text);
		expect(await publish('Noch einmal.')).toMatchObject({ reason: 'nothing-changed' });
	});

	it('reminds whoever has a task the day before and once it is late, once each', async () => {
		const lineId = lines['task'];
		const remind = (kind: 'soon' | 'late') => remindOfTask(cast.as(systemActor), { lineId, kind });
		expect(await remind('soon')).toMatchObject({ reason: 'nothing-to-remind' });
		cast.setClock('2017-05-01T08:00:00.000Z');
		expect(await remind('late')).toMatchObject({ reason: 'nothing-to-remind' });
		expect(await remind('soon')).toMatchObject({ ok: true });
		expect(await remind('soon')).toMatchObject({ reason: 'nothing-to-remind' });
		cast.setClock('2017-05-03T08:00:00.000Z');
		expect(await remind('late')).toMatchObject({ ok: true });
		await cast.play(cast.anna, finishTask, { lineId, result: 'Drei Angebote liegen vor.' });
		expect(await remind('late')).toMatchObject({ reason: 'nothing-to-remind' });
	});
});
