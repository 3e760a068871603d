import type { Clock } from '../../../clock.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import type { JournalHeadRow } from '#storage/schema.ts';
import { entryHash } from '../entry.ts';

export type Head = {
	readonly position: number;
	readonly hash: string;
	/** Moves only when something public changed: the key of every cached page. */
	readonly publicRevision: number;
};

export type Sealer = {
	/** Resolves when everything committed before this call has its place in the chain. */
	sealed(): Promise<void>;
	/** Called with each new head, also with one that another process made. */
	onHead(listener: (head: Head) => void): void;
};

const mostAtOnce = 500;

/** One sealer per process; several processes take turns, since each batch moves the one head row. */
export function createSealer(parts: {
	storage: Storage;
	clock: Clock;
	onFault: (fault: unknown) => void;
}): Sealer {
	const listeners: ((head: Head) => void)[] = [];
	let running: Promise<void> = Promise.resolve();
	let next: Promise<void> | undefined;

	async function sealAll(): Promise<void> {
		next = undefined;
		try {
			for (let more = true; more;) {
				const batch = await parts.storage.takeTurns((tx) => sealBatch(tx, parts.clock.now()));
				if (batch.sealed > 0) for (const listener of listeners) listener(batch.head);
				more = batch.sealed === mostAtOnce;
			}
		} catch (fault) {
			// The entries are committed: the next act, or the next start, seals them.
			parts.onFault(fault);
		}
	}

	return {
		sealed() {
			// Whoever acts in the same turn of the event loop is sealed in the same batch.
			next ??= running = running.then(nextTurn).then(sealAll);
			return next;
		},
		onHead: (listener) => void listeners.push(listener)
	};
}

/** SQLite answers without leaving the event loop, so nobody else would get a word in otherwise. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

export async function readHead(reader: Pick<Tx, 'selectFrom'>): Promise<Head> {
	return toHead(await reader.selectFrom('journal_head').selectAll().executeTakeFirstOrThrow());
}

/** Several processes seal in turn: whoever has touched the head row goes first. */
async function lockHead(tx: Tx): Promise<Head> {
	const row = await tx
		.updateTable('journal_head')
		.set((head) => ({ position: head.ref('position') }))
		.where('id', '=', 1)
		.returningAll()
		.executeTakeFirstOrThrow();
	return toHead(row);
}

function toHead(row: JournalHeadRow): Head {
	return { position: row.position, hash: row.hash, publicRevision: row.public_revision };
}

async function sealBatch(tx: Tx, now: string): Promise<{ sealed: number; head: Head }> {
	const head = await lockHead(tx);
	const entries = await tx
		.selectFrom('journal_entry')
		.select(['id', 'leaf', 'audience'])
		.where('position', 'is', null)
		.orderBy('id')
		.limit(mostAtOnce)
		.execute();
	if (entries.length === 0) return { sealed: 0, head };
	let { position, hash } = head;
	const seals = entries.map((entry) => {
		position += 1;
		hash = entryHash(hash, position, entry.leaf);
		return { position, entry_id: entry.id, leaf: entry.leaf, hash, sealed_at: now };
	});
	await tx.insertInto('journal_seal').values(seals).execute();
	for (const seal of seals)
		await tx
			.updateTable('journal_entry')
			.set({ position: seal.position })
			.where('id', '=', seal.entry_id)
			.execute();
	const publicRevision =
		head.publicRevision + (entries.some((entry) => entry.audience === 'public') ? 1 : 0);
	await tx
		.updateTable('journal_head')
		.set({ position, hash, public_revision: publicRevision })
		.where('id', '=', 1)
		.execute();
	return { sealed: entries.length, head: { position, hash, publicRevision } };
}
