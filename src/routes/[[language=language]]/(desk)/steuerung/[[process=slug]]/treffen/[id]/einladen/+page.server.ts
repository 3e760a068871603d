import { redirect } from '@sveltejs/kit';
import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { guestRoles, newcomers, type Invitee } from '#meetings/invitees.ts';
import { readEverInvited } from '#meetings/server/read-guests.ts';
import { readInstitutions } from '#meetings/server/read-invitees.ts';
import { readAudience } from '#people/server/read-audience.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findDeskMeeting } from '../../desk-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { meeting } = await findDeskMeeting(event);
	const { processId, areaId } = meeting;
	const known = await readEverInvited(read, meeting.id);
	const fresh = (people: readonly Invitee[]) => newcomers(people, known);
	const count = (people: readonly Invitee[]) => {
		const { added, again } = fresh(people);
		return added.length + again.length;
	};
	const everybody = await readAudience(read, { processId, areaId, kind: 'dates' });
	const roles = await Promise.all(
		guestRoles.map(async (role) => ({
			role,
			count: count(await readAudience(read, { processId, areaId, kind: 'dates', roles: [role] }))
		}))
	);
	const again = new Set(fresh(everybody).again.map(({ personId }) => personId));
	const added = new Set(fresh(everybody).added.map(({ personId }) => personId));
	return {
		meeting,
		invited: known.filter(({ removed }) => !removed).length,
		everybody: count(everybody),
		roles: roles.filter((one) => one.count > 0),
		institutions: await readInstitutions(read, processId),
		people: everybody
			.filter(({ personId }) => again.has(personId) || added.has(personId))
			.map(({ personId, name, email }) => ({ id: personId, name: name || email }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const meetingId = event.params.id;
		const outcome = await perform(event, inviteGuests, { meetingId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${meetingId}#gaeste`));
	}
};
