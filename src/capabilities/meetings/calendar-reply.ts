import type { Answer, Guest } from './guests.ts';

/** What a calendar program says in a REPLY (RFC 5546). */
export const partStats = ['ACCEPTED', 'TENTATIVE', 'DECLINED', 'DELEGATED'] as const;
export type PartStat = (typeof partStats)[number];

const meant: Readonly<Record<PartStat, Answer | undefined>> = {
	ACCEPTED: 'yes',
	TENTATIVE: 'perhaps',
	DECLINED: 'no',
	// Somebody else may come instead; who, and whether they want to, is asked.
	DELEGATED: undefined
};

/** The step behind the UID of one of our events; nothing for any other. */
export function stepOfUid(uid: string): string | undefined {
	return /^([0-9a-f-]{36})@fortschrift$/i.exec(uid.trim())?.[1]?.toLowerCase();
}

/** An address as a calendar writes it: `mailto:Karim@Beispiel.example`. */
export function addressOf(written: string): string {
	return written
		.trim()
		.replace(/^mailto:/i, '')
		.toLowerCase();
}

export type CalendarReply = {
	readonly attendee: string;
	readonly from: string;
	/** The sender's domain stands for the address in `From`. */
	readonly aligned: boolean;
	readonly partstat: PartStat;
	/** It answers what has been moved or changed since. */
	readonly outdated: boolean;
};

export type ReplyOutcome =
	| { readonly kind: 'answer'; readonly answer: Answer }
	/** The person invited is asked to say it by their own link. */
	| { readonly kind: 'ask' }
	/** A forwarded invitation: whoever got it joins as by the public page. */
	| { readonly kind: 'join' }
	| { readonly kind: 'unknown-guest' };

/**
 * What a reply counts as. It is believed when the person invited sent it and the mail shows that; else
 * they are asked. Somebody not invited may join where the meeting is open, from an address that is theirs.
 */
export function readReply(
	reply: CalendarReply,
	guest: Pick<Guest, 'email'> | undefined,
	isOpen: boolean
): ReplyOutcome {
	const answer = meant[reply.partstat];
	const isProven = reply.aligned && reply.from === reply.attendee;
	if (guest) {
		const isTheirs = isProven && guest.email === reply.attendee;
		// A yes to the old date may be wrong for the new one; a no frees the seat, and can be changed.
		const stands = !reply.outdated || answer === 'no';
		return isTheirs && answer && stands ? { kind: 'answer', answer } : { kind: 'ask' };
	}
	const wants = answer === 'yes' || answer === 'perhaps';
	return { kind: isOpen && isProven && wants ? 'join' : 'unknown-guest' };
}
