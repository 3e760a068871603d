import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findStep } from '#process/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { proposedAgenda } from '../agenda.ts';
import { meetingData } from '../entry-data.ts';
import { decidePrepare, firstArrangements } from '../meeting.ts';
import { findMeetingOfStep } from './reads.ts';
import { arrangementColumns, saveAgenda } from './writes.ts';

const PrepareMeeting = v.object({ stepId: id() });

/** Makes a meeting of a step of the plan, with an agenda from what the plan says happens there. */
export const prepareMeeting = act('meetings.prepare', PrepareMeeting, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const step = await findStep(tx, input.stepId);
	if (!step) return refuse('not-found');
	const permitted = tools.permit(step.processId);
	if (!permitted.ok) return permitted;
	const decision = decidePrepare(step, (await findMeetingOfStep(tx, step.id)) !== undefined);
	if (!decision.ok) return decision;
	const agenda = proposedAgenda(step);
	const meetingId = newId();
	await tx
		.insertInto('meeting')
		.values({
			...{ id: meetingId, process_id: step.processId, step_id: step.id },
			...arrangementColumns(firstArrangements(agenda)),
			...{ revision: 0, door_secret: tools.newSecret().secret, reminded_for: null },
			...{ begun_entry: entryId, changed_entry: null },
			...{ cancelled_entry: null, cancel_reason: null }
		})
		.execute();
	const items = agenda.map((item) => ({ ...item, id: null }));
	await saveAgenda(tx, meetingId, items, { entryId, newId });
	return done({
		what: 'meeting-prepared',
		subject: ['meeting', meetingId],
		process: step.processId,
		audience: 'desk',
		data: meetingData({ ...step, id: meetingId, stepId: step.id }),
		value: { meetingId }
	});
});
