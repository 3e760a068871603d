import type { MailFault } from '#participation/mail/reading.ts';
import { headEnd } from './mail-head.ts';

export const mailLimits = {
	/** Bytes of one mail; a setting may lower it. */
	size: 25 * 1024 * 1024,
	head: 256 * 1024,
	/** Parts of one mail, counted by their heads. */
	parts: 1000,
	/** Parts that hold parts. */
	depth: 40,
	attachments: 100
} as const;

/** What a mail is too much of, seen before anything is taken apart; nothing when it may be read. */
export function tooMuch(raw: Buffer, size: number = mailLimits.size): MailFault | undefined {
	if (raw.length > size) return 'too-large';
	if (headEnd(raw) > mailLimits.head) return 'head-too-large';
	const text = raw.toString('latin1');
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	if (count(/boundary=/gi) > mailLimits.depth || count(/message\/rfc822/gi) > mailLimits.depth)
		return 'too-deep';
	// By their heads, and by the lines that begin like the edge of one.
	return count(/\ncontent-type:/gi) > mailLimits.parts ||
		count(/\n--[^\s-]/g) > 4 * mailLimits.parts
		? 'too-many-parts'
		: undefined;
}
