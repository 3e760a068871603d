import { error, redirect } from '@sveltejs/kit';
import { readDissents } from '#drafting/server/read-dissents.ts';
import { findItem, readItems, readLinks, readOrigins } from '#drafting/server/reads.ts';
import { mergeItems } from '#drafting/server/structure/merge-items.ts';
import { withRounds } from '#drafting/server/structure/read-structure.ts';
import { decideTouch } from '#drafting/structure/merge.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const processId = process.id;
	const item = await findItem(read, event.params.id);
	if (item?.processId !== processId) error(404, 'not-found');
	const all = await readItems(read, { processId });
	const kin = await withRounds(
		read,
		all.filter(({ kind }) => kind === item.kind),
		clock.now()
	);
	const asked = new Set([item.id, ...event.url.searchParams.getAll('mit')]);
	const chosen = kin.filter(({ id }) => asked.has(id));
	const ids = chosen.map(({ id }) => id);
	const links = await readLinks(read, processId);
	const origins = await readOrigins(read, { itemIds: ids });
	const dissents = await readDissents(read, { processId });
	const name = (id: string) => {
		const known = all.find((one) => one.id === id);
		return known && { code: known.code, draftNumber: known.draftNumber };
	};
	return {
		item: {
			id: item.id,
			kind: item.kind,
			code: item.code,
			draftNumber: item.draftNumber,
			title: item.title
		},
		/** Of the same area first: what says the same mostly stands close together. */
		others: kin
			.filter(({ id }) => id !== item.id)
			.map((one) => ({ ...short(one), near: one.areaId === item.areaId, held: heldBy(one) }))
			.toSorted((a, b) => Number(b.near) - Number(a.near)),
		/** The item itself first. */
		texts: chosen
			.toSorted((a, b) => Number(b.id === item.id) - Number(a.id === item.id))
			.map((one) => ({
				...short(one),
				text: one.text,
				state: one.state,
				published: one.published,
				origins: origins.filter(({ itemId }) => itemId === one.id).length,
				serves: links
					.filter(({ fromId }) => fromId === one.id)
					.flatMap(({ toId }) => name(toId) ?? []),
				servedBy: links.filter(({ toId }) => toId === one.id).length,
				dissents: dissents.filter(({ itemId }) => itemId === one.id).length
			}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, mergeItems);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${outcome.value.itemId}`));
	}
};

type Kin = Awaited<ReturnType<typeof withRounds>>[number];

function short({ id, code, draftNumber, title }: Kin) {
	return { id, code, draftNumber, title };
}

function heldBy(item: Kin): string | null {
	const held = decideTouch(item);
	return held.ok ? null : held.reason;
}
