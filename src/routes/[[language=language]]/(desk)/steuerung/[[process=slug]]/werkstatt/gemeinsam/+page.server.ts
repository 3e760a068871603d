import { redirect } from '@sveltejs/kit';
import { sayRefusal, wordsFor } from '#assembly/words/index.ts';
import { nextCode } from '#drafting/codes.ts';
import { readCodes, readItems } from '#drafting/server/reads.ts';
import { editMany } from '#drafting/server/structure/edit-many.ts';
import { planEdits } from '#drafting/server/structure/plan-edits.ts';
import { EditInput, missingFields, type Edit } from '#drafting/structure/edit-many.ts';
import { readInput } from '#journal/server/act.ts';
import { readAreas } from '#process/server/reads.ts';
import { readForm } from '#shared/form.ts';
import { writtenLanguage } from '#shared/language.ts';
import { perform, wordRefusal } from '#web/form-action.ts';
import { refuse } from '#shared/result.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';
import { chosenIn, editIn } from './chosen.ts';
import { sayChange } from './say-change.ts';

/** What is chosen, and once the address says the change: what would happen to each; nothing is saved. */
export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { url, locals } = event;
	const { read } = locals.runtime.storage;
	const process = await findDeskProcess(event);
	const items = await readItems(read, { processId: process.id });
	const areas = await readAreas(read, process.id);
	const chosen = chosenIn(url.searchParams, items);
	const values = readForm(url.searchParams);
	const what = editIn(url.searchParams);
	const edit = what ? completeEdit(values) : undefined;
	const asked =
		url.searchParams.has('show') || (edit?.ok && missingFields(edit.value).length === 0);
	return {
		what: what ?? null,
		values,
		wrong: edit && !edit.ok && asked ? wordRefusal(locals.language, edit, values) : null,
		chosen: chosen.map(({ draftNumber, code, title }) => ({ draftNumber, code, title })),
		areas: areas.map(({ id, title }) => ({ value: id, label: title })),
		targets: items
			.filter(({ kind }) => kind !== 'measure')
			.map(({ id, code, title }) => ({ value: id, label: `${code ? `${code} ` : ''}${title}` })),
		plan: edit?.ok ? await showPlan(edit.value) : null
	};

	async function showPlan(wanted: Edit) {
		const ids = chosen.map(({ id }) => id);
		const now = locals.runtime.clock.now();
		const planned = await planEdits(read, process.id, ids, wanted, now);
		const words = wordsFor(locals.language);
		const given = [...(await readCodes(read, process.id))];
		const target = items.find(({ id }) => id === wanted.servesId);
		const voice = {
			...{ words, language: writtenLanguage(locals.language), edit: wanted },
			areas: new Map(areas.map(({ id, title }) => [id, title])),
			target: target?.code ?? target?.title ?? ''
		};
		return planned.map((item) => {
			const { id, code, draftNumber, title, decision } = item;
			if (!decision.ok) {
				const said = sayRefusal(words, decision.reason, 'drafting.edit-many');
				return { id, code, draftNumber, title, possible: false, said };
			}
			const next = nextCode(item.kind, item.areaCode, given);
			if (decision.value.kind === 'publish') given.push(next);
			const said = sayChange(item, decision.value, { ...voice, code: next });
			return { id, code, draftNumber, title, possible: true, said };
		});
	}
};

function completeEdit(values: ReturnType<typeof readForm>) {
	const edit = readInput(EditInput, values);
	if (!edit.ok) return edit;
	const missing = missingFields(edit.value);
	if (missing.length === 0) return edit;
	return refuse('value-missing', Object.fromEntries(missing.map((field) => [field, 'missing'])));
}

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const { searchParams } = event.url;
		const items = await readItems(event.locals.runtime.storage.read, { processId });
		const itemIds = chosenIn(searchParams, items).map(({ id }) => id);
		const outcome = await perform(event, editMany, {
			...readForm(searchParams),
			...{ processId, itemIds }
		});
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/werkstatt'));
	}
};
