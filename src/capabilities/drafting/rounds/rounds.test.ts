import { describe, expect, it } from 'vitest';
import { decideReword, questionLines } from './questions.ts';
import {
	decideOpenSet,
	decideRemind,
	decideTables,
	tableNames,
	type ReminderFacts
} from './sets.ts';
import { decideAnswers, decideOverwrite, decideTyped, inSheetOrder } from './sheets.ts';

describe('the questions of a kind', () => {
	it('stand one on a line, whoever numbered them', () => {
		expect(questionLines('(1) Warum?\n\n2. Für wen?\n- Bis wann?\n  Woran   messbar?')).toEqual([
			...['Warum?', 'Für wen?', 'Bis wann?', 'Woran messbar?']
		]);
	});

	it('may be worded anew, fewer or more', () => {
		expect(decideReword(['Warum?'], ['Warum?', 'Für wen?']).ok).toBe(true);
		expect(decideReword(['Warum?', 'Für wen?'], ['Warum?']).ok).toBe(true);
	});

	it('are refused where nothing changed, none is left, or one stands twice', () => {
		expect(decideReword(['Warum?'], ['Warum?'])).toMatchObject({ reason: 'same-questions' });
		expect(decideReword([], ['Warum?'])).toMatchObject({ reason: 'no-questions' });
		expect(decideReword(['A', 'A'], [])).toMatchObject({ reason: 'question-twice' });
		const many = Array.from({ length: 13 }, (_, at) => `Frage ${at}`);
		expect(decideReword(many, [])).toMatchObject({ reason: 'too-many-questions' });
	});
});

describe('the tables of a set', () => {
	it('are named one by one, or counted', () => {
		expect(tableNames('Tisch am Fenster\n Tisch 2 ', 'Tisch')).toEqual([
			...['Tisch am Fenster', 'Tisch 2']
		]);
		expect(tableNames('3', 'Tisch')).toEqual(['Tisch 1', 'Tisch 2', 'Tisch 3']);
		expect(decideTables(tableNames('100', 'Tisch'))).toMatchObject({ reason: 'too-many-tables' });
	});

	it('have each a name of their own', () => {
		expect(decideTables(['A', 'A'])).toMatchObject({ reason: 'table-twice' });
		expect(decideTables(['A'], ['A'])).toMatchObject({ reason: 'table-twice' });
		expect(decideTables([])).toMatchObject({ reason: 'no-tables' });
	});
});

describe('a set', () => {
	const item = {
		id: 'a',
		kind: 'goal',
		state: 'draft',
		published: true,
		roundOpen: false
	} as const;
	const facts = {
		ways: ['paper'],
		invited: 0,
		tables: [],
		closesAt: '2017-05-02',
		now: '2017-05-01'
	} as const;

	it('opens on paper alone, though nobody is invited', () => {
		expect(decideOpenSet([item], facts).ok).toBe(true);
		expect(decideOpenSet([item], { ...facts, ways: ['mail'] })).toMatchObject({
			reason: 'nobody-to-ask'
		});
	});

	it('asks about something, by some way, until a day that comes', () => {
		expect(decideOpenSet([], facts)).toMatchObject({ reason: 'no-items' });
		expect(decideOpenSet([item], { ...facts, ways: [] })).toMatchObject({ reason: 'no-way' });
		expect(decideOpenSet([item], { ...facts, now: '2017-05-02' })).toMatchObject({
			reason: 'already-over'
		});
		expect(decideOpenSet([item], { ...facts, ways: ['tables'] })).toMatchObject({
			reason: 'no-tables'
		});
	});

	it('leaves out nothing silently: one item that cannot be asked about refuses all', () => {
		expect(decideOpenSet([item, { ...item, roundOpen: true }], facts)).toMatchObject({
			reason: 'round-still-open',
			fields: { itemIds: 'round-still-open' }
		});
		expect(decideOpenSet([{ ...item, state: 'adopted' }], facts).ok).toBe(false);
	});
});

