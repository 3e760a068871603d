import { redirect } from '@sveltejs/kit';
import { decidePermission } from '#journal/permission.ts';
import { createProcess } from '#process/server/create-process.ts';
import { readTemplates } from '#process/server/read-templates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	await parent();
	const { permissions, storage } = locals.runtime;
	const known = await readTemplates(storage.read);
	return {
		may: decidePermission(permissions, createProcess.actName, locals.actor, null).ok,
		templates: known.map(({ template: { key, title, description, areas } }) => ({
			...{ key, title, description },
			areas: areas.map((area) => area.title)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, createProcess);
		if (!outcome.ok) return outcome.failure;
		redirect(
			303,
			localPath(event.locals.language, `/steuerung/${outcome.value.slug}/plan/anlegen`)
		);
	}
};
