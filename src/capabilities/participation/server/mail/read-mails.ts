import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { InboundMailRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import {
	mailStates,
	type MailOutcome,
	type MailReason,
	type MailState,
	type Written
} from '../../mail/decide-mail.ts';
import { forgottenBefore } from '../../mail/desk-rules.ts';
import type { AutomaticReason, MailAttachment } from '../../mail/reading.ts';
import type { MailboxPosition } from './keep-mail.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A mail at the desk. Its sender stands here and nowhere else. */
export type InboundMail = {
	readonly id: string;
	readonly processId: string | null;
	readonly receivedAt: Instant;
	readonly size: number;
	readonly state: MailState;
	readonly outcome: MailOutcome | null;
	readonly reason: MailReason | null;
	readonly messageId: string | null;
	readonly fromName: string | null;
	readonly fromAddress: string | null;
	readonly subject: string;
	readonly sentAt: Instant | null;
	readonly words: string;
	readonly body: string;
	readonly automatic: AutomaticReason | null;
	readonly aligned: boolean;
	readonly attachments: readonly MailAttachment[];
	readonly personId: string | null;
	readonly letterId: string | null;
	readonly about: { readonly kind: string; readonly id: string } | null;
	readonly callId: string | null;
	readonly contributionId: string | null;
};

/**
 * Mail of a process. What belongs to none yet is for those who steer the whole installation: it may
 * concern any of them.
 */
export type MailScope = { readonly processId: string; readonly wholeInstallation: boolean };

/** One page, newest first. */
export async function readMails(
	reader: Read,
	filter: MailScope & { state: MailState; before?: string | undefined; limit: number }
): Promise<readonly InboundMail[]> {
	let query = mails(reader, filter)
		.selectAll()
		.where('state', '=', filter.state)
		.orderBy('id', 'desc')
		.limit(filter.limit);
	if (filter.before) query = query.where('id', '<', filter.before);
	return (await query.execute()).map(toMail);
}

/** How many mails are in each state. */
export async function countMails(
	reader: Read,
	scope: MailScope
): Promise<Readonly<Record<MailState, number>>> {
	const rows = await mails(reader, scope)
		.select((row) => ['state', row.fn.countAll<number>().as('count')])
		.groupBy('state')
		.execute();
	const of = (state: MailState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
	return Object.fromEntries(mailStates.map((state) => [state, of(state)])) as Record<
		MailState,
		number
	>;
}

export async function findMail(reader: Read, id: string): Promise<InboundMail | undefined> {
	const row = await reader
		.selectFrom('inbound_mail')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && toMail(row);
}

export async function findMailBySecret(
	reader: Read,
	secret: string
): Promise<InboundMail | undefined> {
	const row = await reader
		.selectFrom('inbound_mail')
		.selectAll()
		.where('confirm_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && toMail(row);
}

/** A mail as it came, byte for byte. */
export async function readRaw(reader: Read, mailId: string): Promise<Buffer> {
	const rows = await reader
		.selectFrom('inbound_raw')
		.select('bytes')
		.where('mail_id', '=', mailId)
		.orderBy('rank')
		.execute();
	return Buffer.concat(rows.map(({ bytes }) => Buffer.from(bytes, 'base64')));
}

/** The next mail that nobody has read yet, with what its envelope said. */
export async function findWaitingMail(reader: Read): Promise<
	| {
			readonly id: string;
			readonly attempts: number;
			readonly receivedAt: Instant;
			readonly envelope: { readonly from: string | undefined; readonly to: readonly string[] };
	  }
	| undefined
> {
	const row = await reader
		.selectFrom('inbound_mail')
		.select(['id', 'attempts', 'received_at', 'envelope_from', 'envelope_to'])
		.where('state', '=', 'waiting')
		.orderBy('attempts')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return (
		row && {
			id: row.id,
			attempts: row.attempts,
			receivedAt: row.received_at,
			envelope: {
				from: row.envelope_from ?? undefined,
				to: JSON.parse(row.envelope_to) as string[]
			}
		}
	);
}

/** Unconfirmed mails whose time is over, some at once. */
export async function readForgettable(reader: Read, now: Instant): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('inbound_mail')
		.select('id')
		.where('state', '=', 'unconfirmed')
		.where('received_at', '<=', forgottenBefore(now))
		.orderBy('id')
		.limit(100)
		.execute();
	return rows.map(({ id }) => id);
}

export async function findPosition(
	reader: Read,
	mailbox: string
): Promise<MailboxPosition | undefined> {
	const row = await reader
		.selectFrom('mailbox_position')
		.selectAll()
		.where('mailbox', '=', mailbox)
		.executeTakeFirst();
	return row && { uidValidity: row.uid_validity, lastUid: row.last_uid };
}

/** How many letters mails have set off: to this sender since a day, to anybody since an hour. */
export async function countWritten(
	reader: Read,
	since: { sender: string | null; dayAgo: Instant; hourAgo: Instant }
): Promise<Written> {
	const written = (from: Instant) =>
		reader
			.selectFrom('inbound_mail')
			.select((row) => row.fn.countAll<number>().as('count'))
			.where('written_to', '=', 1)
			.where('received_at', '>', from);
	const all = await written(since.hourAgo).executeTakeFirstOrThrow();
	const own = await written(since.dayAgo)
		.where('from_address', '=', since.sender ?? '')
		.executeTakeFirstOrThrow();
	return { inLastHour: Number(all.count), toSenderToday: Number(own.count) };
}

export type MailAnswer = { readonly id: string; readonly text: string; readonly at: Instant };

/** What was answered from the desk, the oldest first. */
export async function readAnswers(reader: Read, mailId: string): Promise<readonly MailAnswer[]> {
	return reader
		.selectFrom('mail_answer')
		.select(['id', 'body as text', 'at'])
		.where('mail_id', '=', mailId)
		.orderBy('id')
		.execute();
}

/** The answer that an entry tells of. */
export async function findAnswerByEntry(
	reader: Read,
	entryId: string
): Promise<MailAnswer | undefined> {
	return reader
		.selectFrom('mail_answer')
		.select(['id', 'body as text', 'at'])
		.where('begun_entry', '=', entryId)
		.executeTakeFirst();
}

function mails(reader: Read, scope: MailScope) {
	return reader
		.selectFrom('inbound_mail')
		.where((row) =>
			scope.wholeInstallation
				? row.or([row('process_id', '=', scope.processId), row('process_id', 'is', null)])
				: row('process_id', '=', scope.processId)
		);
}

function toMail(row: InboundMailRow): InboundMail {
	return {
		id: row.id,
		processId: row.process_id,
		receivedAt: row.received_at,
		size: row.size,
		state: row.state as MailState,
		outcome: row.outcome as MailOutcome | null,
		reason: row.reason as MailReason | null,
		messageId: row.message_id,
		fromName: row.from_name,
		fromAddress: row.from_address,
		subject: row.subject,
		sentAt: row.sent_at,
		words: row.words,
		body: row.body,
		automatic: row.automatic as AutomaticReason | null,
		aligned: row.aligned === 1,
		attachments: JSON.parse(row.attachments) as MailAttachment[],
		personId: row.person_id,
		letterId: row.letter_id,
		about: row.about_kind && row.about_id ? { kind: row.about_kind, id: row.about_id } : null,
		callId: row.call_id,
		contributionId: row.contribution_id
	};
}
