import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePutForward, endOf } from '../../minutes/approval.ts';
import { readAskable } from './read-askable.ts';
import { findMinutesState } from './read-state.ts';
import { changeMinutes } from './writes.ts';

/** `until` is the last day on which those who were there may object. */
const PutForwardMinutes = v.object({ meetingId: id(), until: day() });

/** Sends the minutes to those who were there: they agree, or object to a line, within a set time. */
export const putForwardMinutes = act(
	'meetings.put-forward-minutes',
	PutForwardMinutes,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const state = await findMinutesState(tx, input.meetingId);
		if (!state) return refuse('not-found');
		const { meeting, process, standing, lines } = state;
		const permitted = tools.permit(meeting.processId);
		if (!permitted.ok) return permitted;
		const askable = await readAskable(tx, meeting);
		const decision = decidePutForward({
			...{ standing, lines: lines.length, readers: askable.length },
			...{ until: input.until, today: dayOf(now, process.timeZone) }
		});
		if (!decision.ok) return decision;
		for (const { personId, guestId } of askable)
			await tx
				.insertInto('minutes_reader')
				.values({
					...{ id: newId(), meeting_id: meeting.id, person_id: personId, guest_id: guestId },
					...{ agreed_at: null, begun_entry: entryId }
				})
				.execute();
		await changeMinutes(tx, meeting.id, {
			closesAt: endOf(input.until, process.timeZone),
			approveBy: input.until,
			forwardedEntry: entryId
		});
		return done({
			what: 'minutes-put-forward',
			subject: ['meeting', meeting.id],
			process: meeting.processId,
			audience: 'desk',
			data: {
				...{ title: meeting.title, area: meeting.areaTitle },
				...{ to: input.until, readers: askable.length }
			},
			value: { readers: askable.length }
		});
	}
);
