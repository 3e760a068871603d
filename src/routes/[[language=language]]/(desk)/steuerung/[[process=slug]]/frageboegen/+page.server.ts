import { isOpen } from '#drafting/questionnaire.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { readSets } from '#drafting/server/rounds/read-sets.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { readItemVersions } from '#drafting/server/rounds/read-worded.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const now = clock.now();
	const [sets, rounds, titles, versions] = await Promise.all([
		readSets(read, { processId: process.id }),
		readRounds(read, { processId: process.id }),
		readTitles(read, { processId: process.id }),
		readItemVersions(read, process.id)
	]);
	const bySet = Map.groupBy(rounds, ({ setId }) => setId);
	const byId = new Map(titles.map((title) => [title.id, title]));
	return {
		zone: process.timeZone,
		sets: sets.flatMap((set) => {
			const own = bySet.get(set.id) ?? [];
			const codes = own.flatMap(({ itemId }) => byId.get(itemId)?.code ?? []);
			const [round] = own;
			const only = own.length === 1 && round ? byId.get(round.itemId) : undefined;
			const byMailOnly = set.ways.every((way) => way === 'mail');
			return [
				{
					title: set.title ?? only?.title ?? '',
					codes: codes.length > 4 ? [] : codes,
					...{ items: set.items, named: set.named, sheets: set.sheets, people: set.people },
					open: isOpen(set, now),
					lastDay: dayOf(set.closedAt ?? addHours(set.closesAt, -1), process.timeZone),
					/** Closed rounds with sheets whose item still has the wording that was asked about. */
					toWord: own.filter(
						({ itemId, version, sheets }) => sheets > 0 && versions.get(itemId) === version
					).length,
					href: only && round && byMailOnly ? round.id : `satz/${set.id}`
				}
			];
		})
	};
};
