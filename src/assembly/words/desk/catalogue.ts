import { englishHeadings, headings } from '#drafting/catalogue/columns.ts';

/** The words around the catalogue as a file. */
const de = {
	title: 'Katalog als Tabelle',
	link: 'Katalog als Tabelle ausgeben und einlesen',
	text: 'Alle Leitlinien, Ziele und Maßnahmen mit allen Angaben. Ändern Sie die Tabelle in Ihrem Programm und lesen Sie sie wieder ein: Sie sehen zuerst, was sich ändern würde.',
	taken: (n: number) => (n === 1 ? 'Eine Zeile ist übernommen.' : `${n} Zeilen sind übernommen.`),
	out: 'Ausgeben',
	outNote: (n: number) =>
		n === 1
			? 'Eine Zeile. Darin stehen auch Entwürfe und Ansprechpersonen: nur für Ihren Dienstgebrauch.'
			: `${n} Zeilen. Darin stehen auch Entwürfe und Ansprechpersonen: nur für Ihren Dienstgebrauch.`,
	xlsx: 'Als Excel-Datei (XLSX)',
	csv: 'Als CSV-Datei',
	in: 'Einlesen',
	inNote: 'Das Hochladen ändert noch nichts.',
	file: 'Geänderte Tabelle',
	fileHint: 'CSV oder XLSX, höchstens 4 Megabyte.',
	look: 'Datei hochladen und Änderungen ansehen',
	prepared: 'Wartet auf Durchsicht',
	preparedOn: (day: string) => `hochgeladen ${day}`,
	writing: 'So schreiben Sie in die Tabelle',
	rules: [
		{
			title: 'Neue Zeile ohne Kennung:',
			text: 'wird ein neuer Entwurf. Art, Bereich, Titel und Text müssen dastehen.',
			example: ''
		},
		{
			title: 'Kennung, Art, Bereich, Stand:',
			text: 'ändern sich durch die Datei nie. Die Fassung sagt, woraus die Zeile entstanden ist. Lassen Sie sie stehen.',
			example: ''
		},
		{
			title: 'Dient, Setzt voraus:',
			text: 'eine Zeile je Verbindung, die wichtigste zuerst. Weitere Zeilen desselben Satzes rücken Sie mit zwei Leerzeichen ein.',
			example: 'Z-GE-3: Mehr Menschen werden verstanden.'
		},
		{
			title: 'Beträge:',
			text: 'eine Zeile je Betrag, mit dem Jahr oder mit „jedes Jahr“.',
			example: '2018: 12.000 Euro, Investition, geplant, Quelle: Haushalt'
		},
		{
			title: 'Grund der Änderung:',
			text: 'bleibt leer, wenn der gemeinsame Grund gilt, den Sie beim Übernehmen angeben.',
			example: ''
		},
		{
			title: 'Fehlende Spalten:',
			text: 'lassen alles, wie es ist. Eine geleerte Zelle leert die Angabe.',
			example: ''
		}
	],
	columns: headings,
	review: {
		title: 'Was sich ändern würde',
		text: (taking: number, refused: number, same: number) =>
			[
				taking === 0
					? 'Keine Zeile ändert etwas.'
					: taking === 1
						? 'Eine Zeile ändert etwas.'
						: `${taking} Zeilen ändern etwas.`,
				refused === 0 ? '' : refused === 1 ? 'Eine geht so nicht.' : `${refused} gehen so nicht.`,
				same === 1 ? 'Eine bleibt, wie sie ist.' : `${same} bleiben, wie sie sind.`
			]
				.filter(Boolean)
				.join(' '),
		unknown: (names: string) => `Diese Spalten kennen wir nicht, sie bleiben außen vor: ${names}`,
		ignored: (refs: string) =>
			`Der Stand ändert sich nicht durch die Datei. Er weicht ab bei: ${refs}`,
		refused: 'Geht so nicht',
		refusedNote:
			'Diese Zeilen bleiben außen vor. Verbessern Sie sie in der Datei und laden Sie sie noch einmal hoch.',
		changes: 'Übernehmen',
		changesNote: 'Nehmen Sie den Haken weg, wo eine Zeile nicht übernommen werden soll.',
		nothing: 'Keine Zeile ändert etwas',
		nothingText: 'Die Datei sagt dasselbe wie der Katalog, oder ihre Änderungen gehen so nicht.',
		line: (n: number) => `Zeile ${n} der Datei`,
		open: 'in der Werkstatt ansehen',
		draft: 'Neuer Entwurf:',
		field: 'Angabe',
		before: 'bisher',
		after: 'künftig',
		content: 'Inhalt',
		empty: 'leer',
		caption: (ref: string) => `Was sich bei ${ref} ändert`,
		reason: 'Warum? Der gemeinsame Grund',
		reasonHint: 'Er steht bei jeder neuen Fassung, und bei Veröffentlichtem lesen ihn alle.',
		take: 'Gewählte Zeilen übernehmen',
		takeText: 'Alle auf einmal oder keine.',
		discard: 'Datei verwerfen',
		discardText: 'Am Katalog ändert sich nichts.'
	}
};

