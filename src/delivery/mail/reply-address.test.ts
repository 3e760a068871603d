import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv, type Env } from '../../env.ts';
import { mailPlace, type MailPlace } from '../../../tests/mail-place.ts';
import { meetingPost } from '../../../tests/meeting-post.ts';
import { engines } from '../../../tests/storages.ts';
import { createOutbox } from './outbox.ts';

const door = { MAIL_ADDRESS: 'steuerung@stadt.example', MAIL_IN_PORT: '2525' };

describe.each(engines)('the address for answers, on %s', (engine) => {
	let place: MailPlace;
	let post: Awaited<ReturnType<typeof meetingPost>>;
	beforeEach(async () => {
		place = await mailPlace(engine);
		post = await meetingPost(place.cast);
		await post.inviteAll();
	});
	afterEach(() => place.close());

	const read = () => place.cast.storage.read;
	/** All letters of the story so far, as an instance with these settings keeps them. */
	const letters = async (env: Env) => {
		const { clock, storage } = place.cast.frame;
		const onFault = (fault: unknown) => void place.faults.push(fault);
		const outbox = createOutbox({ env, clock, storage, onFault });
		outbox.wake();
		await outbox.settled();
		await outbox.stop();
		expect(place.faults).toEqual([]);
		return read()
			.selectFrom('letter')
			.select(['kind', 'reply_to', 'person_id'])
			.where('kind', '!=', 'test')
			.execute();
	};
	/** What becomes of an answer from another address that does not say which letter it answers. */
	const answerTo = async (address: string | null | undefined) => {
		const raw = `From: privat@provider.example\r\nTo: ${address}\r\nSubject: Re: Einladung\r\n\r\nIch bringe Saft mit.\r\n`;
		const envelope = { from: undefined, to: [] };
		await place.mailIn.keep({ door: 'imap', raw: Buffer.from(raw), envelope });
		await place.mailIn.settled();
		return read().selectFrom('inbound_mail').selectAll().executeTakeFirstOrThrow();
	};

	it('of a letter about a meeting leads to the meeting', async () => {
		const about = (await letters(place.env)).filter(({ kind }) => kind === 'meeting-invitation');
		expect(about).toHaveLength(3);
		for (const { reply_to } of about)
			expect(reply_to).toMatch(/^steuerung\+termin-[0-9a-z]{5}@stadt\.example$/);
		expect(await answerTo(about[0]?.reply_to)).toMatchObject({
			...{ outcome: 'message', process_id: place.cast.processId },
			...{ about_kind: 'step', about_id: post.stepId }
		});
	});

	it('of any other letter to a person leads to that person, and each letter has its own', async () => {
		const others = (await letters(place.env)).filter(({ kind }) => kind !== 'meeting-invitation');
		const personal = others.filter(({ reply_to }) => reply_to?.includes('+p-'));
		expect(personal.length).toBeGreaterThan(3);
		expect(new Set(personal.map(({ reply_to }) => reply_to)).size).toBe(personal.length);
		const [letter] = personal;
		expect(await answerTo(letter?.reply_to)).toMatchObject({ person_id: letter?.person_id });
	});

	it.each([
		['nothing arrives behind a plus', { ...door, MAIL_PLUS: 'off' }],
		['there is no door', {}]
	])('is the sender where %s', async (_where, settings) => {
		const written = await letters(readEnv(settings));
		expect(written.length).toBeGreaterThan(3);
		for (const { reply_to } of written)
			expect([null, 'steuerung@beispiel.example']).toContain(reply_to);
		expect(await read().selectFrom('person_address').selectAll().execute()).toEqual([]);
	});
});
