import * as v from 'valibot';
import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { Reader } from '#storage/storage.ts';
import { KeptAnswers, type PlanAnswers } from '../plan/answers.ts';
import { planOf, type Plan } from '../plan/plan-of.ts';
import type { MovedStep } from '../plan/undo.ts';
import type { StepDates } from '../steps.ts';
import { readSchoolHolidays } from './read-school-holidays.ts';
import { readAreas, readSteps, type Process } from './reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The plan of a process as it is now: rules, dates, and what stands. */
export async function readPlan(
	reader: Read,
	process: Process,
	view: { today: Day; also?: string; language?: WrittenLanguage }
): Promise<Plan> {
	const [steps, areas, answers, schoolHolidays] = [
		await readSteps(reader, process.id),
		await readAreas(reader, process.id),
		await findAnswers(reader, process.id),
		await readSchoolHolidays(reader, process.land)
	];
	return planOf({ process, steps, areas, answers: answers ?? null, schoolHolidays, ...view });
}

/** What the steering answered when the plan was made last. */
export async function findAnswers(
	reader: Read,
	processId: string
): Promise<PlanAnswers | undefined> {
	const row = await reader
		.selectFrom('plan')
		.select('answers')
		.where('process_id', '=', processId)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row && v.parse(KeptAnswers, JSON.parse(row.answers));
}

/** The newest move that has not been taken back; its id is that of its entry. */
export async function findLastMove(
	reader: Read,
	processId: string
): Promise<{ id: string; moved: readonly MovedStep[] } | undefined> {
	const newest = await reader
		.selectFrom('step_move')
		.select('begun_entry')
		.where('process_id', '=', processId)
		.where('ended_entry', 'is', null)
		.orderBy('begun_entry', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!newest) return undefined;
	const rows = await reader
		.selectFrom('step_move')
		.select(['step_id', 'old_dates', 'new_dates'])
		.where('begun_entry', '=', newest.begun_entry)
		.orderBy('id')
		.execute();
	return {
		id: newest.begun_entry,
		moved: rows.map((row) => ({
			stepId: row.step_id,
			old: JSON.parse(row.old_dates) as StepDates,
			new: JSON.parse(row.new_dates) as StepDates
		}))
	};
}
