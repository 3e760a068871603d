import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openStorage } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { fillInstance } from '../instance.ts';
import { ownPostgres, type OwnPostgres } from '../postgres.ts';
import { spawnServer, startServerProcess, type ServerProcess } from '../server-process.ts';
import { crashWhileSending } from './letters.ts';
import { faultsOf, lostAmong } from './proofs.ts';
import { startWriters } from './writers.ts';

/**
 * `test:crash [--rounds 100] [--engine sqlite|postgres]`: kills the real server at random moments while
 * people write, starts it again on the same data, and looks for everything that was acknowledged; then
 * while it sends letters.
 */
const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '100' },
		engine: { type: 'string', default: 'sqlite' }
	}
});
const rounds = Number(values.rounds);
const connections = 6;
const longestWriting = 250;
const postgresCrashEvery = 5;
const killedStartEvery = 10;
const wholeProofEvery = 20;
/** Sending is killed this often less. */
const letterKillsEvery = 5;

const data = mkdtempSync(join(tmpdir(), 'fortschrift-crash-'));
const postgres = values.engine === 'postgres' ? await neededPostgres() : undefined;
const settings = { FORTSCHRIFT_DATA: data, ...(postgres && { DATABASE_URL: postgres.url }) };
const open = () => openStorage({ data, databaseUrl: postgres?.url });
let server: ServerProcess | undefined;
try {
	process.exitCode = (await crashAndLook()) ? 0 : 1;
} finally {
	await server?.kill();
	await postgres?.remove();
	rmSync(data, { recursive: true, force: true });
}

async function crashAndLook(): Promise<boolean> {
	const begun = performance.now();
	const callId = await fill();
	const faults: string[] = [];
	let acknowledged = 0;
	let lost = 0;
	for (let round = 1; round <= rounds; round++) {
		if (round % killedStartEvery === 0) await killWhileStarting();
		server = await startServerProcess(settings);
		const writers = startWriters({ address: server.address, callId, round, connections });
		await writers.begun;
		await pause(Math.random() * longestWriting);
		// Half of these rounds lose the database first, half lose both at once.
		if (round % postgresCrashEvery === 0) await crashPostgres(round % 2 === 0);
		await server.kill();
		await writers.done();
		await postgres?.start();
		acknowledged += writers.acknowledged.length;
		const whole = round % wholeProofEvery === 0 || round === rounds;
		const missing = await afterRestart(writers.acknowledged, whole, faults);
		lost += missing.length;
		for (const text of missing) console.log(`lost: ${text}`);
		if (whole) report(round, acknowledged, lost, faults, begun);
	}
	const kills = Math.max(5, Math.round(rounds / letterKillsEvery));
	const letters = await crashWhileSending({ settings, open, kills });
	faults.push(...letters.faults);
	console.log(
		`${kills} kills while sending: ${letters.sent} letters, none lost: ${letters.faults.length === 0 ? 'yes' : 'no'}, ${letters.repeated} repeated.`
	);
	faults.push(...verifyByCommand());
	if (acknowledged === 0) faults.push('Nothing was acknowledged, so nothing was proved.');
	for (const fault of faults) console.log(`fault: ${fault}`);
	console.log(
		`${values.engine}: ${rounds} crashes, ${acknowledged} contributions acknowledged, ${lost} lost, ${faults.length} faults.`
	);
	return lost === 0 && faults.length === 0;
}

/** The next server seals what the killed one left; only then is looked. */
async function afterRestart(
	acknowledged: readonly string[],
	whole: boolean,
	faults: string[]
): Promise<string[]> {
	if (whole) {
		const restarted = await startServerProcess(settings);
		const code = await restarted.stop();
		if (code !== 0) faults.push(`The server stopped with ${code}.`);
	}
	const storage = await open();
	try {
		if (whole) faults.push(...(await faultsOf(storage)));
		return await lostAmong(storage, acknowledged);
	} finally {
		await storage.close();
	}
}

async function fill(): Promise<string> {
	const storage: Storage = await open();
	const now = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
	const { callId } = await fillInstance(storage, now);
	await storage.close();
	return callId;
}

async function killWhileStarting(): Promise<void> {
	const child = spawnServer(settings);
	const gone = once(child, 'exit');
	await pause(50 + Math.random() * 300);
	child.kill('SIGKILL');
	await gone;
}

async function crashPostgres(alone: boolean): Promise<void> {
	const crashed = postgres?.crash();
	if (alone) await crashed;
	await Promise.all([crashed, server?.kill()]);
}

/** The last word has the command that an operator would use. */
function verifyByCommand(): string[] {
	const said = spawnSync(process.execPath, ['src/cli/main.ts', 'verify'], {
		env: { PATH: process.env['PATH'], ...settings },
		encoding: 'utf8'
	});
	console.log(`fortschrift verify: ${(said.stdout + said.stderr).trim()}`);
	return said.status === 0 ? [] : ['fortschrift verify found a fault'];
}

function report(
	round: number,
	acknowledged: number,
	lost: number,
	faults: readonly string[],
	begun: number
): void {
	const seconds = ((performance.now() - begun) / 1000).toFixed(0);
	console.log(
		`${String(round).padStart(4)} crashes, ${acknowledged} acknowledged, ${lost} lost, ${faults.length} faults, ${seconds} s`
	);
}

async function neededPostgres(): Promise<OwnPostgres> {
	const own = await ownPostgres({ durable: true });
	if (!own) throw new Error('PostgreSQL is not installed. On Debian: apt-get install postgresql');
	return own;
}
