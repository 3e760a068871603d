import type { RetentionRule } from '#journal/data-class.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { Instant } from '#shared/dates.ts';

/** How often data that is too old is let go, and from which hour of the day. */
export const retentionHour = '03:00';

/** A term within the limits of its rule: not so short that work breaks, not so long that nobody needs it. */
export function decideRetention(
	rule: RetentionRule | undefined,
	amount: number
): Decision<number, 'no-rule' | 'too-short' | 'too-long-kept'> {
	if (!rule) return refuse('no-rule');
	if (amount < rule.least) return refuse('too-short', { amount: 'too-short' });
	if (amount > rule.most) return refuse('too-long-kept', { amount: 'too-long-kept' });
	return allow(amount);
}

/** Whatever its rule counts from lies before this instant is too old. */
export function tooOldBefore(
	rule: Pick<RetentionRule, 'unit'>,
	amount: number,
	now: Instant
): Instant {
	return Temporal.Instant.from(now)
		.toZonedDateTimeISO('UTC')
		.subtract({ [rule.unit]: amount })
		.toInstant()
		.toString({ fractionalSecondDigits: 3 });
}
