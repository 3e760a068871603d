import { countStates, isOverdue } from '#process/outreach/wanted.ts';
import { readWanted } from '#process/server/outreach/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import { filterFrom, filters, matches, type Filter } from './filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { url } = event;
	const { storage, clock } = event.locals.runtime;
	const { id: processId, timeZone } = await findDeskProcess(event);
	const [areas, wanted] = await Promise.all([
		readAreas(storage.read, processId),
		readWanted(storage.read, { processId })
	]);
	const today = dayOf(clock.now(), timeZone);
	const filter = filterFrom(url);
	const place = areas.find(({ id }) => id === url.searchParams.get('bereich'));
	const inPlace = wanted.filter(({ areaId }) => !place || areaId === place.id);
	const number = (name: string) =>
		Number(/^\d{1,6}$/.exec(url.searchParams.get(name) ?? '')?.[0] ?? 0);
	return {
		filter,
		area: place && { id: place.id, title: place.title },
		count: wanted.length,
		counts: Object.fromEntries(
			(Object.keys(filters) as Filter[]).map((name) => [
				name,
				inPlace.filter((one) => matches(one, name, today)).length
			])
		),
		byArea: [...areas, undefined].map((area) => ({
			id: area?.id ?? null,
			title: area?.shortTitle ?? null,
			counts: countStates(wanted.filter(({ areaId }) => areaId === (area?.id ?? null)))
		})),
		wanted: inPlace
			.filter((one) => matches(one, filter, today))
			.map((one) => ({
				...one,
				area: areas.find(({ id }) => id === one.areaId)?.shortTitle ?? null,
				overdue: isOverdue(one, today)
			})),
		added: { added: number('neu'), known: number('bekannt') }
	};
};
