import { redirect } from '@sveltejs/kit';
import { suggesterFor } from '#drafting/predecessor/suggest.ts';
import { readOldItems, readOldLinks } from '#drafting/server/predecessor/reads.ts';
import { readItems } from '#drafting/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { basePath } from '#web/frame.ts';
import { deskPath } from '../../../../desk-process.ts';
import { findConcept } from '../find-concept.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { process, concept } = await findConcept(event);
	if (!concept.imported) redirect(303, deskPath(event, `/vorgaenger/${concept.id}/durchsehen`));
	const { read } = event.locals.runtime.storage;
	const processId = process.id;
	const [old, links, items, areas] = await Promise.all([
		readOldItems(read, { processId, predecessorId: concept.id }),
		readOldLinks(read, processId),
		readItems(read, { processId }),
		readAreas(read, processId)
	]);
	const titles = new Map(items.map((item) => [item.id, item.title]));
	const suggest = suggesterFor(items);
	const rows = old.map((one) => {
		const own = links.filter(({ oldId }) => oldId === one.id);
		const [best] = own.length > 0 ? [] : suggest(one);
		return {
			...{ id: one.id, kind: one.kind, number: one.number, title: one.title, areaId: one.areaId },
			...{ relation: own[0]?.relation ?? null, outcome: one.outcome?.key ?? null },
			became: own.flatMap(({ itemId }) => titles.get(itemId ?? '') ?? []),
			proposal: best ? (titles.get(best.itemId) ?? null) : null
		};
	});
	return {
		concept: { id: concept.id, title: concept.title, year: concept.year },
		groups: [null, ...areas]
			.map((area) => ({
				title: area?.title ?? null,
				rows: rows.filter(({ areaId }) => areaId === (area?.id ?? null))
			}))
			.filter((group) => group.rows.length > 0),
		all: rows.length,
		open: rows.filter(({ relation }) => relation === null).length,
		publicPath: process.published
			? `${basePath(event.locals.language, process.slug)}/konzept/vergleich`
			: null
	};
};
