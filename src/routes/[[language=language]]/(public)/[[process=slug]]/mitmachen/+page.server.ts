import { callLine, nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { countContributions, readCalls } from '#participation/server/reads.ts';
import { hasCoreGroup } from '#process/core-group/size.ts';
import { mailAddressOf } from '#web/mail-address.ts';
import { readAreas } from '#process/server/reads.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const { id, timeZone, template } = await shownProcess(event);
	const [calls, counts, areas] = await Promise.all([
		readCalls(read, id),
		countContributions(read, id),
		readAreas(read, id)
	]);
	const now = runtime.clock.now();
	const codeOf = (areaId: string | null) => areas.find(({ id }) => id === areaId)?.code ?? null;
	const change = nextCallChange(calls, now);
	if (change) validUntil(change);
	const published = publishedByCall(counts);
	return {
		coreGroup: hasCoreGroup(template),
		calls: calls.map((call) => ({
			...callLine(call, published, now, timeZone),
			question: call.question,
			area: areas.find((area) => area.id === call.areaId)?.title,
			mailAddress: mailAddressOf(runtime.env, call.id, codeOf(call.areaId))
		}))
	};
};
