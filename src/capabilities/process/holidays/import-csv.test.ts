import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchoolHolidaysCsv } from './import-csv.ts';

const reasons = (text: string) =>
	parseSchoolHolidaysCsv(text).findings.map(({ line, reason }) => `${line} ${reason}`);
const summer = {
	land: 'BB',
	name: 'Sommerferien',
	first: '2026-07-09',
	last: '2026-08-22',
	source: '',
	retrieved: null,
	note: ''
};

describe('a table of school holidays', () => {
	it('is read with a holiday per line', () => {
		const { rows, findings } = parseSchoolHolidaysCsv('BB;Sommerferien;2026-07-09;2026-08-22');
		expect(rows).toEqual([summer]);
		expect(findings).toEqual([]);
	});

	it('may come from a spreadsheet: commas, quotation marks, German dates, Windows line ends', () => {
		const text =
			'\uFEFFBundesland,Ferien,Beginn,Ende,Quelle\r\nDE-BB,"Sommerferien",9.7.2026,22.08.2026,"MBJS, ""Ferien"""\r\n';
		expect(parseSchoolHolidaysCsv(text)).toEqual({
			rows: [{ ...summer, source: 'MBJS, "Ferien"' }],
			findings: []
		});
	});

	it('may order its columns by their names, and carry comments', () => {
		const text =
			'# Stand März\n\nfirst\tlast\tland\tname\n2026-07-09\t2026-08-22\tbb\tSommerferien';
		expect(parseSchoolHolidaysCsv(text).rows).toEqual([summer]);
	});

	it('may leave out the end of a single free day', () => {
		const [row] = parseSchoolHolidaysCsv('BB;Variabler Ferientag;2026-05-15;').rows;
		expect(row).toMatchObject({ first: '2026-05-15', last: '2026-05-15' });
	});

	it('is told line by line what is wrong, and keeps what is right', () => {
		const text = [
			'land;name;first;last;source;retrieved',
			'XX;Sommerferien;2026-07-09;2026-08-22',
			'BB;;2026-07-09;2026-08-22',
			'BB;Osterferien;2026-02-30;2026-04-10',
			'BB;Osterferien;2026-03-30;demnächst',
			'BB;Osterferien;2026-04-10;2026-03-30',
			'BB;Sommerferien;2026-07-09;2027-08-22',
			'BB;Sommerferien;2026-07-09;2026-08-22;MBJS;gestern',
			'BB;Sommerferien;2026-07-09;2026-08-22'
		].join('\n');
		expect(reasons(text)).toEqual([
			'2 unknown-land',
			'3 no-name',
			'4 bad-date',
			'5 bad-date',
			'6 end-before-start',
			'7 too-long',
			'8 bad-date'
		]);
		expect(parseSchoolHolidaysCsv(text).rows).toEqual([summer]);
	});

	it('may not hold two holidays of one Land on the same day; other Länder do not matter', () => {
		const text = [
			'BB;Sommerferien;2026-07-09;2026-08-22',
			'BE;Sommerferien;2026-07-09;2026-08-22',
			'BB;Sommerferien;2026-08-22;2026-08-29',
			'BB;Frei;2026-07-08;2026-07-09',
			'BB;Frei;2026-07-08;2026-07-08'
		].join('\n');
		expect(reasons(text)).toEqual(['3 overlapping', '4 overlapping']);
	});

	it('is empty when it holds nothing', () => {
		expect(reasons('')).toEqual(['1 empty']);
		expect(reasons('land;name;first;last\n')).toEqual(['1 empty']);
		expect(reasons('# nur ein Kommentar')).toEqual(['1 empty']);
	});

	it('never fails, whatever somebody uploads', () => {
		const cell = fc.oneof(
			fc.string(),
			fc.constantFrom('BB', 'Sommerferien', '2026-07-09', '2026-08-22', '9.7.2026', '"', '""', '')
		);
		const separator = fc.constantFrom(';', ',', '\t', '\n', '\r\n', '"');
		const file = fc.array(fc.tuple(cell, separator)).map((parts) => parts.flat().join(''));
		fc.assert(
			fc.property(fc.oneof(file, fc.string({ unit: 'binary-ascii', maxLength: 200 })), (text) => {
				const { rows, findings } = parseSchoolHolidaysCsv(text);
				expect(rows.length + findings.length).toBeGreaterThan(0);
				expect(rows.every(({ first, last }) => first <= last)).toBe(true);
			})
		);
	});
});
