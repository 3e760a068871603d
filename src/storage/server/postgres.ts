import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrateToLatest } from './migrate.ts';
import type { Database } from './schema.ts';
import type { Storage, Tx } from './storage.ts';

const mostAttempts = 8;
/**
 * Serialization failures, deadlocks, and the same key written twice: who read that a row was missing, and
 * meets it when writing, was as late as the others. The next attempt sees it and says so in words.
 */
const conflictCodes = new Set(['40001', '40P01', '23505']);

/** Opens (and migrates) a PostgreSQL database, version 15 or newer. */
export async function openPostgres(address: string): Promise<Storage> {
	const pool = new pg.Pool({ connectionString: address, max: 20 });
	pool.on('error', () => {
		// An idle connection was cut; the next query opens another one and reports its own faults.
	});
	const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
	await migrateToLatest(db, 'postgres');
	const retry = retrier();
	return {
		engine: 'postgres',
		read: db,
		transact: (work) => retry(() => serializable(db, work)),
		takeTurns: (work) => db.transaction().setIsolationLevel('read committed').execute(work),
		snapshot: (work) =>
			db
				.transaction()
				.setIsolationLevel('repeatable read')
				.setAccessMode('read only')
				.execute(work),
		close: () => db.destroy()
	};
}

function serializable<Value>(db: Kysely<Database>, work: (tx: Tx) => Promise<Value>) {
	return db.transaction().setIsolationLevel('serializable').execute(work);
}

/**
 * Two transactions that saw each other's past cannot both be right: the loser starts again, up to eight
 * times. The losers of this process take turns, so that they do not go on defeating one another.
 */
function retrier(): <Value>(attempt: () => Promise<Value>) => Promise<Value> {
	let lastTurn: Promise<unknown> = Promise.resolve();
	return async (attempt) => {
		try {
			return await attempt();
		} catch (fault) {
			if (!isConflict(fault)) throw fault;
		}
		const turn = lastTurn.then(() => repeated(attempt));
		lastTurn = turn.catch(() => {});
		return turn;
	};
}

/** All attempts but the first. */
async function repeated<Value>(attempt: () => Promise<Value>): Promise<Value> {
	for (let count = 2; ; count++) {
		try {
			return await attempt();
		} catch (fault) {
			if (count >= mostAttempts || !isConflict(fault)) throw fault;
			await pause(count);
		}
	}
}

function isConflict(fault: unknown): boolean {
	return fault instanceof pg.DatabaseError && conflictCodes.has(fault.code ?? '');
}

/** Waits longer each time and never equally long, so that rivals do not meet again. */
function pause(count: number): Promise<void> {
	const milliseconds = 2 ** count * (1 + (performance.now() % 7));
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
