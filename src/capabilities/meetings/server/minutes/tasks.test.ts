import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { assemble, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';
import { finishOwnTask, finishTask } from './finish-task.ts';
import { healthMeeting, task } from '../../../../../tests/health-meeting.ts';
import { moveTask } from './move-task.ts';
import { findMeetingTask, readMeetingTasks } from './read-tasks.ts';
import { remindOfTask } from './remind-of-task.ts';
import { issueTaskLink } from './tokens.ts';

describe.each(engines)('tasks from a meeting, on %s', (engine) => {
	let cast: Cast;
	let meeting: Awaited<ReturnType<typeof healthMeeting>>;
	beforeAll(async () => {
		cast = await assemble(engine);
		meeting = await healthMeeting(cast);
	});
	afterAll(() => cast.storage.close());
	const find = (lineId: string) => findMeetingTask(cast.storage.read, lineId);

	it('are listed for the process, and no other line is', async () => {
		await meeting.note('Nur eine Notiz');
		const lineId = await meeting.note('Angebote einholen', task);
		const tasks = await readMeetingTasks(cast.storage.read, { processId: cast.processId });
		expect(tasks).toMatchObject([{ lineId, who: 'Klinikum', state: { dueOn: '2017-05-02' } }]);
	});

	it('are done once, with what came of it', async () => {
		const lineId = await meeting.note('Räume suchen', task);
		const result = 'Der Saal im Rathaus ist frei.';
		await cast.play(cast.anna, finishTask, { lineId, result });
		expect((await find(lineId))?.state.done).toMatchObject({ text: result, byOwner: false });
		expect(await finishTask(cast.as(cast.anna), { lineId, result })).toMatchObject({
			reason: 'task-done'
		});
	});

	it('are moved with a reason, and both days can be read', async () => {
		const lineId = await meeting.note('Faltblatt drucken', task);
		const moved = { lineId, dueOn: '2017-05-20', reason: 'Die Druckerei ist voll.' };
		await cast.play(cast.anna, moveTask, moved);
		expect((await find(lineId))?.state).toMatchObject({
			dueOn: '2017-05-20',
			moves: [{ text: 'Die Druckerei ist voll.' }]
		});
	});

	it('are finished by the private link of whoever has them', async () => {
		const lineId = await meeting.note('Plakate hängen', task);
		const secret = await cast.storage.transact((tx) => issueTaskLink(tx, lineId));
		await cast.play(publicActor, finishOwnTask, { secret, result: 'Hängen.' });
		expect((await find(lineId))?.state.done).toMatchObject({ byOwner: true });
		expect(
			await finishOwnTask(cast.as(publicActor), { secret: 'guessed', result: 'X' })
		).toMatchObject({ reason: 'not-found' });
	});

	it('remind nobody before the minutes are published', async () => {
		const lineId = await meeting.note('Gleich fällig', { ...task, who: 'Karim' });
		cast.setClock('2017-05-01T08:00:00.000Z');
		expect(await remindOfTask(cast.as(systemActor), { lineId, kind: 'soon' })).toMatchObject({
			reason: 'nothing-to-remind'
		});
	});
});
