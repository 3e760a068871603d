import type { Env } from '../../../env.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';
import type { Instant } from '#shared/dates.ts';
import type { LetterRow } from '#storage/schema.ts';
import { codeOf } from '#people/server/tokens.ts';
import { fillCalendar } from '../calendar-part.ts';
import { codeMark, leaveMark, secretMark } from '../letter.ts';
import type { Mailbox } from './encode.ts';
import type { Message } from './message.ts';

type Kept = Pick<
	LetterRow,
	| 'id'
	| 'to_address'
	| 'reply_to'
	| 'in_reply_to'
	| 'language'
	| 'subject'
	| 'body_text'
	| 'body_html'
	| 'secret'
	| 'leave_secret'
	| 'calendar'
	| 'calendar_method'
>;

/** A kept letter as a mail, with its private links in their places. */
export function messageOf(
	env: Pick<Env, 'origin'>,
	from: Mailbox,
	letter: Kept,
	date: Instant
): Message {
	const { calendar, calendar_method: method, leave_secret: leaveSecret } = letter;
	const fill = (text: string) =>
		text
			.replaceAll(secretMark, letter.secret ?? '')
			.replaceAll(codeMark, () => codeOf(letter.secret ?? ''))
			.replaceAll(leaveMark, leaveSecret ?? '');
	return {
		id: letter.id,
		host: new URL(env.origin).hostname,
		from,
		to: letter.to_address,
		replyTo: letter.reply_to,
		inReplyTo: letter.in_reply_to,
		date,
		language: writtenLanguage(letter.language as Language),
		subject: letter.subject,
		text: fill(letter.body_text),
		html: fill(letter.body_html),
		calendar: calendar && method ? { method, content: fillCalendar(calendar, fill) } : null,
		leave: leaveSecret ? `${env.origin}/verteiler/${leaveSecret}/abbestellen` : null
	};
}

/** Stands in `SMTP_BOUNCES` for the letter, so that what comes back names it. */
const letterMark = '{letter}';

/** To whom a mail server returns what it cannot deliver: an address of the letter's own, where there is one. */
export function envelopeFrom(env: Pick<Env, 'SMTP_BOUNCES'>, from: Mailbox, id: string): string {
	return env.SMTP_BOUNCES?.replace(letterMark, id.replaceAll('-', '')) ?? from.address;
}
