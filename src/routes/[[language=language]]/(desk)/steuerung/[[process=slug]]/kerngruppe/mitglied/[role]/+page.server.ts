import { error, redirect } from '@sveltejs/kit';
import { describeMember } from '#process/server/core-group/describe-member.ts';
import { endMembership } from '#process/server/core-group/end-membership.ts';
import { readMembers } from '#process/server/core-group/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { id, timeZone } = await findDeskProcess(event);
	const member = (await readMembers(storage.read, id)).find(
		({ roleId }) => roleId === event.params.role
	);
	if (!member) error(404, 'not-found');
	const areas = await readAreas(storage.read, id);
	const today = dayOf(clock.now(), timeZone);
	const last = spanOf(await readSteps(storage.read, id))?.to;
	return {
		...{ member, today, areas: areas.map((area) => ({ id: area.id, title: area.title })) },
		until: last !== undefined && last > today ? last : addDays(today, 365)
	};
};

export const actions: Actions = {
	describe: async (event) => {
		const { id } = await findDeskProcess(event);
		const fixed = { processId: id, roleId: event.params.role };
		const outcome = await perform(event, describeMember, fixed);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/kerngruppe'));
	},
	end: async (event) => {
		const { id } = await findDeskProcess(event);
		const fixed = { processId: id, roleId: event.params.role };
		const outcome = await perform(event, endMembership, fixed);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/kerngruppe'));
	}
};