const en: typeof de = {
	title: 'Catalogue as a table',
	link: 'Export and import the catalogue as a table',
	text: 'All guidelines, goals and measures with everything known about them. Change the table in your program and bring it back: you see first what would change.',
	taken: (n) => (n === 1 ? 'One line is taken over.' : `${n} lines are taken over.`),
	out: 'Export',
	outNote: (n) =>
		n === 1
			? 'One line. Drafts and contact persons stand in it too: for official use only.'
			: `${n} lines. Drafts and contact persons stand in them too: for official use only.`,
	xlsx: 'As an Excel file (XLSX)',
	csv: 'As a CSV file',
	in: 'Import',
	inNote: 'The upload changes nothing yet.',
	file: 'Changed table',
	fileHint: 'CSV or XLSX, at most 4 megabytes.',
	look: 'Upload the file and look at the changes',
	prepared: 'Waiting to be looked through',
	preparedOn: (day) => `uploaded ${day}`,
	writing: 'How to write in the table',
	rules: [
		{
			title: 'A new line without a code:',
			text: 'becomes a new draft. Kind, area, title and wording must be there.',
			example: ''
		},
		{
			title: 'Code, kind, area, state:',
			text: 'never change by the file. The version says what the line was made from. Leave it there.',
			example: ''
		},
		{
			title: 'Serves, needs first:',
			text: 'one line for each link, the main one first. Further lines of the same sentence are indented by two blanks.',
			example: 'Z-GE-3: Mehr Menschen werden verstanden.'
		},
		{
			title: 'Amounts:',
			text: 'one line for each amount, with the year or with “every year”.',
			example: '2018: 12.000 Euro, Investition, geplant, Quelle: Haushalt'
		},
		{
			title: 'Reason for the change:',
			text: 'stays empty where the common reason holds that you give when you take the lines over.',
			example: ''
		},
		{
			title: 'Missing columns:',
			text: 'leave everything as it is. An emptied cell empties the field.',
			example: ''
		}
	],
	columns: englishHeadings,
	review: {
		title: 'What would change',
		text: (taking, refused, same) =>
			[
				taking === 0
					? 'No line changes anything.'
					: taking === 1
						? 'One line changes something.'
						: `${taking} lines change something.`,
				refused === 0
					? ''
					: refused === 1
						? 'One is not possible like this.'
						: `${refused} are not possible like this.`,
				same === 1 ? 'One stays as it is.' : `${same} stay as they are.`
			]
				.filter(Boolean)
				.join(' '),
		unknown: (names) => `We do not know these columns, they are left out: ${names}`,
		ignored: (refs) => `The state does not change by the file. It differs for: ${refs}`,
		refused: 'Not possible like this',
		refusedNote: 'These lines are left out. Correct them in the file and upload it once more.',
		changes: 'Take over',
		changesNote: 'Untick what is not to be taken over.',
		nothing: 'No line changes anything',
		nothingText: 'The file says the same as the catalogue, or its changes are not possible.',
		line: (n) => `Line ${n} of the file`,
		open: 'look at it in the workshop',
		draft: 'New draft:',
		field: 'Field',
		before: 'so far',
		after: 'from now on',
		content: 'Content',
		empty: 'empty',
		caption: (ref) => `What changes in ${ref}`,
		reason: 'Why? The common reason',
		reasonHint: 'It stands at each new version, and all can read it where something is published.',
		take: 'Take over the chosen lines',
		takeText: 'All at once or none.',
		discard: 'Throw the file away',
		discardText: 'Nothing changes in the catalogue.'
	}
};

export const deskCatalogueWords: { de: typeof de; en: typeof de } = { de, en };
