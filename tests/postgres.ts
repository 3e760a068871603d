import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL of its own, reachable only through a socket in a folder that nobody else may enter. */
export type OwnPostgres = {
	readonly url: string;
	/** Stops as in a power cut: no checkpoint, the next start recovers from its log. */
	crash(): Promise<void>;
	start(): Promise<void>;
	/** Stops and leaves nothing behind. */
	remove(): Promise<void>;
};

/**
 * Makes and starts a throw-away PostgreSQL from the system's packages. As root it runs as the system's
 * user `postgres`, since it refuses root. `durable` says whether its commits wait for the disk.
 * @returns nothing when PostgreSQL is not installed
 */
export async function ownPostgres(options: { durable: boolean }): Promise<OwnPostgres | undefined> {
	const programs = findPrograms();
	const user: { uid?: number; gid?: number } | undefined =
		process.getuid?.() === 0 ? userNamed('postgres') : {};
	if (!programs || !user) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'fortschrift-pg-'));
	const data = join(folder, 'data');
	mkdirSync(data);
	for (const place of [folder, data]) {
		if (user.uid !== undefined) chownSync(place, user.uid, user.gid ?? user.uid);
		chmodSync(place, 0o700);
	}
	const made = spawnSync(
		join(programs, 'initdb'),
		['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
		{ ...user, cwd: folder, encoding: 'utf8' }
	);
	if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
	let running: ChildProcess | undefined;

	async function start(): Promise<void> {
		if (running) return;
		running = spawn(
			join(programs ?? '', 'postgres'),
			['-D', data, ...settings(folder, options.durable)],
			{
				...user,
				cwd: folder,
				stdio: ['ignore', 'ignore', 'pipe']
			}
		);
		await untilReady(running);
	}

	async function halt(signal: NodeJS.Signals): Promise<void> {
		const child = running;
		running = undefined;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, 'exit');
		child.kill(signal);
		await gone;
	}

	await start();
	return {
		url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
		start,
		crash: () => halt('SIGQUIT'),
		async remove() {
			await halt('SIGINT');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function settings(folder: string, durable: boolean): string[] {
	const given: Record<string, string | number> = {
		listen_addresses: '',
		unix_socket_directories: folder,
		max_connections: 300,
		fsync: durable ? 'on' : 'off',
		full_page_writes: durable ? 'on' : 'off',
		max_pred_locks_per_transaction: 256
	};
	return Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Resolves when it takes connections; what it said before is the error when it gives up. */
async function untilReady(child: ChildProcess): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	let said = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		if (said.length < 10_000) said += text;
		if (text.includes('ready to accept connections')) resolve();
	});
	child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
	child.once('error', reject);
	await promise;
}

function findPrograms(): string | undefined {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian)
		? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
		: [];
	const places = [
		...versions.map((version) => join(debian, version, 'bin')),
		...(process.env['PATH'] ?? '').split(delimiter)
	];
	return places.find(
		(place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))
	);
}

function userNamed(name: string): { uid: number; gid: number } | undefined {
	const line = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.find((entry) => entry.startsWith(`${name}:`));
	const [, , uid, gid] = line?.split(':') ?? [];
	return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
