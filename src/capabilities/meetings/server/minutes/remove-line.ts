import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideRemove } from '../../minutes/lines.ts';
import { noteChange } from './change.ts';
import { findMinutesState } from './read-state.ts';
import { findMeetingOfLine, readLineOutcomes } from './reads.ts';
import { endWording } from './writes.ts';

const RemoveLine = v.object({ lineId: id() });

/** Takes a line out of the minutes; its wordings stay as rows. */
export const removeLine = act('meetings.remove-line', RemoveLine, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const meetingId = await findMeetingOfLine(tx, input.lineId);
	const state = meetingId && (await findMinutesState(tx, meetingId));
	if (!state) return refuse('not-found');
	const { meeting, standing } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const line = state.lines.find((known) => known.id === input.lineId);
	const outcomes = await readLineOutcomes(tx, meeting.id);
	const becameSomething = outcomes.has(input.lineId);
	const decision = decideRemove({ standing, line, becameSomething });
	if (!decision.ok) return decision;
	await endWording(tx, input.lineId, entryId);
	await noteChange(tx, state, now);
	return done({
		what: 'minutes-line-removed',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: { title: meeting.title, area: meeting.areaTitle, lineId: input.lineId }
	});
});
