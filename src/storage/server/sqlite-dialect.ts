import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult
} from 'kysely';

/** Kysely on `node:sqlite`: one connection, held by one user at a time, statements kept prepared. */
export function sqliteDialect(database: DatabaseSync): Dialect {
	return {
		createAdapter: () => new TransactionalDdlAdapter(),
		createDriver: () => new OneConnectionDriver(database),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	};
}

/** SQLite can roll back schema changes; Kysely's own adapter does not use that. */
class TransactionalDdlAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

class OneConnectionDriver implements Driver {
	readonly #database: DatabaseSync;
	readonly #connection: PreparedConnection;
	#lastHolder: Promise<void> = Promise.resolve();
	#release: () => void = () => {};

	constructor(database: DatabaseSync) {
		this.#database = database;
		this.#connection = new PreparedConnection(database);
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		const before = this.#lastHolder;
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#lastHolder = promise;
		await before;
		this.#release = resolve;
		return this.#connection;
	}

	async beginTransaction(): Promise<void> {
		this.#database.exec('begin immediate');
	}

	async commitTransaction(): Promise<void> {
		this.#database.exec('commit');
	}

	async rollbackTransaction(): Promise<void> {
		if (this.#database.isTransaction) this.#database.exec('rollback');
	}

	async releaseConnection(): Promise<void> {
		this.#release();
	}

	async destroy(): Promise<void> {
		this.#database.close();
	}
}

class PreparedConnection implements DatabaseConnection {
	readonly #database: DatabaseSync;
	readonly #prepared = new Map<string, StatementSync>();

	constructor(database: DatabaseSync) {
		this.#database = database;
	}

	async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		const statement = this.#statement(query.sql);
		const parameters = query.parameters as (string | number | null)[];
		if (statement.columns().length > 0) return { rows: statement.all(...parameters) as Row[] };
		const { changes, lastInsertRowid } = statement.run(...parameters);
		return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
	}

	streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
		throw new Error('Read in pages instead of streaming.');
	}

	#statement(sql: string): StatementSync {
		const known = this.#prepared.get(sql);
		if (known) return known;
		const statement = this.#database.prepare(sql);
		if (this.#prepared.size >= 500) this.#prepared.clear();
		this.#prepared.set(sql, statement);
		return statement;
	}
}
