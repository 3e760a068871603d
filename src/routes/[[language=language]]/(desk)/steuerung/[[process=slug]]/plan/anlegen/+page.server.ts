import { redirect } from '@sveltejs/kit';
import { answersForForm } from '#assembly/desk/plan/answers-form.ts';
import { showProposal } from '#assembly/desk/plan/proposal.ts';
import { readInput } from '#journal/server/act.ts';
import type { Land } from '#process/lands.ts';
import { fitAnswers, PlanAnswersInput, usualAnswers } from '#process/plan/answers.ts';
import { computePlan } from '#process/plan/compute-plan.ts';
import { standingDates } from '#process/plan/made-dates.ts';
import { makePlan } from '#process/server/make-plan.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { readSchoolHolidays } from '#process/server/read-school-holidays.ts';
import { dayOf } from '#shared/dates.ts';
import { readForm } from '#shared/form.ts';
import { writtenLanguage } from '#shared/language.ts';
import { perform, wordRefusal } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

/** The questions, and with answers in the address the plan that follows from them; nothing is saved. */
export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { locals, url } = event;
	const { read } = locals.runtime.storage;
	const process = await findDeskProcess(event);
	const { template, land } = process;
	const today = dayOf(locals.runtime.clock.now(), process.timeZone);
	const language = writtenLanguage(locals.language);
	const plan = await readPlan(read, process, { today, language });
	const usual = plan.answers ?? usualAnswers(template, nextMonth(today));
	const asked = url.searchParams.has('begins');
	const values = readForm(url.searchParams);
	const input = asked ? readInput(PlanAnswersInput, values) : null;
	const answers = fitAnswers(input?.ok ? input.value : usual, template);
	const fixed = standingDates(plan);
	const schoolHolidays = await readSchoolHolidays(read, land);
	const computed = input?.ok
		? computePlan({ template, land: land as Land, answers, fixed, language, schoolHolidays })
		: null;
	return {
		questions: answersForForm(template, answers),
		wrong: input && !input.ok ? wordRefusal(locals.language, input, values) : null,
		proposal: computed && showProposal(plan, computed, fixed, language),
		query: url.search
	};
};

function nextMonth(today: string): string {
	return Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 }).toString();
}

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const answers = readForm(event.url.searchParams);
		const outcome = await perform(event, makePlan, { ...answers, processId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/plan'));
	}
};
