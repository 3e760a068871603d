import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BackupFault, restoreBackup, writeBackup, type Manifest } from '#storage/backup.ts';
import { verifyDatabase } from '#journal/server/walk.ts';
import { Complaint } from './complaint.ts';
import { openInstance } from './instance.ts';

/** `fortschrift backup FOLDER`: one consistent picture of database and files, while the server runs. */
export async function backup([folder, ...rest]: string[]): Promise<void> {
	if (!folder || rest.length > 0) throw new Complaint('Usage: fortschrift backup NEW-FOLDER');
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new Complaint(`"${folder}" is not empty. Name a new folder.`);
	mkdirSync(folder, { recursive: true });
	const { storage, env, clock } = await openInstance();
	try {
		const files = join(env.data, 'files');
		const manifest = await writeBackup(storage, { folder, files, takenAt: clock.now() });
		console.log(`Saved ${rowsIn(manifest)} rows to ${folder}.`);
	} finally {
		await storage.close();
	}
}

/** `fortschrift restore FOLDER`: reads a backup into an empty instance, of either engine, and verifies it. */
export async function restore([folder, ...rest]: string[]): Promise<void> {
	if (!folder || rest.length > 0) throw new Complaint('Usage: fortschrift restore BACKUP-FOLDER');
	const { storage, env } = await openInstance();
	try {
		const manifest = await restoreBackup(storage, { folder, files: join(env.data, 'files') });
		const { state, fault } = await storage.snapshot(verifyDatabase);
		if (fault)
			throw new Complaint(`Restored, but entry ${fault.position} of the journal is broken.`);
		console.log(
			`Restored ${rowsIn(manifest)} rows from ${manifest.takenAt}; ${state.position} entries hold.`
		);
	} catch (fault) {
		throw fault instanceof BackupFault ? new Complaint(fault.message) : fault;
	} finally {
		await storage.close();
	}
}

function rowsIn(manifest: Manifest): number {
	return Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0);
}
