import { Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { auto, bold, contents, docxOf, h, li, noted, p, table } from '../old-concept.fixture.ts';
import { outlineOf } from './outline.fixture.ts';

describe('a concept with headings', () => {
	it('is read by the words of its headings and by its fields', async () => {
		const bytes = await docxOf([
			p('Integrationskonzept'),
			contents(),
			h(1, 'Vorwort', true),
			p('Ziel 1 ist uns wichtig. Unsere Maßnahmen wirken.'),
			h(1, 'Leitlinien', true),
			h(2, 'Leitlinie 1: Teilhabe ist ein Recht'),
			noted('Alle sollen teilhaben.'),
			h(2, 'Leitlinie 2: Vielfalt ist Alltag'),
			p('Wir leben zusammen.'),
			h(1, 'Handlungsfelder', true),
			h(2, 'Handlungsfeld Sprache und Bildung', true),
			h(3, 'Ausgangslage'),
			p('Im Jahr 2012 lebten hier 2.000 Menschen.'),
			li('Maßnahmen gibt es schon viele.'),
			h(3, 'Ziel 1.1: Alle Kinder sprechen Deutsch'),
			p('Bis zur Einschulung.'),
			h(4, 'Maßnahme 1.1.1: Sprachförderung in Kitas'),
			p('Jede Kita bekommt eine Fachkraft.'),
			bold('Verantwortlich: ', 'Fachbereich Jugend'),
			bold('Zeitraum:', ' 2013 bis 2015'),
			h(4, 'Maßnahme 1.1.2: Elterncafés'),
			p('In Schulen.'),
			h(3, 'Ziel 1.2: Erwachsene lernen weiter'),
			h(4, 'Maßnahme 1.2.1: Abendkurse'),
			p('Vgl. Ziel 1.1 und Maßnahme 1.1.2.'),
			h(1, 'Verworfene Maßnahmen', true),
			h(2, 'Maßnahme: Eigene Zeitung'),
			p('Zu teuer.')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1 Teilhabe ist ein Recht',
			'g 2 Vielfalt ist Alltag',
			'g 1.1 Alle Kinder sprechen Deutsch [Sprache und Bildung]',
			'm 1.1.1 Sprachförderung in Kitas < Alle Kinder sprechen Deutsch [Sprache und Bildung]',
			'm 1.1.2 Elterncafés < Alle Kinder sprechen Deutsch [Sprache und Bildung]',
			'g 1.2 Erwachsene lernen weiter [Sprache und Bildung]',
			'm 1.2.1 Abendkurse < Erwachsene lernen weiter [Sprache und Bildung]'
		]);
	});

	it('is read from sections with lists, where nothing is numbered by a word', async () => {
		const bytes = await docxOf([
			h(1, '3 Unsere Leitsätze'),
			p('Die folgenden Leitsätze wurden gemeinsam erarbeitet.'),
			bold('Integration ist Aufgabe aller. ', 'Sie gelingt nur gemeinsam.'),
			bold('Sprache öffnet Türen. ', 'Deshalb fördern wir sie.'),
			h(1, '4 Ziele und Maßnahmen'),
			h(2, '4.1 Wohnen'),
			p('Rund 300 Menschen suchen eine Wohnung.'),
			bold('Ziele'),
			li('Alle wohnen in eigenen Wohnungen.'),
			li('Nachbarschaften werden gestärkt.'),
			bold('Maßnahmen'),
			li('Wohnungslotsen: Ehrenamtliche begleiten bei der Suche.'),
			li('Mietratgeber in fünf Sprachen'),
			h(2, '4.2 Gesundheit'),
			bold('Ziele'),
			li('Alle kennen ihre Rechte in der Gesundheitsversorgung.'),
			bold('Maßnahmen'),
			li('Dolmetschende im Klinikum'),
			h(1, '5 Ausblick'),
			li('Maßnahmen werden jährlich geprüft.')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g – Integration ist Aufgabe aller.',
			'g – Sprache öffnet Türen.',
			'g – Alle wohnen in eigenen Wohnungen. [Wohnen]',
			'g – Nachbarschaften werden gestärkt. [Wohnen]',
			'm – Wohnungslotsen [Wohnen]',
			'm – Mietratgeber in fünf Sprachen [Wohnen]',
			'g – Alle kennen ihre Rechte in der Gesundheitsversorgung. [Gesundheit]',
			'm – Dolmetschende im Klinikum < Alle kennen ihre Rechte in der Gesundheitsversorgung. [Gesundheit]'
		]);
	});

	it('is read with automatic numbers that stand nowhere in the file', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld 1: Arbeit'),
			auto('Mehr Menschen finden Arbeit'),
			p('Erläuterung.'),
			p('Maßnahmen:'),
			auto('Beratung im Jobcenter', 1),
			auto('Messe für Betriebe', 1),
			auto('Abschlüsse werden anerkannt'),
			p('Maßnahmen:'),
			auto('Lotsenstelle', 1)
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1 Mehr Menschen finden Arbeit [Arbeit]',
			'm 1.1 Beratung im Jobcenter < Mehr Menschen finden Arbeit [Arbeit]',
			'm 1.2 Messe für Betriebe < Mehr Menschen finden Arbeit [Arbeit]',
			'g 2 Abschlüsse werden anerkannt [Arbeit]',
			'm 2.1 Lotsenstelle < Abschlüsse werden anerkannt [Arbeit]'
		]);
	});
});

