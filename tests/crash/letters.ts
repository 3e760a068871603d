import { queueLetter } from '#delivery/mail/queue.ts';
import type { Storage } from '#storage/storage.ts';
import { startServerProcess } from '../server-process.ts';
import { startSink, type Taken } from '../smtp-sink.ts';

const count = 1200;
const connections = 6;
const begin = Temporal.Instant.from('2027-03-01T08:00:00Z');
/** Longer than a lease: the next process need not wait for the killed one. */
const minutesBetween = 5;

/**
 * Kills the real server again and again while it sends, and looks at what the mail server got: every
 * letter, and at most one twice for each connection that was open, as the same mail.
 */
export async function crashWhileSending(parts: {
	settings: Readonly<Record<string, string>>;
	open: () => Promise<Storage>;
	kills: number;
}): Promise<{ sent: number; repeated: number; faults: string[] }> {
	await fill(parts.open);
	const faults: string[] = [];
	const rounds: { taken: readonly Taken[]; open: number }[] = [];
	for (let round = 0; round <= parts.kills; round++) {
		const sink = await startSink();
		const server = await startServerProcess({
			...parts.settings,
			...{ SMTP_URL: sink.url, SMTP_FROM: 'steuerung@stadt.example', SMTP_PER_MINUTE: '0' },
			SMTP_CONNECTIONS: String(connections),
			FORTSCHRIFT_NOW: begin.add({ minutes: round * minutesBetween }).toString()
		});
		if (round < parts.kills) {
			const most = Math.ceil((2 * count) / parts.kills / 3);
			const enough = 1 + Math.floor(Math.random() * most);
			await sink.until((taken) => taken.length >= enough);
			await server.kill();
		} else {
			const before = rounds.flatMap(({ taken }) => taken.map(keyOf));
			await sink.until((taken) => new Set([...before, ...taken.map(keyOf)]).size === count);
			await server.stop();
		}
		rounds.push({ taken: sink.taken.filter(isWhole), open: sink.mostOpen() });
		await sink.close();
	}
	faults.push(
		...(await lostLetters(
			parts.open,
			rounds.flatMap(({ taken }) => taken)
		))
	);
	const repeated = repeats(rounds, faults);
	return { sent: count, repeated, faults };
}

/** Each letter as its own mail with its own calendar entry. */
async function fill(open: () => Promise<Storage>): Promise<void> {
	const storage = await open();
	const now = begin.toString({ smallestUnit: 'millisecond' });
	await storage.transact(async (tx) => {
		for (let place = 0; place < count; place++)
			await queueLetter(tx, { origin: 'https://konzept.example' }, now, {
				...{ key: `crash-${place}`, processId: null, personId: null, language: 'de' },
				...{ address: `person-${place}@beispiel.example`, sender: 'steuerung@stadt.example' },
				letter: {
					...{ kind: 'invitation', subject: 'Einladung', greeting: 'Guten Tag,' },
					...{ paragraphs: ['Kommen Sie?'], button: null, because: 'Weil Sie mitwirken.' }
				},
				secret: null,
				calendar: {
					method: 'REQUEST',
					content: `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:crash-${place}\r\nSEQUENCE:${place % 4}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
				}
			});
	});
	await storage.close();
}

async function lostLetters(open: () => Promise<Storage>, taken: readonly Taken[]) {
	const faults: string[] = [];
	const got = new Set(taken.map(keyOf));
	for (let place = 0; place < count; place++)
		if (!got.has(`person-${place}@beispiel.example`)) faults.push(`letter ${place} was lost`);
	const storage = await open();
	const waiting = await storage.read
		.selectFrom('letter')
		.select('id')
		.where('state', '!=', 'sent')
		.where('send_key', 'like', 'crash-%')
		.execute();
	await storage.close();
	if (waiting.length > 0) faults.push(`${waiting.length} letters went, but still wait`);
	return faults;
}

/** @returns how many mails came twice; a round that repeats more than it had connections is a fault */
function repeats(
	rounds: readonly { taken: readonly Taken[]; open: number }[],
	faults: string[]
): number {
	let repeated = 0;
	rounds.forEach(({ taken, open }, round) => {
		const later = rounds.slice(round + 1).flatMap((other) => other.taken);
		const again = taken.filter((one) => later.some((other) => other.to === one.to));
		repeated += again.length;
		if (again.length > open)
			faults.push(`${again.length} mails of round ${round} came again, over ${open} connections`);
		for (const one of again)
			for (const other of later.filter(({ to }) => to === one.to))
				if (identityOf(one) !== identityOf(other)) faults.push(`${one.to} got two different mails`);
		if (new Set(taken.map(keyOf)).size !== taken.length)
			faults.push(`round ${round} sent a mail twice by itself`);
	});
	return repeated;
}

function keyOf({ to }: Taken): string {
	return to;
}

function identityOf({ mail }: Taken): string {
	const entry = mail.attachments[0]?.content.toString() ?? '';
	return [mail.messageId, ...(entry.match(/^(UID|SEQUENCE):.*$/gm) ?? [])].join(' ');
}

/** The end of a mail that a killed process began never comes. */
function isWhole({ raw }: Taken): boolean {
	return raw.trimEnd().endsWith('--');
}
