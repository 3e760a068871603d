import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';
/** For reading outside of acts: cannot write, and sees only what is committed. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'with'>;
/** The handle of one transaction. Inside it nothing else may touch the database. */
export type Tx = Transaction<Database>;

export type Storage = {
	readonly engine: Engine;
	readonly read: Reader;
	/** Runs `work` alone (SQLite) or serialisable and repeated on conflict (PostgreSQL): no side effects inside. */
	transact<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
	/** For work that begins by locking the one row it takes turns on: no conflict with acts on PostgreSQL. */
	takeTurns<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
	/** Runs several reads on one unchanging picture of the data, while others write. */
	snapshot<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value>;
	close(): Promise<void>;
};
