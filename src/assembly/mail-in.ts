import { createHash } from 'node:crypto';
import type { Env } from '../env.ts';
import type { Delivered, Door } from '#delivery/mail-in/door.ts';
import { openListener } from '#delivery/mail-in/listener.ts';
import { openMailbox } from '#delivery/mail-in/mailbox.ts';
import { mailKey } from '#delivery/mail-in/mail-key.ts';
import type { ReadingPlace } from '#delivery/mail-in/our-address.ts';
import { readMail } from '#delivery/mail-in/read-mail.ts';
import { takeLease } from '#delivery/mail/lease.ts';
import { systemActor } from '#journal/actor.ts';
import type { Frame } from '#journal/server/act.ts';
import { unreadable, type MailReading } from '#participation/mail/reading.ts';
import { keepMail, noteAttempt, savePosition } from '#participation/server/mail/keep-mail.ts';
import { findPosition, findWaitingMail, readRaw } from '#participation/server/mail/read-mails.ts';
import { receiveMail } from '#participation/server/mail/receive-mail.ts';
import { uuidv7 } from '#shared/ids.ts';
import type { MailHooks } from './mail-hooks.ts';

export type MailIn = {
	/** The port of our own listener, also when the setting asked for any free one. */
	readonly port: number | undefined;
	/** Keeps a mail as a door does, and reads it soon. */
	keep(mail: Delivered): Promise<void>;
	/** Resolves when all that was kept so far is read. */
	settled(): Promise<void>;
	stop(): Promise<void>;
};

type Parts = {
	readonly env: Env;
	readonly frame: Frame;
	readonly hooks: MailHooks;
	readonly onFault: (fault: unknown) => void;
};

const lookPause = 30_000;
/** A mail whose reading failed this often is shown to the steering unread. */
const mostAttempts = 3;

/** Opens the doors that the settings name: mail is kept first and read afterwards, one after the other. */
export async function openMailIn(parts: Parts): Promise<MailIn> {
	const { env, frame, onFault } = parts;
	const { storage, clock } = frame;
	let work: Promise<void> = Promise.resolve();
	let stopped = false;

	function wake(): void {
		work = work
			.then(() => (stopped ? undefined : readWaiting(parts, () => stopped)))
			.catch(onFault);
	}

	async function keep(mail: Delivered): Promise<void> {
		const now = clock.now();
		const id = uuidv7(Temporal.Instant.from(now).epochMilliseconds);
		await storage.transact(async (tx) => {
			await keepMail(tx, { id, key: mailKey(mail.raw), now, ...mail });
			if (mail.position) await savePosition(tx, mail.position.mailbox, mail.position);
		});
		wake();
	}

	const listener =
		env.MAIL_IN_PORT === undefined ? undefined : await openListener(env, keep, onFault);
	const doors: Door[] = listener ? [listener] : [];
	if (env.IMAP_URL)
		doors.push(
			openMailbox({
				env,
				keep,
				onFault,
				findPosition: (mailbox) => findPosition(storage.read, mailbox),
				mayRead: () => takeLease(storage, leaseOf(env), clock.now())
			})
		);
	const timer = setInterval(wake, lookPause);
	wake();
	return {
		port: listener?.port,
		keep,
		settled: () => work,
		async stop() {
			clearInterval(timer);
			await Promise.all(doors.map((door) => door.stop()));
			stopped = true;
			await work;
		}
	};
}

/** Of several processes one reads a mailbox at a time. */
function leaseOf({ IMAP_URL, IMAP_MAILBOX }: Env): string {
	const mailbox = `${IMAP_URL}/${IMAP_MAILBOX}`;
	return `mailbox:${createHash('sha256').update(mailbox).digest('hex').slice(0, 16)}`;
}

/** Mail by mail, the least tried first, so that one that cannot be read holds up no other. */
async function readWaiting(parts: Parts, isStopped: () => boolean): Promise<void> {
	const { storage, clock } = parts.frame;
	const tried = new Set<string>();
	while (!isStopped() && (await takeLease(storage, 'mail-in', clock.now()))) {
		const mail = await findWaitingMail(storage.read);
		if (!mail || tried.has(mail.id)) return;
		tried.add(mail.id);
		try {
			await readOne(parts, mail);
		} catch (fault) {
			parts.onFault(fault);
		}
	}
}

type Waiting = NonNullable<Awaited<ReturnType<typeof findWaitingMail>>>;

async function readOne({ env, frame, hooks }: Parts, mail: Waiting): Promise<void> {
	const { storage } = frame;
	await storage.transact((tx) => noteAttempt(tx, mail.id));
	const raw = await readRaw(storage.read, mail.id);
	const reading =
		mail.attempts < mostAttempts
			? await readMail(raw, mail.envelope, placeOf(env))
			: unreadable('unreadable');
	const outcome = await receiveMail(
		{ frame, actor: systemActor },
		{ mailId: mail.id, reading, ...(await handOn(frame, hooks, { mail, reading, raw })) }
	);
	if (!outcome.ok && outcome.reason !== 'mail-already-read')
		throw new Error(`A mail was not received: ${outcome.reason} ${JSON.stringify(outcome.fields)}`);
}

/** What later capabilities make of it. */
async function handOn(
	frame: Frame,
	hooks: MailHooks,
	{ mail, reading, raw }: { mail: Waiting; reading: MailReading; raw: Buffer }
) {
	const { calendarAnswer: answer, automatic, letterIds, aligned } = reading;
	const common = { mailId: mail.id, letterIds, receivedAt: mail.receivedAt };
	const from = reading.from?.address ?? null;
	return {
		calendar:
			answer && automatic !== 'bounce' && automatic !== 'own'
				? await hooks.onCalendarReply(frame, { ...common, answer, from, aligned })
				: null,
		bounceNoted: automatic === 'bounce' && (await hooks.noteBounce(frame, { ...common, raw }))
	};
}

function placeOf(env: Env): ReadingPlace {
	const from = /<([^<>]+)>/.exec(env.SMTP_FROM ?? '')?.[1] ?? env.SMTP_FROM;
	return {
		address: env.MAIL_ADDRESS ?? '',
		senders: from ? [from.trim()] : [],
		authservId: env.MAIL_AUTHSERV,
		size: env.MAIL_IN_MEGABYTES * 1024 * 1024
	};
}
