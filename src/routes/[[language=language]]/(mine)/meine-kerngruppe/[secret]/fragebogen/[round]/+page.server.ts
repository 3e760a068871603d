import { error } from '@sveltejs/kit';
import { findOwnCandidacy, isMember } from '#process/server/core-group/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { readForMembers } from '../../../parts/read-for-members.ts';
import type { PageServerLoad } from './$types';

/** By the private link of a member, as long as they are one. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const candidacy = await findOwnCandidacy(storage.read, params.secret);
	const process =
		candidacy && isMember(candidacy) && (await findProcess(storage.read, candidacy.processId));
	if (!process) error(404, 'not-found');
	return {
		page: await readForMembers(storage.read, {
			...{ process, roundId: params.round, now: clock.now(), url },
			language: locals.language
		})
	};
};
