import { error, redirect } from '@sveltejs/kit';
import { dependenciesOf, isGone } from '#drafting/measure-sheet/dependencies.ts';
import { addDependency } from '#drafting/server/measure-sheet/add-dependency.ts';
import { readDependencies } from '#drafting/server/measure-sheet/read-dependencies.ts';
import { removeDependency } from '#drafting/server/measure-sheet/remove-dependency.ts';
import { readItems } from '#drafting/server/reads.ts';
import type { Act } from '#journal/server/act.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const measures = (await readItems(read, { processId: process.id, standing: 'all' }))
		.filter(({ kind }) => kind === 'measure')
		.map((one) => ({
			...{ id: one.id, code: one.code, draftNumber: one.draftNumber, title: one.title },
			gone: isGone(one)
		}));
	const item = measures.find(({ id }) => id === event.params.id);
	if (!item) error(404, 'not-found');
	const dependencies = await readDependencies(read, process.id);
	const { needs, neededBy } = dependenciesOf(item.id, dependencies, measures);
	return {
		item,
		needs,
		neededBy,
		measures,
		edges: dependencies.map(({ fromId, onId }) => ({ fromId, onId })),
		others: measures.filter(
			({ id, gone }) => id !== item.id && !gone && !needs.some((one) => one.item.id === id)
		)
	};
};

export const actions: Actions = { add: doing(addDependency), remove: doing(removeDependency) };

/** Performs an act on what this measure needs and comes back to the list. */
function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const itemId = event.params.id;
		const outcome = await perform(event, act, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}/abhaengig`));
	};
}
