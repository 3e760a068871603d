import { setTimeout as pause } from 'node:timers/promises';
import type { Transporter } from 'nodemailer';
import type { Clock } from '../../clock.ts';
import type { Env } from '../../env.ts';
import { forwardReader } from '#journal/server/forward-reader.ts';
import type { LetterRow } from '#storage/schema.ts';
import type { Storage } from '#storage/storage.ts';
import { fillCalendar } from './calendar-part.ts';
import { composers } from './compose.ts';
import { leaveMark, secretMark } from './letter.ts';
import { takeLease } from './lease.ts';
import { queueLetter } from './queue.ts';

export type Outbox = {
	/** Writes the letters that the journal asks for, and sends what is due. Returns at once. */
	wake(): void;
	/** Resolves when everything asked for so far is written and, if possible, sent. */
	settled(): Promise<void>;
	stop(): Promise<void>;
};

const retryMinutes = [3, 15, 60, 240, 720, 1440];
const retryPause = 30_000;
/** Entries that come shortly after one another are read together. */
const gatherMilliseconds = 20;

/** From the journal forward to letters, and by SMTP to people; without SMTP letters wait to be read at the desk. */
export function createOutbox(parts: {
	env: Env;
	clock: Clock;
	storage: Storage;
	onFault: (fault: unknown) => void;
}): Outbox {
	const { env, clock, storage } = parts;
	const reader = forwardReader({
		name: 'letters',
		storage,
		handle: async (tx, entry) => {
			const letters = await composers[entry.what]?.(tx, entry, parts);
			for (const letter of letters ?? []) await queueLetter(tx, env, clock.now(), letter);
		}
	});
	const transport = env.SMTP_URL ? openTransport(env.SMTP_URL) : undefined;
	let work: Promise<void> = Promise.resolve();
	let waiting = false;

	async function writeAndSend(): Promise<void> {
		waiting = false;
		try {
			await reader.run();
			if (transport) await sendDue(parts, await transport);
		} catch (fault) {
			parts.onFault(fault);
		}
	}

	function wake(): void {
		if (waiting) return;
		waiting = true;
		work = work.then(() => pause(gatherMilliseconds)).then(writeAndSend);
	}

	const timer = transport && setInterval(wake, retryPause);
	return {
		wake,
		settled: () => work,
		async stop() {
			clearInterval(timer);
			await work;
			(await transport)?.close();
		}
	};
}

/** Loaded only where there is a mail server: without it an instance starts sooner. */
async function openTransport(url: string): Promise<Transporter> {
	const { createTransport } = await import('nodemailer');
	return createTransport({ url, pool: true });
}

/** Sends letter by letter under a lease, so that two processes never send the same one. */
async function sendDue(
	parts: { env: Env; clock: Clock; storage: Storage },
	transport: Transporter
): Promise<void> {
	const { storage, clock } = parts;
	if (!(await takeLease(storage, 'letters', clock.now()))) return;
	for (;;) {
		const letter = await storage.read
			.selectFrom('letter')
			.selectAll()
			.where('state', '=', 'waiting')
			.where('next_attempt_at', '<=', clock.now())
			.orderBy('next_attempt_at')
			.limit(1)
			.executeTakeFirst();
		if (!letter) return;
		await takeLease(storage, 'letters', clock.now());
		const fault = await sendOne(parts.env, transport, letter);
		await storage.transact(async (tx) => {
			await tx
				.updateTable('letter')
				.set(fault === undefined ? sent(clock.now()) : tryLater(letter, fault, clock.now()))
				.where('id', '=', letter.id)
				.execute();
		});
	}
}

/** @returns what went wrong, or nothing */
async function sendOne(
	env: Env,
	transport: Transporter,
	letter: LetterRow
): Promise<string | undefined> {
	const fill = (text: string) =>
		text
			.replaceAll(secretMark, letter.secret ?? '')
			.replaceAll(leaveMark, letter.leave_secret ?? '');
	const leave = `${env.origin}/verteiler/${letter.leave_secret}/abbestellen`;
	const { calendar, calendar_method: method } = letter;
	try {
		await transport.sendMail({
			from: env.SMTP_FROM ?? '',
			to: letter.to_address,
			subject: letter.subject,
			text: fill(letter.body_text),
			html: fill(letter.body_html),
			messageId: `<${letter.id}@${new URL(env.origin).hostname}>`,
			headers: {
				'Auto-Submitted': 'auto-generated',
				// RFC 8058: one click of the mail program, by POST only, since scanners follow links.
				...(letter.leave_secret
					? {
							'List-Unsubscribe': `<${leave}>`,
							'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
						}
					: {})
			},
			...(calendar && method
				? { icalEvent: { method, content: fillCalendar(calendar, fill) } }
				: {})
		});
		return undefined;
	} catch (fault) {
		return fault instanceof Error ? fault.message : String(fault);
	}
}

/** Once sent, the personal link is nowhere but in the recipient's mail. */
function sent(now: string) {
	return {
		state: 'sent',
		sent_at: now,
		next_attempt_at: null,
		secret: null,
		leave_secret: null,
		fault: null
	};
}

function tryLater(letter: LetterRow, fault: string, now: string) {
	const minutes = retryMinutes[letter.attempts];
	return {
		state: minutes === undefined ? 'failed' : 'waiting',
		attempts: letter.attempts + 1,
		next_attempt_at: minutes === undefined ? null : addMinutes(now, minutes),
		fault
	};
}

function addMinutes(now: string, minutes: number): string {
	return Temporal.Instant.from(now).add({ minutes }).toString({ smallestUnit: 'millisecond' });
}
