import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchoolHolidaysIcs } from './import-ics.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const read = (...lines: string[]) => parseSchoolHolidaysIcs(calendar(...event(...lines)), 'BB');
const spans = (...lines: string[]) =>
	read(...lines).rows.map(({ first, last }) => `${first}/${last}`);
const reasons = (...lines: string[]) => read(...lines).findings.map(({ reason }) => reason);

const summer = 'SUMMARY:Sommerferien Brandenburg';

describe('a calendar file of school holidays', () => {
	it('is read as ministries write it: the end is the first day of school again', () => {
		const { rows, findings } = read(
			'UID:1@example',
			'DTSTART;VALUE=DATE:20260709',
			'DTEND;VALUE=DATE:20260823',
			summer
		);
		expect(rows).toEqual([
			{
				land: 'BB',
				name: 'Sommerferien Brandenburg',
				first: '2026-07-09',
				last: '2026-08-22',
				source: '',
				retrieved: null,
				note: ''
			}
		]);
		expect(findings).toEqual([]);
	});

	it('may fold its lines, begin with a byte order mark and end lines in any way', () => {
		const written =
			'\uFEFF' + calendar(...event('DTSTART:2026', '\t0709', 'SUMMARY:Sommer', ' ferien'));
		for (const lineEnd of ['\r\n', '\n', '\r']) {
			const { rows } = parseSchoolHolidaysIcs(written.replaceAll('\r\n', lineEnd), 'BB');
			expect(rows).toMatchObject([{ name: 'Sommerferien', first: '2026-07-09' }]);
		}
	});

	it('may write midnight with a zone, without, or as a time of the world', () => {
		const asked = ['2026-07-09/2026-08-22'];
		const zoned = 'TZID="Europe/Berlin"';
		expect(
			spans(`DTSTART;${zoned}:20260709T000000`, `DTEND;${zoned}:20260823T000000`, summer)
		).toEqual(asked);
		expect(spans('DTSTART:20260709T000000', 'DTEND:20260822T235959', summer)).toEqual(asked);
		expect(spans('DTSTART:20260708T220000Z', 'DTEND:20260822T220000Z', summer)).toEqual(asked);
		expect(
			spans('DTSTART:20261222T230000Z', 'DTEND:20270102T230000Z', 'SUMMARY:Weihnachtsferien')
		).toEqual(['2026-12-23/2027-01-02']);
	});

	it('may leave out the end of a single day, or name its length', () => {
		const free = 'SUMMARY:Unterrichtsfreier Tag';
		expect(spans('DTSTART;VALUE=DATE:20260515', free)).toEqual(['2026-05-15/2026-05-15']);
		expect(spans('DTSTART:20260515', 'DURATION:P1D', free)).toEqual(['2026-05-15/2026-05-15']);
		expect(spans('DTSTART:20260515', 'DTEND:20260515', free)).toEqual(['2026-05-15/2026-05-15']);
		expect(spans('DTSTART:20260202', 'DURATION:P1W', 'SUMMARY:Winterferien')).toEqual([
			'2026-02-02/2026-02-08'
		]);
	});

	it('reads names with escaped signs', () => {
		const [row] = read('DTSTART:20260709', 'SUMMARY;LANGUAGE=de:Ferien\\, Sommer\\nBB').rows;
		expect(row?.name).toBe('Ferien, Sommer BB');
	});

	it('passes over alarms inside an event', () => {
		const alarm = ['BEGIN:VALARM', 'SUMMARY:Wecker', 'DURATION:PT5M', 'END:VALARM'];
		expect(spans(...alarm, 'DTSTART:20260709', 'DTEND:20260823', summer)).toEqual([
			'2026-07-09/2026-08-22'
		]);
	});

	it('leaves out what is no school holiday, and says so', () => {
		const other = 'no-school-holiday';
		expect(reasons('DTSTART:20260403', 'SUMMARY:Karfreitag')).toEqual([other]);
		expect(reasons('DTSTART:20261003', 'SUMMARY:Schulfrei (Feiertag)')).toEqual([other]);
		const lastLesson = 'SUMMARY:Letzter Schultag vor den Sommerferien';
		expect(reasons('DTSTART:20260708', lastLesson)).toEqual([other]);
	});

	it('names the line of the event and what is wrong there', () => {
		expect(read('DTSTART:20260709').findings).toEqual([{ line: 3, reason: 'no-name' }]);
		expect(reasons(summer)).toEqual(['bad-date']);
		expect(reasons('DTSTART:20260230', summer)).toEqual(['bad-date']);
		expect(reasons('DTSTART:20260709', 'DTEND:bald', summer)).toEqual(['bad-date']);
		expect(reasons('DTSTART:20260709T990000', summer)).toEqual(['bad-date']);
		expect(reasons('DTSTART:20260709', 'DURATION:PT2H', summer)).toEqual(['bad-date']);
		expect(reasons('DTSTART:20260709', 'DTEND:20260601', summer)).toEqual(['end-before-start']);
		expect(reasons('DTSTART:20260709', 'DTEND:20270823', summer)).toEqual(['too-long']);
		expect(reasons('DTSTART:20260709', 'RRULE:FREQ=YEARLY', summer)).toEqual(['repeats']);
	});

	it('may not hold two holidays on the same day', () => {
		const twice = calendar(
			...event('DTSTART:20260709', 'DTEND:20260823', summer),
			...event('DTSTART:20260820', 'DTEND:20260825', summer)
		);
		expect(parseSchoolHolidaysIcs(twice, 'BB').findings).toEqual([
			{ line: 8, reason: 'overlapping' }
		]);
	});

	it('is empty without events', () => {
		const nothing = [{ line: 1, reason: 'empty' }];
		expect(parseSchoolHolidaysIcs('', 'BB').findings).toEqual(nothing);
		expect(parseSchoolHolidaysIcs(calendar(), 'BB').findings).toEqual(nothing);
		expect(parseSchoolHolidaysIcs('<html>Nicht gefunden</html>', 'BB').findings).toEqual(nothing);
	});

	it('never fails, whatever somebody uploads', () => {
		const line = fc.oneof(
			fc.string(),
			fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END:VALARM', summer, ' '),
			fc
				.tuple(
					fc.constantFrom('DTSTART:', 'DTEND;VALUE=DATE:', 'DURATION:P', 'DTEND;TZID="a:b":'),
					fc.oneof(fc.string(), fc.nat({ max: 99_999_999 }).map(String)),
					fc.constantFrom('', 'T000000', 'T240000Z', 'T220000Z', 'D', 'W')
				)
				.map((parts) => parts.join(''))
		);
		const file = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\r\n'));
		fc.assert(
			fc.property(fc.oneof(file, fc.string({ unit: 'binary-ascii', maxLength: 200 })), (text) => {
				const { rows, findings } = parseSchoolHolidaysIcs(text, 'BB');
				expect(rows.length + findings.length).toBeGreaterThan(0);
				expect(rows.every(({ first, last }) => first <= last)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});
