import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { createOutbox } from '#delivery/mail/outbox.ts';
import { queueLetter } from '#delivery/mail/queue.ts';
import { readMailbox } from '#delivery/mail/sending/encode.ts';
import { writeMessage } from '#delivery/mail/sending/message.ts';
import { messageOf } from '#delivery/mail/sending/wrap.ts';
import { openStorage } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { readEnv, type Env } from '../src/env.ts';
import { share, type Claim } from './claim.ts';
import { median } from './load.ts';
import { startProcess } from './processes.ts';

const from = 'Konzept <steuerung@stadt.example>';
const now = '2017-04-03T08:00:00.000Z';

/** P6: personal letters with a calendar entry, from the database to a mail server on the same machine. */
export async function benchLetters(
	folder: string,
	effort: { readonly letters: number; readonly turns: number }
): Promise<Claim[]> {
	const sink = await startProcess('bench/rivals/mail-sink.ts');
	const url = sink.address.replace('http', 'smtp');
	const env = readEnv({
		...{ FORTSCHRIFT_ORIGIN: 'https://konzept.example', SMTP_URL: url, SMTP_FROM: from },
		SMTP_PER_MINUTE: '0'
	});
	const ours: number[] = [];
	const theirs: number[] = [];
	try {
		for (let turn = 0; turn < effort.turns; turn++) {
			const data = join(folder, `letters-${turn}`);
			const storage = await openStorage({ data, databaseUrl: undefined });
			await fill(storage, env, effort.letters);
			theirs.push(effort.letters / (await sendPrebuilt(await prebuild(storage, env), env)));
			ours.push(effort.letters / (await sendKept(storage, env, effort.letters)));
			await storage.close();
			rmSync(data, { recursive: true });
		}
	} finally {
		await sink.stop();
	}
	const letters = effort.letters.toLocaleString('en-GB');
	const work = `${letters} personal letters with calendar entry, each result durable`;
	const rates = { ours: median(ours), theirs: median(theirs), unit: 'letters/s' };
	return [share({ id: 'P6', work, ...rates }, 0.5)];
}

async function fill(storage: Storage, env: Env, count: number): Promise<void> {
	await storage.transact(async (tx) => {
		for (let place = 0; place < count; place++)
			await queueLetter(tx, env, now, {
				key: `bench-${place}`,
				processId: '01890000-0000-7000-8000-000000000001',
				...{ personId: null, address: `person-${place}@beispiel-${place % 50}.example` },
				...{ language: 'de', sender: 'steuerung@stadt.example' },
				letter: {
					...{ kind: 'invitation', subject: 'Einladung: Fachveranstaltung, Mi., 3. Mai 2017' },
					greeting: `Guten Tag Person ${place},`,
					paragraphs: [
						'zur Fachveranstaltung laden wir Sie herzlich ein: Mi., 3. Mai 2017, 17:00 Uhr, Altstädtisches Rathaus.',
						'Fachleute geben eine Einführung und beantworten Ihre Fragen. Danach bearbeiten wir gemeinsam jede Leitlinie mit einem Fragebogen.',
						'Wer nicht kommen kann, findet alles im Protokoll.'
					],
					button: { label: 'Zusagen oder absagen', path: '/einladung/{secret}' },
					because: 'Sie bekommen diese Mail, weil Sie bei „Integrationskonzept 2017“ mitwirken.'
				},
				secret: `geheim-${place}`.padEnd(32, 'x'),
				leaveSecret: `verlassen-${place}`.padEnd(32, 'x'),
				calendar: { method: 'REQUEST', content: entryFor(place) }
			});
	});
}

function entryFor(place: number): string {
	return [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fortschrift//DE', 'METHOD:REQUEST'],
		...['BEGIN:VEVENT', 'UID:bench@konzept.example', 'SEQUENCE:0', 'DTSTAMP:20170403T080000Z'],
		...['DTSTART:20170503T150000Z', 'DTEND:20170503T180000Z', 'SUMMARY:Fachveranstaltung'],
		...['LOCATION:Altstädtisches Rathaus', 'ORGANIZER:mailto:steuerung@stadt.example'],
		`ATTENDEE;RSVP=TRUE:mailto:person-${place}@beispiel-${place % 50}.example`,
		...['END:VEVENT', 'END:VCALENDAR', '']
	].join('\r\n');
}

type Prebuilt = { readonly to: string; readonly raw: string };

async function prebuild(storage: Storage, env: Env): Promise<Prebuilt[]> {
	const letters = await storage.read.selectFrom('letter').selectAll().execute();
	return letters.map((letter) => ({
		to: letter.to_address,
		raw: writeMessage(messageOf(env, readMailbox(from), letter, now))
	}));
}

/** Nodemailer's own pool with as many connections; nothing is read, built or written down. */
async function sendPrebuilt(messages: readonly Prebuilt[], env: Env): Promise<number> {
	const transport = createTransport({
		...{ url: env.SMTP_URL ?? '', pool: true },
		...{ maxConnections: env.SMTP_CONNECTIONS, maxMessages: Infinity }
	});
	const begun = performance.now();
	await Promise.all(
		messages.map(({ to, raw }) =>
			transport.sendMail({ envelope: { from: 'steuerung@stadt.example', to: [to] }, raw })
		)
	);
	const spent = performance.now() - begun;
	transport.close();
	return spent / 1000;
}

async function sendKept(storage: Storage, env: Env, count: number): Promise<number> {
	const onFault = (fault: unknown) => {
		throw fault;
	};
	const outbox = createOutbox({ env, clock: { now: () => now }, storage, onFault });
	const begun = performance.now();
	outbox.wake();
	await outbox.settled();
	const spent = performance.now() - begun;
	await outbox.stop();
	const sent = await storage.read
		.selectFrom('letter')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('state', '=', 'sent')
		.executeTakeFirstOrThrow();
	if (Number(sent.count) !== count) throw new Error(`Only ${sent.count} of ${count} letters went.`);
	return spent / 1000;
}
