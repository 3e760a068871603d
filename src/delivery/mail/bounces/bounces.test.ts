import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { engines, freshStorage } from '../../../../tests/storages.ts';
import { queueLetter } from '../queue.ts';
import { readBouncedAddresses } from '../reads.ts';
import { noteBounce } from './note-bounce.ts';
import { parseBounce } from './parse-bounce.ts';

const letterId = '01890000-0000-7000-8000-000000000abc';
const messageId = `<${letterId}@konzept.example>`;
const parse = async (raw: string) =>
	parseBounce(await simpleParser(raw.replaceAll(/\r?\n/g, '\r\n')));

const dsn = (fields: { action: string; status: string; said: string; id?: string }) => `Return-Path: <>
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: steuerung@stadt.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
X-Postfix-Queue-ID: 4F2

Final-Recipient: rfc822; olena@beispiel.example
Original-Recipient: rfc822;olena@beispiel.example
Action: ${fields.action}
Status: ${fields.status}
Remote-MTA: dns; mail.beispiel.example
Diagnostic-Code: smtp; ${fields.said}

--B
Content-Type: text/rfc822-headers

From: steuerung@stadt.example
To: olena@beispiel.example
Message-ID: ${fields.id ?? messageId}
Subject: Einladung

--B--
`;

describe('a mail about a letter that did not arrive', () => {
	it('in the standard form names letter, address, reason and the words of the server', async () => {
		const said = '550 5.1.1 <olena@beispiel.example>: Recipient address rejected: User unknown';
		expect(await parse(dsn({ action: 'failed', status: '5.1.1', said }))).toEqual({
			...{ letterIds: [letterId], address: 'olena@beispiel.example', permanent: true },
			...{ status: '5.1.1', reason: 'unknown-address', said }
		});
	});

	it.each([
		['failed', '5.2.2', '552 5.2.2 over quota', 'mailbox-full', true],
		['failed', '5.7.1', '554 5.7.1 blocked by policy', 'blocked', true],
		['failed', '5.4.4', 'Host or domain name not found', 'unreachable', true],
		['failed', '4.4.7', '450 retry timeout exceeded', 'unreachable', false],
		['delayed', '4.4.1', 'connection timed out', 'delayed', false]
	])('tells %s %s apart', async (action, status, said, reason, permanent) => {
		expect(await parse(dsn({ action, status, said }))).toMatchObject({ reason, permanent });
	});

	it('is none when it says that the letter arrived', async () => {
		const said = '250 2.1.5 ok';
		expect(await parse(dsn({ action: 'delivered', status: '2.0.0', said }))).toBeUndefined();
		expect(await parse(dsn({ action: 'relayed', status: '2.0.0', said }))).toBeUndefined();
	});

	it('is known by the address that it came to, where the mail itself names nothing', async () => {
		const raw = dsn({ action: 'failed', status: '5.0.0', said: 'no', id: '<x@y.example>' });
		const to = `zurueck+${letterId.replaceAll('-', '')}@stadt.example`;
		const found = await parse(raw.replace('To: steuerung@stadt.example', `To: ${to}`));
		expect(found?.letterIds).toEqual([letterId]);
	});

	it.each([
		[
			'Exim',
			`From: Mail Delivery System <Mailer-Daemon@mx.example>
To: steuerung@stadt.example
Subject: Mail delivery failed: returning message to sender
X-Failed-Recipients: olena@beispiel.example
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  olena@beispiel.example
    SMTP error from remote mail server after RCPT TO:<olena@beispiel.example>:
    550 5.1.1 User unknown

------ This is a copy of the message, including all the headers. ------

Message-ID: ${messageId}
Subject: Einladung
`,
			'unknown-address'
		],
		[
			'qmail',
			`From: MAILER-DAEMON@mx.example
To: steuerung@stadt.example
Subject: failure notice

Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<olena@beispiel.example>:
user is over quota

--- Below this line is a copy of the message.

Message-ID: ${messageId}
`,
			'mailbox-full'
		],
		[
			'Exchange',
			`From: Microsoft Exchange <postmaster@amt.example>
To: steuerung@stadt.example
Subject: Unzustellbar: Einladung
In-Reply-To: ${messageId}

Fehler bei der Zustellung an folgende Empfänger oder Verteilerlisten:

olena@beispiel.example
Die eingegebene E-Mail-Adresse existiert nicht.
`,
			'unknown-address'
		]
	])('is understood from %s, which writes as it pleases', async (_server, raw, reason) => {
		expect(await parse(raw)).toMatchObject({
			...{ letterIds: [letterId], address: 'olena@beispiel.example', permanent: true, reason }
		});
	});

	it.each([
		[
			'an absence note',
			`From: Olena <olena@beispiel.example>
Subject: Abwesend: Einladung
Auto-Submitted: auto-replied
In-Reply-To: ${messageId}

Ich bin bis 20. Mai nicht im Büro. Ihre Mail wird nicht zugestellt weitergeleitet.
`
		],
		[
			'an answer',
			`From: Olena <olena@beispiel.example>
Subject: Re: Undelivered Mail Returned to Sender
In-Reply-To: ${messageId}

Ich komme gern.
`
		],
		['an empty mail', 'From: x@y.example\n\n']
	])('is not %s', async (_what, raw) => {
		expect(await parse(raw)).toBeUndefined();
	});
});

