import { wordsFor } from '#assembly/words/index.ts';
import { describe, expect, it } from 'vitest';
import { callLine, nextCallChange, publishedByCall } from './call-line.ts';
import { callOf } from './facts.fixture.ts';
import { byDay, positionFrom } from './journal-days.ts';
import { sayPartialDate } from '#drafting/partial-date.ts';
import { chooseWay, ideasFor, shortest, wayCandidates } from './way.ts';

describe('a call as a line', () => {
	const now = '2017-05-02T08:00:00.000Z';

	it('is told in days, the last one included', () => {
		const line = callLine(callOf({}), new Map([['call', 4]]), now, 'Europe/Berlin');
		expect(line).toMatchObject({
			firstDay: '2017-04-13',
			lastDay: '2017-05-03',
			state: 'open',
			published: 4
		});
	});

	it('counts only what all may read', () => {
		const counts = (['received', 'published', 'takenUp', 'hidden'] as const).map((state) => ({
			callId: 'call',
			state,
			count: 2
		}));
		expect(publishedByCall(counts)).toEqual(new Map([['call', 4]]));
	});

	it('is true until the next call opens or closes', () => {
		const later = callOf({ opensAt: '2017-05-02T22:00:00.000Z' });
		expect(nextCallChange([callOf({}), later], now)).toBe('2017-05-02T22:00:00.000Z');
		expect(nextCallChange([], now)).toBeUndefined();
	});
});

describe('a date known in part', () => {
	it.each([
		['2018', '2018', '2018'],
		['2018-Q1', '1. Quartal 2018', 'quarter 1 of 2018'],
		['2018-03', 'März 2018', 'March 2018'],
		['2018-03-01', '1. März 2018', '1 March 2018']
	])('%s is said as far as it is known', (text, de, en) => {
		const plain = (said: string) => said.replaceAll('\u00A0', ' ');
		expect(plain(sayPartialDate(text, 'de'))).toBe(de);
		expect(plain(sayPartialDate(text, 'en'))).toBe(en);
	});
});

describe('the way of a contribution', () => {
	const items = [
		{ id: 'draft', kind: 'measure', state: 'draft' as const },
		{ id: 'goal', kind: 'goal', state: 'consolidated' as const },
		{ id: 'returned', kind: 'measure', state: 'returned' as const }
	];

	it('is told by the measure that has come furthest and has an origin', () => {
		const candidates = wayCandidates(items);
		expect(candidates.map(({ id }) => id)).toEqual(['returned', 'draft']);
		const origins = [{ itemId: 'draft', contributionId: 'card' }];
		expect(chooseWay(candidates, origins)).toMatchObject({
			item: { id: 'draft' },
			contributionIds: ['card']
		});
		expect(chooseWay(candidates, [])).toBeUndefined();
	});

	it('does not begin with a comment on the draft while there is an older idea', () => {
		const [card, comment] = [{ passage: null }, { passage: 'M-KF-5' }];
		expect(ideasFor([comment, card])).toEqual([card]);
		expect(ideasFor([comment])).toEqual([comment]);
	});

	it('begins with the contribution that reads fastest', () => {
		expect(shortest([{ text: 'zwei Worte' }, { text: 'eins' }])).toEqual({ text: 'eins' });
	});
});

describe('numbers in a sentence', () => {
	it('leave out what there is none of, and know one from many', () => {
		const { plan, concept } = wordsFor('de').public;
		expect(plan.text('Montag', 0, 1, 58)).toBe(
			'Heute, Montag: ein Schritt läuft gerade, 58 kommen noch.'
		);
		expect(plan.text('Montag', 3, 1, 57)).toBe(
			'Heute, Montag: 3 Schritte sind vorbei, einer läuft gerade, 57 kommen noch.'
		);
		expect(plan.text('Montag', 61, 0, 0)).toBe('Heute, Montag: 61 Schritte sind vorbei.');
		expect(concept.text(6, 7, 0)).toMatch(/^6 Leitlinien und 7 Ziele stehen/u);
		expect(concept.text(1, 0, 0)).toMatch(/^Eine Leitlinie steht/u);
		expect(concept.text(6, 7, 1)).toMatch(/^6 Leitlinien, 7 Ziele und eine Maßnahme stehen/u);
	});
});

describe('the journal by day', () => {
	it('keeps the order and counts days where the process lives', () => {
		const entries = ['2017-05-02T06:00:00.000Z', '2017-05-01T22:30:00.000Z'].map((at) => ({
			body: { at }
		}));
		expect(byDay(entries, 'Europe/Berlin')).toHaveLength(1);
		expect(byDay(entries, 'UTC').map(({ day }) => day)).toEqual(['2017-05-02', '2017-05-01']);
	});

	it.each(['', 'abc', '-1', '0', '1.5', '99999999999999999999', null])(
		'takes no position from %s',
		(text) => expect(positionFrom(text)).toBeUndefined()
	);
});
