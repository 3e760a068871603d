import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type App = {
	readonly origin: string;
	/** The single-use link that an empty instance prints. */
	readonly setUpPath: string;
	stop(): Promise<void>;
};

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Starts the built app as its own process, on an empty instance, at a set time. */
export async function startApp(now: string): Promise<App> {
	const data = mkdtempSync(join(memory, 'fortschrift-journey-'));
	const child = spawn(process.execPath, ['src/cli/main.ts', 'start'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			FORTSCHRIFT_DATA: data,
			FORTSCHRIFT_PORT: '0',
			FORTSCHRIFT_NOW: now,
			FORTSCHRIFT_PSEUDO: 'on',
			FORTSCHRIFT_RATE_LIMIT: 'off'
		}
	});
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	let origin = '';
	let setUpPath = '';
	for await (const line of createInterface({ input: child.stdout })) {
		origin ||= /runs at (http\S+)/.exec(line)?.[1] ?? '';
		setUpPath ||= /(\/einrichten\/\S+)/.exec(line)?.[1] ?? '';
		if (setUpPath) break;
	}
	if (!origin) throw new Error(`The app did not start: ${complaints}`);
	child.stdout.resume();
	return {
		origin,
		setUpPath,
		async stop() {
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			const [code] = (await ended) as [number | null];
			rmSync(data, { recursive: true });
			const faults = complaints.split('\n').filter((line) => line.includes('"event":"fault"'));
			if (code !== 0 || faults.length > 0)
				throw new Error(`The app ended with ${code}:\n${faults.join('\n')}`);
		}
	};
}
