import { error, redirect } from '@sveltejs/kit';
import { readLetterRows } from '#assembly/desk/letter-rows.ts';
import { previewMove } from '#assembly/desk/plan/preview.ts';
import { sayObstacles, sayRules, stepsByName } from '#assembly/desk/plan/shown-changes.ts';
import { wordsFor } from '#assembly/words/index.ts';
import { readInput } from '#journal/server/act.ts';
import { describedStep } from '#process/described-step.ts';
import { planMove } from '#process/plan/plan-move.ts';
import { WantedDates } from '#process/plan/wanted-dates.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { moveSteps } from '#process/server/move-steps.ts';
import { findAnswers, readPlan } from '#process/server/read-plan.ts';
import { findArea, findStep } from '#process/server/reads.ts';
import { decideDates } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { readForm } from '#shared/form.ts';
import { localPath, writtenLanguage } from '#shared/language.ts';
import { perform, wordRefusal } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const step = await findStep(read, event.params.step);
	if (step?.processId !== process.id) error(404, 'not-found');
	const area = step.areaId ? await findArea(read, step.areaId) : null;
	const sheet = `/${process.slug}/gruppen/${area?.code}/ablauf`;
	const made = (await findAnswers(read, process.id)) !== undefined;
	const isAsked = made && event.url.searchParams.has('startsOn');
	return {
		step,
		demand: describedStep(process.template, step)?.demand ?? null,
		sheet: area && process.published ? localPath(event.locals.language, sheet) : null,
		letters: await readLetterRows(read, process, {
			...{ now: event.locals.runtime.clock.now(), origin: event.locals.runtime.env.origin },
			...{ language: event.locals.language, stepId: step.id }
		}),
		/** Without a plan there are no rules to follow: the dates are simply entered. */
		made,
		asked: isAsked ? await whatFollows(event, process, step.id) : null
	};
};

type Process = Awaited<ReturnType<typeof findDeskProcess>>;

/** What a move would do, by the address alone: nothing is saved. */
async function whatFollows(event: PageServerLoadEvent, process: Process, stepId: string) {
	const { locals, url } = event;
	const { storage, clock } = locals.runtime;
	const values = readForm(url.searchParams);
	const input = readInput(WantedDates, values);
	if (!input.ok) return { wrong: wordRefusal(locals.language, input, values) };
	const decision = decideDates(input.value);
	if (!decision.ok) return { wrong: wordRefusal(locals.language, decision, values) };
	const language = writtenLanguage(locals.language);
	const say = wordsFor(locals.language).desk.planEditor;
	const today = dayOf(clock.now(), process.timeZone);
	const plan = await readPlan(storage.read, process, { today, also: stepId, language });
	const alsoAnnounced = input.value.alsoAnnounced !== null;
	const wanted = { stepId, dates: decision.value, alsoAnnounced };
	const move = planMove(plan, wanted, today, process.published);
	const stepOf = stepsByName(plan);
	const common = { dates: decision.value, alsoAnnounced };
	if (!move.ok)
		return {
			...common,
			obstacles: sayObstacles(move.obstacles, stepOf, say.obstacles, language),
			withAnnounced: move.withAnnounced
		};
	const reason = say.consequences.reasonGap;
	return {
		...common,
		basis: move.basis,
		preview: await previewMove(storage.read, process, plan, move.changes, {
			...{ today, language, reason }
		}),
		stillBroken: sayRules(move.stillBroken, stepOf, language)
	};
}

export const actions: Actions = {
	default: async (event) => {
		const process = await findDeskProcess(event);
		const { read } = event.locals.runtime.storage;
		const made = (await findAnswers(read, process.id)) !== undefined;
		const { step: stepId } = event.params;
		const outcome = made
			? await perform(event, moveSteps, { ...readForm(event.url.searchParams), stepId })
			: await perform(event, enterDates, { stepId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, made ? '/plan#zuletzt' : `/plan#schritt-${stepId}`));
	}
};
