import { error, redirect } from '@sveltejs/kit';
import { findConsultation, readAmendments } from '#council/server/reads.ts';
import { recordAmendment } from '#council/server/record-amendment.ts';
import { recordResult } from '#council/server/record-result.ts';
import { withdrawAmendment } from '#council/server/withdraw-amendment.ts';
import { readItems } from '#drafting/server/reads.ts';
import type { Act } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const consultation = await findConsultation(read, event.params.consultation);
	if (consultation?.processId !== process.id) error(404, 'not-found');
	const items = (await readItems(read, { processId: process.id })).filter(
		({ state }) => state === 'inConcept'
	);
	const asked = event.url.searchParams.get('text');
	const chosen = items.find(({ id }) => id === asked);
	return {
		consultation,
		over: consultation.meetsOn <= dayOf(clock.now(), process.timeZone),
		amendments: await readAmendments(read, { consultationIds: [consultation.id] }),
		items: items.map(({ id, code, title }) => ({ id, code: code ?? '', title })),
		chosen: chosen && { id: chosen.id, title: chosen.title, text: chosen.text }
	};
};

export const actions: Actions = {
	amend: doing(recordAmendment),
	withdraw: doing(withdrawAmendment),
	result: doing(recordResult)
};

function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const consultationId = event.params.consultation;
		const outcome = await perform(event, act, { consultationId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/rat/${consultationId}`));
	};
}
