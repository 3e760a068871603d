import { redirect } from '@sveltejs/kit';
import { invite } from '#people/server/invite.ts';
import { readDepartments } from '#people/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	return { departments: await readDepartments(event.locals.runtime.storage.read, process.id) };
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, invite, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/menschen'));
	}
};
