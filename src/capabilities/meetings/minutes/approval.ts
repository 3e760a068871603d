import { addDays, dayOf, instantOf, type Day, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** How far the minutes of a meeting are. */
export const standings = ['draft', 'circulating', 'approved', 'published'] as const;
export type Standing = (typeof standings)[number];

/** By their silence until the end, or before it because all have agreed. */
export type Approval = 'silence' | 'all';

export type MinutesFacts = {
	/** The first instant at which the time for objections is over; null before they are put forward. */
	readonly closesAt: Instant | null;
	readonly approvedAt: Instant | null;
	/** When the wording changed last; who agreed before agreed to another text. */
	readonly changedAt: Instant;
	readonly editions: number;
};

export type Objection = { readonly outcome: 'corrected' | 'kept' | null };

/** How long those who were there may object, unless the steering says otherwise. */
export const usualDays = 7;
/** After a correction there is still so much time to look at it. */
const daysAfterCorrection = 2;

export function standingOf(minutes: MinutesFacts | undefined): Standing {
	if (!minutes) return 'draft';
	if (minutes.editions > 0) return 'published';
	if (minutes.approvedAt !== null) return 'approved';
	return minutes.closesAt === null ? 'draft' : 'circulating';
}

/** The minutes go to those who were there, once, with some days to object. */
export function decidePutForward(facts: {
	readonly standing: Standing;
	readonly lines: number;
	readonly readers: number;
	readonly until: Day;
	readonly today: Day;
}): Decision<null, 'already-put-forward' | 'no-lines' | 'nobody-to-ask' | 'too-soon'> {
	if (facts.standing !== 'draft') return refuse('already-put-forward');
	if (facts.lines === 0) return refuse('no-lines');
	if (facts.until <= facts.today) return refuse('too-soon', { until: 'too-soon' });
	return facts.readers === 0 ? refuse('nobody-to-ask') : allow(null);
}

/** May those who were there still agree or object? */
export function decideSpeak(
	minutes: Pick<MinutesFacts, 'closesAt' | 'approvedAt'>,
	now: Instant
): Decision<null, 'approval-over'> {
	const { closesAt, approvedAt } = minutes;
	const open = approvedAt === null && closesAt !== null && now < closesAt;
	return open ? allow(null) : refuse('approval-over');
}

/** An objection is answered once: by a correction that was made, or by the reason why the text stays. */
export function decideAnswerObjection(facts: {
	readonly answered: boolean;
	readonly outcome: 'corrected' | 'kept';
	readonly reply: string | null;
	/** The line, or the minutes as a whole, changed after the objection. */
	readonly changedSince: boolean;
}): Decision<null, 'objection-answered' | 'not-corrected' | 'reason-needed'> {
	if (facts.answered) return refuse('objection-answered');
	if (facts.outcome === 'corrected')
		return facts.changedSince ? allow(null) : refuse('not-corrected', { outcome: 'not-corrected' });
	return facts.reply ? allow(null) : refuse('reason-needed', { reply: 'missing' });
}

/** When the time is over and no objection is open, the minutes count as approved. */
export function decideSettle(
	minutes: Pick<MinutesFacts, 'closesAt' | 'approvedAt'>,
	objections: readonly Objection[],
	now: Instant
): Decision<null, 'already-approved' | 'not-over' | 'objections-open'> {
	if (minutes.approvedAt !== null) return refuse('already-approved');
	if (minutes.closesAt === null || now < minutes.closesAt) return refuse('not-over');
	return isAnyOpen(objections) ? refuse('objections-open') : allow(null);
}

/** Before the time is over the steering may close it, if everybody has agreed to the text as it is. */
export function decideCloseEarly(
	minutes: MinutesFacts,
	readers: readonly { readonly agreedAt: Instant | null }[],
	objections: readonly Objection[]
): Decision<null, 'not-circulating' | 'objections-open' | 'not-all-agreed'> {
	if (standingOf(minutes) !== 'circulating') return refuse('not-circulating');
	if (isAnyOpen(objections)) return refuse('objections-open');
	const all = readers.every(({ agreedAt }) => agreesNow(agreedAt, minutes));
	return all ? allow(null) : refuse('not-all-agreed');
}

/** Who agreed before the last change agreed to another text. */
export function agreesNow(
	agreedAt: Instant | null,
	{ changedAt }: Pick<MinutesFacts, 'changedAt'>
): boolean {
	return agreedAt !== null && agreedAt >= changedAt;
}

export function isAnyOpen(objections: readonly Objection[]): boolean {
	return objections.some(({ outcome }) => outcome === null);
}

/** The end of a day, and not before there was time to look at what was corrected just now. */
export function endAfterCorrection(closesAt: Instant, now: Instant, timeZone: string): Instant {
	const first = endOf(addDays(dayOf(now, timeZone), daysAfterCorrection), timeZone);
	return first > closesAt ? first : closesAt;
}

/** The first instant after a day. */
export function endOf(day: Day, timeZone: string): Instant {
	return instantOf(addDays(day, 1), '00:00', timeZone);
}
