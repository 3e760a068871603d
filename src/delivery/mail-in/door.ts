import type { Envelope } from './read-mail.ts';

/** A mail at the door, as it came. */
export type Delivered = {
	readonly door: 'imap' | 'smtp' | 'lmtp';
	readonly raw: Buffer;
	readonly envelope: Envelope;
	/** How far its mailbox is read with it. */
	readonly position?:
		| { readonly mailbox: string; readonly uidValidity: string; readonly lastUid: number }
		| undefined;
};

/** Makes a mail durable. Only then may the door say that it has it. */
export type Keep = (mail: Delivered) => Promise<void>;

export type Door = { stop(): Promise<void> };
