import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Act } from '#journal/server/act.ts';
import { hasCoreGroup } from '#process/core-group/size.ts';
import { changeWanted } from '#process/server/outreach/change-wanted.ts';
import { inviteWanted } from '#process/server/outreach/invite-wanted.ts';
import { putWantedForward } from '#process/server/outreach/put-wanted-forward.ts';
import { readSendings, readSupportLetters } from '#process/server/outreach/read-support-letters.ts';
import { readWanted } from '#process/server/outreach/reads.ts';
import { recordOutreach } from '#process/server/outreach/record-outreach.ts';
import { readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { id: processId, timeZone, template } = await findDeskProcess(event);
	const wanted = (await readWanted(read, { processId })).find(
		({ id }) => id === event.params.wanted
	);
	if (!wanted) error(404, 'not-found');
	const [areas, letters, sendings] = await Promise.all([
		readAreas(read, processId),
		readSupportLetters(read, { processId }),
		readSendings(read, { processId })
	]);
	return {
		wanted,
		hasCoreGroup: hasCoreGroup(template),
		areas: areas.map(({ id, title }) => ({ id, title })),
		letters: sendings
			.filter(({ wantedId }) => wantedId === wanted.id)
			.map(({ letterId, at }) => ({
				id: letterId,
				supporter: letters.find(({ id }) => id === letterId)?.supporter ?? '',
				on: dayOf(at, timeZone)
			}))
	};
};

async function post(event: RequestEvent, act: Act<unknown, unknown>) {
	const wantedId = event.params['wanted'];
	const outcome = await perform(event, act, { wantedId });
	if (!outcome.ok) return outcome.failure;
	redirect(303, deskPath(event, `/ansprache/${wantedId}`));
}

export const actions: Actions = {
	record: async (event) => post(event, recordOutreach),
	change: async (event) => post(event, changeWanted),
	invite: async (event) => post(event, inviteWanted),
	forward: async (event) => post(event, putWantedForward)
};
