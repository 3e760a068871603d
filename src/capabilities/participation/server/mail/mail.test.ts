import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { readContributions, readSenders } from '../reads.ts';
import { mailPlace, type MailPlace } from '../../../../../tests/mail-place.ts';
import { lettersOf } from '../../../../../tests/written-letters.ts';
import { engines } from '../../../../../tests/storages.ts';
import { answerMail } from './answer-mail.ts';
import { confirmMail } from './confirm-mail.ts';
import { disownMail } from './disown-mail.ts';
import { fileMail } from './file-mail.ts';
import { forgetMails } from './forget-mails.ts';
import { markMail } from './mark-mail.ts';
import { countMails, findMail, readAnswers, readRaw, type InboundMail } from './read-mails.ts';
import { issuePersonParts } from './tokens.ts';

describe.each(engines)('mail that came in, on %s', (engine) => {
	let place: MailPlace;
	beforeEach(async () => {
		place = await mailPlace(engine);
	});
	afterEach(() => place.close());

	const read = () => place.cast.storage.read;
	const arrive = async (raw: Buffer | string): Promise<InboundMail> => {
		const bytes = typeof raw === 'string' ? place.mail(raw) : raw;
		await place.mailIn.keep({ door: 'imap', raw: bytes, envelope: { from: undefined, to: [] } });
		await place.mailIn.settled();
		const rows = await read().selectFrom('inbound_mail').select('id').orderBy('id').execute();
		const found = await Promise.all(rows.map(({ id }) => findMail(read(), id)));
		for (const mail of found)
			if (mail && (await readRaw(read(), mail.id)).equals(bytes)) return mail;
		throw new Error('The mail is not there');
	};
	/** What the newest entry of a kind writes, with the secret of its link. */
	const written = (what: string) => lettersOf(place.cast, what);
	const contributions = () =>
		readContributions(read(), {
			...{ processId: place.cast.processId, limit: 10 },
			states: ['received', 'published']
		});

	it('becomes a contribution by mail, thanked once, when the sender is proven', async () => {
		const mail = await arrive('gmail-web-de');
		expect(mail).toMatchObject({ outcome: 'contribution', state: 'done', aligned: true });
		const [contribution] = await contributions();
		expect(contribution).toMatchObject({
			channel: 'mail',
			state: 'received',
			callId: place.callId
		});
		const senders = await readSenders(read(), [contribution?.id ?? '']);
		expect([...senders.values()]).toEqual([
			{ name: 'Olena Muster', email: 'olena@provider.example' }
		]);
		expect(await written('contribution-received')).toMatchObject([
			{ address: 'olena@provider.example', letter: { kind: 'contribution-received' } }
		]);
	});

	it('asks an unproven sender, in a letter that repeats nothing of the mail', async () => {
		await arrive('nobody-vouches');
		expect(await contributions()).toEqual([]);
		const [letter, ...others] = await written('mail-received');
		expect(others).toEqual([]);
		expect(letter).toMatchObject({
			...{ address: 'fremd@provider.example', letter: { kind: 'mail-confirm' } },
			inReplyTo: expect.stringMatching(/^<mail-\d+@provider\.example>$/)
		});
		expect(JSON.stringify(letter?.letter)).not.toMatch(/Blumen|Re: Gesundheit|Fremd/);
	});

	it('becomes a contribution when its sender confirms it by the link, and not twice', async () => {
		await arrive('nobody-vouches');
		const [letter] = await written('mail-received');
		const input = { secret: letter?.secret };
		const { contributionId } = await place.cast.play(publicActor, confirmMail, input);
		expect(await contributions()).toMatchObject([{ id: contributionId, text: 'Mehr Blumen.' }]);
		expect(await written('contribution-received')).toEqual([]);
		expect(await confirmMail(place.cast.as(publicActor), input)).toMatchObject({
			reason: 'mail-already-confirmed'
		});
		expect(await confirmMail(place.cast.as(publicActor), { secret: 'guessed' })).toMatchObject({
			reason: 'not-found'
		});
	});

	it('counts by the day on which it came, not by the day of its confirmation', async () => {
		await arrive('nobody-vouches');
		const [letter] = await written('mail-received');
		place.cast.setClock('2017-04-18T07:59:00.000Z');
		await place.cast.play(publicActor, confirmMail, { secret: letter?.secret });
		expect(await contributions()).toHaveLength(1);
	});

	it('is gone when nobody confirms it for two weeks', async () => {
		const mail = await arrive('nobody-vouches');
		const [letter] = await written('mail-received');
		expect(await forgetMails(place.cast.as(systemActor), {})).toMatchObject({
			reason: 'nothing-to-forget'
		});
		place.cast.setClock('2017-04-18T08:00:00.000Z');
		expect(await confirmMail(place.cast.as(publicActor), { secret: letter?.secret })).toMatchObject(
			{ reason: 'mail-confirmed-too-late' }
		);
		await place.cast.play(systemActor, forgetMails, {});
		expect(await findMail(read(), mail.id)).toBeUndefined();
		expect(await readRaw(read(), mail.id)).toHaveLength(0);
	});

	it('is gone at once when the asked person has not written it', async () => {
		const mail = await arrive('nobody-vouches');
		const [letter] = await written('mail-received');
		await place.cast.play(publicActor, disownMail, { secret: letter?.secret });
		expect(await findMail(read(), mail.id)).toBeUndefined();
	});

	it('writes to one sender three times a day at most; what is more lands at the desk', async () => {
		const from = (count: number) =>
			Buffer.from(
				`From: viel@provider.example\r\nTo: steuerung+${place.part}@stadt.example\r\nMessage-ID: <n${count}@x>\r\nSubject: ${count}\r\n\r\nIdee ${count}.\r\n`
			);
		const outcomes = [];
		for (let count = 0; count < 4; count += 1) outcomes.push((await arrive(from(count))).outcome);
		expect(outcomes).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'message']);
		place.cast.setClock('2017-04-05T08:00:01.000Z');
		expect((await arrive(from(9))).outcome).toBe('unconfirmed');
	});

	it('is filed by the steering in the words of its sender, once', async () => {
		const { id: mailId } = await arrive('very-long');
		const input = { mailId, callId: place.callId, text: 'Ein langer Satz.' };
		await place.cast.play(place.cast.anna, fileMail, input);
		expect(await contributions()).toMatchObject([{ channel: 'mail', text: 'Ein langer Satz.' }]);
		expect(await findMail(read(), mailId)).toMatchObject({
			state: 'done',
			outcome: 'contribution'
		});
		expect(await fileMail(place.cast.as(place.cast.anna), input)).toMatchObject({
			reason: 'mail-already-filed'
		});
		expect(await written('contribution-received')).toHaveLength(1);
	});

	it('is answered from the desk beneath itself, with its text quoted', async () => {
		const { id: mailId, messageId } = await arrive('plain-question');
		const text = 'Guten Tag,\n\nam Donnerstag um 17 Uhr.';
		await place.cast.play(place.cast.anna, answerMail, { mailId, text });
		expect(await findMail(read(), mailId)).toMatchObject({ state: 'done' });
		expect(await readAnswers(read(), mailId)).toMatchObject([{ text }]);
		const [letter] = await written('mail-answered');
		expect(letter).toMatchObject({
			...{ address: 'frage@provider.example', inReplyTo: messageId, secret: null },
			...{ about: { kind: 'mail', id: mailId } },
			letter: { subject: 'Re: Eine Frage', greeting: 'Guten Tag,' }
		});
		expect(letter?.letter.paragraphs.at(-1)).toMatch(/schrieb Frage:\n> Wann ist die/);
	});

	it('never lets anybody answer a machine or nobody', async () => {
		for (const name of ['absent-standard', 'bounce-qmail', 'ticket-system', 'two-from-lines']) {
			const { id: mailId } = await arrive(name);
			const outcome = await answerMail(place.cast.as(place.cast.anna), { mailId, text: 'Hallo' });
			expect(outcome.ok).toBe(false);
		}
	});

	it('is put away as done or unwanted, and back', async () => {
		const { id: mailId } = await arrive('plain-question');
		const { processId, anna } = place.cast;
		const scope = { processId, wholeInstallation: true };
		for (const mark of ['spam', 'open', 'done'] as const) {
			await place.cast.play(anna, markMail, { mailId, mark });
			expect((await countMails(read(), scope))[mark]).toBe(1);
		}
		expect(await markMail(place.cast.as(anna), { mailId, mark: 'done' })).toMatchObject({
			reason: 'mail-already-so'
		});
		const { id: waiting } = await arrive('nobody-vouches');
		expect(await markMail(place.cast.as(anna), { mailId: waiting, mark: 'done' })).toMatchObject({
			reason: 'mail-waits-for-sender'
		});
	});

	it('knows a person by the address that only they were given', async () => {
		const person = await read()
			.selectFrom('person')
			.select('id')
			.where('email', '=', 'karim@beispiel.example')
			.executeTakeFirstOrThrow();
		const about = { kind: 'step', id: 'x' };
		const now = place.cast.frame.clock.now();
		const [part] = await place.cast.storage.transact((tx) =>
			issuePersonParts(tx, [{ personId: person.id, about }], now)
		);
		const mail = await arrive(
			Buffer.from(
				`From: privat@provider.example\r\nTo: steuerung+${part}@stadt.example\r\nSubject: Ja\r\n\r\nIch komme.\r\n`
			)
		);
		expect(mail).toMatchObject({ outcome: 'message', personId: person.id, about });
	});
});
