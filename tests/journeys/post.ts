import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { createEvent, type EventAttributes } from 'ics';
import { createTransport } from 'nodemailer';
import { startSink, type Sink, type Taken } from '../smtp-sink.ts';

/** How long a letter may take, on a slow machine. */
const patience = 20_000;

/** The mail server that the app writes to, and the one that hands mail over to the app. */
export class Post {
	/** The steering's address, and the name under which the mailbox's own server vouches for senders. */
	static readonly address = 'steuerung@stadt.example';
	static readonly authserv = 'mx.stadt.example';

	readonly sink: Sink;
	/** Where the app takes mail. */
	readonly port: number;

	private constructor(sink: Sink, port: number) {
		this.sink = sink;
		this.port = port;
	}

	static async open(): Promise<Post> {
		return new Post(await startSink(), await freePort());
	}

	/** What the app must be told to use both. */
	get settings(): Readonly<Record<string, string>> {
		return {
			SMTP_URL: this.sink.url,
			SMTP_FROM: `Konzept <${Post.address}>`,
			MAIL_ADDRESS: Post.address,
			MAIL_AUTHSERV: Post.authserv,
			MAIL_IN_PORT: String(this.port)
		};
	}

	/** The letters to an address with such a subject, once there are as many; the newest last. */
	async letters(to: string, subject: RegExp, atLeast = 1): Promise<readonly Taken[]> {
		const these = (taken: readonly Taken[]) =>
			taken.filter((one) => one.to === to && subject.test(one.mail.subject ?? ''));
		const arrived = this.sink.until((taken) => these(taken).length >= atLeast).then(() => true);
		if (!(await Promise.race([arrived, pause(patience, false, { ref: false })]))) {
			const others = this.sink.taken.map((one) => `${one.to}: ${one.mail.subject}`);
			throw new Error(`No letter ${String(subject)} to ${to}, but\n${others.join('\n')}`);
		}
		return these(this.sink.taken);
	}

	async newest(to: string, subject: RegExp, atLeast = 1): Promise<Taken> {
		const letter = (await this.letters(to, subject, atLeast)).at(-1);
		if (!letter) throw new Error(`No letter to ${to}`);
		return letter;
	}

	/** Answers an invitation as a calendar program does: another library than ours writes the reply. */
	async replyByCalendar(
		invitation: Taken,
		reply: { from: string; partstat: 'ACCEPTED' | 'DECLINED'; vouched: boolean }
	): Promise<void> {
		const asked = entryOf(invitation);
		const { error, value } = createEvent({
			uid: asked.uid,
			sequence: asked.sequence,
			method: 'REPLY',
			productId: 'another calendar',
			title: 'Zusage',
			start: asked.start,
			startInputType: 'utc',
			duration: { hours: 2 },
			organizer: { name: 'Konzept', email: asked.organizer },
			attendees: [{ name: reply.from, email: reply.from, partstat: reply.partstat }]
		} satisfies EventAttributes);
		if (!value) throw error ?? new Error('No reply was written');
		const results = reply.vouched
			? { 'Authentication-Results': `${Post.authserv}; dmarc=pass header.from=beispiel.example` }
			: {};
		await this.#handOver({
			...{ from: reply.from, subject: `Zusage: ${invitation.mail.subject}`, text: 'Ich komme.' },
			headers: results,
			icalEvent: { method: 'REPLY', content: value }
		});
	}

	/** An ordinary answer, as somebody types it above the quoted letter. */
	async answer(letter: Taken, from: string, text: string): Promise<void> {
		await this.#handOver({
			...{ from, subject: `Re: ${letter.mail.subject}` },
			inReplyTo: letter.mail.messageId,
			references: letter.mail.messageId,
			text: `${text}\n\nAm 3. Mai schrieb Konzept:\n> ${letter.mail.text?.split('\n')[0]}\n`
		});
	}

	close(): Promise<void> {
		return this.sink.close();
	}

	async #handOver(mail: object): Promise<void> {
		const transport = createTransport({ host: '127.0.0.1', port: this.port, ignoreTLS: true });
		await transport.sendMail({ to: Post.address, ...mail });
		transport.close();
	}
}

/** The first link of a letter to such a page, without its host. */
export function linkIn(letter: Taken, page: string): string {
	const path = new RegExp(`https?://[^/\\s]+(/${page}/[^\\s>]+)`).exec(letter.mail.text ?? '')?.[1];
	if (!path) throw new Error(`No link to ${page} in: ${letter.mail.text}`);
	return path;
}

/** What the calendar entry of a letter says. */
export function entryOf(letter: Taken) {
	const part = letter.mail.attachments.find(({ contentType }) =>
		contentType.startsWith('text/calendar')
	);
	if (!part) throw new Error('The letter holds no calendar entry');
	const calendar = new ICAL.Component(ICAL.parse(part.content.toString()) as unknown[]);
	const event = calendar.getFirstSubcomponent('vevent');
	const said = (name: string) => String(event?.getFirstPropertyValue(name) ?? '');
	const mailboxes = (name: string) =>
		(event?.getAllProperties(name) ?? []).map((property) =>
			String(property.getFirstValue()).replace(/^mailto:/i, '')
		);
	const begins = event?.getFirstPropertyValue('dtstart');
	if (!(begins instanceof ICAL.Time)) throw new Error('The calendar entry has no beginning');
	const utc = Temporal.Instant.fromEpochMilliseconds(begins.toUnixTime() * 1000).toZonedDateTimeISO(
		'UTC'
	);
	return {
		method: String(calendar.getFirstPropertyValue('method')),
		uid: said('uid'),
		sequence: Number(said('sequence')),
		organizer: mailboxes('organizer')[0] ?? '',
		attendees: mailboxes('attendee'),
		start: [utc.year, utc.month, utc.day, utc.hour, utc.minute] as [
			number,
			number,
			number,
			number,
			number
		]
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
