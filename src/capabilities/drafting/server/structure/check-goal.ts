import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findMeeting } from '#meetings/server/reads.ts';
import { count, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { checkOutcomes, decideGoalCheck } from '../../structure/goal-check.ts';
import { findItem } from '../reads.ts';
import { addVersion, moveItem } from '../writes.ts';
import { withRounds } from './read-structure.ts';

const CheckGoal = v.object({
	meetingId: id(),
	itemId: id(),
	/** The version that the meeting had before it; left out, the present one. */
	seen: v.optional(count()),
	outcome: v.picklist(checkOutcomes, 'missing'),
	/** Only for a goal that is worded anew. */
	title: maybe(line(160)),
	text: maybe(prose()),
	reason: maybe(prose(1000))
});

/** What the second meeting of a group says of one of its goals: it stands, reads otherwise, or goes back. */
export const checkGoal = act('drafting.check-goal', CheckGoal, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const meeting = await findMeeting(tx, input.meetingId);
	const found = await findItem(tx, input.itemId);
	if (!meeting || found?.processId !== meeting.processId) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const [item] = await withRounds(tx, [found], now);
	if (!item) return refuse('not-found');
	if (input.seen !== undefined && input.seen !== item.version)
		return refuse('goal-moved', { outcome: 'goal-moved' });
	const { outcome, reason } = input;
	const [title, text] = [input.title ?? item.title, input.text ?? item.text];
	const decision = decideGoalCheck(item, {
		...{ outcome, reason, meetingAreaId: meeting.areaId, roundOpen: item.roundOpen },
		differs: title !== item.title || text !== item.text
	});
	if (!decision.ok) return decision;
	const { next } = decision.value;
	const number = outcome === 'reworded' ? item.version + 1 : item.version;
	if (outcome === 'reworded')
		await addVersion(tx, {
			...{ id: newId(), itemId: item.id, number, title, text, sheet: item.goalSheet },
			reason: reason ?? `Beim Treffen neu gefasst: ${meeting.title}.`,
			...{ source: { kind: 'meeting', id: meeting.id }, at: now, entryId }
		});
	if (next !== item.state)
		await moveItem(tx, {
			...{ id: newId(), itemId: item.id, to: next, reason, at: now, entryId }
		});
	await tx
		.insertInto('goal_check')
		.values({
			...{ id: newId(), process_id: item.processId, item_id: item.id, meeting_id: meeting.id },
			...{ outcome, version: number, reason, at: now, begun_entry: entryId }
		})
		.execute();
	return done({
		what: outcome === 'confirmed' ? 'goal-confirmed' : changed(outcome).what,
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: {
			...{ code: item.code, version: number, text },
			...{ meeting: meeting.title, day: meeting.startsOn }
		},
		why: reason
	});
});

function changed(outcome: 'reworded' | 'back') {
	return outcome === 'reworded' ? { what: 'goal-reworded' } : { what: 'goal-sent-back' };
}
