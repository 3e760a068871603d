import { spawn } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';

export type Load = {
	readonly url: string;
	readonly seconds: number;
	readonly connections: number;
	readonly headers: Readonly<Record<string, string>>;
	/** Posts this form; without it the address is read. */
	readonly form?: string;
};
export type Measured = {
	readonly perSecond: number;
	readonly p99: number;
	readonly answered: number;
	/** Answers by status. */
	readonly statuses: Readonly<Record<string, number>>;
};

/** Puts load on a server from a process of its own, so that client and server do not share a thread. */
export async function measure(load: Load): Promise<Measured> {
	const child = spawn(process.execPath, [import.meta.filename, JSON.stringify(load)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	await once(child, 'close');
	return JSON.parse(said) as Measured;
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Each form is another one: the same twice would be taken for a double click, and written once. */
function posting(form: string): autocannon.Request {
	let sent = 0;
	return {
		method: 'POST',
		setupRequest: (request) => ({ ...request, body: `${form}&sent=${sent++}` })
	};
}

if (import.meta.main) {
	const load = JSON.parse(process.argv[2] ?? '') as Load;
	const result = await autocannon({
		url: load.url,
		duration: load.seconds,
		connections: load.connections,
		headers: load.headers,
		...(load.form !== undefined && { requests: [posting(load.form)] })
	});
	if (result.errors > 0) throw new Error(`${result.errors} requests failed`);
	const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [
		status,
		count ?? 0
	]);
	const answered = statuses.reduce((sum, [, count]) => sum + Number(count), 0);
	const measured: Measured = {
		perSecond: answered / result.duration,
		p99: result.latency.p99,
		answered,
		statuses: Object.fromEntries(statuses) as Record<string, number>
	};
	console.log(JSON.stringify(measured));
}
