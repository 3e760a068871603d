import { describe, expect, it } from 'vitest';
import { decodeFile } from '#shared/decode-file.ts';
import { isHarmless, parseSchoolHolidays } from './import-file.ts';

const summer = { land: 'BB', name: 'Sommerferien', first: '2031-07-10', last: '2031-08-20' };

describe('a file of school holidays', () => {
	it('is known as a calendar by its first line, whatever its name', () => {
		const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20310710', 'DTEND:20310821'];
		const file = [...lines, 'SUMMARY:Sommerferien', 'END:VEVENT', 'END:VCALENDAR'].join('\n');
		for (const before of ['', '\uFEFF', '\n'])
			expect(parseSchoolHolidays(before + file, 'BB').rows).toMatchObject([summer]);
	});

	it('is otherwise a table, which names its Land itself', () => {
		const table = 'BB;Sommerferien;2031-07-10;2031-08-20';
		expect(parseSchoolHolidays(table, 'BE').rows).toMatchObject([summer]);
	});

	it('may hold days that are no school holidays, but no mistakes', () => {
		expect(isHarmless({ line: 1, reason: 'no-school-holiday' })).toBe(true);
		expect(isHarmless({ line: 1, reason: 'bad-date' })).toBe(false);
	});

	it('may be saved as UTF-8 or by an old spreadsheet', () => {
		expect(decodeFile(new TextEncoder().encode('Brückentag').buffer)).toBe('Brückentag');
		expect(decodeFile(Uint8Array.from([66, 114, 0xfc, 99, 107, 101]).buffer)).toBe('Brücke');
	});
});
