import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { headerField, mailbox, quotedPrintable, readMailbox } from './encode.ts';
import { writeMessage, type Message } from './message.ts';

const letter: Message = {
	id: '01890000-0000-7000-8000-000000000001',
	host: 'konzept.example',
	from: { name: 'Büro für Beteiligung', address: 'steuerung@stadt.example' },
	to: 'olena@beispiel.example',
	replyTo: 'team@stadt.example',
	inReplyTo: null,
	date: '2017-04-03T08:00:00.000Z',
	language: 'de',
	subject: 'Einladung: Gespräch über Übersetzungen beim Arzt und in der Behörde',
	text: 'Guten Tag,\n\nfür Sie: 50 % günstiger = gut.\n-- \nSteuerung',
	html: '<p>Guten Tag,</p>',
	calendar: null,
	leave: null
};
const calendar = {
	method: 'REQUEST',
	content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Übung\r\nEND:VCALENDAR\r\n'
};
const withinLimits = (mail: string) => mail.split('\r\n').every((line) => line.length <= 78);

describe('a mail', () => {
	it('says who, to whom, when and in which language, and is read again as it was written', async () => {
		const raw = writeMessage(letter);
		expect(raw).toMatch(/^[\r\n\t\x20-\x7e]*$/);
		expect(withinLimits(raw)).toBe(true);
		const mail = await simpleParser(raw);
		expect(mail.from?.value).toEqual([
			{ name: 'Büro für Beteiligung', address: 'steuerung@stadt.example' }
		]);
		expect(mail.replyTo?.text).toBe('team@stadt.example');
		expect(mail.subject).toBe(letter.subject);
		expect(mail.date?.toISOString()).toBe('2017-04-03T08:00:00.000Z');
		expect(mail.messageId).toBe('<01890000-0000-7000-8000-000000000001@konzept.example>');
		expect(mail.headers.get('content-language')).toBe('de');
		expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
		expect(mail.text).toBe(letter.text);
		expect(mail.html).toBe(letter.html);
	});

	it('offers its calendar entry as an alternative with its method, and as a file', async () => {
		const raw = writeMessage({ ...letter, calendar });
		const mail = await simpleParser(raw);
		expect(raw).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST');
		expect(raw.indexOf('multipart/mixed')).toBeLessThan(raw.indexOf('multipart/alternative'));
		const parts = mail.attachments.map(({ contentType, filename }) => [contentType, filename]);
		expect(parts).toContainEqual(['application/ics', 'invite.ics']);
		const contents = mail.attachments.map(({ content }) => content.toString());
		expect(contents).toEqual(Array(contents.length).fill(calendar.content));
	});

	it('leaves the list by one click where it came by the list', async () => {
		const leave = 'https://konzept.example/verteiler/geheim/abbestellen';
		const mail = await simpleParser(writeMessage({ ...letter, leave }));
		expect(mail.headerLines.map(({ line }) => line)).toEqual(
			expect.arrayContaining([
				`List-Unsubscribe: <${leave}>`,
				'List-Unsubscribe-Post: List-Unsubscribe=One-Click'
			])
		);
	});

	it('is the same when it is sent again', () => {
		expect(writeMessage({ ...letter, calendar })).toBe(writeMessage({ ...letter, calendar }));
	});

	it('takes no line ends from people into its head', () => {
		const raw = writeMessage({ ...letter, subject: 'Hallo\r\nBcc: alle@beispiel.example' });
		expect(raw).not.toMatch(/^Bcc/m);
	});

	it('brings back whatever people write', async () => {
		const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
		await fc.assert(
			fc.asyncProperty(written, async (given) => {
				const text = `a${given.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')}z`;
				const raw = writeMessage({ ...letter, subject: text.slice(0, 100), text });
				expect(withinLimits(raw)).toBe(true);
				expect((await simpleParser(raw)).text).toBe(text);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the encodings', () => {
	it('keep spaces at the end of a line and lines of any length', () => {
		expect(quotedPrintable('a \nb')).toBe('a=20\r\nb');
		const lines = quotedPrintable('ü'.repeat(200)).split('\r\n');
		expect(lines.every((line) => line.length <= 76)).toBe(true);
	});

	it('cut no letter of a subject in two', () => {
		const words = headerField('Subject', '🙂'.repeat(40)).match(/=\?UTF-8\?B\?[^?]+\?=/g) ?? [];
		expect(words.length).toBeGreaterThan(1);
		for (const word of words)
			expect(Buffer.from(word.slice(10, -2), 'base64').toString()).not.toContain('\ufffd');
	});

	it('read the sender of the settings, with and without a name', () => {
		expect(readMailbox('Konzept <a@b.example>')).toEqual({
			name: 'Konzept',
			address: 'a@b.example'
		});
		expect(readMailbox('"Stadt, Büro" <a@b.example>').name).toBe('Stadt, Büro');
		expect(readMailbox('a@b.example')).toEqual({ name: '', address: 'a@b.example' });
		expect(mailbox({ name: 'Die "Stadt"', address: 'a@b.example' })).toBe(
			String.raw`"Die \"Stadt\"" <a@b.example>`
		);
	});
});
