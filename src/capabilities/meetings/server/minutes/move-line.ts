import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideChange, swapped } from '../../minutes/lines.ts';
import { findMinutesState } from './read-state.ts';
import { findMeetingOfLine } from './reads.ts';
import { changeMinutes, setRank } from './writes.ts';

const MoveLine = v.object({ lineId: id(), direction: v.picklist(['up', 'down'], 'missing') });

/** Puts a line before or after its neighbour in the same point of the agenda; the text stays as it was agreed to. */
export const moveLine = act('meetings.move-line', MoveLine, async (tools) => {
	const { input, tx, now } = tools;
	const meetingId = await findMeetingOfLine(tx, input.lineId);
	const state = meetingId && (await findMinutesState(tx, meetingId));
	if (!state) return refuse('not-found');
	const { meeting, standing, lines } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const open = decideChange(standing);
	if (!open.ok) return open;
	const decision = swapped(lines, input.lineId, input.direction);
	if (!decision.ok) return decision;
	const [one, other] = decision.value;
	await setRank(tx, one.id, other.rank);
	await setRank(tx, other.id, one.rank);
	if (standing === 'published') await changeMinutes(tx, meeting.id, { changedAt: now });
	return done({
		what: 'minutes-line-moved',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: { title: meeting.title, area: meeting.areaTitle, lineId: input.lineId }
	});
});
