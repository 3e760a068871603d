import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { day, id, line, maybe, time } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideDates } from '../steps.ts';
import { findProcess, findStep } from './reads.ts';

const EnterDates = v.object({
	stepId: id(),
	startsOn: maybe(day()),
	endsOn: maybe(day()),
	startsAt: maybe(time()),
	place: maybe(line(160))
});

/** Sets, moves or clears the dates of one step. Public once the process is. */
export const enterDates = act('process.enter-dates', EnterDates, async (tools) => {
	const { input, tx } = tools;
	const step = await findStep(tx, input.stepId);
	if (!step) return refuse('not-found');
	const permitted = tools.permit(step.processId);
	if (!permitted.ok) return permitted;
	const decision = decideDates(input);
	if (!decision.ok) return decision;
	const dates = decision.value;
	await tx
		.updateTable('step')
		.set({
			starts_on: dates.startsOn,
			ends_on: dates.endsOn,
			starts_at: dates.startsAt,
			place: dates.place
		})
		.where('id', '=', step.id)
		.execute();
	const process = await findProcess(tx, step.processId);
	return done({
		what: 'dates-entered',
		subject: ['step', step.id],
		process: step.processId,
		audience: process?.published ? 'public' : 'desk',
		data: {
			title: step.title,
			area: step.areaTitle,
			from: dates.startsOn,
			to: dates.endsOn,
			at: dates.startsAt
		}
	});
});
