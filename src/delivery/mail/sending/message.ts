import type { Instant } from '#shared/dates.ts';
import { base64Lines, headerField, mailbox, quotedPrintable, type Mailbox } from './encode.ts';

/** A letter as it goes over the wire. */
export type Message = {
	/** Of the letter: Message-ID and the boundaries between its parts follow from it, so a repeat is the same mail. */
	readonly id: string;
	readonly host: string;
	readonly from: Mailbox;
	readonly to: string;
	/** Whoever answers reaches the steering of the process, not the machine. */
	readonly replyTo: string | null;
	readonly date: Instant;
	readonly language: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly calendar: { readonly method: string; readonly content: string } | null;
	/** The Message-ID of the mail that this one answers. */
	readonly inReplyTo: string | null;
	/** Address for the one click of RFC 8058. */
	readonly leave: string | null;
};

const crlf = '\r\n';

function messageId(id: string, host: string): string {
	return `<${id}@${host}>`;
}

/**
 * The whole mail (RFC 5322): plain text and HTML, and with a calendar entry a part `text/calendar` among
 * the alternatives, which offers the answer in Outlook, Gmail and Apple Mail, and the same as a file.
 */
export function writeMessage(message: Message): string {
	const { id, calendar } = message;
	const alternatives = [
		part('text/plain; charset=utf-8', quotedPrintable(message.text)),
		part('text/html; charset=utf-8', quotedPrintable(message.html))
	];
	const entry = calendar && base64Lines(calendar.content);
	if (calendar && entry)
		alternatives.push(
			part(`text/calendar; charset=utf-8; method=${calendar.method}`, entry, 'base64')
		);
	const body = multipart('alternative', `alt-${id}`, alternatives);
	if (!entry) return headersOf(message) + body;
	const file = part('application/ics; name="invite.ics"', entry, 'base64', [
		'Content-Disposition: attachment; filename="invite.ics"'
	]);
	return headersOf(message) + multipart('mixed', `mix-${id}`, [body, file]);
}

function headersOf(message: Message): string {
	const { leave, replyTo, inReplyTo } = message;
	const lines = [
		`From: ${mailbox(message.from)}`,
		headerField('To', message.to),
		...(replyTo ? [headerField('Reply-To', replyTo)] : []),
		headerField('Subject', message.subject),
		`Date: ${mailDate(message.date)}`,
		`Message-ID: ${messageId(message.id, message.host)}`,
		...(inReplyTo
			? [headerField('In-Reply-To', inReplyTo), headerField('References', inReplyTo)]
			: []),
		`Content-Language: ${message.language}`,
		'Auto-Submitted: auto-generated',
		// Keeps absence notes of Exchange away, but not its notes that a letter did not arrive.
		'X-Auto-Response-Suppress: OOF, AutoReply',
		// RFC 8058: one click of the mail program, by POST only, since scanners follow links.
		...(leave
			? [`List-Unsubscribe: <${leave}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click']
			: []),
		'MIME-Version: 1.0'
	];
	return lines.join(crlf) + crlf;
}

function part(
	type: string,
	content: string,
	encoding = 'quoted-printable',
	more: readonly string[] = []
): string {
	const head = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...more];
	return `${head.join(crlf)}${crlf}${crlf}${content}${crlf}`;
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
	const head = `Content-Type: multipart/${kind};${crlf} boundary="${boundary}"${crlf}${crlf}`;
	const between = parts.map((content) => `--${boundary}${crlf}${content}`).join('');
	return `${head}${between}--${boundary}--${crlf}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function mailDate(instant: Instant): string {
	const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
	const time = at.toPlainTime().toString({ smallestUnit: 'second' });
	return `${weekdays[at.dayOfWeek - 1]}, ${at.day} ${months[at.month - 1]} ${at.year} ${time} +0000`;
}
