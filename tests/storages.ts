import { createHash, randomUUID } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '#storage/postgres.ts';
import { openSqlite } from '#storage/sqlite.ts';
import type { Engine, Storage } from '#storage/storage.ts';

const server = process.env['TEST_POSTGRES_URL'];

/** The engines that can be tried here: SQLite always, PostgreSQL where `TEST_POSTGRES_URL` names a server. */
export const engines: readonly Engine[] = server ? ['sqlite', 'postgres'] : ['sqlite'];

/** An empty, migrated database of its own; `close()` removes it again. */
export function freshStorage(engine: Engine): Promise<Storage> {
	return engine === 'sqlite' ? freshSqlite() : freshPostgres();
}

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** Changes with every migration, so that a template is never older than the schema. */
const schemaMark = markOf(new URL('../src/storage/server/', import.meta.url).pathname);

async function freshSqlite(): Promise<Storage> {
	const template = await sqliteTemplate();
	const folder = mkdtempSync(join(memory, 'fortschrift-test-'));
	const file = join(folder, 'fortschrift.sqlite');
	copyFileSync(template, file);
	const storage = await openSqlite(file);
	return {
		...storage,
		async close() {
			await storage.close();
			rmSync(folder, { recursive: true });
		}
	};
}

/** Migrating takes longer than a whole test, copying the outcome does not. */
async function sqliteTemplate(): Promise<string> {
	const template = join(
		memory,
		`fortschrift-template-${process.getuid?.() ?? 0}-${schemaMark}.sqlite`
	);
	if (existsSync(template)) return template;
	const folder = mkdtempSync(join(memory, 'fortschrift-template-'));
	const file = join(folder, 'fortschrift.sqlite');
	const storage = await openSqlite(file);
	await storage.close();
	renameSync(file, template);
	rmSync(folder, { recursive: true });
	return template;
}

async function freshPostgres(): Promise<Storage> {
	const name = `fortschrift_test_${randomUUID().replaceAll('-', '')}`;
	await onServer(async (client) => {
		const template = await postgresTemplate(client);
		await client.query(`create database ${name} template ${template}`);
	});
	const storage = await openPostgres(addressOf(name));
	return {
		...storage,
		async close() {
			await storage.close();
			await onServer((client) => client.query(`drop database ${name} with (force)`));
		}
	};
}

const templateLock = 20_260_101;

/** The first to come makes it; whoever comes meanwhile waits for the lock. */
async function postgresTemplate(client: pg.Client): Promise<string> {
	const template = `fortschrift_template_${schemaMark}`;
	await client.query('select pg_advisory_lock($1)', [templateLock]);
	try {
		const known = await client.query('select 1 from pg_database where datname = $1', [template]);
		if (known.rowCount === 1) return template;
		const making = `${template}_making`;
		await client.query(`drop database if exists ${making} with (force)`);
		await client.query(`create database ${making}`);
		const storage = await openPostgres(addressOf(making));
		await storage.close();
		await client.query(`alter database ${making} rename to ${template}`);
		return template;
	} finally {
		await client.query('select pg_advisory_unlock($1)', [templateLock]);
	}
}

async function onServer<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

function addressOf(database: string): string {
	const address = new URL(server ?? '');
	address.pathname = `/${database}`;
	return address.href;
}

function markOf(folder: string): string {
	const files = readdirSync(join(folder, 'migrations')).sort();
	const texts = files.map((file) => readFileSync(join(folder, 'migrations', file), 'utf8'));
	return createHash('sha256')
		.update([...texts, readFileSync(join(folder, 'migrate.ts'), 'utf8')].join('\n'))
		.digest('hex')
		.slice(0, 12);
}
