import { isOpen } from '#drafting/questionnaire.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { readItems } from '#drafting/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const now = clock.now();
	const items = await readItems(storage.read, { processId: process.id, standing: 'all' });
	const rounds = await readRounds(storage.read, { processId: process.id });
	return {
		zone: process.timeZone,
		rounds: rounds.flatMap((round) => {
			const item = items.find(({ id }) => id === round.itemId);
			if (!item) return [];
			return [
				{
					id: round.id,
					code: item.code,
					title: item.title,
					open: isOpen(round, now),
					lastDay: dayOf(addHours(round.closesAt, -1), process.timeZone),
					sheets: round.sheets,
					invited: round.invited,
					ledTo: item.version > round.version ? round.version + 1 : null
				}
			];
		})
	};
};
