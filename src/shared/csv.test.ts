import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from './csv.ts';
import { decodeFile } from './decode-file.ts';

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('a table as text', () => {
	it('is parted by what its first line has most of', () => {
		const rows = [
			['Name', 'Mail', 'Ort'],
			['Anna', 'anna@beispiel.example', 'Brandenburg']
		];
		for (const mark of [';', ',', '\t'])
			expect(cellsOf(rows.map((row) => row.join(mark)).join('\n'))).toEqual(rows);
	});

	it('may have the other marks, line ends and quotation marks in a quoted cell', () => {
		expect(cellsOf('"Müller, Anna";"sagt ""ja""";"eins\nzwei"\r\n')).toEqual([
			['Müller, Anna', 'sagt "ja"', 'eins\nzwei']
		]);
	});

	it('keeps the numbers of its lines, whatever stands between them', () => {
		expect(parseCsv('a;b\n\n"1\n2";c\n;;\r\nd;e').map(({ line }) => line)).toEqual([1, 3, 6]);
	});

	it('comes back exactly as it was written', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.array(
						fc.oneof(
							fc.string(),
							fc.constantFrom('=1+1', ' =1', "'=1", '"', ';', '\r\n', '-', '+a')
						),
						{
							minLength: 2,
							maxLength: 5
						}
					),
					{ maxLength: 8 }
				),
				(rows) => {
					const told = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
					const width = Math.max(0, ...told.map((cells) => cells.length));
					const table = told.map((cells) => [
						...cells,
						...Array.from({ length: width - cells.length }, () => '')
					]);
					expect(cellsOf(writeCsv(table))).toEqual(table);
				}
			)
		);
	});

	it('computes nothing in a spreadsheet', () => {
		for (const danger of [
			'=HYPERLINK("http://x.example")',
			'+1',
			'-1',
			'@SUM(A1)',
			'\t=1',
			"'=1"
		]) {
			const cell = writeCsv([[danger, 'x']]).replace(/^\uFEFF"?/, '');
			expect(cell).toMatch(/^'/);
		}
	});
});

describe('a file', () => {
	const told = 'Straße;Müller €';
	const bytes = (...values: number[]) => new Uint8Array(values).buffer;

	it('is read in UTF-8 and UTF-16, with and without their mark', () => {
		const little = Buffer.from(told, 'utf16le');
		const big = Buffer.from(little).swap16();
		const files = [
			Buffer.from(told),
			Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
			Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
			little,
			big
		];
		for (const file of files) expect(decodeFile(new Uint8Array(file).buffer)).toBe(told);
		expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
	});

	it('is read in the old encoding of Windows where it is nothing else', () => {
		expect(decodeFile(bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80))).toBe('Müller €');
	});
});
