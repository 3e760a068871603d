import { readCommentsOn, readDocuments } from '#documents/server/reads.ts';
import { readDissents } from '#drafting/server/read-dissents.ts';
import { readOwnerships, readStatusUpdates } from '#monitoring/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** What happened to an item after its review. */
export async function readAfterlife(
	read: Reader,
	{ processId, itemId, code }: { processId: string; itemId: string; code: string }
) {
	const [dissents, documents, comments, ownerships, updates] = await Promise.all([
		readDissents(read, { itemId }),
		readDocuments(read, processId),
		readCommentsOn(read, processId, code),
		readOwnerships(read, { itemId }),
		readStatusUpdates(read, { itemId })
	]);
	return { dissents, documents, comments, ownerships, updates };
}
