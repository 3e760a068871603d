import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport, type SentMessageInfo } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMailIn } from '#assembly/mail-in.ts';
import { mailHooks } from '#assembly/mail-hooks.ts';
import { createOutbox } from '#delivery/mail/outbox.ts';
import { readEnv } from '../src/env.ts';
import { mailPlace, type MailPlace } from './mail-place.ts';
import { engines } from './storages.ts';

describe.each(engines)('our own listener, on %s', (engine) => {
	let place: MailPlace;
	beforeEach(async () => {
		place = await mailPlace(engine, { MAIL_IN_MEGABYTES: '1' });
	});
	afterEach(() => place.close());

	const send = (to: string, raw: Buffer, from = 'olena@provider.example') =>
		createTransport({ host: '127.0.0.1', port: place.mailIn.port ?? 0, ignoreTLS: true }).sendMail({
			envelope: { from, to },
			raw
		}) as Promise<SentMessageInfo>;
	const mails = () =>
		place.cast.storage.read.selectFrom('inbound_mail').selectAll().orderBy('id').execute();

	it('keeps a mail before it says so, and reads it afterwards', async () => {
		const to = `steuerung+${place.part}@stadt.example`;
		const info = (await send(to, place.mail('gmail-web-de'))) as { response: string };
		expect(info.response).toMatch(/^250.*Kept/);
		expect(await mails()).toHaveLength(1);
		await place.mailIn.settled();
		expect(await mails()).toMatchObject([
			{ outcome: 'contribution', door: 'smtp', envelope_from: 'olena@provider.example' }
		]);
	});

	it('finds the call by the envelope too, as a blind copy needs it', async () => {
		const raw = Buffer.from(
			'From: a@provider.example\r\nTo: b@x.example\r\nSubject: X\r\n\r\nMehr Licht.\r\n'
		);
		await send(`steuerung+${place.part}@stadt.example`, raw);
		await place.mailIn.settled();
		expect(await mails()).toMatchObject([{ outcome: 'unconfirmed', call_id: place.callId }]);
	});

	it('relays nothing and knows no other mailbox', async () => {
		for (const to of [
			'jemand@stadt.example',
			'steuerung@anders.example',
			'steuerungx@stadt.example'
		])
			await expect(send(to, place.mail('gmail-web-de'))).rejects.toThrow('550');
		expect(await mails()).toEqual([]);
	});

	it('refuses what is too large, announced or not', async () => {
		const raw = Buffer.concat([place.mail('plain-question'), Buffer.alloc(1_100_000, 'x\r\n')]);
		await expect(send('steuerung@stadt.example', raw)).rejects.toThrow(/55[24]/);
		expect(await mails()).toEqual([]);
	});

	it('asks to try again when the mail cannot be kept', async () => {
		await place.cast.storage.transact(async (tx) => {
			await tx.schema.alterTable('inbound_raw').renameTo('inbound_raw_away').execute();
		});
		await expect(send('steuerung@stadt.example', place.mail('plain-question'))).rejects.toThrow(
			'451'
		);
		await place.cast.storage.transact(async (tx) => {
			await tx.schema.alterTable('inbound_raw_away').renameTo('inbound_raw').execute();
		});
		expect(place.faults).toHaveLength(1);
		expect(await mails()).toEqual([]);
	});

	it('bears whoever hangs up in the middle', async () => {
		const line = connect(place.mailIn.port ?? 0, '127.0.0.1');
		await once(line, 'data');
		const say = async (text: string) => {
			line.write(`${text}\r\n`);
			await once(line, 'data');
		};
		for (const text of [
			'EHLO x',
			'MAIL FROM:<a@b.example>',
			'RCPT TO:<steuerung@stadt.example>',
			'DATA'
		])
			await say(text);
		line.write('Subject: halb');
		line.destroy();
		await once(line, 'close');
		await send('steuerung@stadt.example', place.mail('plain-question'));
		await place.mailIn.settled();
		expect(await mails()).toHaveLength(1);
	});
});

describe('a listener that speaks LMTP', () => {
	it('answers for each recipient', async () => {
		const place = await mailPlace('sqlite', { MAIL_IN_PROTOCOL: 'lmtp' });
		const transport = createTransport({
			...{ host: '127.0.0.1', port: place.mailIn.port ?? 0, ignoreTLS: true },
			lmtp: true
		} as never);
		const to = ['steuerung@stadt.example', `steuerung+${place.part}@stadt.example`];
		await transport.sendMail({ envelope: { from: '', to }, raw: place.mail('plain-question') });
		const rows = await place.cast.storage.read.selectFrom('inbound_mail').selectAll().execute();
		expect(rows).toMatchObject([{ door: 'lmtp', envelope_from: '' }]);
		await place.close();
	});
});

