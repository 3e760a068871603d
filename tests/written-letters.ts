import { composers } from '#delivery/mail/compose.ts';
import type { QueuedLetter } from '#delivery/mail/queue.ts';
import type { EntryBody } from '#journal/entry.ts';
import { readEnv } from '../src/env.ts';
import type { Cast } from './cast.ts';

/** The entries of a kind, in the order in which they came. */
export async function entriesOf(cast: Cast, what: string): Promise<readonly EntryBody[]> {
	const rows = await cast.storage.read
		.selectFrom('journal_entry')
		.select('body')
		.where('what', '=', what)
		.orderBy('position')
		.execute();
	return rows.map(({ body }) => JSON.parse(body ?? '{}') as EntryBody);
}

/** What the newest entry of a kind writes. */
export async function lettersOf(
	cast: Cast,
	what: string,
	settings: Record<string, string> = {}
): Promise<readonly QueuedLetter[]> {
	const entry = (await entriesOf(cast, what)).at(-1);
	if (!entry) throw new Error(`No entry ${what}`);
	const parts = { env: readEnv(settings), clock: cast.frame.clock };
	return cast.storage.transact(async (tx) => (await composers[what]?.(tx, entry, parts)) ?? []);
}
