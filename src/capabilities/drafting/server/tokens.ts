import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';
import { findRound } from './read-rounds.ts';

const rowsAtOnce = 500;

/**
 * A personal link to all questionnaires of a set for each of these people. For whom one was made is
 * stored in a named set only; in an anonymous one the links are written in the order of their hashes,
 * so that not even their place on the disk tells. @returns person → secret
 */
export async function issueSetLinks(
	tx: Tx,
	set: { readonly id: string; readonly named: boolean },
	personIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const links = personIds.map((personId) => ({ personId, ...newSecret() }));
	const rows = links
		.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
		.map(({ personId, hash }) => ({
			...{ secret_hash: hash, set_id: set.id, table_name: null, people: 1, secret: null },
			person_id: set.named ? personId : null
		}));
	for (let from = 0; from < rows.length; from += rowsAtOnce)
		await tx
			.insertInto('questionnaire_link')
			.values(rows.slice(from, from + rowsAtOnce))
			.execute();
	return new Map(links.map(({ personId, secret }) => [personId, secret]));
}

/** One more link to an anonymous set, known by one of its rounds. */
export async function issueRoundSecret(tx: Tx, roundId: string): Promise<string> {
	const round = await findRound(tx, roundId);
	const links = await issueSetLinks(tx, { id: round?.setId ?? '', named: false }, ['']);
	return links.get('') ?? '';
}
