import { join } from 'node:path';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Storage } from './storage.ts';

/** Opens the database of an instance: PostgreSQL where an address is given, else a file in its folder. */
export function openStorage(place: {
	data: string;
	databaseUrl: string | undefined;
}): Promise<Storage> {
	return place.databaseUrl
		? openPostgres(place.databaseUrl)
		: openSqlite(join(place.data, 'fortschrift.sqlite'));
}
