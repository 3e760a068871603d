import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';

/** Bytes of one row: a backup and a reader take many rows at once. */
const chunk = 48 * 1024;

export type KeptMail = {
	readonly id: string;
	/** What makes it the same mail when it comes again. */
	readonly key: string;
	readonly door: 'imap' | 'smtp' | 'lmtp';
	readonly raw: Buffer;
	readonly envelope: { readonly from: string | undefined; readonly to: readonly string[] };
	readonly now: Instant;
};

/**
 * Keeps a mail as it came, before anybody looks into it. Whatever happens later, it is not lost. One that
 * is there already changes nothing. @returns whether it is new
 */
export async function keepMail(tx: Tx, mail: KeptMail): Promise<boolean> {
	const added = await tx
		.insertInto('inbound_mail')
		.values({
			id: mail.id,
			mail_key: mail.key,
			door: mail.door,
			size: mail.raw.length,
			received_at: mail.now,
			envelope_from: mail.envelope.from ?? null,
			envelope_to: JSON.stringify(mail.envelope.to),
			attempts: 0,
			state: 'waiting',
			subject: '',
			words: '',
			body: '',
			aligned: 0,
			attachments: '[]',
			written_to: 0
		})
		.onConflict((conflict) => conflict.column('mail_key').doNothing())
		.executeTakeFirst();
	if (Number(added.numInsertedOrUpdatedRows ?? 0) === 0) return false;
	for (let rank = 0; rank * chunk < mail.raw.length; rank += 1) {
		const bytes = mail.raw.subarray(rank * chunk, (rank + 1) * chunk).toString('base64');
		const id = `${mail.id}:${String(rank).padStart(5, '0')}`;
		await tx.insertInto('inbound_raw').values({ id, mail_id: mail.id, rank, bytes }).execute();
	}
	return true;
}

export type MailboxPosition = { readonly uidValidity: string; readonly lastUid: number };

/** How far a mailbox is read: kept with the mail itself, so that a stop neither loses nor repeats one. */
export async function savePosition(
	tx: Tx,
	mailbox: string,
	{ uidValidity, lastUid }: MailboxPosition
): Promise<void> {
	const position = { uid_validity: uidValidity, last_uid: lastUid };
	await tx
		.insertInto('mailbox_position')
		.values({ mailbox, ...position })
		.onConflict((conflict) => conflict.column('mailbox').doUpdateSet(position))
		.execute();
}

/** Notes that the mail is about to be read, so that one that brings the process down is not tried for ever. */
export async function noteAttempt(tx: Tx, mailId: string): Promise<void> {
	await tx
		.updateTable('inbound_mail')
		.set((row) => ({ attempts: row('attempts', '+', 1) }))
		.where('id', '=', mailId)
		.execute();
}
