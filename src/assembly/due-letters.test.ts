import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutbox, type Outbox } from '#delivery/mail/outbox.ts';
import { adaptLetter } from '#process/server/letters/adapt-letter.ts';
import { releaseLetter } from '#process/server/letters/release-letter.ts';
import { sendLetter } from '#process/server/letters/send-letter.ts';
import { skipLetter } from '#process/server/letters/skip-letter.ts';
import { takeBackLetter } from '#process/server/letters/take-back-letter.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { readSteps } from '#process/server/reads.ts';
import { readEnv } from '../env.ts';
import { assemble, type Cast } from '../../tests/cast.ts';
import { engines } from '../../tests/storages.ts';
import { doDueWork } from './due.ts';

describe.each(engines)('letters of steps, on %s', (engine) => {
	let cast: Cast;
	let outbox: Outbox;
	let letter: { stepId: string; letterKey: string };

	beforeEach(async () => {
		cast = await assemble(engine);
		const env = readEnv({ FORTSCHRIFT_ORIGIN: 'https://konzept.example' });
		const onFault = (fault: unknown) => {
			throw fault;
		};
		outbox = createOutbox({ env, clock: cast.frame.clock, storage: cast.storage, onFault });
		const steps = await readSteps(cast.storage.read, cast.processId);
		const event = steps.find(({ key }) => key === 'specialist-event');
		letter = { stepId: event?.id ?? '', letterKey: 'invitation' };
		await dateOf('2017-05-10');
	});
	afterEach(async () => {
		await outbox.stop();
		await cast.storage.close();
	});

	const dateOf = (startsOn: string) =>
		cast.play(cast.anna, enterDates, {
			...{ stepId: letter.stepId, startsOn, startsAt: '14:00', place: 'Rathaus' },
			dateReason: 'Der Saal'
		});
	const at = async (instant: string) => {
		cast.setClock(instant);
		const next = await doDueWork(cast.frame);
		outbox.wake();
		await outbox.settled();
		return next;
	};
	const written = () =>
		cast.storage.read
			.selectFrom('letter')
			.select(['to_address', 'subject', 'body_text', 'subject_kind', 'subject_id'])
			.where('kind', '=', 'step-invitation')
			.orderBy('to_address')
			.execute();
	const states = async () => {
		const rows = await cast.storage.read
			.selectFrom('step_letter_state')
			.select(['state', 'late', 'ended_entry'])
			.orderBy('id')
			.execute();
		return rows.filter((row) => row.ended_entry === null).map((row) => [row.state, row.late]);
	};

	it('go on their day at nine, once, to everybody who takes part, when they are released', async () => {
		await cast.play(cast.anna, releaseLetter, letter);
		expect(await at('2017-04-26T06:59:00.000Z')).toBe('2017-04-26T07:00:00.000Z');
		expect(await written()).toEqual([]);
		await at('2017-04-26T07:00:00.000Z');
		await at('2017-04-26T07:00:20.000Z');
		const letters = await written();
		expect(new Set(letters.map((row) => row.to_address)).size).toBe(letters.length);
		expect(letters.length).toBeGreaterThan(4);
		expect(letters[0]).toMatchObject({
			...{ subject: 'Einladung: Fachveranstaltung', subject_kind: 'step' },
			subject_id: letter.stepId
		});
		expect(letters[0]?.body_text.replaceAll('\u00a0', ' ')).toContain(
			'Mi., 10. Mai 2017, 14:00 Uhr, Rathaus'
		);
		expect(await states()).toEqual([['sent', 0]]);
	});

	it('wait for the new day when their step moves, and are not sent again when it moves afterwards', async () => {
		await cast.play(cast.anna, releaseLetter, letter);
		await dateOf('2017-05-17');
		await at('2017-04-26T07:00:00.000Z');
		expect(await written()).toEqual([]);
		await at('2017-05-03T07:00:00.000Z');
		const once = (await written()).length;
		expect(once).toBeGreaterThan(0);
		await dateOf('2017-05-24');
		await at('2017-05-10T07:00:00.000Z');
		expect(await written()).toHaveLength(once);
	});

	it('go late after a stop and say so; what they announce must still lie ahead', async () => {
		await cast.play(cast.anna, releaseLetter, letter);
		await at('2017-05-02T07:00:00.000Z');
		expect(await states()).toEqual([['sent', 1]]);
	});

	it('are missed when the event has begun before they could go', async () => {
		await cast.play(cast.anna, releaseLetter, letter);
		await at('2017-05-10T12:30:00.000Z');
		expect(await written()).toEqual([]);
		expect(await states()).toEqual([['missed', 1]]);
		expect(await sendLetter(cast.as(cast.anna), letter)).toMatchObject({ reason: 'letter-missed' });
	});

	it('do not go without release; one button sends them, once', async () => {
		await at('2017-04-27T07:00:00.000Z');
		expect(await written()).toEqual([]);
		await cast.play(cast.anna, sendLetter, letter);
		await at('2017-04-28T07:00:00.000Z');
		expect((await written()).length).toBeGreaterThan(4);
		expect(await sendLetter(cast.as(cast.anna), letter)).toMatchObject({ reason: 'letter-sent' });
	});

	it('are left out with a reason, and that can be taken back', async () => {
		await cast.play(cast.anna, skipLetter, { ...letter, skipReason: 'Alle wissen es schon' });
		await at('2017-04-26T07:00:00.000Z');
		expect(await written()).toEqual([]);
		await cast.play(cast.anna, takeBackLetter, letter);
		await cast.play(cast.anna, releaseLetter, letter);
		await at('2017-04-26T07:00:20.000Z');
		expect((await written()).length).toBeGreaterThan(4);
	});

	it('carry the text of this process, and no broken placeholder gets into it', async () => {
		const text = { subjectDe: 'Kommen Sie zu: {title}', subjectEn: 'Come to: {title}' };
		const body = { textDe: 'Hallo,\n\nbis dann: {when}.', textEn: 'Hello,\n\nsee you: {when}.' };
		expect(
			await adaptLetter(cast.as(cast.anna), { ...letter, ...text, ...body, textDe: 'am {wann}' })
		).toMatchObject({ fields: { textDe: 'unknown-placeholder' } });
		await cast.play(cast.anna, adaptLetter, { ...letter, ...text, ...body });
		await cast.play(cast.anna, sendLetter, letter);
		await at('2017-04-05T07:00:00.000Z');
		const [one] = await written();
		expect(one?.subject).toBe('Kommen Sie zu: Fachveranstaltung');
		expect(one?.body_text).toContain('Mehr dazu:\nhttps://konzept.example/');
		expect(await adaptLetter(cast.as(cast.anna), { ...letter, ...text, ...body })).toMatchObject({
			reason: 'letter-sent'
		});
	});
});
