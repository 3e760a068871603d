import { describe, expect, it } from 'vitest';
import type { PublicDate } from '#process/announcements.ts';
import { wordsFor } from '#assembly/words/index.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { callLine } from './call-line.ts';
import { comingMonths, openFor } from './coming.ts';
import { callOf, datesOf, stepOf, toldOf } from './facts.fixture.ts';
import { sayChange, sayState } from './say-date.ts';
import { asTold, dateState, forAll, pastMonths, toldSteps } from './told.ts';

const today = '2017-05-02';
const zone = 'Europe/Berlin';
const line = (facts: Parameters<typeof callOf>[0]) =>
	callLine(callOf(facts), new Map(), '2017-05-02T08:00:00.000Z', zone);

/** A step that was told for these days. */
const told = (id: string, date: PublicDate, facts: Parameters<typeof stepOf>[0] = {}) =>
	toldSteps([stepOf({ id, ...facts })], new Map([[id, date]]));
const fixed = (id: string, on: string, facts: Parameters<typeof stepOf>[0] = {}) =>
	told(id, toldOf({ dates: datesOf(on, { endsOn: facts.endsOn ?? null }) }), facts);

describe('a step as the public knows it', () => {
	it('has the dates that were told, also when they were taken away', () => {
		const step = stepOf({ startsOn: null });
		const date = toldOf({ state: 'cancelled', dates: datesOf('2017-05-18') });
		expect(asTold(step, new Map([['step', date]]))).toMatchObject({ startsOn: '2017-05-18' });
		expect(asTold(step, new Map())).toBe(step);
		expect(toldSteps([step], new Map())).toEqual([]);
	});

	it('is for all unless it is a task of the steering', () => {
		expect(forAll([stepOf({ kind: 'task' }), stepOf({ kind: 'review' })])).toHaveLength(1);
	});
});

describe('what lies ahead', () => {
	it('stands by month, dates and calls in one order', () => {
		const steps = [...fixed('june', '2017-06-01'), ...fixed('may', '2017-05-18')];
		const calls = [line({ id: 'call', closesAt: '2017-05-10T22:00:00.000Z' })];
		const months = comingMonths(steps, calls, today);
		expect(
			months.map(({ month, rows }) => [
				month,
				rows.map((row) => (row.kind === 'call' ? row.call.id : row.date.id))
			])
		).toEqual([
			['2017-05', ['call', 'may']],
			['2017-06', ['june']]
		]);
	});

	it('keeps what was cancelled until its day is over', () => {
		const off = (on: string) => told(on, toldOf({ state: 'cancelled', dates: datesOf(on) }));
		const [month] = comingMonths([...off('2017-05-01'), ...off('2017-05-02')], [], today);
		expect(month?.rows.map(({ on }) => on)).toEqual(['2017-05-02']);
	});

	it('names a call once: by the plan’s window for it, if it has one', () => {
		const window = { kind: 'call', areaId: 'health', endsOn: '2017-05-17' } as const;
		const calls = [
			line({ areaId: 'health', closesAt: '2017-05-17T22:00:00.000Z' }),
			line({ areaId: 'housing', closesAt: '2017-05-17T22:00:00.000Z' })
		];
		const rows = comingMonths(fixed('window', '2017-04-28', window), calls, today).flatMap(
			(month) => month.rows
		);
		expect(rows.map((row) => (row.kind === 'call' ? row.call.areaId : 'window')).sort()).toEqual([
			'housing',
			'window'
		]);
	});

	it('puts a call that is not open yet at its first day, and drops one that is over', () => {
		const calls = [
			line({ opensAt: '2017-05-08T22:00:00.000Z', closesAt: '2017-06-01T22:00:00.000Z' }),
			line({ closesAt: '2017-05-01T22:00:00.000Z' })
		];
		expect(comingMonths([], calls, today).flatMap(({ rows }) => rows)).toMatchObject([
			{ on: '2017-05-09' }
		]);
	});

	it('says what is open for a date: the calls of its group', () => {
		const calls = [line({ id: 'all' }), line({ id: 'health', areaId: 'health' })];
		expect(openFor({ areaId: 'health' }, calls).map(({ id }) => id)).toEqual(['health']);
		expect(openFor({ areaId: null }, calls).map(({ id }) => id)).toEqual(['all']);
	});
});

describe('what is past', () => {
	it('stands by month, the newest first', () => {
		const steps = ['2017-04-07', '2017-03-08', '2017-04-27', '2017-05-02'].flatMap((on) =>
			fixed(on, on)
		);
		expect(
			pastMonths(steps, today).map(({ month, steps }) => [month, steps.map(({ id }) => id)])
		).toEqual([
			['2017-04', ['2017-04-27', '2017-04-07']],
			['2017-03', ['2017-03-08']]
		]);
	});
});

describe('a date in a sentence', () => {
	const voice = (language: WrittenLanguage = 'de') => ({
		words: wordsFor(language).public,
		format: formatFor(language),
		...{ language, today, zone }
	});
	const said = (date: PublicDate | undefined) => sayState(date, voice()).replaceAll('\u00A0', ' ');
	const on = (day: string, facts: Parameters<typeof datesOf>[1] = {}) =>
		toldOf({ dates: datesOf(day, facts) });

	it('says where it stands', () => {
		expect(said(undefined)).toBe('Der Tag steht noch nicht fest.');
		expect(said(on('2017-05-18', { startsAt: '17:00' }))).toBe(
			'Do., 18. Mai 2017, 17:00 Uhr. Das ist in 16 Tagen.'
		);
		expect(said(on('2017-05-03'))).toBe('Morgen, Mi., 3. Mai 2017.');
		expect(said(on(today, { startsAt: '17:00' }))).toBe('Heute, 17:00 Uhr.');
		expect(said(on(today))).toBe('Heute.');
		expect(said(on('2017-04-28', { endsOn: '2017-05-17' }))).toBe('Läuft bis Mi., 17. Mai 2017.');
		expect(said(on('2017-04-27'))).toBe('Vorbei: Do., 27. April 2017.');
		expect(said({ ...on('2017-05-18'), state: 'cancelled' })).toBe(
			'Abgesagt. Geplant war der Termin für Do., 18. Mai 2017.'
		);
	});

	it('is never now when it was cancelled', () => {
		expect(dateState({ ...on(today), state: 'cancelled' }, today)).toBe('cancelled');
	});

	it('says what changed and why, and nothing if nothing did', () => {
		const before = datesOf('2017-05-18');
		const moved: PublicDate = { ...on('2017-05-29'), state: 'moved', before, reason: 'Ferien' };
		expect(sayChange(moved, voice())?.replaceAll('\u00A0', ' ')).toBe(
			'Verschoben von Do., 18. Mai 2017. Grund: Ferien.'
		);
		expect(sayChange({ ...on('2017-05-18'), state: 'cancelled' }, voice('en'))).toBe('Cancelled.');
		expect(sayChange(on('2017-05-18'), voice())).toBeUndefined();
	});
});
