import { redirect } from '@sveltejs/kit';
import { countRelations } from '#drafting/predecessor/compare.ts';
import { readConcept } from '#drafting/predecessor/read-concept.ts';
import { preparePredecessor } from '#drafting/server/predecessor/prepare-predecessor.ts';
import {
	readOldItems,
	readOldLinks,
	readPredecessors
} from '#drafting/server/predecessor/reads.ts';
import { readForm } from '#shared/form.ts';
import { fileOf, refused } from '#web/form-action.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id: processId } = await findDeskProcess(event);
	const { read } = event.locals.runtime.storage;
	const [concepts, old, links] = await Promise.all([
		readPredecessors(read, { processId }),
		readOldItems(read, { processId }),
		readOldLinks(read, processId)
	]);
	return {
		concepts: concepts.map(({ id, title, year, imported }) => {
			const own = old.filter(({ predecessorId }) => predecessorId === id);
			return {
				id,
				title,
				year,
				imported,
				items: own.length,
				open: countRelations(own, links, []).open
			};
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		// Nobody's file is unpacked before it is known who sends it.
		guardPage(event, 'page:desk', processId);
		const form = await event.request.formData();
		const values = readForm(form);
		const name = preparePredecessor.actName;
		const file = await fileOf(form, 'file');
		const proposals = readConcept(file?.bytes ?? new Uint8Array());
		if (!proposals.ok) return refused(event, proposals, values, name);
		const fileName = file?.name.trim().slice(0, 200) || 'Konzept';
		const input = { ...values, processId, fileName, proposals: proposals.value };
		const outcome = await preparePredecessor(event.locals.acting, input);
		if (!outcome.ok) return refused(event, outcome, values, name);
		redirect(303, deskPath(event, `/vorgaenger/${outcome.value.predecessorId}/durchsehen`));
	}
};
