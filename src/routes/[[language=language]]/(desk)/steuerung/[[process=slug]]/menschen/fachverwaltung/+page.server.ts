import { redirect } from '@sveltejs/kit';
import { addDepartment } from '#people/server/add-department.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, addDepartment, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${deskPath(event, '/menschen')}#department`);
	}
};
