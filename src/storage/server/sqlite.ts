import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrateToLatest } from './migrate.ts';
import type { Database } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Storage } from './storage.ts';

/**
 * Opens (and if needed creates and migrates) a database file: one writer, a separate reader, and a
 * connection per snapshot. An acknowledged commit is on the disk (WAL, `synchronous=FULL`).
 */
export async function openSqlite(file: string): Promise<Storage> {
	mkdirSync(dirname(file), { recursive: true });
	const writer = new Kysely<Database>({ dialect: sqliteDialect(connect(file)) });
	await migrateToLatest(writer, 'sqlite');
	const reader = new Kysely<Database>({ dialect: sqliteDialect(connectReader(file)) });
	return {
		engine: 'sqlite',
		read: reader,
		transact: (work) => writer.transaction().execute(work),
		takeTurns: (work) => writer.transaction().execute(work),
		async snapshot(work) {
			const connection = connectReader(file);
			const frozen = new Kysely<Database>({ dialect: sqliteDialect(connection) });
			try {
				connection.exec('begin');
				return await work(frozen);
			} finally {
				await frozen.destroy();
			}
		},
		async close() {
			await reader.destroy();
			await writer.destroy();
		}
	};
}

function connect(file: string): DatabaseSync {
	const connection = new DatabaseSync(file, { timeout: 10_000 });
	connection.exec('pragma journal_mode = wal');
	connection.exec('pragma synchronous = full');
	connection.exec('pragma foreign_keys = on');
	// What is deleted or written over is no longer in the file: secrets, erased persons, how sheets lay.
	connection.exec('pragma secure_delete = on');
	return connection;
}

function connectReader(file: string): DatabaseSync {
	const connection = new DatabaseSync(file, { timeout: 10_000 });
	connection.exec('pragma query_only = on');
	return connection;
}
