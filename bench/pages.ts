import { measure, median } from './load.ts';
import { memoryOf, startProcess, type Running } from './processes.ts';
import { atMost, share, type Claim } from './claim.ts';

const connections = 32;
const headers = { 'accept-encoding': 'br' };

/** P1 and P9: kept pages against raw `node:http` that sends the same bytes, by turns; then the memory. */
export async function benchPages(
	app: Running,
	pages: Readonly<Record<string, string>>,
	effort: { turns: number; seconds: number }
): Promise<Claim[]> {
	const rival = await startProcess('bench/rivals/same-bytes.ts');
	const claims: Claim[] = [];
	try {
		for (const [name, path] of Object.entries(pages)) {
			if (!(await hand(rival, `${app.address}${path}`))) {
				console.log(`P1 ${name}: ${path} is not there, so it is not measured.`);
				continue;
			}
			const rates: { app: number[]; rival: number[] } = { app: [], rival: [] };
			for (let turn = 0; turn <= effort.turns; turn++)
				for (const [who, url] of [
					['app', `${app.address}${path}`],
					['rival', rival.address]
				] as const) {
					const load = { url, connections, headers, seconds: turn === 0 ? 1 : effort.seconds };
					const { perSecond } = await measure(load);
					// The first turn warms both up.
					if (turn > 0) rates[who].push(perSecond);
				}
			const line = { ours: median(rates.app), theirs: median(rates.rival), unit: 'pages/s' };
			claims.push(share({ id: 'P1', work: name, ...line }, 0.5));
		}
	} finally {
		await rival.stop();
	}
	const work = 'memory after this load';
	claims.push(atMost({ id: 'P9', work, ours: memoryOf(app.pid).most, unit: 'MB' }, 250));
	return claims;
}

/** Gives the rival what the app answers: the same bytes and the same headers. */
async function hand(rival: Running, url: string): Promise<boolean> {
	const { request } = await import('node:http');
	const answer = await new Promise<{
		status: number;
		headers: Record<string, string>;
		body: Buffer;
	}>((resolve, reject) => {
		const asking = request(url, { headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers as Record<string, string>,
					body: Buffer.concat(chunks)
				})
			);
		});
		asking.on('error', reject);
		asking.end();
	});
	if (answer.status !== 200) return false;
	const {
		date: _date,
		connection: _connection,
		'keep-alive': _keepAlive,
		...sent
	} = answer.headers;
	await fetch(rival.address, {
		method: 'PUT',
		body: new Uint8Array(answer.body),
		headers: { 'x-headers': JSON.stringify(sent) }
	});
	return true;
}
