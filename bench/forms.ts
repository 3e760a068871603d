import { join } from 'node:path';
import { openSqlite } from '#storage/sqlite.ts';
import { fillInstance } from '../tests/instance.ts';
import { measure, median } from './load.ts';
import { startProcess, type Running } from './processes.ts';
import { share, type Claim } from './claim.ts';
import { benchNow } from './typical.ts';

const connections = 32;
const form = new URLSearchParams({
	text: 'Im Stadtteil fehlt ein Treffpunkt, an dem man ohne Anmeldung zusammenkommt. '.repeat(4),
	name: '',
	email: '',
	website: ''
}).toString();

/** P2: a contribution by form, acknowledged when it is durable, against a bare handler on the same disk. */
export async function benchForms(
	parts: { app: Running; callId: string; folder: string },
	effort: { turns: number; seconds: number }
): Promise<Claim[]> {
	const file = join(parts.folder, 'bare.sqlite');
	const storage = await openSqlite(file);
	const { callId, processId } = await fillInstance(storage, benchNow);
	await storage.close();
	const rival = await startProcess('bench/rivals/bare-form.ts', [file, callId, processId]);
	const rates: { app: number[]; rival: number[] } = { app: [], rival: [] };
	try {
		for (let turn = 0; turn <= effort.turns; turn++)
			for (const [who, server, path] of [
				['app', parts.app, `/mitmachen/${parts.callId}`],
				['rival', rival, '/']
			] as const) {
				const measured = await measure({
					url: `${server.address}${path}`,
					connections,
					seconds: turn === 0 ? 1 : effort.seconds,
					form,
					headers: {
						accept: 'text/html',
						origin: server.address,
						'content-type': 'application/x-www-form-urlencoded'
					}
				});
				const { 303: accepted, ...others } = measured.statuses;
				if (Object.keys(others).length > 0)
					throw new Error(`${who} answered ${JSON.stringify({ accepted, ...others })}`);
				if (turn > 0) rates[who].push(measured.perSecond);
			}
	} finally {
		await rival.stop();
	}
	const line = { ours: median(rates.app), theirs: median(rates.rival), unit: 'forms/s' };
	return [share({ id: 'P2', work: 'contribution by form, durable', ...line }, 0.4)];
}
