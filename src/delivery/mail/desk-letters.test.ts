import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../../env.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { startSink, type Sink } from '../../../tests/smtp-sink.ts';
import { engines } from '../../../tests/storages.ts';
import { queueLetter } from './queue.ts';
import { countLetters, countTroubled, readLetterKinds, readLetters } from './reads.ts';
import { retryLetter } from './retry.ts';
import { sendTestLetter } from './test-letter.ts';

const origin = 'https://konzept.example';

describe.each(engines)('letters at the desk, on %s', (engine) => {
	let cast: Cast;
	let sink: Sink | undefined;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(async () => {
		await sink?.close();
		sink = undefined;
		await cast.storage.close();
	});

	const now = () => cast.frame.clock.now();
	const scope = () => ({ processId: cast.processId, wholeInstallation: false });
	const queue = (
		address: string,
		more: { subject?: string; text?: string; secret?: string } = {}
	) =>
		cast.storage.transact((tx) =>
			queueLetter(tx, { origin }, now(), {
				...{ key: address, processId: cast.processId, personId: null, address, language: 'de' },
				...{ secret: more.secret ?? null, sender: 'steuerung@stadt.example' },
				about: { kind: 'step', id: 'kickoff' },
				letter: {
					...{ kind: 'news', subject: more.subject ?? 'Neues', greeting: 'Hallo,' },
					...{ paragraphs: [more.text ?? 'Text'], button: null, because: 'Darum.' }
				}
			})
		);
	const become = (address: string, state: string, secret: string | null = null) =>
		cast.storage.transact((tx) =>
			tx.updateTable('letter').set({ state, secret }).where('to_address', '=', address).execute()
		);
	const stateOf = async (address: string) =>
		await cast.storage.read
			.selectFrom('letter')
			.select(['id', 'state', 'attempts'])
			.where('to_address', '=', address)
			.executeTakeFirstOrThrow();

	it('are found by state, kind, words and what they are about', async () => {
		await queue('olena@beispiel.example', { subject: 'Einladung: 50 % Auftakt' });
		await queue('jan@beispiel.example');
		await become('jan@beispiel.example', 'refused');
		const found = async (filter: object) =>
			(await readLetters(cast.storage.read, scope(), { limit: 9, ...filter })).map(
				(one) => one.address
			);
		expect(await found({ words: 'OLENA auftakt' })).toEqual(['olena@beispiel.example']);
		expect(await found({ words: '50 %' })).toEqual(['olena@beispiel.example']);
		expect(await found({ words: '%' })).toEqual(['olena@beispiel.example']);
		expect(await found({ states: ['refused'] })).toEqual(['jan@beispiel.example']);
		expect(await found({ kind: 'news', aboutId: 'kickoff' })).toHaveLength(2);
		expect(await found({ aboutId: 'other' })).toEqual([]);
		expect(await readLetterKinds(cast.storage.read, scope())).toEqual(['news']);
		expect(await countLetters(cast.storage.read, scope())).toMatchObject({
			waiting: 1,
			refused: 1
		});
		expect(await countTroubled(cast.storage.read, scope(), now())).toBe(1);
		expect(await countTroubled(cast.storage.read, scope(), '2017-04-04T00:00:00.000Z')).toBe(0);
	});

	it('are sent again, unless they were sent or their private link is gone', async () => {
		const retry = async (address: string) =>
			retryLetter(cast.storage, scope(), (await stateOf(address)).id, now());
		await queue('a@b.example');
		await become('a@b.example', 'failed');
		expect(await retry('a@b.example')).toMatchObject({ ok: true });
		expect(await stateOf('a@b.example')).toMatchObject({ state: 'waiting', attempts: 0 });
		await become('a@b.example', 'sent');
		expect(await retry('a@b.example')).toMatchObject({ reason: 'letter-sent' });
		await queue('c@d.example', { text: 'Ihr Link: {secret}', secret: 'geheim' });
		await become('c@d.example', 'bounced');
		expect(await retry('c@d.example')).toMatchObject({ reason: 'link-gone' });
		const elsewhere = { ...scope(), processId: '01890000-0000-7000-8000-000000000003' };
		const { id } = await stateOf('a@b.example');
		expect(await retryLetter(cast.storage, elsewhere, id, now())).toMatchObject({
			reason: 'not-found'
		});
	});

	describe('to oneself', () => {
		const send = (settings: Record<string, string>) => {
			if (cast.anna.kind !== 'person') throw new Error('Anna is somebody');
			const env = readEnv({ FORTSCHRIFT_ORIGIN: origin, ...settings });
			return sendTestLetter(
				{ env, clock: cast.frame.clock, storage: cast.storage },
				{
					...{ personId: cast.anna.personId, processId: cast.processId },
					...{ process: 'Konzept', contact: 'steuerung@stadt.example' }
				}
			);
		};

		it('tell that the server took them', async () => {
			sink = await startSink();
			const result = await send({ SMTP_URL: sink.url, SMTP_FROM: 'amt@stadt.example' });
			expect(result).toMatchObject({ state: 'sent', address: 'anna@beispiel.example' });
			expect(sink.taken[0]?.mail.subject).toBe('Probebrief: Konzept');
			expect(await stateOf('anna@beispiel.example')).toMatchObject({ state: 'sent' });
		});

		it('tell the answer of the server when it did not', async () => {
			sink = await startSink({ atRecipient: () => '550 5.7.1 not from you' });
			const result = await send({ SMTP_URL: sink.url, SMTP_FROM: 'amt@stadt.example' });
			expect(result).toMatchObject({
				...{ state: 'failed', answer: expect.stringContaining('not from you') }
			});
			expect(await stateOf('anna@beispiel.example')).toMatchObject({ state: 'failed' });
		});

		it('are kept where there is no server', async () => {
			expect(await send({})).toEqual({ state: 'kept' });
			expect(await stateOf('anna@beispiel.example')).toMatchObject({ state: 'waiting' });
		});
	});
});
