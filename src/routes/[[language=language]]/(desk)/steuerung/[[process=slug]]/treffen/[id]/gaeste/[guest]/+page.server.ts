import { error, redirect } from '@sveltejs/kit';
import { findGuest } from '#meetings/server/read-guests.ts';
import { recordAnswer } from '#meetings/server/record-answer.ts';
import { removeGuest } from '#meetings/server/remove-guest.ts';
import type { Act } from '#journal/server/act.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../../desk-process.ts';
import { findDeskMeeting } from '../../../desk-meeting.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { meeting } = await findDeskMeeting(event);
	const guest = await findGuest(event.locals.runtime.storage.read, event.params.guest);
	if (guest?.meetingId !== meeting.id || guest.removed) error(404, 'not-found');
	return { meeting, guest };
};

export const actions: Actions = { answer: doing(recordAnswer), remove: doing(removeGuest) };

function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const outcome = await perform(event, act, { guestId: event.params.guest });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${event.params.id}#gaeste`));
	};
}
