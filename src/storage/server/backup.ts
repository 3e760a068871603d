import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import type { Database } from './schema.ts';
import type { Reader, Storage } from './storage.ts';
import { tables, type TableName } from './tables.ts';

const format = 'fortschrift-backup-1';
const rowsAtOnce = 500;

export type Manifest = {
	readonly format: typeof format;
	readonly migration: string;
	readonly takenAt: string;
	/** Table → number of rows and SHA-256 of its lines, uncompressed. */
	readonly tables: Readonly<Record<TableName, { rows: number; sha256: string }>>;
};

/** Thrown when a backup cannot be restored; nothing was changed. */
export class BackupFault extends Error {}

/**
 * Writes one consistent picture of all tables, and the files, into a new folder while others go on
 * writing. The format is the same for both engines: one compressed file of JSON lines per table.
 */
export async function writeBackup(
	storage: Storage,
	place: { folder: string; files: string; takenAt: string }
): Promise<Manifest> {
	await mkdir(join(place.folder, 'tables'), { recursive: true });
	const manifest = await storage.snapshot(async (reader) => {
		const written = {} as Record<TableName, { rows: number; sha256: string }>;
		for (const table of tables)
			written[table] = await writeTable(reader, table, tableFile(place.folder, table));
		return {
			format,
			migration: await lastMigration(reader),
			takenAt: place.takenAt,
			tables: written
		} as const;
	});
	// Files are never changed, only added: whatever the tables name is there already.
	if (await exists(place.files))
		await cp(place.files, join(place.folder, 'files'), { recursive: true });
	await writeFile(manifestFile(place.folder), JSON.stringify(manifest, null, '\t'));
	return manifest;
}

/**
 * Reads a backup into an empty, migrated database in one transaction, after all checksums have been
 * compared. @throws {BackupFault}
 */
export async function restoreBackup(
	storage: Storage,
	place: { folder: string; files: string }
): Promise<Manifest> {
	const manifest = await readManifest(place.folder);
	for (const table of tables) await compareChecksum(place.folder, table, manifest);
	await storage.transact(async (tx) => {
		if ((await lastMigration(tx)) !== manifest.migration)
			throw new BackupFault(
				`The backup was made by another release (schema ${manifest.migration}). Restore it with that release, then upgrade.`
			);
		if (await tx.selectFrom('journal_entry').select('id').limit(1).executeTakeFirst())
			throw new BackupFault('The database is not empty. Restore into an empty one.');
		for (const table of tables) {
			await tx.deleteFrom(table).execute();
			for await (const rows of readPages(tableFile(place.folder, table)))
				await tx.insertInto(table).values(rows).execute();
		}
	});
	const files = join(place.folder, 'files');
	if (await exists(files)) await cp(files, place.files, { recursive: true });
	return manifest;
}

async function writeTable(
	reader: Reader,
	table: TableName,
	file: string
): Promise<{ rows: number; sha256: string }> {
	const hash = createHash('sha256');
	let rows = 0;
	async function* lines() {
		for await (const row of readRows(reader, table)) {
			const line = `${JSON.stringify(row)}\n`;
			hash.update(line);
			rows += 1;
			yield line;
		}
	}
	await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file));
	return { rows, sha256: hash.digest('hex') };
}

/** Rows in the order of their first column, the key of every table, page by page; columns by name. */
async function* readRows(reader: Reader, table: TableName): AsyncGenerator<object> {
	const db = reader as Kysely<Database>;
	for (let skipped = 0; ; skipped += rowsAtOnce) {
		const rows = await db
			.selectFrom(table)
			.selectAll()
			.orderBy(sql`1`)
			.limit(rowsAtOnce)
			.offset(skipped)
			.execute();
		for (const row of rows)
			yield Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
		if (rows.length < rowsAtOnce) return;
	}
}

async function* readPages(file: string): AsyncGenerator<object[]> {
	let page: object[] = [];
	for await (const line of readLines(file)) {
		page.push(JSON.parse(line) as object);
		if (page.length === rowsAtOnce) {
			yield page;
			page = [];
		}
	}
	if (page.length > 0) yield page;
}

function readLines(file: string): AsyncIterable<string> {
	const input = createReadStream(file).pipe(createGunzip());
	return createInterface({ input, crlfDelay: Infinity });
}

async function readManifest(folder: string): Promise<Manifest> {
	if (!(await exists(manifestFile(folder))))
		throw new BackupFault(`"${folder}" is not a finished backup: it has no manifest.json.`);
	const manifest = JSON.parse(await readFile(manifestFile(folder), 'utf8')) as Manifest;
	if (manifest.format !== format) throw new BackupFault(`"${folder}" is no backup of this kind.`);
	return manifest;
}

async function compareChecksum(
	folder: string,
	table: TableName,
	manifest: Manifest
): Promise<void> {
	const hash = createHash('sha256');
	try {
		for await (const line of readLines(tableFile(folder, table))) hash.update(`${line}\n`);
	} catch {
		throw new BackupFault(`The table "${table}" of the backup cannot be read.`);
	}
	if (hash.digest('hex') !== manifest.tables[table]?.sha256)
		throw new BackupFault(`The table "${table}" of the backup was changed or is incomplete.`);
}

async function lastMigration(reader: Pick<Reader, 'selectFrom'>): Promise<string> {
	const { rows } = await sql<{ name: string }>`
		select name from kysely_migration order by name desc limit 1
	`.execute(reader as Kysely<Database>);
	return rows[0]?.name ?? '';
}

function tableFile(folder: string, table: TableName): string {
	return join(folder, 'tables', `${table}.ndjson.gz`);
}

function manifestFile(folder: string): string {
	return join(folder, 'manifest.json');
}

function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false
	);
}
