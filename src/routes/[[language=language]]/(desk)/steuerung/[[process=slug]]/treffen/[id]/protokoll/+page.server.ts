import { error, redirect } from '@sveltejs/kit';
import { draftFromMinutes } from '#drafting/server/draft-from-minutes.ts';
import { publishMinutes } from '#drafting/server/publish-minutes.ts';
import type { Act } from '#journal/server/act.ts';
import { lineKinds } from '#meetings/minutes/lines.ts';
import { addLine } from '#meetings/server/minutes/add-line.ts';
import { answerObjection } from '#meetings/server/minutes/answer-objection.ts';
import { closeApproval } from '#meetings/server/minutes/approve-minutes.ts';
import { correctLine } from '#meetings/server/minutes/correct-line.ts';
import { finishTask } from '#meetings/server/minutes/finish-task.ts';
import { moveLine } from '#meetings/server/minutes/move-line.ts';
import { moveTask } from '#meetings/server/minutes/move-task.ts';
import { putForwardMinutes } from '#meetings/server/minutes/put-forward-minutes.ts';
import { findMinutesState } from '#meetings/server/minutes/read-state.ts';
import { removeLine } from '#meetings/server/minutes/remove-line.ts';
import { takeUpIdea } from '#meetings/server/minutes/take-up-idea.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import { readDeskMinutes } from './desk-minutes.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const state = await findMinutesState(storage.read, event.params.id);
	if (state?.meeting.processId !== process.id) error(404, 'not-found');
	const { searchParams: asked } = event.url;
	return {
		...(await readDeskMinutes(storage.read, state, clock.now())),
		correcting: state.lines.find(({ id }) => id === asked.get('zeile')),
		/** Whoever writes goes on with the same kind and the same point. */
		last: {
			kind: lineKinds.find((kind) => kind === asked.get('art')) ?? 'note',
			agendaItemId: asked.get('punkt') ?? ''
		}
	};
};

export const actions: Actions = {
	add: async (event) => {
		const outcome = await perform(event, addLine, { meetingId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		const { kind, agendaItemId } = outcome.value;
		// The anchor is the field itself: the browser puts the cursor there without any script.
		const query = `?art=${kind}${agendaItemId ? `&punkt=${agendaItemId}` : ''}#text`;
		redirect(303, place(event, query));
	},
	correct: ofLine(correctLine),
	remove: ofMinutes(removeLine, '#zeilen'),
	move: ofLine(moveLine),
	idea: ofLine(takeUpIdea),
	draft: ofLine(draftFromMinutes),
	answer: ofMinutes(answerObjection, '#zeilen'),
	forward: ofMinutes(putForwardMinutes, '#genehmigung'),
	close: ofMinutes(closeApproval, '#genehmigung'),
	publish: ofMinutes(publishMinutes, '#veroeffentlichung'),
	done: ofMinutes(finishTask, '#aufgaben'),
	postpone: ofMinutes(moveTask, '#aufgaben')
};

/** Performs an act on these minutes and comes back to the part that it changed. */
function ofMinutes(act: Act<unknown, unknown>, anchor: string) {
	return async (event: RequestEvent) => {
		const outcome = await perform(event, act, { meetingId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, place(event, anchor));
	};
}

/** Performs an act on a line that the address of the form names, and comes back to it. */
function ofLine(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const lineId = event.url.searchParams.get('zeile') ?? '';
		const outcome = await perform(event, act, { lineId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, place(event, `#zeile-${lineId}`));
	};
}

function place(event: RequestEvent, more: string): string {
	return deskPath(event, `/treffen/${event.params.id}/protokoll${more}`);
}
