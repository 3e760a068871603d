import type { Clock } from '../../../clock.ts';
import type { Env } from '../../../env.ts';
import type { LetterRow } from '#storage/schema.ts';
import type { Storage } from '#storage/storage.ts';
import { takeLease } from '../lease.ts';
import { claimDue } from './claim.ts';
import type { Sign } from './dkim.ts';
import { readMailbox, type Mailbox } from './encode.ts';
import { createLedger } from './ledger.ts';
import { outcomeOf, type Outcome, type SmtpFault } from './outcome.ts';
import { domainOf, Pace } from './pace.ts';
import type { Line } from './smtp.ts';
import { envelopeFrom, messageOf } from './wrap.ts';
import { writeMessage } from './message.ts';

export type CourierParts = {
	readonly env: Env;
	readonly clock: Clock;
	readonly storage: Storage;
	readonly open: () => Promise<Line>;
	readonly sign: Sign | undefined;
};

/** Carries letters to the mail server over several lines at once. */
export type Courier = {
	/** Sends what is due. @returns whether something waits only because its domain was full */
	run(): Promise<boolean>;
	/** Finishes the letters in hand and takes no further one. */
	stop(): void;
};

const claimLength = 100;
const leaseRenewal = 20_000;

export function createCourier(parts: CourierParts): Courier {
	const { env, clock, storage } = parts;
	const pace = new Pace(env.SMTP_PER_MINUTE);
	const from = readMailbox(env.SMTP_FROM ?? '');
	let stopped = false;

	async function run(): Promise<boolean> {
		if (stopped || !(await takeLease(storage, 'letters', clock.now()))) return false;
		let active = 0;
		const ledger = createLedger(storage, clock, () => active);
		/** Of this run: a letter is claimed once, whatever the reading connection sees. */
		const seen = new Set<string>();
		const lines: Promise<void>[] = [];
		let queue: LetterRow[] = [];
		let claiming: Promise<void> | undefined;
		let unreachable = false;
		let reached = false;
		let paced = false;
		const renewal = setInterval(
			() => void takeLease(storage, 'letters', clock.now()).catch(() => {}),
			leaseRenewal
		);

		async function claim(): Promise<void> {
			await ledger.settle();
			const now = clock.now();
			const full = pace.full(milliseconds(now));
			paced ||= full.length > 0;
			const due = await claimDue(storage.read, { now, full, most: claimLength + lines.length * 2 });
			queue = due.filter(({ id }) => !seen.has(id));
			claiming = undefined;
		}

		/** The next letter whose domain takes one now. */
		async function next(): Promise<LetterRow | undefined> {
			for (;;) {
				if (stopped || unreachable || !ledger.holds) return undefined;
				const letter = queue.shift();
				if (!letter) {
					await (claiming ??= claim());
					if (queue.length === 0) return undefined;
					continue;
				}
				if (seen.has(letter.id)) continue;
				if (!pace.take(domainOf(letter.to_address), milliseconds(clock.now()))) {
					paced = true;
					continue;
				}
				seen.add(letter.id);
				return letter;
			}
		}

		/**
		 * One line. The server gets the end of a letter only when it is durable that the one before it on
		 * this line went: a crash repeats at most one letter per line.
		 */
		async function carry(): Promise<void> {
			let line: Line | undefined;
			let noted: Promise<void> = Promise.resolve();
			active += 1;
			try {
				for (;;) {
					const letter = await next();
					if (!letter) return;
					// One line looks first whether anybody is there.
					const mayGrow = reached && queue.length > 0;
					if (mayGrow && lines.length < env.SMTP_CONNECTIONS) lines.push(carry());
					const outcome = await attempt(letter, noted, async () => (line ??= await parts.open()));
					await noted;
					const noWay = outcome.state === 'later' && outcome.unreachable;
					if (noWay && reached) {
						// The server takes no more lines, or is gone since: that is not this letter's attempt.
						seen.delete(letter.id);
						queue.unshift(letter);
						return;
					}
					unreachable ||= noWay;
					reached ||= !noWay;
					noted = ledger.note(letter, outcome);
					noted.catch(() => {});
					if (outcome.state === 'sent') continue;
					line?.close();
					line = undefined;
				}
			} finally {
				active -= 1;
				line?.close();
				await noted;
			}
		}

		try {
			lines.push(carry());
			// A line may begin another one while it is waited for.
			for (let place = 0; place < lines.length; place++) await lines[place];
		} finally {
			await Promise.allSettled(lines);
			clearInterval(renewal);
			await ledger.settle();
		}
		return paced && !unreachable;
	}

	async function attempt(
		letter: LetterRow,
		mayEnd: Promise<void>,
		open: () => Promise<Line>
	): Promise<Outcome> {
		try {
			const message = await written(parts, from, letter);
			const line = await open();
			const envelope = { from: envelopeFrom(env, from, letter.id), to: letter.to_address };
			await line.send(envelope, message, mayEnd);
			return { state: 'sent' };
		} catch (fault) {
			return outcomeOf(fault as SmtpFault);
		}
	}

	return { run, stop: () => void (stopped = true) };
}

/** A letter as bytes, signed if that is set up. */
export async function written(
	{ env, clock, sign }: Pick<CourierParts, 'env' | 'clock' | 'sign'>,
	from: Mailbox,
	letter: LetterRow
): Promise<Buffer> {
	const message = writeMessage(messageOf(env, from, letter, clock.now()));
	return sign ? sign(message) : Buffer.from(message, 'latin1');
}

function milliseconds(now: string): number {
	return Temporal.Instant.from(now).epochMilliseconds;
}
