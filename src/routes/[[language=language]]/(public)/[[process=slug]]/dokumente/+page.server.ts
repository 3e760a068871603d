import { readDocuments, findFeedback } from '#documents/server/reads.ts';
import { callLine } from '#assembly/public/call-line.ts';
import { dayOf } from '#shared/dates.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const process = await shownProcess(event);
	const now = runtime.clock.now();
	const documents = await readDocuments(read, process.id);
	const calls = await Promise.all(documents.map((document) => findFeedback(read, document)));
	return {
		documents: documents.map(({ number, kind, hash, compiledAt }, index) => {
			const call = calls[index];
			const line = call && callLine(call, new Map(), now, process.timeZone);
			if (call && line?.state === 'open') validUntil(call.closesAt);
			return {
				number,
				kind,
				hash,
				on: dayOf(compiledAt, process.timeZone),
				feedback: line && { state: line.state, lastDay: line.lastDay }
			};
		})
	};
};
