import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from './sqlite.ts';

it('leaves nothing in the file of what was deleted or written over', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fortschrift-sqlite-'));
	const file = join(folder, 'fortschrift.sqlite');
	const storage = await openSqlite(file);
	const person = { email: null, language: 'de', sector: null, organisation_id: null };
	await storage.transact((tx) =>
		tx
			.insertInto('person')
			.values(
				Array.from({ length: 200 }, (_, place) => ({
					...{ id: String(place), name: `Geheim ${place}`, begun_entry: 'entry', ...person }
				}))
			)
			.execute()
	);
	await storage.transact((tx) =>
		tx.updateTable('person').set({ name: 'Kurz' }).where('id', '<', '15').execute()
	);
	await storage.transact((tx) => tx.deleteFrom('person').where('id', '>=', '15').execute());
	await storage.close();
	const bytes = readFileSync(file);
	rmSync(folder, { recursive: true });
	expect(bytes.includes('Kurz')).toBe(true);
	expect(bytes.includes('Geheim')).toBe(false);
});
