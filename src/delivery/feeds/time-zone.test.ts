import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '#shared/dates.ts';
import { timeZoneComponent } from './time-zone.ts';

describe('a time zone for calendars', () => {
	it('names each change of the clock, with the one that counts on the first day', () => {
		expect(timeZoneComponent('Europe/Berlin', '2017-03-08', '2017-05-18').split('\r\n')).toEqual([
			'BEGIN:VTIMEZONE',
			'TZID:Europe/Berlin',
			'BEGIN:STANDARD',
			'DTSTART:20161030T030000',
			'TZOFFSETFROM:+0200',
			'TZOFFSETTO:+0100',
			'END:STANDARD',
			'BEGIN:DAYLIGHT',
			'DTSTART:20170326T020000',
			'TZOFFSETFROM:+0100',
			'TZOFFSETTO:+0200',
			'END:DAYLIGHT',
			'END:VTIMEZONE'
		]);
	});

	it('exists where the clock never changes', () => {
		const zone = timeZoneComponent('UTC', '2017-03-08', '2017-05-18');
		expect(zone).toContain('TZOFFSETTO:+0000');
	});

	it('lets a calendar that knows no time zones find every hour', () => {
		const [first, last] = ['2016-10-11', '2019-06-14'];
		for (const name of ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu']) {
			const zone = new ICAL.Timezone(
				new ICAL.Component(ICAL.parse(timeZoneComponent(name, first, last)) as unknown[])
			);
			fc.assert(
				fc.property(
					fc.integer({ min: 0, max: 976 }),
					fc.integer({ min: 0, max: 23 }),
					(days, hour) => {
						const day = addDays(first, days);
						const time = `${String(hour).padStart(2, '0')}:30`;
						// The hours that do not exist, or exist twice, are nobody's appointment.
						const instant = Temporal.Instant.from(instantOf(day, time, name));
						const local = instant.toZonedDateTimeISO(name);
						const earlier = local.subtract({ hours: 1 });
						const later = local.add({ hours: 1 });
						fc.pre(earlier.offset === local.offset && later.offset === local.offset);
						const read = ICAL.Time.fromDateTimeString(`${day}T${time}:00`, undefined);
						read.zone = zone;
						expect(read.toUnixTime()).toBe(instant.epochMilliseconds / 1000);
					}
				)
			);
		}
	});
});
