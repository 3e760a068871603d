import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { PublicDate } from '#process/announcements.ts';
import { writeCalendar } from './calendar.ts';
import type { FeedEvent } from './event.ts';

const date: PublicDate = {
	state: 'fixed',
	dates: { startsOn: '2017-05-18', endsOn: null, startsAt: '17:00', place: 'Gotisches Haus' },
	before: undefined,
	reason: null,
	sequence: 0,
	firstAt: '2017-04-03T08:00:00.000Z',
	changedAt: '2017-04-03T08:00:00.000Z'
};
const meeting: FeedEvent = {
	id: '0189aaaa-0000-7000-8000-000000000001',
	title: 'Gesundheit: Zweites Treffen',
	categories: ['Treffen', 'Gesundheit'],
	contents: ['Maßnahmen werden gefunden.'],
	date,
	url: 'https://konzept.example/konzept-2017/termine/1'
};

const written = (...events: FeedEvent[]) =>
	writeCalendar({
		name: 'Termine: Konzept, 2017; Teil 1',
		url: 'https://konzept.example/konzept-2017/termine',
		timeZone: 'Europe/Berlin',
		language: 'de',
		events
	});

/** As a calendar reads it. */
function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
	return { calendar, events };
}
const only = (event: FeedEvent) => {
	const [first] = read(written(event)).events;
	if (!first) throw new Error('no event was read');
	return first;
};
const value = (event: ICAL.Event, name: string) =>
	String(event.component.getFirstPropertyValue(name));

describe('a calendar', () => {
	it('says what it is, whose, and how often to look again', () => {
		const { calendar } = read(written(meeting));
		const said = (name: string) => String(calendar.getFirstPropertyValue(name));
		expect(said('method')).toBe('PUBLISH');
		expect(said('x-wr-calname')).toBe('Termine: Konzept\\, 2017\\; Teil 1');
		expect(said('x-wr-timezone')).toBe('Europe/Berlin');
		expect(said('refresh-interval')).toBe('PT1H');
		expect(said('x-published-ttl')).toBe('PT1H');
	});

	it('says all of that before its time zone, and its time zone before its dates', () => {
		const names = written(meeting)
			.split('\r\n')
			.map((line) => line.split(/[:;]/)[0]);
		const firstPart = names.indexOf('BEGIN', 1);
		expect(
			names.slice(firstPart).filter((name) => /^(NAME|REFRESH|X-WR)/.test(name ?? ''))
		).toEqual([]);
		expect(written(meeting).indexOf('BEGIN:VTIMEZONE')).toBeLessThan(
			written(meeting).indexOf('BEGIN:VEVENT')
		);
	});

	it('is the same text for the same dates', () => {
		expect(written(meeting)).toBe(written(meeting));
	});

	it('may be empty', () => {
		expect(read(written()).events).toEqual([]);
	});

	it('ends each line as the standard wants and keeps it short, also with umlauts', () => {
		const text = written({ ...meeting, title: 'Übergänge für Ältere müssen größer '.repeat(9) });
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});
});

describe('a date in it', () => {
	it('has its hour in the time zone of the process, and no end that nobody named', () => {
		const event = only(meeting);
		const start = event.startDate;
		expect(start.zone?.tzid).toBe('Europe/Berlin');
		expect(start.toUnixTime()).toBe(Date.parse('2017-05-18T15:00:00Z') / 1000);
		expect(event.component.hasProperty('dtend')).toBe(false);
		expect(written(meeting)).toContain('DTSTART;TZID=Europe/Berlin:20170518T170000\r\n');
	});

	it('tells when it was told in UTC', () => {
		const text = written(meeting);
		for (const name of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'])
			expect(text).toContain(`\r\n${name}:20170403T080000Z\r\n`);
	});

	it('has an identity that no address and no time changes', () => {
		expect(only(meeting).uid).toBe('0189aaaa-0000-7000-8000-000000000001@fortschrift');
		expect(only({ ...meeting, url: 'https://anders.example/termine/1' }).uid).toBe(
			only(meeting).uid
		);
	});

	it('says where, what, which group, and where to read on', () => {
		const event = only(meeting);
		expect(event.location).toBe('Gotisches Haus');
		expect(event.summary).toBe('Gesundheit: Zweites Treffen');
		expect(event.description).toBe(
			'Maßnahmen werden gefunden.\nMehr: https://konzept.example/konzept-2017/termine/1'
		);
		expect(event.component.getFirstProperty('categories')?.getValues()).toEqual([
			'Treffen',
			'Gesundheit'
		]);
		expect(value(event, 'url')).toBe('https://konzept.example/konzept-2017/termine/1');
		expect(value(event, 'status')).toBe('CONFIRMED');
	});

	it('without an hour is a whole day', () => {
		const event = only({ ...meeting, date: { ...date, dates: { ...date.dates, startsAt: null } } });
		expect(event.startDate.isDate).toBe(true);
		expect(String(event.startDate)).toBe('2017-05-18');
		expect(String(event.endDate)).toBe('2017-05-19');
		expect(value(event, 'transp')).toBe('TRANSPARENT');
	});

	it('over several days ends on the day after its last one, whatever its first hour', () => {
		const event = only({
			...meeting,
			date: { ...date, dates: { ...date.dates, endsOn: '2017-05-31' } }
		});
		expect(event.startDate.isDate).toBe(true);
		expect(String(event.endDate)).toBe('2017-06-01');
		expect(event.description).toContain('Beginn am ersten Tag: 17:00\u00A0Uhr.');
	});

	it('that was moved says from when and why, with a higher number', () => {
		const moved: PublicDate = {
			...date,
			state: 'moved',
			dates: { ...date.dates, startsOn: '2017-06-01' },
			before: date.dates,
			reason: 'Der Saal ist belegt.',
			sequence: 1,
			changedAt: '2017-04-10T08:00:00.000Z'
		};
		const event = only({ ...meeting, date: moved });
		expect(event.sequence).toBe(1);
		expect(String(event.startDate)).toBe('2017-06-01T17:00:00');
		expect(event.description).toContain('Verschoben von Do.,\u00A018.\u00A0Mai 2017');
		expect(event.description).toContain('Grund: Der Saal ist belegt.');
		expect(written({ ...meeting, date: moved })).toContain('LAST-MODIFIED:20170410T080000Z');
	});

	it('that was cancelled stays in it and says so, twice', () => {
		const event = only({ ...meeting, date: { ...date, state: 'cancelled', sequence: 2 } });
		expect(value(event, 'status')).toBe('CANCELLED');
		expect(event.summary).toBe('Abgesagt: Gesundheit: Zweites Treffen');
		expect(event.sequence).toBe(2);
		expect(value(event, 'transp')).toBe('TRANSPARENT');
	});

	it('keeps whatever people write', () => {
		const line = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 160 })
			.map((text) =>
				text
					.toWellFormed()
					.replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
					.replaceAll(/\s+/g, ' ')
			)
			.map((text) => text.trim())
			.filter(Boolean);
		const awkward = fc.constantFrom('a;b,c\\n', 'BEGIN:VEVENT', '„Ü“: \\, \\; ^n', '🏳️‍🌈'.repeat(20));
		const text = fc.oneof(line, awkward);
		fc.assert(
			fc.property(text, text, text, (title, place, content) => {
				const event = only({
					...meeting,
					title,
					contents: [content],
					date: { ...date, dates: { ...date.dates, place } }
				});
				expect(event.summary).toBe(title);
				expect(event.location).toBe(place);
				expect(event.description.split('\n')[0]).toBe(content);
			})
		);
	});
});
