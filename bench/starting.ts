import { median } from './load.ts';
import { startApp, startProcess, type Running } from './processes.ts';
import { times, told, type Claim } from './claim.ts';

/**
 * P8: from nothing to the first page, with a database of typical size, against an empty `node:http`
 * that is an ES module as ours is; and, told without a bar, against the same as CommonJS.
 */
export async function benchStart(
	data: string,
	now: string,
	turns: number
): Promise<readonly Claim[]> {
	const starts = {
		ours: () => startApp(data, now),
		module: () => startProcess('bench/rivals/empty.mjs'),
		commonJs: () => startProcess('bench/rivals/empty-commonjs.cjs')
	};
	const taken = { ours: [] as number[], module: [] as number[], commonJs: [] as number[] };
	for (let turn = 0; turn <= turns; turn++)
		for (const name of ['ours', 'module', 'commonJs'] as const) {
			const milliseconds = await untilFirstPage(starts[name]);
			if (turn > 0) taken[name].push(milliseconds);
		}
	const line = { id: 'P8', ours: median(taken.ours), unit: 'ms' };
	const work = 'start to the first page';
	return [
		times({ ...line, work, theirs: median(taken.module) }, 3),
		told({ ...line, work: `${work}, rival as CommonJS`, theirs: median(taken.commonJs) })
	];
}

async function untilFirstPage(start: () => Promise<Running>): Promise<number> {
	const begun = performance.now();
	const running = await start();
	const answer = await fetch(`${running.address}/`);
	await answer.arrayBuffer();
	const milliseconds = performance.now() - begun;
	await running.stop();
	if (!answer.ok) throw new Error(`The first page answered ${answer.status}`);
	return milliseconds;
}
