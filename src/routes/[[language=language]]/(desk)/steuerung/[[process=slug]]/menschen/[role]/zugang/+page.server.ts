import { error, redirect } from '@sveltejs/kit';
import { readRoleHolders } from '#people/server/reads.ts';
import { reopenAccess } from '#people/server/sign-in/reopen-access.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id: processId } = await findDeskProcess(event);
	const holders = await readRoleHolders(event.locals.runtime.storage.read, { processId });
	const holder = holders.find(({ roleId }) => roleId === event.params.role);
	if (!holder) error(404, 'not-found');
	return { name: holder.name };
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, reopenAccess, { roleId: event.params.role });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/menschen'));
	}
};
