import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The real server as its own process, as `npm start` runs it. */
export type ServerProcess = {
	readonly address: string;
	readonly pid: number;
	/** Ends it at once, as a power cut would. */
	kill(): Promise<void>;
	/** Asks it to finish and go. @returns its exit code */
	stop(): Promise<number | null>;
};

/** Starts without waiting, for whoever wants to kill it while it starts. */
export function spawnServer(settings: Readonly<Record<string, string>>): ChildProcess {
	const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
	return spawn(process.execPath, ['build/run/main.js', 'start'], {
		cwd: new URL('..', import.meta.url),
		env: {
			PATH,
			HOME,
			NODE_COMPILE_CACHE,
			FORTSCHRIFT_PORT: '0',
			FORTSCHRIFT_RATE_LIMIT: 'off',
			...settings
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

/** Starts and waits until it says where it is reached. */
export async function startServerProcess(
	settings: Readonly<Record<string, string>>
): Promise<ServerProcess> {
	const child = spawnServer(settings);
	const address = await saidAddress(child);
	child.stdout?.resume();
	return {
		address,
		pid: child.pid ?? 0,
		async kill() {
			await end(child, 'SIGKILL');
		},
		stop: () => end(child, 'SIGTERM')
	};
}

async function saidAddress(child: ChildProcess): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => {
			if (said.length < 20_000) said += text;
			const address = /runs at (http:\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
	child.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
	return promise;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
	const gone = once(child, 'exit');
	child.kill(signal);
	const [code] = (await gone) as [number | null];
	return code;
}