describe.each(engines)('what came back, on %s', (engine) => {
	let storage: Storage;
	const now = '2017-04-03T08:00:00.000Z';
	beforeEach(async () => {
		storage = await freshStorage(engine);
		await storage.transact((tx) =>
			queueLetter(tx, { origin: 'https://konzept.example' }, now, {
				...{ key: 'a', processId: null, personId: null, language: 'de', secret: null },
				...{ address: 'olena@beispiel.example', sender: 'steuerung@stadt.example' },
				letter: {
					...{ kind: 'news', subject: 'Neues', greeting: 'Hallo,', paragraphs: [] },
					...{ button: null, because: 'Darum.' }
				}
			})
		);
		await storage.transact((tx) => tx.updateTable('letter').set({ state: 'sent' }).execute());
	});
	afterEach(() => storage.close());

	const ours = () =>
		storage.read.selectFrom('letter').select(['id', 'state', 'fault']).executeTakeFirstOrThrow();
	const bounced = async (action: string, status: string) => {
		const id = `<${(await ours()).id}@konzept.example>`;
		return dsn({ action, status, said: `${status} from the server`, id });
	};

	it('stands in the log of letters and at the address, once', async () => {
		const raw = await bounced('failed', '5.1.1');
		const { id } = await ours();
		expect(await noteBounce(storage, now, raw)).toMatchObject({ letterId: id });
		await noteBounce(storage, now, raw);
		expect(await ours()).toMatchObject({ state: 'bounced', fault: '5.1.1 from the server' });
		expect(await storage.read.selectFrom('bounce').selectAll().execute()).toHaveLength(1);
		const addresses = await readBouncedAddresses(storage.read, ['Olena@beispiel.example', 'x@y.z']);
		expect([...addresses]).toEqual([
			['olena@beispiel.example', { reason: 'unknown-address', receivedAt: now }]
		]);
	});

	it('leaves a letter sent while the server still tries', async () => {
		await noteBounce(storage, now, await bounced('delayed', '4.4.1'));
		expect(await ours()).toMatchObject({ state: 'sent' });
		expect((await readBouncedAddresses(storage.read, ['olena@beispiel.example'])).size).toBe(0);
	});

	it('names no letter of ours: nothing is written', async () => {
		const raw = dsn({ action: 'failed', status: '5.1.1', said: 'x', id: messageId });
		expect(await noteBounce(storage, now, raw)).toMatchObject({ letterId: null });
		expect(await storage.read.selectFrom('bounce').selectAll().execute()).toEqual([]);
	});
});
