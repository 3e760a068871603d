import { newSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';

/** The secret of the letter that asks whether it was really they who asked. */
export async function issueConfirmLink(tx: Tx, requestId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.updateTable('list_request')
		.set({ secret_hash: hash })
		.where('id', '=', requestId)
		.execute();
	return secret;
}

type LinkOf = { processId: string; personId: string; now: Instant };

/**
 * The secret by which a person changes or leaves the list of a process, one for each letter: as
 * `leaveSecret` of a queued letter it becomes the link at its end and the one click of RFC 8058. It serves
 * whoever gets letters by a role just as well.
 */
export async function issueLeaveLink(
	tx: Tx,
	{ processId, personId, now }: LinkOf
): Promise<string> {
	const secrets = await issueLeaveLinks(tx, { processId, personIds: [personId], now });
	return secrets.get(personId) ?? '';
}

const atOnce = 500;

/** The same for many, in few statements. @returns the secret of each person */
export async function issueLeaveLinks(
	tx: Tx,
	links: { processId: string; personIds: readonly string[]; now: Instant }
): Promise<ReadonlyMap<string, string>> {
	const secrets = new Map(links.personIds.map((personId) => [personId, newSecret()]));
	const rows = [...secrets].map(([personId, { hash }]) => ({
		...{ secret_hash: hash, process_id: links.processId },
		...{ person_id: personId, issued_at: links.now }
	}));
	for (let from = 0; from < rows.length; from += atOnce)
		await tx
			.insertInto('list_link')
			.values(rows.slice(from, from + atOnce))
			.execute();
	return new Map([...secrets].map(([personId, { secret }]) => [personId, secret]));
}
