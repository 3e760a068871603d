import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { verifyDatabase } from '#journal/server/walk.ts';
import { contribute } from '#participation/server/contribute.ts';
import { restoreBackup, writeBackup } from '#storage/backup.ts';
import { assemble, now, openHealthCall, publishedChain, type Cast } from './cast.ts';
import { engines, freshStorage } from './storages.ts';

describe.each(engines)('a backup of %s', (engine) => {
	let cast: Cast;
	let folder: string;
	let callId: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		await publishedChain(cast);
		callId = await openHealthCall(cast);
		folder = mkdtempSync(join(tmpdir(), 'fortschrift-backup-'));
	});
	afterEach(async () => {
		await cast.storage.close();
		rmSync(folder, { recursive: true });
	});

	const place = (name: string) => ({
		folder: join(folder, name),
		files: join(folder, `${name}-files`),
		takenAt: now
	});

	it.each(engines)('is equal by checksum when restored into %s', async (other) => {
		const first = place('first');
		mkdirSync(first.files);
		writeFileSync(join(first.files, 'briefing.pdf'), 'bytes');
		const saved = await writeBackup(cast.storage, first);
		const elsewhere = await freshStorage(other);
		const second = place('second');
		await restoreBackup(elsewhere, { folder: first.folder, files: second.files });
		expect((await writeBackup(elsewhere, second)).tables).toEqual(saved.tables);
		expect((await elsewhere.snapshot(verifyDatabase)).fault).toBeUndefined();
		expect(readFileSync(join(second.files, 'briefing.pdf'), 'utf8')).toBe('bytes');
		await elsewhere.close();
	});

	it('is one picture although people go on writing', async () => {
		let writing = true;
		const writer = (async () => {
			while (writing) {
				await cast.play(publicActor, contribute, { callId, text: 'Noch eine Idee' });
				// SQLite answers without leaving the event loop; the others need their turn.
				await new Promise((resolve) => setImmediate(resolve));
			}
		})();
		const target = place('meanwhile');
		const saved = await writeBackup(cast.storage, target);
		writing = false;
		await writer;
		const { contribution, journal_entry: entries, contribution_link: links } = saved.tables;
		expect(links.rows).toBe(contribution.rows);
		const elsewhere = await freshStorage(engine);
		await restoreBackup(elsewhere, target);
		const { count } = await elsewhere.read
			.selectFrom('journal_entry')
			.select((row) => row.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		expect(Number(count)).toBe(entries.rows);
		await elsewhere.close();
	});

	it('is refused when a byte was changed, and when the target is not empty', async () => {
		const target = place('first');
		await writeBackup(cast.storage, target);
		await expect(restoreBackup(cast.storage, target)).rejects.toThrow('not empty');
		const file = join(target.folder, 'tables', 'item_version.ndjson.gz');
		const text = gunzipSync(readFileSync(file)).toString().replace('Telefon', 'Telefax');
		writeFileSync(file, gzipSync(text));
		const elsewhere = await freshStorage(engine);
		await expect(restoreBackup(elsewhere, target)).rejects.toThrow('"item_version"');
		await elsewhere.close();
	});
});
