import { redirect } from '@sveltejs/kit';
import { missingIn } from '#drafting/readiness.ts';
import { readItems, readLinks } from '#drafting/server/reads.ts';
import { readUndo } from '#drafting/server/structure/read-traces-of.ts';
import { reorderItem } from '#drafting/server/structure/reorder-item.ts';
import { undoChange } from '#drafting/server/structure/undo-change.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';
import { groupItems, matches } from './list.ts';
import { sayLastChange } from './say-last-change.ts';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { url, locals } = event;
	const { read } = locals.runtime.storage;
	const process = await findDeskProcess(event);
	const all = await readItems(read, { processId: process.id });
	const links = await readLinks(read, process.id);
	const areas = await readAreas(read, process.id);
	const undo = await readUndo(read, process.id, locals.runtime.clock.now());
	const query = url.searchParams.get('q')?.trim() ?? '';
	const rows = all.map((item) => ({
		...{ id: item.id, kind: item.kind, code: item.code, draftNumber: item.draftNumber },
		...{ title: item.title, state: item.state, published: item.published },
		areaId: item.areaId,
		missing: missingIn({
			...item,
			benefits: links.filter(({ fromId }) => fromId === item.id).map(({ benefit }) => benefit)
		}).length
	}));
	const moved = rows.find(({ id }) => id === url.searchParams.get('bewegt'));
	return {
		gone: (await readItems(read, { processId: process.id, standing: 'gone' })).map(
			({ id, code, draftNumber, title, state }) => ({ id, code, draftNumber, title, state })
		),
		count: all.length,
		drafts: all.filter(({ published }) => !published).length,
		query,
		found: rows.filter((row) => matches(row, query)).length,
		groups: groupItems(rows, areas, query),
		moved: moved && {
			...{ id: moved.id, title: moved.title },
			way: url.searchParams.get('nach') ?? '',
			place: url.searchParams.get('stelle') ?? '',
			of: url.searchParams.get('von') ?? ''
		},
		last: undo && sayLastChange(undo, locals.language, process.timeZone)
	};
};

export const actions: Actions = {
	move: async (event) => {
		let way = '';
		const outcome = await perform(event, reorderItem, async (form) => {
			const [to = '', itemId] = String(form.get('move') ?? '').split('.');
			if (!itemId) return {};
			way = to;
			return { itemId, to };
		});
		if (!outcome.ok) return outcome.failure;
		const { itemId, place, of } = outcome.value;
		const said = new URLSearchParams({
			...{ bewegt: itemId, nach: way, stelle: String(place), von: String(of) }
		});
		redirect(303, `${deskPath(event, '/werkstatt')}?${said}`);
	},
	undo: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const outcome = await perform(event, undoChange, { processId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/werkstatt'));
	}
};
