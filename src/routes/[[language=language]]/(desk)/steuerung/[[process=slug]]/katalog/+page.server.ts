import { redirect } from '@sveltejs/kit';
import { prepareCatalogue } from '#drafting/server/catalogue/prepare-catalogue.ts';
import { readCatalogueFile } from '#drafting/server/catalogue/read-file.ts';
import { readCatalogues } from '#drafting/server/catalogue/read-imports.ts';
import { readItems } from '#drafting/server/reads.ts';
import { refused } from '#web/form-action.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const { read } = event.locals.runtime.storage;
	const taken = Number(event.url.searchParams.get('neu'));
	return {
		count: (await readItems(read, { processId: process.id })).length,
		prepared: await readCatalogues(read, process.id),
		taken: Number.isSafeInteger(taken) && taken > 0 ? taken : 0,
		zone: process.timeZone
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		// Nobody's file is unpacked before it is known who sends it.
		guardPage(event, 'page:desk', processId);
		const file = (await event.request.formData()).get('file');
		const name = prepareCatalogue.actName;
		const isFile = file instanceof File;
		const table = await readCatalogueFile(isFile ? await file.arrayBuffer() : new ArrayBuffer(0));
		if (!table.ok) return refused(event, table, {}, name);
		const fileName = (isFile && file.name.trim().slice(0, 200)) || 'Katalog';
		const input = { processId, fileName, table: table.value };
		const outcome = await prepareCatalogue(event.locals.acting, input);
		if (!outcome.ok) return refused(event, outcome, {}, name);
		redirect(303, deskPath(event, `/katalog/${outcome.value.importId}`));
	}
};
