import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { decideTakeUpLine } from '#meetings/minutes/lines.ts';
import { findMinutesState } from '#meetings/server/minutes/read-state.ts';
import { findMeetingOfLine, readLineOutcomes } from '#meetings/server/minutes/reads.ts';
import { findArea } from '#process/server/reads.ts';
import { id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { draftLine, isDraftable } from './draft-line.ts';

/** The area is asked for only where the meeting itself has none. */
const DraftFromMinutes = v.object({ lineId: id(), areaId: maybe(id()) });

/** Makes a draft of a goal or a measure in the minutes at once, without waiting for their publication. */
export const draftFromMinutes = act(
	'drafting.draft-from-minutes',
	DraftFromMinutes,
	async (tools) => {
		const { input, tx } = tools;
		const meetingId = await findMeetingOfLine(tx, input.lineId);
		const state = meetingId && (await findMinutesState(tx, meetingId));
		if (!state) return refuse('not-found');
		const { meeting, lines } = state;
		const permitted = tools.permit(meeting.processId);
		if (!permitted.ok) return permitted;
		const became = (await readLineOutcomes(tx, meeting.id)).has(input.lineId);
		const found = lines.find(({ id: known }) => known === input.lineId);
		const decision = decideTakeUpLine(found, ['goal', 'measure'], became);
		if (!decision.ok) return decision;
		const line = decision.value;
		if (!isDraftable(line)) return refuse('line-stays-a-line');
		const areaId = meeting.areaId ?? input.areaId;
		if (!areaId) return refuse('area-needed', { areaId: 'missing' });
		const area = await findArea(tx, areaId);
		if (area?.processId !== meeting.processId) return refuse('unknown-area', { areaId: 'unknown' });
		const itemId = await draftLine(tools, state, line, areaId);
		return done({
			what: 'item-drafted',
			subject: ['item', itemId],
			process: meeting.processId,
			audience: 'desk',
			data: { kind: line.kind, title: line.text, text: line.text, origins: [] },
			value: { itemId }
		});
	}
);
