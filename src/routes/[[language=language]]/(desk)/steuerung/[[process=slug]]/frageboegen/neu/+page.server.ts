import { redirect } from '@sveltejs/kit';
import { itemKinds } from '#drafting/items.ts';
import { decideAsk, isOpen } from '#drafting/questionnaire.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { readItems } from '#drafting/server/reads.ts';
import { openSet } from '#drafting/server/rounds/open-set.ts';
import { readAsked } from '#drafting/server/rounds/read-typed.ts';
import { readMeetings } from '#meetings/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

/** Two weeks, like the window between two meetings. */
const usualDays = 14;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const processId = process.id;
	const now = clock.now();
	const [items, rounds, areas, meetings, everybody, coreGroup] = await Promise.all([
		readItems(read, { processId }),
		readRounds(read, { processId }),
		readAreas(read, processId),
		readMeetings(read, processId),
		readAsked(read, { processId, asks: 'everybody' }),
		readAsked(read, { processId, asks: 'coreGroup' })
	]);
	const open = new Set(rounds.filter((one) => isOpen(one, now)).map(({ itemId }) => itemId));
	const askable = items.filter((item) => decideAsk(item, open.has(item.id)).ok);
	const wanted = event.url.searchParams;
	const kind =
		itemKinds.find((one) => one === wanted.get('art')) ?? askable[0]?.kind ?? 'guideline';
	const area = areas.find(({ id }) => id === wanted.get('bereich'));
	const fits = (item: (typeof items)[number]) =>
		item.kind === kind && (!area || item.areaId === area.id);
	const today = dayOf(now, process.timeZone);
	return {
		...{ kind, areaId: area?.id ?? '', areaTitle: area?.shortTitle ?? null },
		areas: areas.map(({ id, title }) => ({ id, title })),
		items: askable.filter(fits).map(({ id, code, title }) => ({ id, code: code ?? '', title })),
		leftOut: items.filter((item) => fits(item) && !askable.includes(item)).length,
		meetings: meetings
			.filter(({ cancelled, startsOn }) => !cancelled && startsOn !== null && startsOn >= today)
			.map(({ id, title, areaTitle, startsOn }) => ({
				...{ id, startsOn },
				title: areaTitle ? `${areaTitle}: ${title}` : title
			})),
		meetingId: wanted.get('treffen') ?? '',
		people: { everybody: everybody.length, coreGroup: coreGroup.length },
		today,
		closesOn: addDays(today, usualDays)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const outcome = await perform(event, openSet, { processId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/frageboegen/satz/${outcome.value.setId}`));
	}
};
