import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export type App = {
	readonly origin: string;
	/** The single-use link that an empty instance prints; the example prints others. */
	readonly setUpPath: string;
	stop(): Promise<void>;
};

export type MovableApp = App & {
	/** Starts the app again on the same data and at the same address, at a later time. */
	moveTo(now: string): Promise<void>;
	/** The same after a power cut: nothing is asked to finish. */
	breakDown(now: string): Promise<void>;
	/** A link that signs somebody of the steering in, as the operator makes it. */
	signInPath(address: string): Promise<string>;
};

export type Settings = Readonly<Record<string, string>>;
type Run = Omit<App, 'stop'> & { end(): Promise<void>; kill(): Promise<void> };

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const program = 'src/cli/main.ts';

/** Starts the built app as its own process, on an empty instance, at a set time, with other settings if need be. */
export async function startApp(begin: string, more: Settings = {}): Promise<MovableApp> {
	const data = newFolder();
	let now = begin;
	const settings = { FORTSCHRIFT_DATA: data, FORTSCHRIFT_PORT: '0', ...more };
	let running = await run('start', { ...settings, FORTSCHRIFT_NOW: now });
	const { origin, setUpPath } = running;
	const again = () => ({
		...settings,
		FORTSCHRIFT_PORT: new URL(origin).port,
		FORTSCHRIFT_NOW: now
	});
	return {
		origin,
		setUpPath,
		async moveTo(later) {
			await running.end();
			now = later;
			running = await run('start', again());
		},
		async breakDown(later) {
			await running.kill();
			now = later;
			running = await run('start', again());
		},
		async signInPath(address) {
			const { stdout } = await promisify(execFile)(process.execPath, [program, 'invite', address], {
				env: { ...process.env, ...again() }
			});
			return /(\/anmelden\/\S+)/.exec(stdout)?.[1] ?? '';
		},
		async stop() {
			await running.end().finally(() => rmSync(data, { recursive: true }));
		}
	};
}

/** Starts the built app with its example, as `npm run example` does. */
export async function startExample(): Promise<App> {
	const data = newFolder();
	const running = await run('example', { FORTSCHRIFT_DATA: data, FORTSCHRIFT_PORT: '0' });
	return {
		...running,
		async stop() {
			await running.end().finally(() => rmSync(data, { recursive: true }));
		}
	};
}

function newFolder(): string {
	return mkdtempSync(join(memory, 'fortschrift-journey-'));
}

async function run(command: 'start' | 'example', settings: Settings): Promise<Run> {
	const child = spawn(process.execPath, [program, command], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			...settings,
			FORTSCHRIFT_PSEUDO: 'on',
			FORTSCHRIFT_RATE_LIMIT: 'off'
		}
	});
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	let origin = '';
	let setUpPath = '';
	const empty = command === 'start' && settings['FORTSCHRIFT_PORT'] === '0';
	for await (const line of createInterface({ input: child.stdout })) {
		origin ||= /(?:runs at|Begin here) +(http[^\s/]*\/\/[^\s/]+)/.exec(line)?.[1] ?? '';
		setUpPath ||= /(\/einrichten\/\S+)/.exec(line)?.[1] ?? '';
		if (empty ? setUpPath : origin) break;
	}
	if (!origin) throw new Error(`The app did not start: ${complaints}`);
	child.stdout.resume();
	return {
		origin,
		setUpPath,
		end: () => end(child, () => complaints),
		async kill() {
			const ended = once(child, 'exit');
			if (child.kill('SIGKILL')) await ended;
		}
	};
}

/** Asks the app to stop; a fault that it wrote down fails the journey, whatever the pages showed. */
async function end(child: ChildProcess, complaints: () => string): Promise<void> {
	const ended = once(child, 'exit');
	if (child.kill('SIGTERM')) await ended;
	const code = child.exitCode;
	const faults = complaints()
		.split('\n')
		.filter((line) => line.includes('"event":"fault"'));
	if (code !== 0 || faults.length > 0)
		throw new Error(`The app ended with ${code}:\n${faults.join('\n')}`);
}
