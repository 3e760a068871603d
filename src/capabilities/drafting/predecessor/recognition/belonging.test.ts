import { describe, expect, it } from 'vitest';
import { bold, docxOf, h, li, p, table } from '../old-concept.fixture.ts';
import { outlineOf } from './outline.fixture.ts';

describe('what an item belongs to', () => {
	it('is read from such headings, also with Roman numbers', async () => {
		const bytes = await docxOf([
			h(1, 'Leitlinien'),
			h(2, 'Leitlinie I – Wir sind offen'),
			h(2, 'Leitlinie II – Wir sind fair'),
			h(1, 'Wohin es geht'),
			bold('Zu Leitlinie I: Wir sind offen'),
			bold('Ziel I.1', '\tAlle reden mit.'),
			bold('Zu Leitlinie II: Wir sind fair'),
			bold('Ziel II.1', '\tNiemand wird benachteiligt. Das gilt für alle Ämter.'),
			h(1, 'Steckbriefe'),
			table(
				[
					['M 1', 'Beschwerdestelle'],
					['Beitrag zu Ziel', 'II.1 – Niemand wird benachteiligt.'],
					['Federführung', 'Rathaus']
				],
				0
			)
		]);
		expect(outlineOf(bytes)).toEqual([
			'g I Wir sind offen',
			'g II Wir sind fair',
			'g I.1 Alle reden mit. < Wir sind offen [Wohin es geht]',
			'g II.1 Niemand wird benachteiligt. < Wir sind fair [Wohin es geht]',
			'm M 1 Beschwerdestelle < Niemand wird benachteiligt. [Steckbriefe]'
		]);
	});

	it('is said by numbers in headings, whatever the words in them', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfelder'),
			h(2, 'Handlungsfeld B: Lernen'),
			h(3, 'Ziel B 1: Alle lesen gern.'),
			p('Das ist heute nicht so.'),
			h(4, 'B 1.1 Ausgangslage'),
			p('Wenige lesen.'),
			h(4, 'B 1.2 Finanzhilfen für die Bücherei'),
			p('Jährlich.'),
			h(3, 'Ziel B 2: Alle rechnen gern.'),
			h(4, 'Rechenspiele'),
			p('Spiele für alle Schulen.'),
			p('Zuständig: Schulamt | Zeitraum: 2026')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g B 1 Alle lesen gern. [Lernen]',
			'm B 1.2 Finanzhilfen für die Bücherei < Alle lesen gern. [Lernen]',
			'g B 2 Alle rechnen gern. [Lernen]',
			'm – Rechenspiele < Alle rechnen gern. [Lernen]'
		]);
	});

	it('is the goal above, where both are only bold', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld Wohnen'),
			bold('Ziel A: Alle finden eine Wohnung.'),
			bold('A1 Wohnungstausch'),
			p('Wir helfen beim Tausch.'),
			bold('Ziel B: Alle fühlen sich sicher.'),
			bold('B1 Beleuchtung'),
			h(1, 'Handlungsfeld Bildung'),
			bold('Wir sorgen dafür, dass jedes Kind lesen kann.'),
			bold('Maßnahmen'),
			li('Lesepaten'),
			bold('Wir fördern die Mehrsprachigkeit.'),
			bold('Maßnahmen'),
			li('Zweisprachige Kitas')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g A Alle finden eine Wohnung. [Wohnen]',
			'm A1 Wohnungstausch < Alle finden eine Wohnung. [Wohnen]',
			'g B Alle fühlen sich sicher. [Wohnen]',
			'm B1 Beleuchtung < Alle fühlen sich sicher. [Wohnen]',
			'g – Wir sorgen dafür, dass jedes Kind lesen kann. [Bildung]',
			'm – Lesepaten < Wir sorgen dafür, dass jedes Kind lesen kann. [Bildung]',
			'g – Wir fördern die Mehrsprachigkeit. [Bildung]',
			'm – Zweisprachige Kitas < Wir fördern die Mehrsprachigkeit. [Bildung]'
		]);
	});

	it('is said by lines with a colon, and by letters behind the number', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld Alter'),
			h(2, 'Ziele'),
			p('(1) Alle sind mobil.'),
			p('(2) Niemand ist einsam.'),
			h(2, 'Maßnahmen'),
			p('(1a) Bürgerbus'),
			p('(2a) Besuchsdienst'),
			p('(2b) Treffpunkt'),
			p('(2c) Telefonkette'),
			p('(2d) Mittagstisch'),
			h(1, 'Handlungsfeld Lesen'),
			p('Ziel 3.1: Alle lesen.'),
			p('Ziel 3.2: Alle schreiben.'),
			bold('Maßnahmen'),
			p('Zu Ziel 3.1:'),
			li('Lesekoffer'),
			p('Zu Ziel 3.2:'),
			li('Schreibstube')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1 Alle sind mobil. [Alter]',
			'g 2 Niemand ist einsam. [Alter]',
			'm 1a Bürgerbus < Alle sind mobil. [Alter]',
			'm 2a Besuchsdienst < Niemand ist einsam. [Alter]',
			'm 2b Treffpunkt < Niemand ist einsam. [Alter]',
			'm 2c Telefonkette < Niemand ist einsam. [Alter]',
			'm 2d Mittagstisch < Niemand ist einsam. [Alter]',
			'g 3.1 Alle lesen. [Lesen]',
			'g 3.2 Alle schreiben. [Lesen]',
			'm – Lesekoffer < Alle lesen. [Lesen]',
			'm – Schreibstube < Alle schreiben. [Lesen]'
		]);
	});

	it('is the goal before, told as a sentence or by the same word again', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld A: Klima'),
			h(2, 'Wir werden klimaneutral.'),
			bold('Maßnahme 1 ', 'Solardächer'),
			h(2, 'Ziel A.II: Alle sind vor Hitze geschützt.'),
			h(3, 'A.II.1 Trinkbrunnen'),
			h(1, 'Themenfeld Kultur'),
			bold('Ziel: ', 'Kultur ist für alle da.'),
			bold('Projekt 1: ', 'Kulturpass'),
			bold('Ziel: ', 'Kunst ist sichtbar.'),
			bold('Projekt 2: ', 'Kunstpfad')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g – Wir werden klimaneutral. [Klima]',
			'm 1 Solardächer < Wir werden klimaneutral. [Klima]',
			'g A.II Alle sind vor Hitze geschützt. [Klima]',
			'm A.II.1 Trinkbrunnen < Alle sind vor Hitze geschützt. [Klima]',
			'g – Kultur ist für alle da. [Kultur]',
			'm 1 Kulturpass < Kultur ist für alle da. [Kultur]',
			'g – Kunst ist sichtbar. [Kultur]',
			'm 2 Kunstpfad < Kunst ist sichtbar. [Kultur]'
		]);
	});

	it('is said in a form with two labels beside each other, below its name', async () => {
		const bytes = await docxOf([
			h(1, 'Ziele'),
			p('Ziel 1.1: Alle lesen.'),
			h(1, 'Blätter'),
			table(
				[
					[{ text: 'Maßnahme 1: Lesefest', across: 4 }],
					['Handlungsfeld', 'Kultur', 'Ziel', '1.1'],
					['Federführung', 'Amt', 'Zeitraum', '2026']
				],
				0
			),
			table(
				[
					['Projektblatt 2', 'Lesecafé'],
					['Dient den Zielen', '1.1, 1.2'],
					['Was?', 'Ein Raum.'],
					['Wer?', 'Amt']
				],
				0
			)
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1.1 Alle lesen.',
			'm 1 Lesefest < Alle lesen. [Kultur]',
			'm 2 Lesecafé < Alle lesen. [Blätter]'
		]);
	});

	it('is the guideline with the same letter, where no field of action stands above', async () => {
		const bytes = await docxOf([
			h(1, 'Leitlinien'),
			p('Leitlinie A: Wir sind offen.'),
			p('Leitlinie B: Wir sind fair.'),
			h(1, 'Ziele'),
			h(2, 'A.1 Alle reden mit.'),
			h(2, 'B.1 Niemand wird benachteiligt.'),
			h(1, 'Maßnahmen'),
			h(2, 'A.1.1 Bürgerrat')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g A Wir sind offen.',
			'g B Wir sind fair.',
			'g A.1 Alle reden mit. < Wir sind offen.',
			'g B.1 Niemand wird benachteiligt. < Wir sind fair.',
			'm A.1.1 Bürgerrat < Alle reden mit.'
		]);
	});

	it('is not said by steps that are counted within a measure', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld Wohnen'),
			h(2, 'Ziel 1'),
			p('Alle Menschen wohnen gut. Das gilt für jeden Stadtteil.'),
			h(3, 'Maßnahme 1: Wohnungstausch'),
			p('1. Konzept'),
			p('1.1 Vorlage schreiben')
		]);
		expect(outlineOf(bytes)).toEqual([
			'g 1 Alle Menschen wohnen gut. [Wohnen]',
			'm 1 Wohnungstausch < Alle Menschen wohnen gut. [Wohnen]'
		]);
	});

	it('is said by a column of numbers', async () => {
		const bytes = await docxOf([
			h(1, 'Ziele'),
			p('Ziel 1.1: Alle schwimmen.'),
			p('Ziel 1.2: Alle laufen.'),
			h(1, 'Katalog'),
			table([
				['Lfd. Nr.', 'Ziel', 'Baustein', 'Wer'],
				['1', '2', '3', '4'],
				['1', '1.1', 'Schwimmkurse', 'Bad'],
				['2', '1.2', 'Laufgruppe', 'Verein'],
				['3', '', 'Laufkarte', 'Amt']
			]),
			table([
				['Ziel-Nr.', 'Vorhaben', 'Wer'],
				['1.1', 'Schwimmfest', 'Bad'],
				['1.1', 'Badebus', 'Amt'],
				['', 'Sportlotse', 'Amt']
			])
		]);
		expect(outlineOf(bytes).slice(2)).toEqual([
			'm 1 Schwimmkurse < Alle schwimmen. [Katalog]',
			'm 2 Laufgruppe < Alle laufen. [Katalog]',
			'm 3 Laufkarte < Alle laufen. [Katalog]',
			'm – Schwimmfest < Alle schwimmen. [Katalog]',
			'm – Badebus < Alle schwimmen. [Katalog]',
			'm – Sportlotse [Katalog]'
		]);
	});
});

describe('a concept in plain words', () => {
	it('says what we want and what we do', async () => {
		const bytes = await docxOf([
			h(1, 'Handlungsfeld Bildung'),
			bold('Das wollen wir erreichen'),
			li('Wir begleiten alle Kinder gut in die Schule.'),
			bold('Das tun wir'),
			li('Lesepaten – Ehrenamtliche lesen in allen Kitas vor.'),
			h(1, 'Handlungsfeld Grün'),
			table([
				['Was wollen wir erreichen?', 'Was tun wir?', 'Bis wann?'],
				['Mehr Bäume', 'Baumpatenschaften', '2026']
			])
		]);
		expect(outlineOf(bytes)).toEqual([
			'g – Wir begleiten alle Kinder gut in die Schule. [Bildung]',
			'm – Lesepaten < Wir begleiten alle Kinder gut in die Schule. [Bildung]',
			'g – Mehr Bäume [Grün]',
			'm – Baumpatenschaften < Mehr Bäume [Grün]'
		]);
	});
});
