import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../clock.ts';
import type { Env } from '../../env.ts';
import { forwardReader } from '#journal/server/forward-reader.ts';
import type { Storage } from '#storage/storage.ts';
import { composers } from './compose.ts';
import { queueLetter } from './queue.ts';
import { withReplyParts } from './reply-address.ts';
import { createCourier, type Courier } from './sending/courier.ts';
import { readSigning } from './sending/dkim.ts';
import { smtpServer } from './sending/smtp.ts';

export type Outbox = {
	/** Writes the letters that the journal asks for, and sends what is due. Returns at once. */
	wake(): void;
	/** Resolves when everything asked for so far is written and, if possible, sent. */
	settled(): Promise<void>;
	/** Finishes the letters in hand; what waits, waits for the next start. */
	stop(): Promise<void>;
};

const retryPause = 30_000;
/** Entries that come shortly after one another are read together. */
const gatherMilliseconds = 20;
/** How often a letter that waits for its domain is looked at. */
const pacePause = 1000;

/**
 * From the journal forward to letters, and by SMTP to people; without SMTP letters wait to be read at the
 * desk. Letters go on being written while others are sent.
 */
export function createOutbox(parts: {
	env: Env;
	clock: Clock;
	storage: Storage;
	onFault: (fault: unknown) => void;
}): Outbox {
	const { env, clock, storage, onFault } = parts;
	const reader = forwardReader({
		name: 'letters',
		storage,
		handle: async (tx, entry) => {
			const now = clock.now();
			const written = (await composers[entry.what]?.(tx, entry, parts)) ?? [];
			const letters = await withReplyParts(tx, env, now, written);
			for (const letter of letters) await queueLetter(tx, env, now, letter);
		}
	});
	let courier: Promise<Courier> | undefined;
	/** What sending needs is loaded with the first letter: without it an instance starts sooner. */
	const open = async (url: string) =>
		createCourier({ ...parts, sign: await readSigning(env), open: await smtpServer(url) });
	let work: Promise<void> = Promise.resolve();
	let sending: Promise<void> = Promise.resolve();
	let waiting = false;
	let toSend = false;
	let stopped = false;
	let paceTimer: NodeJS.Timeout | undefined;

	async function write(): Promise<void> {
		waiting = false;
		await reader.run().catch(onFault);
		if (!env.SMTP_URL || toSend) return;
		toSend = true;
		sending = sending.then(() => send(env.SMTP_URL ?? ''));
	}

	async function send(url: string): Promise<void> {
		toSend = false;
		try {
			const carrier = await (courier ??= open(url));
			if (stopped) return;
			if (!(await carrier.run())) return;
			clearTimeout(paceTimer);
			if (!stopped) paceTimer = setTimeout(wake, pacePause);
		} catch (fault) {
			onFault(fault);
		}
	}

	function wake(): void {
		if (waiting || stopped) return;
		waiting = true;
		work = work.then(() => pause(gatherMilliseconds)).then(write);
	}

	const timer = env.SMTP_URL ? setInterval(wake, retryPause) : undefined;
	return {
		wake,
		async settled() {
			await work;
			await sending;
		},
		async stop() {
			stopped = true;
			clearInterval(timer);
			clearTimeout(paceTimer);
			await work;
			(await courier)?.stop();
			await sending;
		}
	};
}
