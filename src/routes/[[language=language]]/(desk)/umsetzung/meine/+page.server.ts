import { findItem } from '#drafting/server/reads.ts';
import { readOwnerships } from '#monitoring/server/reads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	await parent();
	const { actor, runtime } = locals;
	const { read } = runtime.storage;
	if (actor.kind !== 'person') return { measures: [] };
	const own = (await readOwnerships(read, { personId: actor.personId })).filter(
		({ ended }) => !ended
	);
	const items = await Promise.all(own.map(({ itemId }) => findItem(read, itemId)));
	return {
		measures: own.map(({ id, answer, body }, index) => {
			return { id, answer, body, code: items[index]?.code ?? '', title: items[index]?.title ?? '' };
		})
	};
};
