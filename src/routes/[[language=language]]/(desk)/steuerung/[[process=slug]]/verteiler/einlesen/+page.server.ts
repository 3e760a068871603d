import { redirect } from '@sveltejs/kit';
import { prepareListImport } from '#people/server/list/prepare-import.ts';
import { readAddressFile } from '#people/server/list/read-files.ts';
import { readImports } from '#people/server/list/read-imports.ts';
import { readKnownAreas } from '#people/server/list/read-list.ts';
import { refused } from '#web/form-action.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const { read } = event.locals.runtime.storage;
	return {
		prepared: await readImports(read, process.id),
		area: (await readKnownAreas(read, process.id))[0]?.code ?? '',
		zone: process.timeZone
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		// Nobody's file is unpacked before it is known who sends it.
		guardPage(event, 'page:desk', processId);
		const file = (await event.request.formData()).get('file');
		const name = prepareListImport.actName;
		const isFile = file instanceof File;
		const table = await readAddressFile(isFile ? await file.arrayBuffer() : new ArrayBuffer(0));
		if (!table.ok) return refused(event, table, {}, name);
		const fileName = (isFile && file.name.trim().slice(0, 200)) || 'Liste';
		const input = { processId, fileName, table: table.value };
		const outcome = await prepareListImport(event.locals.acting, input);
		if (!outcome.ok) return refused(event, outcome, {}, name);
		redirect(303, deskPath(event, `/verteiler/einlesen/${outcome.value.importId}`));
	}
};
