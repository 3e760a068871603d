import { error } from '@sveltejs/kit';
import { findKnownTemplate, findTemplateSource } from '#process/server/read-templates.ts';
import { writeTemplate } from '#process/template-file/write.ts';
import { guardPage } from '#web/guard.ts';
import type { RequestHandler } from './$types';

/** The template as a file: as it was brought in, or written from what comes with the product. */
export const GET: RequestHandler = async (event) => {
	const { key } = event.params;
	const { read } = event.locals.runtime.storage;
	// A layout guards pages alone. Whoever steers any process may read every template.
	guardPage(event, 'page:desk', steered(event.locals));
	const template = (await findKnownTemplate(read, key)) ?? error(404, 'not-found');
	const text = (await findTemplateSource(read, key)) ?? writeTemplate(template);
	return new Response(text, {
		headers: {
			'content-type': 'application/yaml; charset=utf-8',
			'content-disposition': `attachment; filename="${template.key}.yaml"`
		}
	});
};

function steered({ actor }: App.Locals): string | null {
	if (actor.kind !== 'person') return null;
	return actor.roles.find(({ role }) => role === 'steering')?.processId ?? null;
}
