import { redirect } from '@sveltejs/kit';
import { readWantedLines } from '#process/outreach/wanted-lines.ts';
import { importWanted } from '#process/server/outreach/import-wanted.ts';
import { readAreas } from '#process/server/reads.ts';
import { readForm } from '#shared/form.ts';
import { refused } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id } = await findDeskProcess(event);
	const areas = await readAreas(event.locals.runtime.storage.read, id);
	return { areas: areas.map(({ id: areaId, code, title }) => ({ id: areaId, code, title })) };
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const values = readForm(await event.request.formData());
		const outcome = await importWanted(event.locals.acting, { ...values, processId: id });
		if (outcome.ok) {
			const { added, known } = outcome.value;
			redirect(303, deskPath(event, `/ansprache?neu=${added}&bekannt=${known}`));
		}
		const failure = refused(event, outcome, values, importWanted.actName);
		const areas = await readAreas(event.locals.runtime.storage.read, id);
		const lines = typeof values['lines'] === 'string' ? values['lines'] : '';
		const { findings } = readWantedLines(lines.replaceAll(/\r\n?/g, '\n'), areas, null);
		return Object.assign(failure, { data: { ...failure.data, findings } });
	}
};
