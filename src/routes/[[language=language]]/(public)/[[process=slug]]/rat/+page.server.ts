import { diffWords } from '#drafting/diff.ts';
import { isAdopted } from '#council/adoption.ts';
import {
	readAdoptions,
	readAmendments,
	readConsultations,
	readHandovers
} from '#council/server/reads.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const { id: processId } = await shownProcess(event);
	const [adoptions, handovers, consultations] = await Promise.all([
		readAdoptions(read, processId),
		readHandovers(read, processId),
		readConsultations(read, processId)
	]);
	const amendments = await readAmendments(read, {
		consultationIds: consultations.map(({ id }) => id)
	});
	return {
		adoptions: adoptions.map((one) => ({ ...one, adopted: isAdopted(one) })),
		handovers,
		consultations: consultations.map((one) => ({
			...one,
			amendments: amendments
				.filter(({ consultationId }) => consultationId === one.id)
				.map((amendment) => ({
					...amendment,
					diff: amendment.text === null ? null : diffWords(amendment.oldText, amendment.text)
				}))
		}))
	};
};
