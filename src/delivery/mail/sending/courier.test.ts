import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv, WrongSettings } from '../../../env.ts';
import type { Storage } from '#storage/storage.ts';
import { startSink, type Answers, type Sink } from '../../../../tests/smtp-sink.ts';
import { engines, freshStorage } from '../../../../tests/storages.ts';
import { createOutbox, type Outbox } from '../outbox.ts';
import { queueLetter, type QueuedLetter } from '../queue.ts';
import { checkSigning } from './dkim.ts';

const begin = '2017-04-03T08:00:00.000Z';
const origin = 'https://konzept.example';

describe.each(engines)('sending, on %s', (engine) => {
	let storage: Storage;
	let sink: Sink;
	let now: string;
	let outboxes: Outbox[];

	beforeEach(async () => {
		storage = await freshStorage(engine);
		now = begin;
		outboxes = [];
	});
	afterEach(async () => {
		for (const outbox of outboxes) await outbox.stop();
		await sink.close();
		await storage.close();
	});

	const open = async (answers: Answers = {}, settings: Record<string, string> = {}) => {
		sink = await startSink(answers);
		return reopen(settings);
	};
	const reopen = (settings: Record<string, string> = {}) => {
		const outbox = createOutbox({
			env: readEnv({
				...{ FORTSCHRIFT_ORIGIN: origin, SMTP_URL: sink.url, SMTP_FROM: 'amt@stadt.example' },
				...settings
			}),
			clock: { now: () => now },
			storage,
			onFault: (fault) => {
				throw fault;
			}
		});
		outboxes.push(outbox);
		return outbox;
	};
	const queue = (...addresses: string[]) =>
		storage.transact(async (tx) => {
			for (const address of addresses) await queueLetter(tx, { origin }, now, letterTo(address));
		});
	const run = async (outbox: Outbox) => {
		outbox.wake();
		await outbox.settled();
	};
	const states = async () => {
		const rows = await storage.read
			.selectFrom('letter')
			.select(['to_address', 'state', 'fault', 'attempts'])
			.orderBy('to_address')
			.execute();
		return Object.fromEntries(rows.map(({ to_address: to, ...row }) => [to, row]));
	};
	const many = (count: number, domain = 'beispiel.example') =>
		Array.from({ length: count }, (_, place) => `person-${place}@${domain}`);

	it('hands several letters over at once, each of them once', async () => {
		const outbox = await open({ atEnd: () => void 0 }, { SMTP_CONNECTIONS: '4' });
		await queue(...many(100));
		await run(outbox);
		expect(sink.taken.map(({ to }) => to).toSorted()).toEqual(many(100).toSorted());
		expect(sink.mostOpen()).toBe(4);
		const kept = Object.values(await states());
		expect(kept.every(({ state }) => state === 'sent')).toBe(true);
	});

	it('believes a refused recipient at once, and tries what is put off again', async () => {
		let isBusy = true;
		const outbox = await open({
			atRecipient: (address) => (address.startsWith('weg@') ? '550 5.1.1 no such user' : undefined),
			atEnd: (address) =>
				isBusy && address.startsWith('spaeter@') ? '451 4.3.0 try again later' : undefined
		});
		await queue('da@a.example', 'weg@a.example', 'spaeter@a.example');
		await run(outbox);
		expect(await states()).toMatchObject({
			'da@a.example': { state: 'sent' },
			'weg@a.example': { state: 'refused', fault: expect.stringContaining('no such user') },
			'spaeter@a.example': { state: 'waiting', attempts: 1 }
		});
		isBusy = false;
		await run(outbox);
		expect(sink.taken).toHaveLength(1);
		now = '2017-04-03T08:03:00.000Z';
		await run(outbox);
		expect(await states()).toMatchObject({ 'spaeter@a.example': { state: 'sent', fault: null } });
		expect(sink.taken).toHaveLength(2);
	});

	it('counts a server that is away once, not for every letter that waits', async () => {
		const outbox = await open();
		await sink.close();
		await queue(...many(20));
		await run(outbox);
		const tried = Object.values(await states()).filter(({ attempts }) => attempts > 0);
		expect(tried).toHaveLength(1);
		expect(tried[0]?.fault).toMatch(/ECONNREFUSED/);
	});

	it('never lets a full domain keep others back', async () => {
		const outbox = await open({}, { SMTP_PER_MINUTE: '3' });
		await queue(...many(100, 'gross.example'), ...many(3, 'klein.example'));
		await run(outbox);
		const to = (domain: string) => sink.taken.filter((one) => one.to.endsWith(domain)).length;
		expect([to('gross.example'), to('klein.example')]).toEqual([3, 3]);
		now = '2017-04-03T08:01:00.000Z';
		await run(outbox);
		expect(to('gross.example')).toBe(6);
	});

	it('finishes the letters in hand when it stops, and leaves the others for the next start', async () => {
		const begun = Promise.withResolvers<void>();
		const go = Promise.withResolvers<void>();
		const outbox = await open({
			atEnd: async () => {
				begun.resolve();
				await go.promise;
				return undefined;
			}
		});
		await queue(...many(50));
		outbox.wake();
		await begun.promise;
		const stopped = outbox.stop();
		go.resolve();
		await stopped;
		const inHand = sink.taken.length;
		expect(inHand).toBeLessThan(12);
		const sent = Object.values(await states()).filter(({ state }) => state === 'sent');
		expect(sent).toHaveLength(inHand);
		await run(reopen());
		expect(sink.taken.map(({ to }) => to).toSorted()).toEqual(many(50).toSorted());
	});

	it('brings answers to the steering, and what cannot be delivered to an address of the letter', async () => {
		const outbox = await open({}, { SMTP_BOUNCES: 'zurueck+{letter}@stadt.example' });
		await queue('olena@beispiel.example');
		await run(outbox);
		const { id } = await storage.read.selectFrom('letter').select('id').executeTakeFirstOrThrow();
		const [one] = sink.taken;
		expect(one?.from).toBe(`zurueck+${id.replaceAll('-', '')}@stadt.example`);
		expect(one?.mail.replyTo?.text).toBe('team@stadt.example');
		expect(one?.mail.messageId).toBe(`<${id}@konzept.example>`);
	});

	describe('with a key', () => {
		const folder = mkdtempSync(join(tmpdir(), 'fortschrift-dkim-'));
		const file = join(folder, 'dkim.pem');
		const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
		const dkim = { DKIM_DOMAIN: 'stadt.example', DKIM_SELECTOR: 'k1', DKIM_KEY_FILE: file };
		afterEach(() => rmSync(folder, { recursive: true, force: true }));

		it('signs what it sends, so that everybody can check it', async () => {
			const outbox = await open({}, dkim);
			await queue('olena@beispiel.example');
			await run(outbox);
			const [head = '', ...rest] = (sink.taken[0]?.raw ?? '').split('\r\n\r\n');
			const fields = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
			const signature = fields.find((field) => field.startsWith('DKIM-Signature:')) ?? '';
			const tag = (name: string) =>
				(new RegExp(`\\b${name}=([^;]*)`).exec(signature)?.[1] ?? '').replaceAll(' ', '');
			expect([tag('d'), tag('s')]).toEqual(['stadt.example', 'k1']);
			const body = relaxedBody(rest.join('\r\n\r\n'));
			expect(tag('bh')).toBe(createHash('sha256').update(body).digest('base64'));
			const signed = tag('h')
				.split(':')
				.map((name) =>
					fields.find((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`))
				)
				.map((field) => `${relaxedField(field ?? '')}\r\n`)
				.join('');
			const own = relaxedField(signature).replace(/b=[^;]*$/, 'b=');
			const value = Buffer.from(tag('b'), 'base64');
			expect(verify('sha256', Buffer.from(signed + own), publicKey, value)).toBe(true);
		});
	});
});

describe('the settings of the signature', () => {
	it('stop the start with a sentence when the key is none or something is missing', () => {
		const dkim = { DKIM_DOMAIN: 'stadt.example', DKIM_SELECTOR: 'k1' };
		expect(() => readEnv(dkim)).toThrow('Signing needs all three');
		const env = readEnv({ ...dkim, DKIM_KEY_FILE: 'package.json' });
		expect(() => checkSigning(env)).toThrow(WrongSettings);
		expect(() => checkSigning(env)).toThrow('must name a file with a private key');
	});
});

function letterTo(address: string): QueuedLetter {
	return {
		...{ key: address, processId: null, personId: null, address, language: 'de', secret: null },
		sender: 'team@stadt.example',
		letter: {
			...{
				kind: 'news',
				subject: 'Neues',
				greeting: 'Guten Tag,',
				paragraphs: ['Es geht weiter.']
			},
			...{ button: null, because: 'Weil Sie dabei sind.' }
		}
	};
}

/** RFC 6376, 3.4.4 and 3.4.2. */
function relaxedBody(body: string): string {
	const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').trimEnd());
	return `${lines.join('\r\n').replace(/(\r\n)*$/, '')}\r\n`;
}

function relaxedField(field: string): string {
	const colon = field.indexOf(':');
	const value = field
		.slice(colon + 1)
		.replaceAll(/\s+/g, ' ')
		.trim();
	return `${field.slice(0, colon).toLowerCase().trim()}:${value}`;
}
