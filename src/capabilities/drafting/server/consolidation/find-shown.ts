import { readSubjectEntries } from '#journal/server/reads.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** What the core group was shown of an item last. */
export async function findShown(
	reader: Reader,
	itemId: string
): Promise<{ readonly at: Instant; readonly people: number; readonly text: string } | undefined> {
	const entry = (await readSubjectEntries(reader, itemId)).findLast(
		({ body }) => body.what === 'wording-shown'
	);
	if (!entry) return undefined;
	const { at, data } = entry.body;
	return { at, people: Number(data['people']), text: String(data['text']) };
}
