import { error, redirect } from '@sveltejs/kit';
import { suggestItems } from '#drafting/predecessor/suggest.ts';
import { compareOldItem } from '#drafting/server/predecessor/compare-old-item.ts';
import { draftFromPredecessor } from '#drafting/server/predecessor/draft-from-predecessor.ts';
import { findOldItem, readOldLinks } from '#drafting/server/predecessor/reads.ts';
import { tellOutcome } from '#drafting/server/predecessor/tell-outcome.ts';
import { readItems } from '#drafting/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findConcept } from '../../find-concept.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { process, concept } = await findConcept(event);
	const { read } = event.locals.runtime.storage;
	const old = await findOldItem(read, event.params.old);
	if (!concept.imported || old?.predecessorId !== concept.id) error(404, 'not-found');
	const [links, items, areas] = await Promise.all([
		readOldLinks(read, process.id),
		readItems(read, { processId: process.id }),
		readAreas(read, process.id)
	]);
	const own = links.find(({ oldId }) => oldId === old.id);
	const suggested = suggestItems(old, items);
	const likeness = new Map(suggested.map((one) => [one.itemId, one.likeness]));
	const fitting = items.filter(({ kind }) => (kind === 'measure') === (old.kind === 'measure'));
	const [best] = suggested;
	return {
		concept: { id: concept.id, title: concept.title, year: concept.year },
		old,
		link: own ?? null,
		continued: items.find(({ id }) => id === own?.itemId)?.title ?? null,
		proposal: best ?? null,
		items: fitting
			.map(({ id, code, kind, title }) => ({
				id,
				code,
				kind,
				title,
				likeness: likeness.get(id) ?? null
			}))
			.sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0)),
		areas: areas.map(({ id, title }) => ({ id, title }))
	};
};

export const actions: Actions = {
	compare: async (event) => {
		const outcome = await perform(event, compareOldItem, { oldId: event.params.old });
		if (!outcome.ok) return outcome.failure;
		return back(event);
	},
	outcome: async (event) => {
		const outcome = await perform(event, tellOutcome, { oldId: event.params.old });
		if (!outcome.ok) return outcome.failure;
		return back(event);
	},
	draft: async (event) => {
		const outcome = await perform(event, draftFromPredecessor, { oldId: event.params.old });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${outcome.value.itemId}`));
	}
};

function back(event: RequestEvent): never {
	redirect(303, deskPath(event, `/vorgaenger/${event.params.predecessor}#offen`));
}
