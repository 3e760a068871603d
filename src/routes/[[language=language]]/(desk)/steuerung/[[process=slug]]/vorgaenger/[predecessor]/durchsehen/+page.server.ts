import { redirect } from '@sveltejs/kit';
import { mayStandAbove, type PreparedItem } from '#drafting/predecessor/correct.ts';
import {
	correctPredecessor,
	printedAreas
} from '#drafting/server/predecessor/correct-predecessor.ts';
import { discardPredecessor } from '#drafting/server/predecessor/discard-predecessor.ts';
import { importPredecessor } from '#drafting/server/predecessor/import-predecessor.ts';
import { readPrepared } from '#drafting/server/predecessor/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findConcept } from '../../find-concept.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const rowsOnPage = 25;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { process, concept } = await findConcept(event);
	if (concept.imported) redirect(303, deskPath(event, `/vorgaenger/${concept.id}`));
	const { read } = event.locals.runtime.storage;
	const all = await readPrepared(read, concept.id);
	const part = partOf(event.url);
	const shown = all.filter((item) => isIn(part, item));
	const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage));
	const page = Math.min(Math.max(Number(event.url.searchParams.get('seite')) || 1, 1), pages);
	const first = (page - 1) * rowsOnPage;
	const above = all.filter(({ kind, taken }) => taken && kind !== 'measure');
	return {
		concept: { title: concept.title, year: concept.year },
		areas: (await readAreas(read, process.id)).map(({ id, title }) => ({ id, title })),
		printed: printedAreas(all).map((name) => ({
			name,
			areaId: all.find((item) => item.printedArea === name && item.areaId !== null)?.areaId ?? ''
		})),
		above: above.map(({ id, kind, number, title }) => ({ id, kind, number, title })),
		rows: shown.slice(first, first + rowsOnPage).map((item) => ({
			...item,
			before: all[all.indexOf(item) - 1]?.title ?? null,
			parents: above.filter((one) => mayStandAbove(item, one)).map(({ id }) => id)
		})),
		counts: {
			alle: all.filter((item) => isIn('alle', item)).length,
			unsicher: all.filter((item) => isIn('unsicher', item)).length,
			ohne: all.filter((item) => isIn('ohne', item)).length
		},
		...{ size: rowsOnPage, part, page, pages, first: first + 1, shown: shown.length },
		saved: event.url.searchParams.has('gespeichert')
	};
};

type Part = 'alle' | 'unsicher' | 'ohne';

function partOf(url: URL): Part {
	const part = url.searchParams.get('teil');
	return part === 'unsicher' || part === 'ohne' ? part : 'alle';
}

function isIn(part: Part, { taken, confidence }: PreparedItem): boolean {
	return part === 'ohne' ? !taken : taken && (part === 'alle' || confidence === 'doubtful');
}

export const actions: Actions = {
	save: (event) => save(event, 0),
	next: (event) => save(event, 1),
	take: async (event) => {
		const outcome = await perform(event, importPredecessor, fixed(event));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/vorgaenger/${event.params.predecessor}`));
	},
	discard: async (event) => {
		const outcome = await perform(event, discardPredecessor, fixed(event));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/vorgaenger'));
	}
};

const fixed = (event: RequestEvent) => ({ predecessorId: event.params.predecessor });

async function save(event: RequestEvent, step: number) {
	const outcome = await perform(event, correctPredecessor, fixed(event));
	if (!outcome.ok) return outcome.failure;
	const page = (Number(event.url.searchParams.get('seite')) || 1) + step;
	const query = `teil=${partOf(event.url)}&seite=${page}&gespeichert=1`;
	redirect(
		303,
		deskPath(event, `/vorgaenger/${event.params.predecessor}/durchsehen?${query}#zeilen`)
	);
}
