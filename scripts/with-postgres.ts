import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownPostgres } from '../tests/postgres.ts';

/**
 * `with-postgres [--durable] [--if-installed] COMMAND …`: runs a command beside a throw-away PostgreSQL
 * whose address it finds in `TEST_POSTGRES_URL`, and removes it afterwards.
 */
const words = process.argv.slice(2);
const options = new Set<string>();
while (words[0]?.startsWith('--')) options.add(words.shift() ?? '');
const [command, ...rest] = words;
if (!command) throw new Error('Usage: with-postgres [--durable] [--if-installed] COMMAND …');

const postgres = await ownPostgres({ durable: options.has('--durable') });
if (!postgres && !options.has('--if-installed')) {
	console.error('PostgreSQL is not installed. On Debian: apt-get install postgresql');
	process.exit(1);
}
if (!postgres) console.log('PostgreSQL is not installed: its part of the tests is left out.');
const child = spawn(command, rest, {
	stdio: 'inherit',
	env: { ...process.env, ...(postgres && { TEST_POSTGRES_URL: postgres.url }) }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
try {
	const [code] = (await once(child, 'exit')) as [number | null];
	process.exitCode = code ?? 1;
} finally {
	await postgres?.remove();
}
