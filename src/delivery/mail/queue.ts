import type { Env } from '../../env.ts';
import type { Instant } from '#shared/dates.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { uuidv7 } from '#shared/ids.ts';
import type { DoorAddress } from '#participation/mail/address-parts.ts';
import { replyAddress } from './reply-address.ts';
import { renderLetter, type Letter } from './letter.ts';
import { domainOf } from './sending/pace.ts';

export type QueuedLetter = {
	/** The same key is never sent twice. */
	readonly key: string;
	readonly processId: string | null;
	readonly personId: string | null;
	readonly address: string;
	readonly language: Language;
	readonly letter: Letter;
	readonly secret: string | null;
	readonly sender: string;
	/** What stands behind the plus where answers come in by our own door; else they go to the sender. */
	readonly replyPart?: string | undefined;
	/** What it is about, for the log of letters and for answers to it: a step, a meeting, a contribution. */
	readonly about?: { readonly kind: string; readonly id: string } | undefined;
	/** The secret of the link by which this person leaves or changes the list; without it none is shown. */
	readonly leaveSecret?: string | undefined;
	/** An invitation for calendars. Exactly one attendee per letter: addresses are nobody else's business. */
	readonly calendar?: CalendarPart | undefined;
	/** The Message-ID of the mail that it answers, so that both stand together in mail programs. */
	readonly inReplyTo?: string | undefined;
};

/** An iCalendar object (RFC 5545) that travels as a part of its own, so that mail programs offer the answer. */
export type CalendarPart = {
	readonly method: 'REQUEST' | 'CANCEL';
	readonly content: string;
};

/** Puts a letter among those to be sent; a key that is there already changes nothing. */
export async function queueLetter(
	tx: Tx,
	env: Pick<Env, 'origin'> & DoorAddress,
	now: Instant,
	queued: QueuedLetter
): Promise<void> {
	const rendered = renderLetter(queued.letter, {
		origin: env.origin,
		sender: queued.sender,
		language: queued.language,
		mayLeave: queued.leaveSecret !== undefined
	});
	await tx
		.insertInto('letter')
		.values({
			id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
			send_key: queued.key,
			process_id: queued.processId,
			person_id: queued.personId,
			to_address: queued.address,
			to_domain: domainOf(queued.address),
			reply_to: replyAddress(env, queued),
			kind: queued.letter.kind,
			language: queued.language,
			subject: rendered.subject,
			body_text: rendered.text,
			body_html: rendered.html,
			secret: queued.secret,
			leave_secret: queued.leaveSecret ?? null,
			subject_kind: queued.about?.kind ?? null,
			subject_id: queued.about?.id ?? null,
			calendar: queued.calendar?.content ?? null,
			calendar_method: queued.calendar?.method ?? null,
			in_reply_to: queued.inReplyTo ?? null,
			created_at: now,
			state: 'waiting',
			attempts: 0,
			next_attempt_at: now,
			sent_at: null,
			fault: null
		})
		.onConflict((conflict) => conflict.column('send_key').doNothing())
		.execute();
}
