import { readBarrierReports } from '#people/server/site/read-barriers.ts';
import { dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const process = await findDeskProcess(event);
	const reports = await readBarrierReports(runtime.storage.read, { processId: process.id });
	return {
		today: dayOf(runtime.clock.now(), process.timeZone),
		reports: reports.map(({ id, text, page, dueOn, answeredAt }) => ({
			...{ id, text, page, dueOn },
			answeredOn: answeredAt && dayOf(answeredAt, process.timeZone)
		}))
	};
};
