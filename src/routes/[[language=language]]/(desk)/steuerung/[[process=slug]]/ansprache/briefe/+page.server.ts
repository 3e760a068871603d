import { readSendings, readSupportLetters } from '#process/server/outreach/read-support-letters.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { id: processId } = await findDeskProcess(event);
	const [letters, sendings] = await Promise.all([
		readSupportLetters(read, { processId }),
		readSendings(read, { processId })
	]);
	return {
		letters: letters.map(({ id, supporter, office, newest }) => ({
			...{ id, supporter, office, subject: newest.subject, state: newest.state },
			sent: new Set(
				sendings.filter(({ letterId }) => letterId === id).map(({ wantedId }) => wantedId)
			).size
		}))
	};
};
