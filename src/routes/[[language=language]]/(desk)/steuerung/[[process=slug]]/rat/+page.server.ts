import { redirect } from '@sveltejs/kit';
import { isAdopted } from '#council/adoption.ts';
import { recordAdoption } from '#council/server/record-adoption.ts';
import { recordHandover } from '#council/server/record-handover.ts';
import { readAdoptions, readConsultations, readHandovers } from '#council/server/reads.ts';
import { scheduleConsultation } from '#council/server/schedule-consultation.ts';
import { readDocuments } from '#documents/server/reads.ts';
import type { Act } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const concept = await newestConcept(event);
	const [adoptions, handovers, consultations] = await Promise.all([
		readAdoptions(read, process.id),
		readHandovers(read, process.id),
		readConsultations(read, process.id)
	]);
	const own = adoptions.filter(({ documentId }) => documentId === concept?.id);
	return {
		concept: concept && { number: concept.number },
		council: process.template.council,
		today: dayOf(clock.now(), process.timeZone),
		adoptions: own.map((one) => ({ ...one, adopted: isAdopted(one) })),
		handover: handovers.find(({ documentId }) => documentId === concept?.id),
		consultations
	};
};

/** The council consults on the newest concept. */
async function newestConcept(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const process = await findDeskProcess(event);
	const documents = await readDocuments(event.locals.runtime.storage.read, process.id);
	return documents.find(({ kind }) => kind === 'concept');
}

export const actions: Actions = {
	adopt: doing(recordAdoption),
	handOver: doing(recordHandover),
	schedule: doing(scheduleConsultation)
};

function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const documentId = (await newestConcept(event))?.id ?? '';
		const outcome = await perform(event, act, { documentId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/rat'));
	};
}
