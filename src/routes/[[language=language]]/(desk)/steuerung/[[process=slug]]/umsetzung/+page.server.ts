import { readImplementation } from '#assembly/implementation.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

const filters = ['all', 'nobody', 'stale'] as const;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const { decision, measures } = await readImplementation(storage.read, process, clock.now());
	const nobody = measures.filter(({ owner }) => owner?.answer !== 'accepted');
	const stale = measures.filter(({ standing }) => standing.stale);
	const shown = { all: measures, nobody, stale };
	const filter = filters.find((name) => name === event.url.searchParams.get('nur')) ?? 'all';
	return {
		decided: decision !== undefined,
		filter,
		counts: { all: measures.length, nobody: nobody.length, stale: stale.length },
		measures: shown[filter]
	};
};
