import { error, redirect } from '@sveltejs/kit';
import { answerBarrier } from '#people/server/site/answer-barrier.ts';
import { findBarrierReport } from '#people/server/site/read-barriers.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const report = await findBarrierReport(event.locals.runtime.storage.read, event.params.id);
	const ours = report && (report.processId === null || report.processId === process.id);
	if (!ours) error(404, 'not-found');
	return { report, receivedOn: dayOf(report.receivedAt, process.timeZone) };
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, answerBarrier, { reportId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		event.locals.runtime.outbox.wake();
		redirect(303, deskPath(event, '/barrieren'));
	}
};
