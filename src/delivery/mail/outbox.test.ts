import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { findContributionBySecret } from '#participation/server/reads.ts';
import { contribute } from '#participation/server/contribute.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { openRating } from '#drafting/server/resistance/open-rating.ts';
import { readEnv } from '../../env.ts';
import { assemble, openHealthCall, publishedChain, type Cast } from '../../../tests/cast.ts';
import { startSink, type Sink } from '../../../tests/smtp-sink.ts';
import { engines } from '../../../tests/storages.ts';
import { createOutbox, type Outbox } from './outbox.ts';

describe.each(engines)('letters, on %s', (engine) => {
	let cast: Cast;
	let sink: Sink;
	let refusals: number;
	let outboxes: Outbox[];

	beforeEach(async () => {
		cast = await assemble(engine);
		refusals = 0;
		outboxes = [];
		sink = await startSink({
			atEnd: () => (refusals-- > 0 ? '450 try again later' : undefined)
		});
	});
	afterEach(async () => {
		for (const outbox of outboxes) await outbox.stop();
		await sink.close();
		await cast.storage.close();
	});

	const open = (withSmtp = true) => {
		const env = readEnv({
			FORTSCHRIFT_ORIGIN: 'https://konzept.example',
			...(withSmtp && {
				SMTP_URL: sink.url,
				SMTP_FROM: 'steuerung@beispiel.example'
			})
		});
		const onFault = (fault: unknown) => {
			throw fault;
		};
		const outbox = createOutbox({ env, clock: cast.frame.clock, storage: cast.storage, onFault });
		outboxes.push(outbox);
		return outbox;
	};
	const run = async (outbox: Outbox) => {
		outbox.wake();
		await outbox.settled();
	};
	const to = (address: string) =>
		sink.taken.filter((one) => one.to === address).map(({ mail }) => mail);

	it('follow from the journal: each invited person gets one, however often the journal is read', async () => {
		await run(open());
		await run(open());
		expect(to('karim@beispiel.example')).toHaveLength(1);
		expect(to('rita@beispiel.example')).toHaveLength(1);
		expect(sink.taken).toHaveLength(6);
	});

	it('stand alone: subject, reason, one link, plain text beside HTML', async () => {
		await run(open());
		const [mail] = to('karim@beispiel.example');
		expect(mail?.subject).toBe('Sie sind dabei: Integrationskonzept 2017');
		expect(mail?.text).toMatch(/https:\/\/konzept\.example\/anmelden\/[\w-]{32}/);
		expect(mail?.text).toContain('weil die Prozesssteuerung Sie eingeladen hat');
		expect(mail?.html).toContain('href="https://konzept.example/anmelden/');
		expect(mail?.text).toContain('https://konzept.example/integrationskonzept-2017/plan/schritte');
	});

	it('lead the contributor to their own page, and the link is forgotten once sent', async () => {
		const outbox = open();
		await run(outbox);
		const callId = await openHealthCall(cast);
		await cast.play(publicActor, contribute, {
			callId,
			text: '<b>Ein</b> Dolmetscher fehlt.',
			email: 'olena@beispiel.example'
		});
		await run(outbox);
		const [mail] = to('olena@beispiel.example');
		const secret = /mein-beitrag\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
		expect(await findContributionBySecret(cast.storage.read, secret)).toMatchObject({
			text: '<b>Ein</b> Dolmetscher fehlt.'
		});
		expect(mail?.text).not.toContain('Dolmetscher');
		const kept = await cast.storage.read.selectFrom('letter').select(['state', 'secret']).execute();
		expect(kept.every((letter) => letter.state === 'sent' && letter.secret === null)).toBe(true);
	});

	it('bring every participant a questionnaire link of their own', async () => {
		const { goal } = await publishedChain(cast);
		await cast.play(cast.anna, openRound, { itemId: goal, closesOn: '2017-04-10' });
		await run(open());
		const links = sink.taken
			.map(({ mail }) => mail)
			.filter((mail) => mail.subject?.startsWith('Fünf Fragen'))
			.map((mail) => /fragebogen\/([\w-]+)/.exec(mail.text ?? '')?.[1]);
		expect(new Set(links).size).toBe(3);
	});

	it('bring everybody asked a link to rate wordings, and nobody one for a room', async () => {
		const { goal, guideline } = await publishedChain(cast);
		const rating = { closesOn: '2017-04-10', texts: 'Anders.' };
		const asked = { ...rating, itemId: goal, circle: 'participants' };
		await cast.play(cast.anna, openRating, asked);
		await cast.play(cast.anna, openRating, { ...rating, itemId: guideline, circle: 'room' });
		await run(open());
		const links = sink.taken
			.map(({ mail }) => mail)
			.filter((mail) => mail.subject?.startsWith('Welche Fassung'))
			.map((mail) => /bewertung\/([\w-]+)/.exec(mail.text ?? '')?.[1]);
		expect([links.length, new Set(links).size]).toEqual([3, 3]);
	});

	it('to the people of a group carry its structure sheet', async () => {
		const { goal } = await publishedChain(cast);
		await cast.play(cast.anna, openRound, { itemId: goal, closesOn: '2017-04-10' });
		await run(open());
		const sheet = 'https://konzept.example/integrationskonzept-2017/gruppen/GE/ablauf';
		const asked = sink.taken
			.map(({ mail }) => mail)
			.filter((mail) => mail.subject?.startsWith('Fünf Fragen'));
		expect(asked.map((mail) => mail.text?.includes(sheet))).toEqual([true, true, true]);
		expect(asked[0]?.html).toContain(`<a href="${sheet}" `);
	});

	it('are tried again later, and not lost', async () => {
		refusals = 1;
		const outbox = open();
		await run(outbox);
		expect(sink.taken).toHaveLength(5);
		const [late] = await cast.storage.read
			.selectFrom('letter')
			.selectAll()
			.where('state', '=', 'waiting')
			.execute();
		expect(late?.fault).toContain('try again later');
		cast.setClock('2017-04-03T08:05:00.000Z');
		await run(outbox);
		expect(sink.taken).toHaveLength(6);
	});

	it('wait to be read at the desk when there is no SMTP', async () => {
		await run(open(false));
		const kept = await cast.storage.read.selectFrom('letter').select(['state', 'secret']).execute();
		expect(kept).toHaveLength(6);
		expect(kept.every((letter) => letter.state === 'waiting' && letter.secret)).toBe(true);
		expect(sink.taken).toHaveLength(0);
	});
});
