import { error, redirect } from '@sveltejs/kit';
import { naming } from '#drafting/catalogue/naming.ts';
import { planImport } from '#drafting/catalogue/plan.ts';
import { discardCatalogue } from '#drafting/server/catalogue/discard-catalogue.ts';
import { importCatalogue } from '#drafting/server/catalogue/import-catalogue.ts';
import { readCatalogue } from '#drafting/server/catalogue/read-facts.ts';
import { findCatalogue } from '#drafting/server/catalogue/read-imports.ts';
import { tickOf } from '#drafting/server/catalogue/seen.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const { read } = event.locals.runtime.storage;
	const prepared = await findCatalogue(read, event.params.import);
	if (prepared?.processId !== process.id) error(404, 'not-found');
	const rows = planImport(prepared.table, await readCatalogue(read, process.id), naming);
	return {
		fileName: prepared.fileName,
		unknown: prepared.table.unknown,
		same: rows.filter(({ outcome }) => outcome === 'same').length,
		ignored: rows.flatMap(({ stateIgnored, ref }) => (stateIgnored ? [ref] : [])),
		rows: rows
			.filter(({ outcome }) => outcome !== 'same')
			.map(({ line, ref, title, itemId, outcome, changes, faults, ...row }) => ({
				...{ line, ref, title, itemId, outcome, changes, faults },
				kind: row.act?.kind ?? null,
				tick: tickOf({ line, changes })
			}))
	};
};

export const actions: Actions = {
	take: async (event) => {
		const outcome = await perform(event, importCatalogue, { importId: event.params.import });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/katalog?neu=${outcome.value.rows}`));
	},
	discard: async (event) => {
		const outcome = await perform(event, discardCatalogue, { importId: event.params.import });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/katalog'));
	}
};
