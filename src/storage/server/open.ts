import { join } from 'node:path';
import { openSqlite } from './sqlite.ts';
import type { Storage } from './storage.ts';

/** Opens the database of an instance: PostgreSQL where an address is given, else a file in its folder. */
export async function openStorage(place: {
	data: string;
	databaseUrl: string | undefined;
}): Promise<Storage> {
	if (!place.databaseUrl) return openSqlite(join(place.data, 'fortschrift.sqlite'));
	const { openPostgres } = await import('./postgres.ts');
	return openPostgres(place.databaseUrl);
}
