import { error, redirect } from '@sveltejs/kit';
import { decideWordVersion } from '#drafting/items.ts';
import { findItem } from '#drafting/server/reads.ts';
import { keepSheet } from '#drafting/server/measure-sheet/keep-sheet.ts';
import { readForm } from '#shared/form.ts';
import { perform, type Refused } from '#web/form-action.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

const moreRows = 3;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const item = await findItem(event.locals.runtime.storage.read, event.params.id);
	if (item?.processId !== process.id || item.kind !== 'measure') error(404, 'not-found');
	const decision = decideWordVersion(item, { differs: true, textDiffers: false });
	const { id, code, title, state, version, published, measureSheet } = item;
	return {
		item: { id, code, title, state, version, published, measureSheet },
		closed: decision.ok ? null : decision.reason
	};
};

export const actions: Actions = {
	keep: async (event) => {
		const itemId = event.params.id;
		const outcome = await perform(event, keepSheet, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}`));
	},
	/** Shows the same form with more rows for money; nothing is kept. */
	more: async (event): Promise<Refused> => {
		guardPage(event, 'page:desk', (await findDeskProcess(event)).id);
		const values = readForm(await event.request.formData());
		const rows = String((Number(values['rows']) || 0) + moreRows);
		return { message: '', errors: {}, lines: [], values: { ...values, rows } };
	}
};
