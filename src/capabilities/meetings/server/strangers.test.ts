import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSubscriber } from '#people/server/list/add-subscriber.ts';
import { readOrganisations } from '#people/server/list/read-organisations.ts';
import { createProcess } from '#process/server/create-process.ts';
import { readSteps } from '#process/server/reads.ts';
import { assemble, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { inviteGuests } from './invite-guests.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { readDoorSecret } from './read-attendance.ts';
import { readInstitutions } from './read-invitees.ts';
import { findMeeting, findMeetingOfStep } from './reads.ts';

const at = (name: string) => `${name}@beispiel.example`;

describe.each(engines)('a meeting and those whom it does not concern, on %s', (engine) => {
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

	it('shows nobody the address at its door who was not told it', async () => {
		const door = await readDoorSecret(read(), meetingId);
		const shown = [await findMeeting(read(), meetingId), await findMeetingOfStep(read(), stepId)];
		expect(JSON.stringify(shown)).not.toContain(door);
	});

	it('invites nobody whom only another process knows', async () => {
		const { processId: otherId } = await cast.play(cast.anna, createProcess, {
			...{ template: 'planungskonzept-2016', title: 'Nebenan', tagline: 'Nebenan' },
			...{ city: 'Nebenan', land: 'BB', contactEmail: at('nebenan') }
		});
		await cast.play(cast.anna, addSubscriber, {
			...{ processId: otherId, email: at('fremd'), organisation: 'Verein nebenan' },
			...{ language: 'de', kinds: ['dates'], rhythm: 'atOnce', consentSource: 'Liste' }
		});
		const [verein] = await readOrganisations(read(), otherId);
		const chosen = { organisationIds: verein?.id, personIds: verein?.people[0]?.id };
		expect(await inviteGuests(cast.as(cast.anna), { meetingId, ...chosen })).toMatchObject({
			reason: 'nobody-chosen'
		});
		expect(await readInstitutions(read(), cast.processId)).toEqual([]);
		expect(await readInstitutions(read(), otherId)).toMatchObject([
			{ name: 'Verein nebenan', people: 1 }
		]);
	});
});
