import { uuidv7 } from '#shared/ids.ts';
import type { Instant } from '#shared/dates.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import { parseBounce, type Bounce, type ParsedMail } from './parse-bounce.ts';

export type NotedBounce = {
	readonly bounce: Bounce;
	/** Null when it names no letter of ours: then it is a mail like others, for people to read. */
	readonly letterId: string | null;
};

/**
 * Takes a mail that came in: if it says that a letter did not arrive, the log of letters says so too.
 * @returns nothing when it is no such mail
 */
export async function noteBounce(
	storage: Storage,
	now: Instant,
	mail: ParsedMail | Uint8Array | string
): Promise<NotedBounce | undefined> {
	const bounce = parseBounce(await takenApart(mail));
	if (!bounce) return undefined;
	const letterId = await storage.transact((tx) => saveBounce(tx, now, bounce));
	return { bounce, letterId };
}

/** @returns the letter that it names, the one to the address that was meant first */
async function saveBounce(tx: Tx, now: Instant, bounce: Bounce): Promise<string | null> {
	if (bounce.letterIds.length === 0) return null;
	const letters = await tx
		.selectFrom('letter')
		.select(['id', 'process_id', 'to_address', 'state'])
		.where('id', 'in', [...bounce.letterIds])
		.execute();
	const [letter] = letters.toSorted((a, b) => rank(a.to_address) - rank(b.to_address));
	function rank(address: string): number {
		return address === bounce.address ? 0 : 1;
	}
	if (!letter) return null;
	await tx
		.insertInto('bounce')
		.values({
			id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
			...{ letter_id: letter.id, process_id: letter.process_id, address: letter.to_address },
			...{ received_at: now, permanent: bounce.permanent ? 1 : 0, reason: bounce.reason },
			...{ status: bounce.status, said: bounce.said }
		})
		.onConflict((conflict) => conflict.columns(['letter_id', 'permanent', 'said']).doNothing())
		.execute();
	if (bounce.permanent)
		await tx
			.updateTable('letter')
			.set({ state: 'bounced', fault: bounce.said })
			.where('id', '=', letter.id)
			.where('state', '=', 'sent')
			.execute();
	return letter.id;
}

async function takenApart(mail: ParsedMail | Uint8Array | string): Promise<ParsedMail> {
	if (typeof mail !== 'string' && !(mail instanceof Uint8Array)) return mail;
	const { simpleParser } = await import('mailparser');
	const raw = typeof mail === 'string' ? mail : Buffer.from(mail);
	return simpleParser(raw, { keepDeliveryStatus: true } as object);
}
