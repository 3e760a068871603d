import { noteBounce } from '#delivery/mail/bounces/note-bounce.ts';
import type { Frame } from '#journal/server/act.ts';
import type { CalendarHandling } from '#participation/mail/decide-mail.ts';
import type { CalendarAnswer } from '#participation/mail/reading.ts';
import type { Instant } from '#shared/dates.ts';
import { hearCalendar } from './hear-calendar.ts';

/** The answer of a calendar to an invitation, with what is known of its sender. */
export type CalendarReply = {
	readonly mailId: string;
	readonly answer: CalendarAnswer;
	/** The address in `From`; null when there is none or more than one. It can be forged unless aligned. */
	readonly from: string | null;
	readonly aligned: boolean;
	/** Letters of ours that it answers. */
	readonly letterIds: readonly string[];
	readonly receivedAt: Instant;
};

/** A report that a letter did not arrive, as it came. */
export type Bounce = {
	readonly mailId: string;
	readonly raw: Buffer;
	readonly letterIds: readonly string[];
	readonly receivedAt: Instant;
};

/**
 * What later capabilities make of mail. Called before the mail itself is settled, so after a stop in
 * between once more with the same mail: each must bear a repetition.
 */
export type MailHooks = {
	/** @returns whether it was noted, its sender asked back, or no invitation of ours was meant */
	readonly onCalendarReply: (frame: Frame, reply: CalendarReply) => Promise<CalendarHandling>;
	/** @returns whether the letter was found and the report noted with it */
	readonly noteBounce: (frame: Frame, bounce: Bounce) => Promise<boolean>;
};

/** The one place where they are hung in. */
export const mailHooks: MailHooks = {
	onCalendarReply: hearCalendar,
	noteBounce: async ({ storage }, { raw, receivedAt }) => {
		const noted = await noteBounce(storage, receivedAt, raw);
		return noted !== undefined && noted.letterId !== null;
	}
};
