import { setTimeout as pause } from 'node:timers/promises';
import { ImapFlow, type MailboxObject } from 'imapflow';
import type { Env } from '../../env.ts';
import type { Door, Keep } from './door.ts';

type Position = { readonly uidValidity: string; readonly lastUid: number };
type Parts = {
	readonly env: Env;
	readonly keep: Keep;
	readonly findPosition: (mailbox: string) => Promise<Position | undefined>;
	/** Of several processes one reads the mailbox. */
	readonly mayRead: () => Promise<boolean>;
	readonly onFault: (fault: unknown) => void;
};

/** A mail is told at once by IDLE; where that fails, it is looked for this often. */
const lookSeconds = 30;
const longestPause = 300;
const putAwayAtOnce = 500;

/**
 * Reads a mailbox, oldest mail first, and waits for more. After every break it comes back by itself, ever
 * more patiently. How far it got is kept together with each mail.
 */
export function openMailbox(parts: Parts): Door {
	const stopping = new AbortController();
	let client: ImapFlow | undefined;
	let failures = 0;

	async function visit(): Promise<void> {
		client = connection(parts.env);
		// The commands that are waiting fail with it; without a listener the process would.
		client.on('error', () => {});
		const bell = createBell();
		for (const event of ['exists', 'close'] as const) client.on(event, bell.ring);
		stopping.signal.addEventListener('abort', bell.ring);
		await client.connect();
		const box = await client.mailboxOpen(parts.env.IMAP_MAILBOX);
		while (!stopping.signal.aborted && client.usable) {
			if (await parts.mayRead()) await readNew(client, box, parts);
			failures = 0;
			await bell.heard();
		}
	}

	async function live(): Promise<void> {
		while (!stopping.signal.aborted) {
			try {
				await visit();
			} catch (fault) {
				// A server that is away for a night is told once, not at every attempt.
				if (failures === 0 && !stopping.signal.aborted) parts.onFault(fault);
				failures += 1;
			} finally {
				client?.close();
			}
			const seconds = Math.min(2 ** Math.min(failures, 10), longestPause);
			await pause(seconds * 1000, undefined, { signal: stopping.signal, ref: false }).catch(
				() => {}
			);
		}
	}

	const life = live();
	return {
		async stop() {
			stopping.abort();
			await client?.logout().catch(() => {});
			client?.close();
			await life;
		}
	};
}

function connection({ IMAP_URL, MAIL_IN_MEGABYTES }: Env): ImapFlow {
	const url = new URL(IMAP_URL ?? '');
	const secure = url.protocol === 'imaps:';
	const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
	return new ImapFlow({
		host: url.hostname.replace(/^\[|\]$/g, ''),
		port: Number(url.port) || (secure ? 993 : 143),
		secure,
		// A password never goes over a foreign line in the clear.
		...(secure ? {} : { doSTARTTLS: local ? undefined : true }),
		auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
		logger: false,
		autoIdleDelay: 500,
		maxIdleTime: 4 * 60_000,
		socketTimeout: 10 * 60_000,
		maxLiteralSize: (MAIL_IN_MEGABYTES + 1) * 1024 * 1024
	});
}

/** Rings when the server says that there is something new, when the line breaks, or after a while. */
function createBell() {
	let next = Promise.withResolvers<void>();
	return {
		ring: () => next.resolve(),
		/** Also true of what rang while nobody listened. */
		async heard(): Promise<void> {
			const timer = setTimeout(next.resolve, lookSeconds * 1000);
			await next.promise;
			clearTimeout(timer);
			next = Promise.withResolvers();
		}
	};
}

async function readNew(client: ImapFlow, box: MailboxObject, parts: Parts): Promise<void> {
	const { env } = parts;
	const url = new URL(env.IMAP_URL ?? '');
	const mailbox = `${decodeURIComponent(url.username)}@${url.host}/${env.IMAP_MAILBOX}`;
	const uidValidity = String(box.uidValidity);
	const known = await parts.findPosition(mailbox);
	const begun = known?.uidValidity === uidValidity ? known.lastUid : 0;
	// A mailbox that was in use before: what people have read there is not new.
	const wanted = begun === 0 ? { seen: false } : { uid: `${begun + 1}:*` };
	const found = ((await client.search(wanted, { uid: true })) || []).filter((uid) => uid > begun);
	let lastUid = begun;
	for (const uid of found.toSorted((a, b) => a - b)) {
		// One byte more than allowed tells that a mail is too large.
		const maxLength = env.MAIL_IN_MEGABYTES * 1024 * 1024 + 1;
		const source = { start: 0, maxLength };
		const mail = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
		if (!mail || !mail.source) continue;
		lastUid = uid;
		await parts.keep({
			door: 'imap',
			raw: mail.source,
			envelope: { from: undefined, to: [] },
			position: { mailbox, uidValidity, lastUid }
		});
	}
	if (lastUid > 0) await putAway(client, lastUid, env.IMAP_MOVE_TO);
}

/** Also those that were kept just before a stop: what is kept and still unread was not put away. */
async function putAway(client: ImapFlow, lastUid: number, folder: string | undefined) {
	const left = (await client.search({ uid: `1:${lastUid}`, seen: false }, { uid: true })) || [];
	for (let at = 0; at < left.length; at += putAwayAtOnce) {
		const some = left.slice(at, at + putAwayAtOnce);
		await client.messageFlagsAdd(some, ['\\Seen'], { uid: true });
		if (folder !== undefined) await client.messageMove(some, folder, { uid: true });
	}
}
