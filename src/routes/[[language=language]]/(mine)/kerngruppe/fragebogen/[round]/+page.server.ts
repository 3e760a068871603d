import { error } from '@sveltejs/kit';
import { findRound } from '#drafting/server/read-rounds.ts';
import { findProcess } from '#process/server/reads.ts';
import { guardPage } from '#web/guard.ts';
import { readForMembers } from '../../../meine-kerngruppe/parts/read-for-members.ts';
import type { PageServerLoad } from './$types';

/** For members who sign in; not all of them have a private link. */
export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const { storage, clock } = locals.runtime;
	const round = await findRound(storage.read, params.round);
	guardPage(event, 'page:core-group', round?.processId ?? null);
	const process = round && (await findProcess(storage.read, round.processId));
	if (!process) error(404, 'not-found');
	return {
		page: await readForMembers(storage.read, {
			...{ process, roundId: round.id, now: clock.now(), url },
			language: locals.language
		})
	};
};
