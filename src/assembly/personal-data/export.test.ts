import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv, exportJson } from './export.ts';

const found = [
	{
		key: 'participation.contributor',
		records: [{ at: '2017-04-03T08:00:00.000Z', name: 'Wilhelmine', email: 'w@beispiel.example' }]
	},
	{ key: 'people.session', records: [] }
];

describe('an export of one’s own data', () => {
	it('is JSON that another program can read, and says what each field is', () => {
		const read = JSON.parse(exportJson(found, 'de', '2017-05-01T08:00:00.000Z')) as {
			classes: { class: string; title: string; fields: object; records: object[] }[];
		};
		expect(read.classes).toMatchObject([
			{
				class: 'participation.contributor',
				title: 'Wer etwas beigetragen hat',
				fields: { email: 'Mailadresse' },
				records: [{ name: 'Wilhelmine', email: 'w@beispiel.example' }]
			}
		]);
	});

	it('is one table with a line for each fact', () => {
		expect(exportCsv(found, 'de').split('\r\n')).toEqual([
			'\uFEFFArt der Daten;Nr.;Angabe;Wert',
			'Wer etwas beigetragen hat;1;Eingegangen;2017-04-03T08:00:00.000Z',
			'Wer etwas beigetragen hat;1;Name;Wilhelmine',
			'Wer etwas beigetragen hat;1;Mailadresse;w@beispiel.example',
			''
		]);
	});

	it('has no cell that an office program would take for a formula', () => {
		fc.assert(
			fc.property(
				fc.tuple(
					fc.constantFrom('', ' ', '\t', '\n', '\r'),
					fc.constantFrom('=', '+', '-', '@'),
					fc.string()
				),
				(pieces) => {
					const csv = exportCsv(
						[{ key: 'participation.contributor', records: [{ name: pieces.join('') }] }],
						'en'
					);
					const value = csv.slice(csv.indexOf(';Name;') + 6);
					expect(value).toMatch(/^"?'/);
				}
			)
		);
	});
});
