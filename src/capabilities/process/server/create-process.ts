import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAreas } from '../areas.ts';
import { isReserved, slugFrom, slugPattern } from '../slug.ts';
import { lands } from '../lands.ts';
import { findKnownTemplate } from './read-templates.ts';
import { saveAreasAndSteps } from './writes.ts';

const CreateProcess = v.object({
	template: line(80),
	title: line(120),
	tagline: line(160),
	city: line(120),
	land: v.picklist(lands, 'missing'),
	contactEmail: address(),
	note: maybe(line(400)),
	areas: maybe(prose()),
	slug: maybe(v.pipe(v.string(), v.regex(slugPattern, 'not-a-slug'), v.maxLength(80, 'too-long')))
});

/**
 * A process from a template: its phases and steps, and its areas or those that the steering names,
 * still without dates and not yet public.
 */
export const createProcess = act('process.create', CreateProcess, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const known = await findKnownTemplate(tx, input.template);
	if (!known) return refuse('unknown-template', { template: 'unknown' });
	const areas = decideAreas(input.areas ?? '', known);
	if (!areas.ok) return areas;
	const template = { ...known, areas: areas.value };
	const slug = input.slug ?? slugFrom(input.title);
	const taken = await tx
		.selectFrom('concept_process')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirst();
	if (taken || isReserved(slug))
		return refuse('slug-taken', { [input.slug ? 'slug' : 'title']: 'slug-taken' });
	const processId = newId();
	await tx
		.insertInto('concept_process')
		.values({
			id: processId,
			slug,
			title: input.title,
			tagline: input.tagline,
			city: input.city,
			land: input.land,
			time_zone: 'Europe/Berlin',
			contact_email: input.contactEmail,
			note: input.note ?? '',
			template: JSON.stringify(template),
			begun_entry: entryId,
			published_entry: null
		})
		.execute();
	await saveAreasAndSteps(tx, processId, template, newId);
	return done({
		what: 'process-created',
		subject: ['process', processId],
		process: processId,
		audience: 'desk',
		data: { title: input.title, template: template.key },
		value: { processId, slug }
	});
});
