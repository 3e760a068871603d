import type { Tools } from '#journal/server/act.ts';
import type { Item } from '../reads.ts';
import { moveItem } from '../writes.ts';
import { readHeldLinks } from './read-structure.ts';
import { endLinks } from './writes.ts';

/** Takes an item out of the work: its links end, so that nothing seems to serve it or be served by it. */
export async function leave(
	tools: Tools<{ readonly reason: string }>,
	item: Item,
	to: 'dropped' | 'discarded'
): Promise<void> {
	const { tx, now: at, entryId, newId, input } = tools;
	const links = await readHeldLinks(tx, [item.id]);
	await endLinks(
		tools,
		links.map((link) => link.id)
	);
	await moveItem(tx, {
		...{ id: newId(), itemId: item.id, to, reason: input.reason, at, entryId }
	});
}
