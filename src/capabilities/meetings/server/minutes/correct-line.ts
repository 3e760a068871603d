import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { count, id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideCorrect } from '../../minutes/lines.ts';
import { noteChange, readWording, wordingFields } from './change.ts';
import { findMinutesState } from './read-state.ts';
import { findMeetingOfLine, readLineOutcomes } from './reads.ts';
import { endWording, saveWording } from './writes.ts';

/** `seen` is the number of the wording that was corrected. */
const CorrectLine = v.object({ lineId: id(), seen: count(), ...wordingFields });

/** Words a line anew; the earlier wording stays as a row. */
export const correctLine = act('meetings.correct-line', CorrectLine, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const meetingId = await findMeetingOfLine(tx, input.lineId);
	const state = meetingId && (await findMinutesState(tx, meetingId));
	if (!state) return refuse('not-found');
	const { meeting, standing } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const wording = await readWording(tx, state, input);
	if (!wording.ok) return wording;
	const line = state.lines.find((known) => known.id === input.lineId);
	const outcomes = await readLineOutcomes(tx, meeting.id);
	const decision = decideCorrect({
		...{ standing, line, seen: input.seen, wording: wording.value },
		becameSomething: outcomes.has(input.lineId)
	});
	if (!decision.ok) return decision;
	if (!line) return refuse('not-found');
	await endWording(tx, line.id, entryId);
	const { id: lineId, rank } = line;
	const worded = { id: lineId, rank, number: line.number + 1, at: now, ...wording.value };
	await saveWording(tx, meeting.id, worded, tools);
	await noteChange(tx, state, now);
	return done({
		what: 'minutes-line-corrected',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: { title: meeting.title, area: meeting.areaTitle, kind: worded.kind, lineId }
	});
});
