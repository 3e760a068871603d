import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { readSteps } from '#process/server/reads.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around a meeting and its guests, with what they need. */
export async function meetingInputs(cast: Cast): Promise<Record<string, object>> {
	const [step] = await readSteps(cast.storage.read, cast.processId);
	const meetingStep = (await readSteps(cast.storage.read, cast.processId)).find(
		({ areaId, key }) => areaId === cast.health.id && key === 'meeting-1'
	);
	const { meetingId } = await cast.play(cast.anna, prepareMeeting, { stepId: meetingStep?.id });
	await cast.play(cast.anna, enterDates, { stepId: meetingStep?.id, startsOn: '2017-05-06' });
	await cast.play(cast.anna, inviteGuests, { meetingId, name: 'X' });
	const guestId = (await readGuests(cast.storage.read, meetingId))[0]?.id;
	return {
		'meetings.prepare': { stepId: step?.id },
		'meetings.arrange': { meetingId },
		'meetings.cancel': { meetingId, dateReason: 'Neu' },
		'meetings.invite': { meetingId, name: 'X' },
		'meetings.remove-guest': { guestId },
		'meetings.record-answer': { guestId, answer: 'yes' },
		'meetings.note-attendance': { meetingId },
		'meetings.answer': { secret: 'guessed', answer: 'yes' },
		'meetings.join': { stepId: step?.id, name: 'X', email: 'x@beispiel.example' },
		'meetings.note-arrival': { door: 'guessed', name: 'X' },
		'meetings.answer-by-calendar': {
			...{ uid: `${meetingStep?.id}@fortschrift`, attendee: 'x@beispiel.example' },
			...{ from: 'x@beispiel.example', aligned: true, partstat: 'ACCEPTED' }
		},
		'meetings.remind': { meetingId }
	};
}
