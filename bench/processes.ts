import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export type Running = { readonly address: string; readonly pid: number; stop(): Promise<void> };

/** Starts a server of the bench as its own process and waits until it says where it is reached. */
export async function startProcess(
	file: string,
	words: readonly string[] = [],
	settings: Readonly<Record<string, string>> = {}
): Promise<Running> {
	const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
	const child = spawn(process.execPath, [file, ...words], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { PATH, HOME, NODE_COMPILE_CACHE, ...settings }
	});
	return {
		address: await saidAddress(child),
		pid: child.pid ?? 0,
		async stop() {
			const gone = once(child, 'exit');
			child.kill('SIGTERM');
			await gone;
		}
	};
}

/** What `npm start` hands over to Node. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: { start: string };
};
const [, , first = '', ...rest] = scripts.start.split(' ');

/** The app as `npm start` runs it, with the clock of the bench and without the limit on posts. */
export function startApp(data: string, now: string): Promise<Running> {
	return startProcess(first, rest, {
		FORTSCHRIFT_DATA: data,
		FORTSCHRIFT_NOW: now,
		FORTSCHRIFT_PORT: '0',
		FORTSCHRIFT_RATE_LIMIT: 'off'
	});
}

/** Resident memory in MB, as the kernel counts it: now, and the most it ever was. */
export function memoryOf(pid: number): { now: number; most: number } {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const read = (name: string) =>
		Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
	return { now: read('VmRSS'), most: read('VmHWM') };
}

async function saidAddress(child: ChildProcess): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	let said = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		said += text;
		const address = /runs at (http:\S+)/.exec(said)?.[1];
		if (address) resolve(address);
	});
	child.once('exit', () => reject(new Error(`It did not start: ${said}`)));
	return promise;
}
