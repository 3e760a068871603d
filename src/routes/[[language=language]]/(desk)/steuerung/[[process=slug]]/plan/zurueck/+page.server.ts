import { redirect } from '@sveltejs/kit';
import { previewMove } from '#assembly/desk/plan/preview.ts';
import { sayRefusal, wordsFor } from '#assembly/words/index.ts';
import { changesBack, decideUndo } from '#process/plan/undo.ts';
import { findLastMove, readPlan } from '#process/server/read-plan.ts';
import { undoMove } from '#process/server/undo-move.ts';
import { dayOf } from '#shared/dates.ts';
import { writtenLanguage } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

/** What happens if the last move is taken back; nothing is saved. */
export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { locals } = event;
	const { read } = locals.runtime.storage;
	const process = await findDeskProcess(event);
	const today = dayOf(locals.runtime.clock.now(), process.timeZone);
	const language = writtenLanguage(locals.language);
	const plan = await readPlan(read, process, { today, language });
	const last = await findLastMove(read, process.id);
	const decision = decideUndo(last?.moved ?? [], [...plan.steps.values()], today);
	const words = wordsFor(locals.language);
	if (!last || !decision.ok)
		return {
			refusal: sayRefusal(
				words,
				decision.ok ? 'nothing-to-undo' : decision.reason,
				'process.undo-move'
			),
			undo: null
		};
	const changes = changesBack(decision.value, process.published);
	const reason = words.desk.planEditor.consequences.reasonGap;
	const preview = await previewMove(read, process, plan, changes, { today, language, reason });
	return { refusal: null, undo: { move: last.id, preview } };
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, undoMove, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/plan'));
	}
};
