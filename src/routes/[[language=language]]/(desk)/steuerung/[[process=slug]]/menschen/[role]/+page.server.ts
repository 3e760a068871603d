import { error, redirect } from '@sveltejs/kit';
import { endRole } from '#people/server/end-role.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id: processId } = await findDeskProcess(event);
	const holders = await readRoleHolders(event.locals.runtime.storage.read, { processId });
	const holder = holders.find(({ roleId }) => roleId === event.params.role);
	if (!holder) error(404, 'not-found');
	// Its public page must change with it.
	if (holder.role === 'coreGroup')
		redirect(303, deskPath(event, `/kerngruppe/mitglied/${holder.roleId}`));
	return { holder };
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, endRole, { roleId: event.params.role });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/menschen'));
	}
};
