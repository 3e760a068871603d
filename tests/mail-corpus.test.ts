import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailKey } from '#delivery/mail-in/mail-key.ts';
import { mailLimits } from '#delivery/mail-in/limits.ts';
import { readMail } from '#delivery/mail-in/read-mail.ts';
import type { EntryBody } from '#journal/entry.ts';
import * as v from 'valibot';
import { ReadingSchema } from '#participation/mail/reading.ts';
import { readRaw } from '#participation/server/mail/read-mails.ts';
import { expectedMails } from './mails/expected.ts';
import { corpus, mailPlace, type MailPlace } from './mail-place.ts';
import { engines } from './storages.ts';

const nowhere = { from: undefined, to: [] };

describe.each(engines)('the corpus of mails, on %s', (engine) => {
	let place: MailPlace;
	beforeAll(async () => {
		place = await mailPlace(engine);
		for (const name of corpus())
			await place.mailIn.keep({ door: 'imap', raw: place.mail(name), envelope: nowhere });
		await place.mailIn.settled();
	}, 60_000);
	afterAll(() => place.close());

	const rowOf = (name: string) =>
		place.cast.storage.read
			.selectFrom('inbound_mail')
			.selectAll()
			.where('mail_key', '=', mailKey(place.mail(name)))
			.execute();

	it('has an expectation for each of its mails, and is large', () => {
		expect(Object.keys(expectedMails).sort()).toEqual(corpus());
		expect(corpus().length).toBeGreaterThanOrEqual(60);
	});

	it.each(Object.entries(expectedMails))('makes of %s what it is', async (name, expected) => {
		const [row, ...others] = await rowOf(name);
		expect(others).toEqual([]);
		const settled = expected.outcome === 'unconfirmed' ? 'unconfirmed' : 'done';
		expect(row).toMatchObject({
			outcome: expected.outcome,
			state: expected.isAtDesk ? 'open' : settled,
			reason: expected.reason,
			about_kind: expected.about,
			written_to: expected.letter ? 1 : 0
		});
		expect(row?.from_address !== null).toBe(expected.hasSender);
		expect((row?.contribution_id ?? null) !== null).toBe(expected.outcome === 'contribution');
		if (expected.words.endsWith('…'))
			expect(row?.words.startsWith(expected.words.slice(0, -1))).toBe(true);
		else expect(row?.words).toBe(expected.words);
		const files = JSON.parse(row?.attachments ?? '[]') as { kind: string }[];
		expect(files.map(({ kind }) => kind)).toEqual(expected.files);
	});

	it.each([
		['subject-in-pieces', 'Gesundheit: Mehr Grün für alle'],
		['subject-with-line-break', 'Hallo Bcc: opfer@x.example Boese'],
		['turned-around', 'Hallo txt.exe'],
		['absent-uk', 'Автоматична відповідь: Was'],
		['nested-sixty-times', 'Re: Gesundheit: Was soll sich ändern?'],
		['markup-everywhere', '<script>alert(1)</script>'],
		['no-subject', '']
	])('reads the subject of %s', async (name, subject) => {
		expect(await rowOf(name)).toMatchObject([{ subject }]);
	});

	it.each(corpus())('keeps %s byte for byte', async (name) => {
		const [row] = await rowOf(name);
		const raw = await readRaw(place.cast.storage.read, row?.id ?? '');
		expect(raw.equals(place.mail(name))).toBe(true);
	});

	it('tells of each mail in the journal, and nobody of its sender', async () => {
		expect(place.faults).toEqual([]);
		const rows = await place.cast.storage.read
			.selectFrom('journal_entry')
			.select(['body', 'audience'])
			.where('act', '=', 'participation.receive-mail')
			.execute();
		expect(rows).toHaveLength(corpus().length);
		for (const { body, audience } of rows) {
			expect(audience).toBe('desk');
			const { text: _words, ...data } = (JSON.parse(body ?? '') as EntryBody).data;
			expect(JSON.stringify(data)).not.toMatch(/@|provider\.example/);
		}
	});

	it('takes each of them once, however often it comes', async () => {
		const second = (name: string) =>
			Buffer.concat([Buffer.from('Received: by a second way\r\n'), place.mail(name)]);
		const again = ['gmail-web-de', 'plain-question'].map(second);
		for (const raw of [...again, place.mail('no-message-id'), place.mail('nothing-at-all')])
			await place.mailIn.keep({ door: 'smtp', raw, envelope: nowhere });
		await place.mailIn.settled();
		const count = await place.cast.storage.read
			.selectFrom('inbound_mail')
			.select((row) => row.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		expect(Number(count.count)).toBe(corpus().length);
	});
});

describe('whatever comes', () => {
	const own = {
		address: 'steuerung@stadt.example',
		senders: [],
		authservId: 'mx.stadt.example'
	};

	async function isRead(raw: Buffer): Promise<void> {
		const reading = await readMail(raw, nowhere, own);
		expect(v.safeParse(ReadingSchema, reading).success).toBe(true);
	}

	it('never makes the reading throw: noise', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) => isRead(Buffer.from(bytes))),
			{ numRuns: 150 }
		);
	}, 60_000);

	it('never makes the reading throw: heads of all kinds', async () => {
		const name = fc.constantFrom(
			...['From', 'To', 'Subject', 'Date', 'Message-ID', 'References', 'Content-Type'],
			...['Content-Transfer-Encoding', 'Authentication-Results', 'Received', 'Auto-Submitted']
		);
		const value = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.constantFrom(
				...['multipart/mixed; boundary=x', 'text/html; charset=utf-7', 'message/rfc822'],
				...['text/calendar; method=REPLY', '=?utf-8?B?4oCu?=', 'base64', 'quoted-printable'],
				...['mx.stadt.example; dmarc=pass', '"(((" <a@b>', '<<a@b>>, ;;', 'a@b@c']
			)
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(name, value), { maxLength: 12 }),
				fc.string({ unit: 'binary', maxLength: 500 }),
				async (head, body) =>
					isRead(Buffer.from(`${head.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n${body}`))
			),
			{ numRuns: 80 }
		);
	}, 60_000);

	it('never makes the reading throw: mails of the corpus, damaged', async () => {
		const place = await mailPlace('sqlite');
		const all = corpus().map((one) => place.mail(one));
		await place.close();
		const damage = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat(400),
			put: fc.uint8Array({ maxLength: 60 })
		});
		await fc.assert(
			fc.asyncProperty(
				fc.nat(all.length - 1),
				fc.array(damage, { minLength: 1, maxLength: 4 }),
				async (which, damages) => {
					let raw = all[which] ?? Buffer.alloc(0);
					for (const { at, cut, put } of damages) {
						const from = Math.floor(at * raw.length);
						raw = Buffer.concat([raw.subarray(0, from), put, raw.subarray(from + cut)]);
					}
					await isRead(raw);
				}
			),
			{ numRuns: 200 }
		);
	}, 60_000);

	it('is refused to be taken apart where it is too much', async () => {
		const head = 'From: a@b.example\r\nTo: steuerung@stadt.example\r\nSubject: Viel\r\n';
		const many = Array.from(
			{ length: mailLimits.parts + 1 },
			() => '--x\r\nContent-Type: text/plain\r\n\r\nHallo\r\n'
		);
		const cases = {
			'head-too-large': `${head}X: ${'a'.repeat(mailLimits.head)}\r\n\r\nHallo`,
			'too-many-parts': `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n${many.join('')}--x--`,
			'too-deep': `${head}\r\n${'Content-Type: message/rfc822\r\n\r\n'.repeat(mailLimits.depth + 1)}`,
			'too-large': head + '\r\n' + 'x'.repeat(mailLimits.size)
		};
		for (const [fault, raw] of Object.entries(cases))
			expect(await readMail(Buffer.from(raw), nowhere, own)).toMatchObject({
				fault,
				words: '',
				...(fault === 'head-too-large' ? {} : { from: { address: 'a@b.example' }, subject: 'Viel' })
			});
	});

	it('takes no more text than anybody reads, out of the deepest HTML too', async () => {
		const deep = '<div>'.repeat(50_000) + 'unten' + '</div>'.repeat(50_000);
		const long = '<p>Zeile</p>'.repeat(60_000);
		for (const html of [deep, long]) {
			const raw = `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${html}`;
			const reading = await readMail(Buffer.from(raw), nowhere, own);
			expect(reading.fault).toBeNull();
			expect(reading.text.length).toBeLessThanOrEqual(100_000);
		}
	});
});
