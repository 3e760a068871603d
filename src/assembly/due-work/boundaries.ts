import { callBoundaries } from '#participation/calls.ts';
import { readMadeCalls } from '#participation/server/reads.ts';
import { tellCall } from '#participation/server/tell-call.ts';
import { boundariesOf, nextBoundary, untold, type Boundary } from '#process/boundaries.ts';
import { readTold } from '#process/server/read-told.ts';
import { findProcess, readProcesses, readSteps } from '#process/server/reads.ts';
import { tellBoundary } from '#process/server/tell-boundary.ts';
import type { FindWork, Work } from './work.ts';

/** Phases, windows and calls that have begun or ended and of which the journal does not tell yet. */
export const findBoundariesToTell: FindWork = async (read, now) => {
	const due: Work[] = [];
	const ahead: Boundary[] = [];
	for (const { id: processId, published } of await readProcesses(read)) {
		const process = published ? await findProcess(read, processId) : undefined;
		if (!process) continue;
		const [steps, calls, told] = await Promise.all([
			readSteps(read, processId),
			readMadeCalls(read, processId),
			readTold(read, processId)
		]);
		const all = [...boundariesOf(process, steps), ...calls.flatMap(callBoundaries)];
		ahead.push(...all);
		due.push(...untold(all, told, now).map((boundary) => telling(processId, boundary)));
	}
	return { due, next: nextBoundary(ahead, now) };
};

function telling(processId: string, { at, kind, subject }: Boundary): Work {
	if (kind === 'call-begun' || kind === 'call-closed')
		return { at, run: (context) => tellCall(context, { callId: subject, kind }) };
	return { at, run: (context) => tellBoundary(context, { processId, kind, subject }) };
}
