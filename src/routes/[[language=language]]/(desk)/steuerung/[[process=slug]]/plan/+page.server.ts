import { redirect } from '@sveltejs/kit';
import { freeDays } from '#assembly/public/free-days.ts';
import { planFindings } from '#assembly/desk/plan/plan-findings.ts';
import { planRows } from '#assembly/desk/plan/plan-rows.ts';
import { showLastMove } from '#assembly/desk/plan/last-move.ts';
import { moveSteps } from '#process/server/move-steps.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { findLastMove, readPlan } from '#process/server/read-plan.ts';
import { readSchoolHolidays } from '#process/server/read-school-holidays.ts';
import { readAreas } from '#process/server/reads.ts';
import { undoMove } from '#process/server/undo-move.ts';
import { spanOf } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { writtenLanguage } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const language = writtenLanguage(event.locals.language);
	const today = dayOf(runtime.clock.now(), process.timeZone);
	const { published } = process;
	const plan = await readPlan(read, process, { today, language });
	const areas = await readAreas(read, process.id);
	const phases = planRows(plan, process.template, areas, today);
	const rows = phases.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
	const dated = rows.filter(({ startsOn }) => startsOn).length;
	const last = await findLastMove(read, process.id);
	const holidays = await readSchoolHolidays(read, process.land);
	const steps = [...plan.steps.values()];
	return {
		today,
		zone: process.timeZone,
		steps,
		areas,
		template: { steps: process.template.steps, groupSteps: process.template.groupSteps },
		calendar: freeDays(process.land, spanOf(steps), language, holidays),
		all: rows.filter(({ startsOn, mayBeOpen }) => startsOn || !mayBeOpen).length,
		dated,
		made: plan.answers !== null,
		phases,
		findings: dated > 0 ? planFindings(plan, { today, published, language }) : [],
		lastMove: last ? showLastMove(plan, last, { today, published, language }) : null
	};
};

export const actions: Actions = {
	publish: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, publishProcess, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/plan'));
	},
	undo: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, undoMove, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/plan'));
	},
	take: async (event) => {
		const outcome = await perform(event, moveSteps);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/plan#befunde'));
	}
};