describe('two instances that write to each other', () => {
	it('fall silent at once', async () => {
		const ours = await mailPlace('sqlite');
		const theirs = await mailPlace('sqlite', {
			...{ MAIL_ADDRESS: 'konzept@nachbarstadt.example' },
			FORTSCHRIFT_ORIGIN: 'https://konzept.nachbarstadt.example'
		});
		const outboxOf = (from: MailPlace, to: MailPlace, sender: string) =>
			createOutbox({
				env: { ...from.env, SMTP_URL: `smtp://127.0.0.1:${to.mailIn.port}`, SMTP_FROM: sender },
				clock: from.cast.frame.clock,
				storage: from.cast.storage,
				onFault: (fault) => void from.faults.push(fault)
			});
		const out = outboxOf(ours, theirs, 'steuerung@stadt.example');
		const back = outboxOf(theirs, ours, 'konzept@nachbarstadt.example');
		// A mail to us in their name, which asks for a confirmation by us, which arrives at their door.
		const raw = Buffer.from(
			`From: konzept@nachbarstadt.example\r\nTo: steuerung+${ours.part}@stadt.example\r\nMessage-ID: <x@y>\r\nSubject: Hallo\r\n\r\nMehr Licht.\r\n`
		);
		await ours.mailIn.keep({
			door: 'smtp',
			raw,
			envelope: { from: 'konzept@nachbarstadt.example', to: [] }
		});
		const letters = (place: MailPlace) =>
			place.cast.storage.read
				.selectFrom('letter')
				.selectAll()
				.where('kind', 'like', 'mail-%')
				.execute();
		for (let round = 0; round < 3; round += 1)
			for (const one of [ours, theirs]) {
				await one.mailIn.settled();
				const box = one === ours ? out : back;
				box.wake();
				await box.settled();
			}
		expect(await letters(ours)).toMatchObject([
			{ kind: 'mail-confirm', in_reply_to: '<x@y>', state: 'sent' }
		]);
		const arrived = await theirs.cast.storage.read.selectFrom('inbound_mail').selectAll().execute();
		expect(arrived).toMatchObject([{ outcome: 'automatic', reason: 'auto', written_to: 0 }]);
		expect(await letters(theirs)).toEqual([]);
		await Promise.all([out.stop(), back.stop()]);
		await Promise.all([ours.close(), theirs.close()]);
	});
});

describe('a mail that cannot be borne', () => {
	it('holds up no other, and stands at the desk unread in the end', async () => {
		const place = await mailPlace(
			'sqlite',
			{},
			{
				...mailHooks,
				onCalendarReply: async () => {
					throw new Error('poison');
				}
			}
		);
		const envelope = { from: undefined, to: [] };
		await place.mailIn.keep({ door: 'imap', raw: place.mail('calendar-apple-accepts'), envelope });
		await place.mailIn.keep({ door: 'imap', raw: place.mail('plain-question'), envelope });
		const states = async () => {
			const rows = await place.cast.storage.read
				.selectFrom('inbound_mail')
				.select(['subject', 'state', 'outcome', 'reason', 'attempts'])
				.orderBy('attempts')
				.execute();
			return rows;
		};
		await place.mailIn.settled();
		expect(await states()).toMatchObject([{ outcome: 'message' }, { state: 'waiting' }]);
		await place.mailIn.stop();
		for (let start = 0; start < 3; start += 1) {
			const again = await openMailIn({
				...{ env: readEnv({ MAIL_ADDRESS: 'steuerung@stadt.example', MAIL_IN_PORT: '0' }) },
				...{ frame: place.cast.frame, onFault: (fault: unknown) => void place.faults.push(fault) },
				hooks: {
					...mailHooks,
					onCalendarReply: async () => {
						throw new Error('poison');
					}
				}
			});
			await again.settled();
			await again.stop();
		}
		expect(await states()).toMatchObject([
			{ outcome: 'message' },
			{ state: 'open', outcome: 'fault', reason: 'unreadable' }
		]);
		await place.cast.storage.close();
	});
});
