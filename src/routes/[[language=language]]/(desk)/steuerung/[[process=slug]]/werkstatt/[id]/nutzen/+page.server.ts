import { error, redirect } from '@sveltejs/kit';
import { mayServe } from '#drafting/items.ts';
import { isGone } from '#drafting/measure-sheet/dependencies.ts';
import { linkItem } from '#drafting/server/link-item.ts';
import { changeBenefit } from '#drafting/server/measure-sheet/change-benefit.ts';
import { chooseMain } from '#drafting/server/measure-sheet/choose-main.ts';
import { endLink } from '#drafting/server/measure-sheet/end-link.ts';
import { readItems, readLinks } from '#drafting/server/reads.ts';
import type { Act } from '#journal/server/act.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const items = await readItems(read, { processId: process.id });
	const item = items.find(({ id }) => id === event.params.id);
	if (!item || item.kind === 'guideline') error(404, 'not-found');
	const links = (await readLinks(read, process.id)).filter(({ fromId }) => fromId === item.id);
	const named = ({ id, code, draftNumber, title }: (typeof items)[number]) => {
		return { id, code, draftNumber, title };
	};
	return {
		item: { ...named(item), kind: item.kind, published: item.published, closed: isGone(item) },
		upward: links.flatMap(({ toId, benefit }) => {
			const target = items.find(({ id }) => id === toId);
			return target ? [{ ...named(target), benefit }] : [];
		}),
		targets: items
			.filter((known) => mayServe(item.kind, known.kind) && !isGone(known))
			.filter(({ id }) => !links.some(({ toId }) => toId === id))
			.map(named)
	};
};

export const actions: Actions = {
	link: doing(linkItem),
	benefit: doing(changeBenefit),
	main: doing(chooseMain),
	end: doing(endLink)
};

/** Performs an act on what this item serves and comes back to the list. */
function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const itemId = event.params.id;
		const outcome = await perform(event, act, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}/nutzen`));
	};
}
