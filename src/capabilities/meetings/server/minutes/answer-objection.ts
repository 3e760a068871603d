import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswerObjection } from '../../minutes/approval.ts';
import { findMinutesState } from './read-state.ts';
import { findObjection } from './read-approval.ts';

const AnswerObjection = v.object({
	objectionId: id(),
	outcome: v.picklist(['corrected', 'kept'], 'missing'),
	reply: maybe(prose(1000))
});

/** The steering says that the text was corrected, or why it stays as it is. */
export const answerObjection = act('meetings.answer-objection', AnswerObjection, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const objection = await findObjection(tx, input.objectionId);
	const state = objection && (await findMinutesState(tx, objection.meetingId));
	if (!objection || !state?.minutes) return refuse('not-found');
	const { meeting, minutes, lines } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const line = lines.find((known) => known.id === objection.lineId);
	// A line that was taken out after the objection is corrected as well.
	const changedAt = line?.at ?? minutes.changedAt;
	const decision = decideAnswerObjection({
		answered: objection.outcome !== null,
		outcome: input.outcome,
		reply: input.reply,
		changedSince: changedAt > objection.at
	});
	if (!decision.ok) return decision;
	await tx
		.updateTable('minutes_objection')
		.set({
			...{ outcome: input.outcome, reply: input.reply },
			...{ replied_at: now, replied_entry: entryId }
		})
		.where('id', '=', objection.id)
		.execute();
	return done({
		what: 'objection-answered',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: {
			...{ title: meeting.title, area: meeting.areaTitle },
			...{ objectionId: objection.id, outcome: input.outcome }
		}
	});
});
