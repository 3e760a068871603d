import { addressWith, type DoorAddress } from '#participation/mail/address-parts.ts';
import { issuePersonParts } from '#participation/server/mail/tokens.ts';
import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';

/** What of a letter decides where its answer goes. */
type Answerable = {
	readonly personId: string | null;
	readonly sender: string;
	readonly about?: { readonly kind: string; readonly id: string } | undefined;
	readonly replyPart?: string | undefined;
};

/** Where the answer to a letter goes: to our own door with what it is about, else to the sender. */
export function replyAddress(
	env: DoorAddress,
	letter: Pick<Answerable, 'sender' | 'replyPart'>
): string | null {
	if (!hasSender(letter)) return null;
	return (letter.replyPart && addressWith(env, letter.replyPart)) || letter.sender;
}

/**
 * Gives letters to people an address for their answer, unless they have that of a meeting already: so it is
 * known what is answered even where a mail program drops the Message-ID (S1).
 */
export async function withReplyParts<Letter extends Answerable>(
	tx: Tx,
	env: DoorAddress,
	now: Instant,
	letters: readonly Letter[]
): Promise<readonly Letter[]> {
	if (!env.MAIL_ADDRESS || !env.MAIL_PLUS) return letters;
	const personal = letters.flatMap((letter) => {
		const { personId, about = null, replyPart } = letter;
		return personId && !replyPart && hasSender(letter) ? [{ letter, personId, about }] : [];
	});
	const parts = await issuePersonParts(tx, personal, now);
	const own = new Map(personal.map(({ letter }, place) => [letter, parts[place]]));
	return letters.map((letter) => ({ ...letter, replyPart: letter.replyPart ?? own.get(letter) }));
}

/** Letters in nobody's name, as those with a link to sign in, are not to be answered. */
function hasSender({ sender }: Pick<Answerable, 'sender'>): boolean {
	return sender.includes('@');
}
