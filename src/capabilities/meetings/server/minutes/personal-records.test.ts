import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishMinutes } from '#drafting/server/publish-minutes.ts';
import { systemActor } from '#journal/actor.ts';
import { assemble, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';
import { settleMinutes } from './approve-minutes.ts';
import { healthMeeting, task } from '../../../../../tests/health-meeting.ts';
import { minutesRecords } from './personal-records.ts';
import { putForwardMinutes } from './put-forward-minutes.ts';
import { findEditionContent } from './read-published.ts';
import { findMeetingTask } from './read-tasks.ts';
import { readMinutesReaders } from './read-approval.ts';

describe.each(engines)('what minutes keep about people, on %s', (engine) => {
	let cast: Cast;
	let meetingId: string;
	let lineId: string;
	beforeAll(async () => {
		cast = await assemble(engine);
		const meeting = await healthMeeting(cast);
		({ meetingId } = meeting);
		lineId = await meeting.note('Angebote einholen', {
			...{ ...task, who: 'Karim', publicAs: 'Karim vom Verein' }
		});
		await cast.play(cast.anna, putForwardMinutes, { meetingId, until: '2017-04-13' });
		cast.setClock('2017-04-14T08:00:00.000Z');
		await cast.play(systemActor, settleMinutes, { meetingId });
		await cast.play(cast.anna, publishMinutes, { meetingId });
	});
	afterAll(() => cast.storage.close());
	const records = (name: string) => {
		const found = minutesRecords.find((one) => one.class === `meetings.minutes-${name}`);
		if (!found) throw new Error(name);
		return found;
	};
	const subject = () => ({
		personId: cast.karim.kind === 'person' ? cast.karim.personId : null,
		email: 'karim@beispiel.example'
	});
	const erasure = { contributions: 'nameless', pseudonym: 'X', now: '', entryId: '' } as const;

	it('is found: the task, and that somebody was asked whether the minutes are right', async () => {
		const { read } = cast.storage;
		expect(await records('task').find(read, subject())).toMatchObject([
			{ task: 'Angebote einholen', due: '2017-05-02' }
		]);
		expect(await records('approval').find(read, subject())).toMatchObject([{ agreed: null }]);
	});

	it('goes when they ask for it, also from what was published; the task and the count stay', async () => {
		const { storage } = cast;
		expect(await findEditionContent(storage.read, meetingId, 1)).toContain('Karim vom Verein');
		await storage.transact(async (tx) => {
			await records('task').erase(tx, subject(), erasure);
			await records('approval').erase(tx, subject(), erasure);
		});
		expect(await findEditionContent(storage.read, meetingId, 1)).not.toContain('Karim');
		expect(await findMeetingTask(storage.read, lineId)).toMatchObject({ who: '', email: null });
		const readers = await readMinutesReaders(storage.read, meetingId);
		expect(readers.map(({ name }) => name).toSorted()).toEqual(['', 'Horst', 'Petra']);
	});

	it('runs out by itself after its time', async () => {
		const limit = { before: '2018-06-01T00:00:00.000Z', now: '', entryId: '' };
		const forget = async () => {};
		const gone = await cast.storage.transact(
			(tx) => records('approval').expire?.(tx, { ...limit, forget }) ?? Promise.resolve(0)
		);
		expect(gone).toBe(2);
	});
});
