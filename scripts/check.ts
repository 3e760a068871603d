import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from '../tests/browser.ts';

/**
 * `check [--quick] [NAME …]`: everything that must hold, the same for developers and for CI.
 * `--quick` leaves the journeys out, which need the built app and a browser.
 */
type Check = {
	readonly name: string;
	readonly proves: string;
	readonly command: readonly string[];
};
type Outcome = Check & {
	readonly passed: boolean;
	readonly seconds: number;
	readonly output: string;
};

const node = process.execPath;
const vitest = [node, 'node_modules/vitest/vitest.mjs', 'run', '--project'];

/** Longest first, so that the last one does not keep the others waiting. */
const sideBySide: readonly Check[] = [
	check(
		'eslint',
		'promises, templates, transactions',
		tool('eslint/bin/eslint.js', '--max-warnings=0', '.')
	),
	check('svelte-check', 'types, also in pages', [
		...tool('svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human')
	]),
	check('acts', 'rules, acts, repository', withPostgres([...vitest, 'acts'])),
	check('knip', 'nothing unused', tool('knip/bin/knip.js')),
	check(
		'prettier',
		'one form',
		tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
	),
	check('directions', 'code looks back, never ahead', [
		...tool('dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.cjs'),
		...['src', 'examples', 'tests', 'bench', 'scripts'].filter((folder) => existsSync(folder))
	]),
	check('typescript', 'types under TypeScript 7', tool('@typescript/native/bin/tsc', '--noEmit')),
	check('oxlint', 'common mistakes', tool('oxlint/bin/oxlint', '--deny-warnings'))
];
const journeys = check('journeys', 'people’s ways, in a browser', [...vitest, 'journeys']);

const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const outcomes: Outcome[] = [];
const running = new Set<ChildProcess>();
const mostMinutes = 15;

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		void Promise.all([...running].map(stop)).then(() => process.exit(1));
	});

process.exitCode = (await checkAll()) ? 0 : 1;

async function checkAll(): Promise<boolean> {
	const begun = performance.now();
	const sync = spawnSync(node, tool('@sveltejs/kit/svelte-kit.js', 'sync').slice(1), {
		encoding: 'utf8'
	});
	if (sync.status !== 0) throw new Error(`svelte-kit sync: ${sync.stderr}`);
	const waiting = sideBySide.filter(isChosen);
	const workers = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) report(await run(next));
	});
	await Promise.all(workers);
	// Alone at the end: a browser and the app together need the whole machine.
	if (!words.includes('--quick') && isChosen(journeys)) report(await runJourneys());
	return sumUp((performance.now() - begun) / 1000);
}

async function runJourneys(): Promise<Outcome> {
	if (globSync('tests/journeys/**/*.test.ts').length === 0)
		return { ...journeys, passed: true, seconds: 0, output: 'There are none yet.' };
	const missing = findBrowser() ? undefined : installBrowser();
	return missing ? { ...journeys, passed: false, seconds: 0, output: missing } : run(journeys);
}

/** @returns what is still missing */
function installBrowser(): string | undefined {
	const sentence =
		'The journeys need Chromium. Set CHROMIUM_PATH, or install it. On Debian: apt-get install chromium';
	const mayInstall =
		process.env['CI'] === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (!mayInstall) return sentence;
	console.log('Installing Chromium …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const words of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', 'chromium']
	])
		spawnSync('apt-get', words, { env });
	return findBrowser() ? undefined : sentence;
}

async function run(wanted: Check): Promise<Outcome> {
	const begun = performance.now();
	const [program = '', ...rest] = wanted.command;
	const child = spawn(program, rest, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
		detached: true
	});
	running.add(child);
	let output = '';
	const limit = setTimeout(() => {
		output += `\nStopped: it ran longer than ${mostMinutes} minutes.`;
		void stop(child);
	}, mostMinutes * 60_000);
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const [code] = (await once(child, 'close')) as [number | null];
	clearTimeout(limit);
	running.delete(child);
	return { ...wanted, passed: code === 0, seconds: (performance.now() - begun) / 1000, output };
}

/** With everything that it started; what does not listen is killed. */
async function stop(child: ChildProcess): Promise<void> {
	const group = -(child.pid ?? 0);
	if (group === 0) return;
	try {
		process.kill(group, 'SIGTERM');
		await Promise.race([once(child, 'exit'), pause(10_000)]);
		process.kill(group, 'SIGKILL');
	} catch {
		// Nothing of it is left.
	}
}

function report(outcome: Outcome): void {
	outcomes.push(outcome);
	const { name, proves, passed, seconds } = outcome;
	const time = seconds.toFixed(1).padStart(6);
	console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)}${time} s   ${proves}`);
}

function sumUp(seconds: number): boolean {
	const failed = outcomes.filter((outcome) => !outcome.passed);
	for (const { name, output } of failed) console.log(`\n━━ ${name}\n${output.trim()}`);
	console.log('');
	for (const { output } of outcomes)
		for (const line of output.split('\n'))
			if (/^ *(Test Files|Tests) |left out\.$/.test(line)) console.log(line);
	const verdict =
		failed.length === 0
			? `All ${outcomes.length} checks passed`
			: `${failed.length} of ${outcomes.length} checks failed (${failed.map(({ name }) => name).join(', ')})`;
	console.log(`${verdict}, ${seconds.toFixed(0)} s.`);
	return failed.length === 0;
}

function isChosen({ name }: Check): boolean {
	return chosen.length === 0 || chosen.includes(name);
}

function check(name: string, proves: string, command: readonly string[]): Check {
	return { name, proves, command };
}

function tool(file: string, ...rest: string[]): string[] {
	return [node, `node_modules/${file}`, ...rest];
}

/** Acts are tried on both engines where PostgreSQL is installed or a server is named. */
function withPostgres(command: readonly string[]): readonly string[] {
	if (process.env['TEST_POSTGRES_URL']) return command;
	return [node, 'scripts/with-postgres.ts', '--if-installed', ...command];
}
