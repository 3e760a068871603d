import { error } from '@sveltejs/kit';
import { findKnownTemplate } from '#process/server/read-templates.ts';
import type { TemplateStep } from '#process/template.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	await parent();
	const { read } = locals.runtime.storage;
	const template = (await findKnownTemplate(read, params.key)) ?? error(404, 'not-found');
	const { key, version, title, description, council, months, areas, reviewDays } = template;
	return {
		template: {
			...{ key, version, title, description, council, months, reviewDays },
			areas: areas.map((area) => area.title),
			rules: template.rules.length
		},
		phases: template.phases.map((phase) => ({
			...phase,
			...{ whole: rows(template.steps, phase.key), groups: rows(template.groupSteps, phase.key) }
		}))
	};

	function rows(steps: readonly TemplateStep[], phase: string) {
		return steps.filter((step) => step.phase === phase).map((step) => rowOf(step, locals.language));
	}
};

function rowOf(step: TemplateStep, language: Language) {
	const { key, title, kind, optional = false, beforehand = false } = step;
	const { least, most } = step.lasts ?? { least: 1, most: 1 };
	const tasks = (step.tasks ?? []).map(({ text }) => text[writtenLanguage(language)]);
	return { key, title, kind, optional, beforehand, least, most, tasks };
}
