import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Why a mail link is sent, and how many hours it is good for. */
export const linkHours = { 'set-up': 24 * 7, 'sign-in': 1, invitation: 24 * 14 } as const;
export type LinkPurpose = keyof typeof linkHours;

/** A session ends 30 days after sign-in. */
export const sessionHours = 24 * 30;

export type MailLink = {
	readonly purpose: LinkPurpose;
	readonly personId: string | null;
	readonly target: string;
	readonly expiresAt: Instant;
	readonly redeemedAt: Instant | null;
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

/** Only paths of this site are targets; anything else leads to the start page. */
export function safeTarget(target: string): string {
	return /^\/(?![/\\])[\w\-./?=&%]*$/.test(target) ? target : '/';
}
