import { addHours, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { MailOutcome, MailState } from './decide-mail.ts';
import type { AutomaticReason } from './reading.ts';

/** After this many days an unconfirmed mail is deleted: nobody stands for it. */
const daysToConfirm = 14;

type Mail = {
	readonly state: MailState;
	readonly outcome: MailOutcome | null;
	readonly contributionId: string | null;
	readonly fromAddress: string | null;
	readonly automatic: AutomaticReason | null;
};

/** Until when its sender may confirm. */
function confirmUntil(receivedAt: Instant): Instant {
	return addHours(receivedAt, daysToConfirm * 24);
}

/** Unconfirmed mails that came before this instant are deleted now. */
export function forgottenBefore(now: Instant): Instant {
	return addHours(now, -daysToConfirm * 24);
}

export function decideConfirm(
	mail: Mail & { readonly receivedAt: Instant },
	now: Instant
): Decision<null, 'mail-already-confirmed' | 'mail-confirmed-too-late'> {
	if (mail.contributionId) return refuse('mail-already-confirmed');
	if (mail.state !== 'unconfirmed' || now >= confirmUntil(mail.receivedAt))
		return refuse('mail-confirmed-too-late');
	return allow(null);
}

/** A mail becomes one contribution and no second one. */
export function decideFile(
	mail: Mail
): Decision<null, 'mail-not-read-yet' | 'mail-already-filed' | 'mail-from-machine'> {
	if (mail.state === 'waiting') return refuse('mail-not-read-yet');
	if (mail.contributionId) return refuse('mail-already-filed');
	return mail.outcome === 'bounce' || mail.outcome === 'automatic'
		? refuse('mail-from-machine')
		: allow(null);
}

/** Only people are answered, also by hand: two machines that write to each other never stop. */
export function decideAnswer(
	mail: Mail
): Decision<null, 'mail-not-read-yet' | 'mail-without-sender' | 'mail-from-machine'> {
	if (mail.state === 'waiting') return refuse('mail-not-read-yet');
	if (!mail.fromAddress) return refuse('mail-without-sender');
	return mail.automatic === null || mail.automatic === 'list'
		? allow(null)
		: refuse('mail-from-machine');
}

/** What waits for its sender is not decided by hand, except that it is unwanted. */
export function decideMark(
	mail: Mail,
	state: 'open' | 'done' | 'spam'
): Decision<null, 'mail-not-read-yet' | 'mail-waits-for-sender' | 'mail-already-so'> {
	if (mail.state === 'waiting') return refuse('mail-not-read-yet');
	if (mail.state === state) return refuse('mail-already-so');
	return mail.state === 'unconfirmed' && state !== 'spam'
		? refuse('mail-waits-for-sender')
		: allow(null);
}
