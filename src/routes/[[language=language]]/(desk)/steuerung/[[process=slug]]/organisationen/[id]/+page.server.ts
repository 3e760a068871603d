import { error, redirect } from '@sveltejs/kit';
import { changeOrganisation } from '#people/server/list/change-organisation.ts';
import { mergeOrganisations } from '#people/server/list/merge-organisations.ts';
import { readOrganisations } from '#people/server/list/read-organisations.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const all = await readOrganisations(event.locals.runtime.storage.read, process.id);
	const organisation = all.find(({ id }) => id === event.params.id);
	if (!organisation) error(404, 'not-found');
	return {
		organisation,
		others: all
			.filter(({ id }) => id !== organisation.id)
			.map(({ id, name }) => ({ value: id, label: name }))
	};
};

export const actions: Actions = {
	change: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const organisationId = event.params.id;
		const outcome = await perform(event, changeOrganisation, { processId, organisationId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/organisationen'));
	},
	merge: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const organisationId = event.params.id;
		const outcome = await perform(event, mergeOrganisations, { processId, organisationId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/organisationen/${outcome.value.intoId}`));
	}
};
