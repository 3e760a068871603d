import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Act } from '#journal/server/act.ts';
import { declineCandidacy } from '#process/server/core-group/decline-candidacy.ts';
import { extendTerm } from '#process/server/core-group/extend-term.ts';
import { isMember } from '#process/server/core-group/reads.ts';
import { takeIn } from '#process/server/core-group/take-in.ts';
import { readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import { readCoreGroup } from '../read-core-group.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const { candidacies, ...group } = await readCoreGroup(storage.read, process);
	const candidacy = candidacies.find(({ id }) => id === event.params.candidacy);
	if (!candidacy) error(404, 'not-found');
	const today = dayOf(clock.now(), process.timeZone);
	const last = spanOf(await readSteps(storage.read, process.id))?.to;
	return {
		...{ ...group, candidacy, member: isMember(candidacy), today },
		// The end of the process; where that is over or unknown, a year.
		until: last !== undefined && last > today ? last : addDays(today, 365)
	};
};

async function post(event: RequestEvent, act: Act<unknown, unknown>) {
	const candidacyId = event.params['candidacy'];
	const outcome = await perform(event, act, { candidacyId });
	if (!outcome.ok) return outcome.failure;
	redirect(303, deskPath(event, '/kerngruppe'));
}

export const actions: Actions = {
	take: async (event) => post(event, takeIn),
	decline: async (event) => post(event, declineCandidacy),
	extend: async (event) => post(event, extendTerm)
};
