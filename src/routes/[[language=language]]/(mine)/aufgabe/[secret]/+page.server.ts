import { error, redirect } from '@sveltejs/kit';
import { finishOwnTask } from '#meetings/server/minutes/finish-task.ts';
import { findTaskBySecret } from '#meetings/server/minutes/read-tasks.ts';
import { findMeeting } from '#meetings/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { storage, clock } = locals.runtime;
	const task = await findTaskBySecret(storage.read, params.secret);
	const meeting = task && (await findMeeting(storage.read, task.meetingId));
	const process = meeting && (await findProcess(storage.read, meeting.processId));
	if (!task || !process) error(404, 'not-found');
	const { text, meeting: title, area, state } = task;
	return {
		today: dayOf(clock.now(), process.timeZone),
		task: {
			...{ text, meeting: [area, title].filter(Boolean).join(': '), dueOn: state.dueOn },
			result: state.done?.text ?? null
		},
		minutesPath:
			task.publishedAt && process.published
				? localPath(locals.language, `/${process.slug}/termine/${meeting.stepId}/protokoll`)
				: undefined
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, finishOwnTask, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/aufgabe/${secret}`));
	}
};
