import type { Storage, Tx } from '#storage/storage.ts';
import type { EntryBody } from '../entry.ts';

export type ForwardReader = {
	/** Handles everything sealed so far; calls while it runs are joined into one more run. */
	run(): Promise<void>;
};

const pageLength = 100;

/**
 * A reader of the journal that goes forward and keeps its own position, in the transaction that does
 * its work: a crash loses nothing and repeats nothing. A new reader begins at the first entry.
 * `handle` must not send or wait for anything outside.
 */
export function forwardReader(parts: {
	name: string;
	storage: Storage;
	handle: (tx: Tx, entry: EntryBody) => Promise<void>;
}): ForwardReader {
	let running: Promise<void> = Promise.resolve();
	let next: Promise<void> | undefined;

	async function readAll(): Promise<void> {
		next = undefined;
		while (await parts.storage.transact((tx) => readPage(tx, parts.name, parts.handle)));
	}

	return {
		run() {
			next ??= running = running.then(readAll, readAll);
			return next;
		}
	};
}

/** One page in one transaction. @returns whether there may be more */
async function readPage(
	tx: Tx,
	name: string,
	handle: (tx: Tx, entry: EntryBody) => Promise<void>
): Promise<boolean> {
	const reader = await tx
		.selectFrom('journal_reader')
		.select('position')
		.where('name', '=', name)
		.executeTakeFirst();
	const entries = await tx
		.selectFrom('journal_entry')
		.select(['position', 'body'])
		.where('position', '>', reader?.position ?? 0)
		.orderBy('position')
		.limit(pageLength)
		.execute();
	const last = entries.at(-1)?.position;
	if (!last) return false;
	for (const entry of entries) {
		if (entry.body) await handle(tx, JSON.parse(entry.body) as EntryBody);
	}
	await tx
		.insertInto('journal_reader')
		.values({ name, position: last })
		.onConflict((conflict) => conflict.column('name').doUpdateSet({ position: last }))
		.execute();
	return entries.length === pageLength;
}
