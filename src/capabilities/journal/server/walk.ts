import type { Reader } from '#storage/storage.ts';
import type { EntryBody } from '../entry.ts';
import {
	chainStart,
	compareHead,
	follow,
	isFault,
	type ChainFault,
	type ChainLink,
	type ChainState
} from '../chain.ts';
import { readHead } from './sealer.ts';

const pageLength = 1000;

/** Every link of the chain in order, page by page. `audience: 'public'` hides body and salt of the rest. */
export async function* readChain(
	reader: Reader,
	audience: 'public' | 'all'
): AsyncGenerator<ChainLink> {
	for (let after = 0; ;) {
		const rows = await reader
			.selectFrom('journal_seal')
			.leftJoin('journal_entry', 'journal_entry.id', 'journal_seal.entry_id')
			.select([
				'journal_seal.position',
				'journal_seal.leaf',
				'journal_seal.hash',
				'journal_entry.salt',
				'journal_entry.body',
				'journal_entry.audience'
			])
			.where('journal_seal.position', '>', after)
			.orderBy('journal_seal.position')
			.limit(pageLength)
			.execute();
		for (const row of rows) {
			const shown = row.body !== null && (audience === 'all' || row.audience === 'public');
			const link = { position: row.position, leaf: row.leaf, hash: row.hash };
			yield shown
				? { ...link, salt: row.salt, body: JSON.parse(row.body ?? '') as EntryBody }
				: link;
		}
		const last = rows.at(-1);
		if (!last || rows.length < pageLength) return;
		after = last.position;
	}
}

/** Walks the whole chain of the database and compares its end with the stored head. */
export async function verifyDatabase(
	reader: Reader
): Promise<{ state: ChainState; fault?: ChainFault }> {
	const walked = await verifyLinks(readChain(reader, 'all'));
	if (walked.fault) return walked;
	const fault = compareHead(walked.state, await readHead(reader));
	return fault ? { ...walked, fault } : walked;
}

export async function verifyLinks(
	links: AsyncIterable<ChainLink> | Iterable<ChainLink>
): Promise<{ state: ChainState; fault?: ChainFault }> {
	let state: ChainState = chainStart;
	for await (const link of links) {
		const next = follow(state, link);
		if (isFault(next)) return { state, fault: next };
		state = next;
	}
	return { state };
}
