import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { day, id, line, maybe, time } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isMove } from '../announcements.ts';
import { decideDates } from '../steps.ts';
import { findProcess, findStep, readAnnouncements } from './reads.ts';
import { saveDates } from './writes.ts';

const EnterDates = v.object({
	stepId: id(),
	startsOn: maybe(day()),
	endsOn: maybe(day()),
	startsAt: maybe(time()),
	place: maybe(line(160)),
	/** Why a date moves or falls out; read by everybody. */
	dateReason: maybe(line(300))
});

/** Sets, moves or clears the dates of one step. Public once the process is: then to clear is to cancel. */
export const enterDates = act('process.enter-dates', EnterDates, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const step = await findStep(tx, input.stepId);
	if (!step) return refuse('not-found');
	const permitted = tools.permit(step.processId);
	if (!permitted.ok) return permitted;
	const decision = decideDates(input);
	if (!decision.ok) return decision;
	const dates = decision.value;
	const process = await findProcess(tx, step.processId);
	const published = process?.published ?? false;
	const newest = (await readAnnouncements(tx, { stepId: step.id })).at(-1);
	const reason = input.dateReason;
	await saveDates(tx, [{ stepId: step.id, dates }], {
		...{ processId: step.processId, published, reason, at: now, entryId },
		newId: tools.newId
	});
	const before = newest?.startsOn && isMove(newest, dates) ? newest : undefined;
	return done({
		what: 'dates-entered',
		subject: ['step', step.id],
		process: step.processId,
		audience: published ? 'public' : 'desk',
		why: published ? reason : null,
		data: {
			title: step.title,
			area: step.areaTitle,
			step: step.id,
			from: dates.startsOn,
			to: dates.endsOn,
			at: dates.startsAt,
			...(before && { oldFrom: before.startsOn, oldTo: before.endsOn, oldAt: before.startsAt })
		}
	});
});