describe('a reminder', () => {
	const set: ReminderFacts = {
		...{ named: false, byMail: true, closed: false, remindedAt: null, waiting: 3 },
		...{ openedAt: '2017-05-01T08:00:00.000Z', closesAt: '2017-05-15T22:00:00.000Z' }
	};
	const later = '2017-05-05T08:00:00.000Z';

	it('goes to everybody once where no names stand', () => {
		expect(decideRemind(set, later).ok).toBe(true);
		const again = { ...set, remindedAt: '2017-05-04T08:00:00.000Z' };
		expect(decideRemind(again, '2017-05-10T08:00:00.000Z')).toMatchObject({
			reason: 'reminded-once'
		});
	});

	it('may go again after two days to those of a named set who are missing', () => {
		const named = { ...set, named: true, remindedAt: '2017-05-04T08:00:00.000Z' };
		expect(decideRemind(named, later)).toMatchObject({ reason: 'too-soon-to-remind' });
		expect(decideRemind(named, '2017-05-06T08:00:00.000Z').ok).toBe(true);
		expect(decideRemind({ ...named, waiting: 0 }, '2017-05-06T08:00:00.000Z')).toMatchObject({
			reason: 'all-answered'
		});
	});

	it('comes neither at once nor at the last moment, nor where no mail went out', () => {
		expect(decideRemind(set, '2017-05-02T08:00:00.000Z')).toMatchObject({
			reason: 'too-soon-to-remind'
		});
		expect(decideRemind(set, '2017-05-15T12:00:00.000Z')).toMatchObject({
			reason: 'too-late-to-remind'
		});
		expect(decideRemind({ ...set, byMail: false }, later)).toMatchObject({
			reason: 'not-by-mail'
		});
	});
});

describe('a sheet', () => {
	it('stands behind the tables, which go by their names as people count', () => {
		const sheets = [
			{ id: '2', tableName: null },
			{ id: '9', tableName: 'Tisch 10' },
			{ id: '1', tableName: null },
			{ id: '8', tableName: 'Tisch 2' }
		];
		expect(inSheetOrder(sheets).map(({ id }) => id)).toEqual(['8', '9', '1', '2']);
	});

	it('has one answer per question, and at least one of them', () => {
		expect(decideAnswers(3, [' ja ', ''])).toMatchObject({ value: ['ja', '', ''] });
		expect(decideAnswers(2, ['', ' ', 'zu viel'])).toMatchObject({ reason: 'nothing-answered' });
	});

	it('is not written over by whoever saw an older one', () => {
		expect(decideOverwrite({ revision: 2 }, 1)).toMatchObject({ reason: 'sheet-changed' });
		expect(decideOverwrite({ revision: 1 }, 0)).toMatchObject({ reason: 'sheet-changed' });
		for (const [kept, seen] of [
			[{ revision: 2 }, 2],
			[{ revision: 2 }, null],
			[undefined, 2],
			[undefined, 0]
		] as const)
			expect(decideOverwrite(kept, seen).ok).toBe(true);
	});

	it('typed in belongs to a person in a named set only, and then to one who has none yet', () => {
		const round = { closed: false, closesAt: '2017-05-02' };
		const facts = {
			...{ now: '2017-05-01', named: true, tableName: null, personId: 'p' },
			...{ personAnswered: false, people: 1 }
		};
		const typed = (other: object) => decideTyped(round, { ...facts, ...other });
		expect(typed({})).toMatchObject({ value: { personId: 'p' } });
		expect(typed({ named: false })).toMatchObject({ value: { personId: null } });
		expect(typed({ tableName: 'Tisch 1' })).toMatchObject({ value: { personId: null } });
		expect(typed({ personId: null })).toMatchObject({ reason: 'whose-sheet' });
		expect(typed({ personAnswered: true })).toMatchObject({ reason: 'person-answered' });
		expect(typed({ people: 0 })).toMatchObject({ reason: 'nobody-wrote' });
		expect(typed({ now: '2017-05-03' })).toMatchObject({ reason: 'round-closed' });
	});
});
