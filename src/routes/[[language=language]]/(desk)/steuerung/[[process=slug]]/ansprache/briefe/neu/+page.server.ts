import { redirect } from '@sveltejs/kit';
import { writeSupportLetter } from '#process/server/outreach/write-support-letter.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, writeSupportLetter, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/ansprache/briefe/${outcome.value.letterId}`));
	}
};
