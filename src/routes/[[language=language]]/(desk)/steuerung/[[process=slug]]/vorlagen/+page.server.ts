import { redirect } from '@sveltejs/kit';
import { decidePermission } from '#journal/permission.ts';
import { importTemplate } from '#process/server/import-template.ts';
import { readTemplates } from '#process/server/read-templates.ts';
import { parseTemplate } from '#process/template-file/parse.ts';
import { refused } from '#web/form-action.ts';
import { deskPath } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	await parent();
	const { permissions, storage } = locals.runtime;
	const known = await readTemplates(storage.read);
	return {
		may: decidePermission(permissions, importTemplate.actName, locals.actor, null).ok,
		imported: url.searchParams.get('neu'),
		templates: known.map(({ template, ships }) => ({
			...{ key: template.key, version: template.version, title: template.title, ships },
			...{ description: template.description, areas: template.areas.length },
			steps: template.steps.length + template.groupSteps.length
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const [file, typed] = [form.get('file'), form.get('source')];
		const isFile = file instanceof File && file.size > 0;
		const source = isFile ? await file.text() : typeof typed === 'string' ? typed : '';
		const outcome = await importTemplate(event.locals.acting, { source });
		if (outcome.ok)
			redirect(303, `${deskPath(event, '/vorlagen')}?neu=${encodeURIComponent(outcome.value.key)}`);
		const failure = refused(event, outcome, { source }, importTemplate.actName);
		const parsed = outcome.reason === 'not-a-template' ? parseTemplate(source) : undefined;
		const findings = parsed?.ok === false ? parsed.findings : [];
		return Object.assign(failure, { data: { ...failure.data, findings } });
	}
};
