import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { readSteps } from '#process/server/reads.ts';
import { assemble, type Cast } from '../../tests/cast.ts';
import { engines } from '../../tests/storages.ts';
import { hearCalendar } from './hear-calendar.ts';

const karim = 'karim@beispiel.example';

describe.each(engines)('the answer of a calendar by mail, on %s', (engine) => {
	let cast: Cast;
	let stepId: string;
	let meetingId: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		const steps = await readSteps(cast.storage.read, cast.processId);
		const step = steps.find(({ areaId, key }) => areaId === cast.health.id && key === 'meeting-2');
		stepId = step?.id ?? '';
		({ meetingId } = await cast.play(cast.anna, prepareMeeting, { stepId }));
		await cast.play(cast.anna, inviteGuests, { meetingId, roles: ['participant'] });
	});
	afterEach(() => cast.storage.close());

	const hear = (facts: { aligned?: boolean; from?: string | null; uid?: string }) =>
		hearCalendar(cast.frame, {
			...{ from: karim, aligned: true, ...facts },
			answer: {
				...{ uid: facts.uid ?? `${stepId}@fortschrift`, attendee: karim },
				...{ partstat: 'accepted' as const, sequence: 0, comment: '' }
			}
		});
	const answer = async () =>
		(await readGuests(cast.storage.read, meetingId)).find(({ email }) => email === karim)?.answer;

	it('is noted, also when the same mail is read twice', async () => {
		expect(await hear({})).toBe('noted');
		expect(await hear({})).toBe('noted');
		expect(await answer()).toBe('yes');
	});

	it('is asked about when its sender is not proven, or unknown', async () => {
		expect(await hear({ aligned: false })).toBe('asked');
		expect(await hear({ from: null })).toBe('asked');
		expect(await answer()).toBeNull();
	});

	it('is asked about when the date has moved since', async () => {
		await cast.play(cast.anna, enterDates, { stepId, startsOn: '2017-04-10' });
		expect(await hear({})).toBe('asked');
	});

	it('to something else is left to the desk', async () => {
		expect(await hear({ uid: 'ag1@kalender.example' })).toBe('unknown');
	});
});
