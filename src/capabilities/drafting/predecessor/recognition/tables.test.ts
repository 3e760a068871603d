import { describe, expect, it } from 'vitest';
import { docxOf, h, p, table } from '../old-concept.fixture.ts';
import { outlineOf } from './outline.fixture.ts';

describe('a concept with tables', () => {
	it('is read from forms of two columns', async () => {
		const bytes = await docxOf([
			h(1, 'Maßnahmensteckbriefe'),
			table(
				[
					['Maßnahme Nr.', 'M 4.1'],
					['Titel', 'Sprachpaten'],
					['Ziel', 'Z 4: Alle sprechen Deutsch'],
					['Kurzbeschreibung', 'Ehrenamtliche üben mit Kindern.'],
					['Federführung', 'Amt 40'],
					['Kosten', '5.000 € im Jahr']
				],
				0
			),
			p(''),
			table(
				[
					[{ text: 'M 4.2 Vorlesestunde', across: 2 }],
					['Verantwortlich', 'Stadtbibliothek'],
					['Laufzeit', '2012 – 2014']
				],
				0
			),
			table([
				['Jahr', 'Anteil'],
				['2010', '4 %'],
				['2011', '5 %']
			])
		]);
		expect(outlineOf(bytes)).toEqual(['m M 4.1 Sprachpaten', 'm M 4.2 Vorlesestunde']);
	});

	it('is read from a catalogue with merged cells, group rows and repeated headings', async () => {
		const head = ['Ziel', 'Nr.', 'Maßnahme', 'Zuständig', 'Zeitraum', 'Stand'];
		const bytes = await docxOf([
			h(1, 'Maßnahmenkatalog'),
			table([
				head,
				[{ text: 'Handlungsfeld 1: Bildung', across: 6 }],
				[
					{ text: 'Z 1 Kitas öffnen sich', down: 'start' },
					'1.1',
					'Elternabende\nMit Dolmetschenden.',
					'Kita-Träger',
					'2012',
					'läuft'
				],
				[{ text: '', down: 'on' }, '1.2', 'Fortbildung', 'Amt 51', '2013', 'erledigt'],
				head,
				['Z 2 Schulen kooperieren', '2.1', 'Runder Tisch', 'Schulamt', '', 'offen']
			]),
			p('Fortsetzung'),
			table(
				[
					['', '2.2', 'Schulpaten', 'Verein', '2014', 'nicht begonnen'],
					[{ text: 'Handlungsfeld 2: Wohnen', across: 6 }],
					['Z 3 Wohnungen für alle', '3.1', 'Belegungsrechte', 'Wohnungsamt', '2015', 'unbekannt']
				],
				0
			)
		]);
		expect(outlineOf(bytes)).toEqual([
			'g Z 1 Kitas öffnen sich [Bildung]',
			'm 1.1 Elternabende < Kitas öffnen sich [Bildung]',
			'm 1.2 Fortbildung < Kitas öffnen sich [Bildung]',
			'g Z 2 Schulen kooperieren [Bildung]',
			'm 2.1 Runder Tisch < Schulen kooperieren [Bildung]',
			'm 2.2 Schulpaten < Schulen kooperieren [Bildung]',
			'g Z 3 Wohnungen für alle [Wohnen]',
			'm 3.1 Belegungsrechte < Wohnungen für alle [Wohnen]'
		]);
	});

	it('takes what is told twice only once', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld Sprache'),
			h(2, 'Ziel 1: Deutsch für alle'),
			h(3, 'Maßnahme 1.1: Kurse am Abend'),
			p('Für Berufstätige.'),
			h(1, 'Anhang: Maßnahmenübersicht'),
			table([
				['Nr.', 'Maßnahme', 'Verantwortlich'],
				['1.1', 'Kurse am Abend', 'Volkshochschule']
			])
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1 Deutsch für alle [Sprache]',
			'm 1.1 Kurse am Abend < Deutsch für alle [Sprache]'
		]);
	});
});
