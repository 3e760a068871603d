import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSteps } from '#process/server/reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { findMeeting, findMeetingOfStep, readAgenda, readMeetings } from './reads.ts';

describe.each(engines)('a meeting, on %s', (engine) => {
	let cast: Cast;
	beforeAll(async () => {
		cast = await assemble(engine);
	});
	afterAll(() => cast.storage.close());
	const steps = () => readSteps(cast.storage.read, cast.processId);
	const healthMeeting = async () => {
		const found = (await steps()).find(
			({ areaId, key }) => areaId === cast.health.id && key === 'meeting-2'
		);
		if (!found) throw new Error('The plan has no second meeting on health');
		return found;
	};

	it('is made of a step of the plan, with its date and an agenda of its contents', async () => {
		const step = await healthMeeting();
		const { meetingId } = await cast.play(cast.anna, prepareMeeting, { stepId: step.id });
		const { read } = cast.storage;
		const meeting = await findMeeting(read, meetingId);
		expect(meeting).toMatchObject({ title: step.title, startsOn: '2017-04-06', joining: 'open' });
		expect(await findMeetingOfStep(read, step.id)).toEqual(meeting);
		expect(await readMeetings(read, cast.processId)).toEqual([meeting]);
		const agenda = await readAgenda(read, meetingId);
		expect(agenda.map(({ title }) => title)).toEqual(step.contents);
	});

	it('is made once, and only where people come together', async () => {
		const step = await healthMeeting();
		expect(await prepareMeeting(cast.as(cast.anna), { stepId: step.id })).toMatchObject({
			reason: 'already-prepared'
		});
		const call = (await steps()).find(({ kind }) => kind === 'call');
		expect(await prepareMeeting(cast.as(cast.anna), { stepId: call?.id })).toMatchObject({
			reason: 'no-meeting'
		});
	});
});
