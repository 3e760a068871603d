import { describe, expect, it } from 'vitest';
import type { EntryBody } from '#journal/entry.ts';
import { excerpt, gatherNews, needsOlder } from './news.ts';

function entry(position: number, what: string, at: string, data: EntryBody['data'] = {}) {
	const body: EntryBody = {
		id: `${position}`,
		at,
		what,
		data,
		act: 'act',
		subject: { kind: 'item', id: 'item' },
		process: 'process',
		by: 'steering',
		byHash: null,
		why: null
	};
	return { position, body };
}

describe('the news', () => {
	it('tell a swarm of one day as one line, at the place of its newest entry', () => {
		const news = gatherNews(
			[
				entry(9, 'dates-entered', '2017-05-02T08:00:00.000Z'),
				entry(8, 'version-worded', '2017-05-02T07:00:00.000Z', { code: 'L1' }),
				entry(7, 'dates-entered', '2017-05-02T06:00:00.000Z'),
				entry(6, 'dates-entered', '2017-05-01T06:00:00.000Z')
			],
			'Europe/Berlin',
			4
		);
		expect(news.map(({ position, count }) => [position, count])).toEqual([
			[9, 2],
			[8, 1],
			[6, 1]
		]);
	});

	it('count the day where the process lives', () => {
		const lateEvening = '2017-05-01T22:30:00.000Z';
		const morning = '2017-05-02T06:00:00.000Z';
		const entries = [
			entry(2, 'item-published', morning, { code: 'L2' }),
			entry(1, 'item-published', lateEvening, { code: 'L1' })
		];
		expect(gatherNews(entries, 'Europe/Berlin', 4)).toMatchObject([{ codes: ['L1', 'L2'] }]);
		expect(gatherNews(entries, 'UTC', 4)).toHaveLength(2);
	});

	it('need older entries until no swarm of theirs is cut in the middle', () => {
		const zone = 'Europe/Berlin';
		const needs = (entries: ReturnType<typeof entry>[]) =>
			needsOlder(entries, gatherNews(entries, zone, 2), zone, 2);
		const word = entry(9, 'version-worded', '2017-05-02T08:00:00.000Z', { code: 'L1' });
		const swarm = entry(8, 'dates-entered', '2017-05-01T08:00:00.000Z');
		expect(needs([word])).toBe(true);
		expect(needs([word, swarm])).toBe(true);
		expect(needs([word, swarm, entry(7, 'dates-entered', '2017-04-30T08:00:00.000Z')])).toBe(false);
	});

	it('leave to the journal what was hidden', () => {
		const hidden = entry(1, 'contribution-hidden', '2017-05-01T08:00:00.000Z');
		expect(gatherNews([hidden], 'UTC', 4)).toEqual([]);
	});

	it('cut long words of people between two words', () => {
		expect(excerpt('Wir spielen Fußball', 14)).toBe('Wir spielen …');
		expect(excerpt('Wir spielen', 14)).toBe('Wir spielen');
	});
});
