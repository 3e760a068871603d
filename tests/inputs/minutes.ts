import { publicActor } from '#journal/actor.ts';
import { healthMeeting, task } from '../health-meeting.ts';
import { putForwardMinutes } from '#meetings/server/minutes/put-forward-minutes.ts';
import { objectToMinutes } from '#meetings/server/minutes/speak-on-minutes.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around the minutes of a meeting, with what they need. */
export async function minutesInputs(cast: Cast): Promise<Record<string, object>> {
	const { meetingId, note, links } = await healthMeeting(cast);
	const lineId = await note('Notiz');
	const taskId = await note('Aufgabe', task);
	const until = '2017-06-01';
	await cast.play(cast.anna, putForwardMinutes, { meetingId, until });
	const [secret] = (await links()).values();
	const objection = { secret, text: 'Einwand' };
	const { objectionId } = await cast.play(publicActor, objectToMinutes, objection);
	return {
		'meetings.add-line': { meetingId, kind: 'note', text: 'Neu' },
		'meetings.correct-line': { lineId, seen: '1', kind: 'note', text: 'Anders' },
		'meetings.remove-line': { lineId },
		'meetings.move-line': { lineId, direction: 'up' },
		'meetings.put-forward-minutes': { meetingId, until },
		'meetings.agree-to-minutes': { secret: 'guessed' },
		'meetings.object-to-minutes': { secret: 'guessed', text: 'Neu' },
		'meetings.answer-objection': { objectionId, outcome: 'kept', reply: 'Neu' },
		'meetings.settle-minutes': { meetingId },
		'meetings.close-approval': { meetingId },
		'meetings.take-up-idea': { lineId },
		'meetings.finish-task': { lineId: taskId, result: 'Neu' },
		'meetings.finish-own-task': { secret: 'guessed', result: 'Neu' },
		'meetings.move-task': { lineId: taskId, dueOn: until, reason: 'Neu' },
		'meetings.remind-of-task': { lineId: taskId, kind: 'soon' },
		'drafting.draft-from-minutes': { lineId },
		'drafting.publish-minutes': { meetingId }
	};
}
