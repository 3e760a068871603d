import { callState } from '#participation/calls.ts';
import { countContributions, readCalls } from '#participation/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const now = clock.now();
	const counts = await countContributions(storage.read, process.id);
	const calls = await readCalls(storage.read, process.id);
	return {
		calls: calls.toReversed().map((call) => ({
			id: call.id,
			title: call.title,
			question: call.question,
			state: callState(call, now),
			from: dayOf(call.opensAt, process.timeZone),
			to: dayOf(addHours(call.closesAt, -1), process.timeZone),
			count: counts
				.filter(({ callId }) => callId === call.id)
				.reduce((sum, { count }) => sum + count, 0)
		}))
	};
};
