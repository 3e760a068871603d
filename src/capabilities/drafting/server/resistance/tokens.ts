import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

const rowsAtOnce = 500;

/**
 * A private link to a rating for each of these people. For whom it was made is not stored, and the links
 * are written in the order of their hashes, so that not even their place on the disk tells.
 * @returns person → secret
 */
export async function issueRatingLinks(
	tx: Tx,
	ratingId: string,
	personIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const links = personIds.map((personId) => ({ personId, ...newSecret() }));
	const rows = links
		.map(({ hash }) => ({ secret_hash: hash, rating_id: ratingId }))
		.toSorted((a, b) => (a.secret_hash < b.secret_hash ? -1 : 1));
	for (let from = 0; from < rows.length; from += rowsAtOnce)
		await tx
			.insertInto('rating_link')
			.values(rows.slice(from, from + rowsAtOnce))
			.execute();
	return new Map(links.map(({ personId, secret }) => [personId, secret]));
}
