import { error, redirect } from '@sveltejs/kit';
import { findItem } from '#drafting/server/reads.ts';
import type { Act } from '#journal/server/act.ts';
import { isAdoptedMeasure } from '#monitoring/progress.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { postUpdate } from '#monitoring/server/post-update.ts';
import { readOwnerships, readStatusUpdates } from '#monitoring/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const item = await findItem(read, event.params.item);
	if (item?.processId !== process.id || !isAdoptedMeasure(item)) error(404, 'not-found');
	const owner = (await readOwnerships(read, { itemId: item.id })).findLast(({ ended }) => !ended);
	const updates = await readStatusUpdates(read, { itemId: item.id });
	return {
		code: item.code ?? '',
		title: item.title,
		responsible: item.measureSheet?.responsible ?? '',
		owner: owner && { body: owner.body, answer: owner.answer, reason: owner.reason },
		updates: updates
			.toReversed()
			.map(({ at, ...update }) => ({ ...update, on: dayOf(at, process.timeZone) }))
	};
};

export const actions: Actions = { ask: doing(askOwner), update: doing(postUpdate) };

function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const itemId = event.params.item;
		const outcome = await perform(event, act, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/umsetzung/${itemId}`));
	};
}
