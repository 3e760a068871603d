import { median } from './load.ts';
import { startApp, startProcess, type Running } from './processes.ts';
import { times, type Claim } from './claim.ts';

/** P8: from nothing to the first page, with a database of typical size, against an empty `node:http`. */
export async function benchStart(data: string, now: string, turns: number): Promise<Claim> {
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let turn = 0; turn <= turns; turn++) {
		const app = await untilFirstPage(() => startApp(data, now));
		const rival = await untilFirstPage(() => startProcess('bench/rivals/empty.cjs'));
		if (turn === 0) continue;
		ours.push(app);
		theirs.push(rival);
	}
	const line = { ours: median(ours), theirs: median(theirs), unit: 'ms' };
	return times({ id: 'P8', work: 'start to the first page', ...line }, 3);
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
