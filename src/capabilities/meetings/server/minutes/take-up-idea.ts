import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideTakeUpLine } from '../../minutes/lines.ts';
import { contributeIdea } from './contribute-idea.ts';
import { findMinutesState } from './read-state.ts';
import { findMeetingOfLine, readLineOutcomes } from './reads.ts';

const TakeUpIdea = v.object({ lineId: id() });

/** An idea from the minutes goes into the inbox at once, without waiting for their publication. */
export const takeUpIdea = act('meetings.take-up-idea', TakeUpIdea, async (tools) => {
	const { input, tx } = tools;
	const meetingId = await findMeetingOfLine(tx, input.lineId);
	const state = meetingId && (await findMinutesState(tx, meetingId));
	if (!state) return refuse('not-found');
	const permitted = tools.permit(state.meeting.processId);
	if (!permitted.ok) return permitted;
	const line = state.lines.find((known) => known.id === input.lineId);
	const became = (await readLineOutcomes(tx, state.meeting.id)).has(input.lineId);
	const decision = decideTakeUpLine(line, ['idea'], became);
	if (!decision.ok) return decision;
	const contributionId = await contributeIdea(tools, state, decision.value, false);
	return done({
		what: 'contribution-received',
		subject: ['contribution', contributionId],
		process: state.meeting.processId,
		audience: 'desk',
		data: { call: state.meeting.title, channel: 'card', text: decision.value.text },
		value: { contributionId }
	});
});