describe('a concept without any styles', () => {
	it('is read by bold and larger lines', async () => {
		const big = (text: string, size: number) =>
			new Paragraph({ children: [new TextRun({ text, bold: true, size: size * 2 })] });
		const bytes = await docxOf([
			big('Einleitung', 16),
			p('Worum es geht.'),
			big('Leitbild', 16),
			p('Unser Leitbild besteht aus zwei Leitsätzen.'),
			bold('Leitsatz I: Willkommen'),
			p('Wir heißen willkommen.'),
			bold('Leitsatz II: Teilhabe'),
			p('Alle reden mit.'),
			big('Themenfeld A: Bildung', 16),
			big('Situation', 13),
			p('Es gibt zehn Schulen.'),
			li('Ziel 1 der Vorgängerin wurde erreicht.'),
			big('Ziele', 13),
			bold('Z1 ', 'Schulabschlüsse für alle'),
			bold('Z2 ', 'Mehrsprachigkeit wird geschätzt'),
			big('Maßnahmen', 13),
			bold('M1 Bildungspaten (zu Z1)'),
			p('Ehrenamtliche begleiten Jugendliche.'),
			p('Zuständigkeit: Amt 40, Zeitrahmen: 2012'),
			bold('M2 Mehrsprachige Elternbriefe (zu Z2)'),
			p('Briefe in vier Sprachen.')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g I Willkommen',
			'g II Teilhabe',
			'g Z1 Schulabschlüsse für alle [Bildung]',
			'g Z2 Mehrsprachigkeit wird geschätzt [Bildung]',
			'm M1 Bildungspaten < Schulabschlüsse für alle [Bildung]',
			'm M2 Mehrsprachige Elternbriefe < Mehrsprachigkeit wird geschätzt [Bildung]'
		]);
	});

	it('is read with chapters of measures below one heading', async () => {
		const bytes = await docxOf([
			h(1, 'Strategische Ziele'),
			h(2, 'Strategisches Ziel 1: Verwaltung öffnet sich'),
			h(3, 'Operatives Ziel 1.1: Personal wird vielfältiger'),
			li('Ausschreibungen mehrsprachig veröffentlichen'),
			h(3, 'Operatives Ziel 1.2: Formulare werden verständlich'),
			h(1, 'Maßnahmen'),
			h(2, 'Sprache und Bildung'),
			table([
				[
					'lfd. Nr.',
					'Bezeichnung der Maßnahme',
					'Bezug zum Ziel',
					'Federführung / Beteiligte',
					'Finanzierung'
				],
				['1', 'Leichte Sprache in Bescheiden', '1.2', 'Hauptamt', '–'],
				['2', 'Nachwuchskampagne', 'Operatives Ziel 1.1', 'Personalamt', '3.000 €']
			])
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1 Verwaltung öffnet sich',
			'g 1.1 Personal wird vielfältiger < Verwaltung öffnet sich',
			'g 1.2 Formulare werden verständlich < Verwaltung öffnet sich',
			'm 1 Leichte Sprache in Bescheiden < Formulare werden verständlich [Sprache und Bildung]',
			'm 2 Nachwuchskampagne < Personal wird vielfältiger [Sprache und Bildung]'
		]);
	});
});

describe('a concept as plain text or Markdown', () => {
	it('is read from Markdown', () => {
		expect(
			outlineOf(`# Integrationskonzept

## Leitlinien

1. **Gleiche Rechte.** Für alle.
2. **Offene Stadt.** Wir laden ein.

## Handlungsfeld Wohnen

### Ziel 1: Wohnungen für alle

- **Maßnahme 1.1: Lotsen.** Sie helfen.
  Verantwortlich: Wohnungsamt
- **Maßnahme 1.2: Ratgeber.** In fünf Sprachen.
`)
		).toEqual([
			'g 1 Gleiche Rechte.',
			'g 2 Offene Stadt.',
			'g 1 Wohnungen für alle [Wohnen]',
			'm 1.1 Lotsen. < Wohnungen für alle [Wohnen]',
			'm 1.2 Ratgeber. < Wohnungen für alle [Wohnen]'
		]);
	});

	it('is read from plain text with broken lines', () => {
		expect(
			outlineOf(`INTEGRATIONSKONZEPT

1. Einleitung

Unsere Ziele sind vielfältig und unsere Maßnahmen auch. Wir haben lange dar-
über gesprochen.

2. Handlungsfeld Arbeit

Ziel 2.1: Mehr Menschen mit Zuwanderungsgeschichte finden
eine Arbeit, von der sie leben können

Maßnahme 2.1.1: Beratung im Jobcenter
Zuständig: Jobcenter
Zeitraum: ab 2013

Maßnahme 2.1.2: Messe
Zuständig: Kammer
`)
		).toEqual([
			'g 2.1 Mehr Menschen mit Zuwanderungsgeschichte finden eine Arbeit, von der sie leben können [Arbeit]',
			'm 2.1.1 Beratung im Jobcenter < Mehr Menschen mit Zuwanderungsgeschichte finden eine Arbeit, von der sie leben können [Arbeit]',
			'm 2.1.2 Messe < Mehr Menschen mit Zuwanderungsgeschichte finden eine Arbeit, von der sie leben können [Arbeit]'
		]);
	});
});
