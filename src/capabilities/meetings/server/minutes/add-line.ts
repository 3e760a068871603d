import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideChange } from '../../minutes/lines.ts';
import { noteChange, readWording, wordingFields } from './change.ts';
import { findMinutesState } from './read-state.ts';
import { beginMinutes, saveWording } from './writes.ts';

const AddLine = v.object({ meetingId: id(), ...wordingFields });

/** Writes down what was said, at the end of its point of the agenda. Each line is an act of its own. */
export const addLine = act('meetings.add-line', AddLine, async (tools) => {
	const { input, tx, now, newId } = tools;
	const state = await findMinutesState(tx, input.meetingId);
	if (!state) return refuse('not-found');
	const permitted = tools.permit(state.meeting.processId);
	if (!permitted.ok) return permitted;
	const open = decideChange(state.standing);
	if (!open.ok) return open;
	const wording = await readWording(tx, state, input);
	if (!wording.ok) return wording;
	if (!state.minutes) await beginMinutes(tx, state.meeting, tools);
	const lineId = newId();
	const last = Math.max(0, ...state.lines.map(({ rank }) => rank));
	const line = { id: lineId, number: 1, rank: last + 1, at: now, ...wording.value };
	await saveWording(tx, state.meeting.id, line, tools);
	await noteChange(tx, state, now);
	return done({
		what: 'minutes-line-added',
		subject: ['meeting', state.meeting.id],
		process: state.meeting.processId,
		audience: 'desk',
		data: { title: state.meeting.title, area: state.meeting.areaTitle, kind: line.kind, lineId },
		value: { lineId, kind: line.kind, agendaItemId: line.agendaItemId }
	});
});
