import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicDate } from '#process/announcements.ts';
import { eventData } from './event-data.ts';
import type { FeedEvent } from './event.ts';

const dates = { startsOn: '2017-05-18', endsOn: null, startsAt: '17:00', place: 'Gotisches Haus' };
const event = (facts: Partial<PublicDate>, title = 'Zweites Treffen'): FeedEvent => ({
	id: 'step',
	title,
	categories: ['Treffen'],
	contents: ['Maßnahmen werden gefunden.'],
	date: {
		...{ state: 'fixed', dates, before: undefined, reason: null, sequence: 0 },
		firstAt: '2017-04-03T08:00:00.000Z',
		changedAt: '2017-04-03T08:00:00.000Z',
		...facts
	},
	url: 'https://konzept.example/konzept-2017/termine/step'
});
const process = {
	timeZone: 'Europe/Berlin',
	city: 'Beispielstadt',
	title: 'Konzept',
	url: 'https://konzept.example/konzept-2017',
	language: 'de'
};
const data = (given: FeedEvent) => JSON.parse(eventData(given, process)) as object;

describe('a date as data', () => {
	it('says what, when with its offset, where, who and where to read', () => {
		expect(data(event({}))).toMatchObject({
			'@type': 'Event',
			name: 'Zweites Treffen',
			startDate: '2017-05-18T17:00:00+02:00',
			eventStatus: 'https://schema.org/EventScheduled',
			location: { name: 'Gotisches Haus', address: { addressLocality: 'Beispielstadt' } },
			organizer: { name: 'Konzept', url: 'https://konzept.example/konzept-2017' },
			url: 'https://konzept.example/konzept-2017/termine/step'
		});
		expect(data(event({}))).not.toHaveProperty('endDate');
	});

	it('has the offset of its own season', () => {
		const winter = { ...dates, startsOn: '2018-01-18' };
		expect(data(event({ dates: winter }))).toMatchObject({
			startDate: '2018-01-18T17:00:00+01:00'
		});
	});

	it('over several days has days', () => {
		expect(data(event({ dates: { ...dates, endsOn: '2017-05-31' } }))).toMatchObject({
			startDate: '2017-05-18',
			endDate: '2017-05-31'
		});
	});

	it('says that it was moved and from when, or cancelled', () => {
		const before = { ...dates, startsOn: '2017-03-01' };
		expect(data(event({ state: 'moved', before }))).toMatchObject({
			eventStatus: 'https://schema.org/EventRescheduled',
			previousStartDate: '2017-03-01T17:00:00+01:00'
		});
		expect(data(event({ state: 'cancelled' }))).toMatchObject({
			eventStatus: 'https://schema.org/EventCancelled'
		});
	});

	it('cannot end the script it stands in, whatever people write', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constant('</script><!--&amp;\u2028')), (title) => {
				expect(eventData(event({}, title), process)).not.toMatch(/[<>&\u2028\u2029]/);
				expect(data(event({}, title))).toMatchObject({ name: title });
			})
		);
	});
});
