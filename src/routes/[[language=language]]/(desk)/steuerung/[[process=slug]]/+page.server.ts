import { readTodayFacts } from '#assembly/desk/read-today.ts';
import { urgencyOf, whatIsDue } from '#assembly/desk/today.ts';
import { readContributions } from '#participation/server/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { upcoming } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { findDeskProcess, steersAll } from '../../desk-process.ts';
import type { PageServerLoad } from './$types';

const mostCounted = 200;
const mostShown = 4;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const now = runtime.clock.now();
	const process = await findDeskProcess(event);
	const facts = await readTodayFacts(read, process, {
		now,
		mailWorks: runtime.env.SMTP_URL !== undefined,
		wholeInstallation: steersAll(event.locals)
	});
	const received = await readContributions(read, {
		processId: process.id,
		states: ['received'],
		limit: mostCounted
	});
	const areas = await readAreas(read, process.id);
	const areaOf = (id: string | null) => areas.find((area) => area.id === id)?.shortTitle ?? null;
	const { today } = facts;
	return {
		today,
		zone: process.timeZone,
		tasks: whatIsDue(facts).map((task) => ({ ...task, urgency: urgencyOf(task, today) })),
		receivedCount: facts.received,
		channels: facts.received <= mostCounted ? received.map(({ channel }) => channel) : [],
		newest: received.slice(0, mostShown).map(({ id, text, channel, areaId, receivedAt }) => {
			const receivedOn = dayOf(receivedAt, process.timeZone);
			return { id, text, channel, area: areaOf(areaId), receivedOn };
		}),
		next: upcoming(await readSteps(read, process.id), today)
			.slice(0, mostShown)
			.map(({ id, title, areaId, startsOn, endsOn, startsAt }) => {
				return { id, title, area: areaOf(areaId), startsOn, endsOn, startsAt };
			})
	};
};
