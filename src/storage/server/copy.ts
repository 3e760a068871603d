import { DatabaseSync } from 'node:sqlite';

/**
 * Writes one consistent picture of a database file into a new one, also while others use it: a single
 * file without a log beside it, which can be copied like any other.
 */
export function copySqlite(from: string, to: string): void {
	const connection = new DatabaseSync(from, { timeout: 10_000 });
	try {
		connection.prepare('vacuum into ?').run(to);
	} finally {
		connection.close();
	}
}
