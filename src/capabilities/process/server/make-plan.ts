import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Land } from '../lands.ts';
import { fitAnswers, PlanAnswersInput } from '../plan/answers.ts';
import { computePlan } from '../plan/compute-plan.ts';
import { datesOfPlan, standingDates } from '../plan/made-dates.ts';
import { readPlan } from './read-plan.ts';
import { readSchoolHolidays } from './read-school-holidays.ts';
import { findProcess } from './reads.ts';
import { saveDates } from './writes.ts';

const MakePlan = v.intersect([v.object({ processId: id() }), PlanAnswersInput]);

/** Computes all dates from the answers, around those that stand, and enters them. */
export const makePlan = act('process.make-plan', MakePlan, async (tools) => {
	const { input, tx, entryId, now, newId } = tools;
	const { processId, ...given } = input;
	const process = await findProcess(tx, processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const today = dayOf(now, process.timeZone);
	const plan = await readPlan(tx, process, { today });
	const answers = fitAnswers(given, process.template);
	const computed = computePlan({
		template: process.template,
		land: process.land as Land,
		answers,
		fixed: standingDates(plan),
		schoolHolidays: await readSchoolHolidays(tx, process.land)
	});
	if (!computed.ok) return refuse('rules-contradict');
	const changes = datesOfPlan(plan, computed);
	await tx
		.insertInto('plan')
		.values({
			id: newId(),
			process_id: processId,
			answers: JSON.stringify(answers),
			begun_entry: entryId
		})
		.execute();
	const { published } = process;
	await saveDates(tx, changes, {
		...{ processId, published, reason: null, at: now, entryId, newId }
	});
	const days = Object.values(computed.dates);
	return done({
		what: 'plan-made',
		subject: ['process', processId],
		process: processId,
		audience: published ? 'public' : 'desk',
		data: {
			title: process.title,
			steps: days.length,
			from: days.map(({ start }) => start).sort()[0] ?? null,
			to:
				days
					.map(({ end }) => end)
					.sort()
					.at(-1) ?? null
		}
	});
});
