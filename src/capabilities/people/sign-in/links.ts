import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Why a mail link is sent, and how many hours it is good for. */
export const linkHours = {
	'set-up': 24 * 7,
	'sign-in': 1,
	invitation: 24 * 14,
	/** Lets somebody in again who has lost their passkey; asked for by the steering or the operator. */
	recovery: 24 * 3
} as const;
export type LinkPurpose = keyof typeof linkHours;

/** A session ends 30 days after sign-in. */
export const sessionHours = 24 * 30;

export type MailLink = {
	readonly purpose: LinkPurpose;
	readonly personId: string | null;
	readonly target: string;
	readonly expiresAt: Instant;
	readonly redeemedAt: Instant | null;
	/** Hash of the browser that asked for it; nobody asked for an invitation, so it works everywhere. */
	readonly askedBy: string | null;
};

/** May this link be redeemed now? Looking at it (GET) never uses it up: scanners open links. */
export function decideRedeem(
	link: MailLink | undefined,
	now: Instant
): Decision<MailLink, 'link-unknown' | 'link-used' | 'link-expired'> {
	if (!link) return refuse('link-unknown');
	if (link.redeemedAt) return refuse('link-used');
	if (link.expiresAt <= now) return refuse('link-expired');
	return allow(link);
}

/**
 * A link that somebody asked for signs in where they asked, and nowhere else: forwarded, read aloud
 * or opened on another device it is of no use to whoever has it there.
 */
export function decideSignIn(
	link: MailLink | undefined,
	browser: string | null,
	now: Instant
): Decision<MailLink, 'link-unknown' | 'link-used' | 'link-expired' | 'other-browser'> {
	const decision = decideRedeem(link?.personId ? link : undefined, now);
	if (!decision.ok) return decision;
	const { askedBy } = decision.value;
	return askedBy !== null && askedBy !== browser ? refuse('other-browser') : decision;
}

/** Only paths of this site are targets; anything else leads to the start page. */
export function safeTarget(target: string): string {
	return /^\/(?![/\\])[\w\-./?=&%]*$/.test(target) ? target : '/';
}
