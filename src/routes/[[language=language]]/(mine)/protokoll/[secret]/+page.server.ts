import { error, redirect } from '@sveltejs/kit';
import { timedAgenda } from '#meetings/agenda.ts';
import { agreesNow, decideSpeak } from '#meetings/minutes/approval.ts';
import { byAgenda } from '#meetings/minutes/lines.ts';
import { findMinutesState } from '#meetings/server/minutes/read-state.ts';
import {
	findMinutesReaderBySecret,
	readObjections
} from '#meetings/server/minutes/read-approval.ts';
import { agreeToMinutes, objectToMinutes } from '#meetings/server/minutes/speak-on-minutes.ts';
import { readAgenda } from '#meetings/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const { read } = storage;
	const reader = await findMinutesReaderBySecret(read, params.secret);
	const state = reader && (await findMinutesState(read, reader.meetingId));
	if (!reader || !state?.minutes) error(404, 'not-found');
	const { meeting, process, minutes, lines, standing } = state;
	const now = clock.now();
	const agenda = timedAgenda(meeting.startsAt, await readAgenda(read, meeting.id));
	const objections = await readObjections(read, meeting.id);
	return {
		today: dayOf(now, process.timeZone),
		meeting: {
			...{ title: meeting.title, area: meeting.areaTitle, place: meeting.place },
			...{ day: meeting.startsOn, startsAt: meeting.startsAt }
		},
		publicPath:
			minutes.editions > 0 && process.published
				? localPath(locals.language, `/${process.slug}/termine/${meeting.stepId}/protokoll`)
				: undefined,
		standing,
		open: decideSpeak(minutes, now).ok,
		until: minutes.approveBy,
		agreed: agreesNow(reader.agreedAt, minutes),
		agreedBefore: reader.agreedAt !== null && !agreesNow(reader.agreedAt, minutes),
		// What nobody needs in order to say whether it is right: addresses and public names.
		parts: byAgenda(agenda, lines).map(({ point, lines: shown }) => ({
			point,
			lines: shown.map(({ id, number, kind, text, who, dueOn }) => {
				return { id, number, kind, text, who, dueOn };
			})
		})),
		own: objections.filter(({ readerId }) => readerId === reader.id),
		thanked: url.searchParams.get('danke')
	};
};

export const actions: Actions = {
	agree: async (event) => {
		const outcome = await perform(event, agreeToMinutes, { secret: event.params.secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, back(event, '?danke=zugestimmt'));
	},
	object: async (event) => {
		const outcome = await perform(event, objectToMinutes, { secret: event.params.secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, back(event, '?danke=einwand#einwand'));
	}
};

function back(event: RequestEvent, more: string): string {
	return localPath(event.locals.language, `/protokoll/${event.params.secret}${more}`);
}
