/** The words of the school holidays: which are known, and bringing in more. */
const de = {
	title: 'Schulferien',
	text: (land: string) =>
		`Der Plan hält Schulferien frei. Hier steht, welche er für ${land} kennt und woher.`,
	years: 'Bekannte Jahre',
	yearsNote: 'Ferien zählen zu dem Jahr, in dem sie beginnen.',
	caption: (land: string) => `Schulferien in ${land}, Jahr für Jahr`,
	year: 'Jahr',
	holidays: 'Ferien',
	source: 'Quelle',
	missing: 'Noch nicht bekannt. Der Plan weiß von keinen Ferien in diesem Jahr.',
	partly: 'Unvollständig: Sommerferien oder Weihnachtsferien fehlen.',
	noSource: 'eingelesen, ohne Angabe',
	retrieved: (day: string) => `Stand ${day}`,
	import: 'Ferien einlesen',
	importNote:
		'Gilt für alle Verfahren dieser Installation. Für dieselben Jahre ersetzt es, was oben steht. Termine, die schon feststehen, bleiben.',
	how: 'Das Schulministerium Ihres Landes bietet die Ferien als Kalenderdatei (ICS) zum Herunterladen an. Gibt es nur eine Liste, schreiben Sie eine Tabelle (CSV) mit einer Zeile je Ferien:',
	file: 'Datei',
	fileHint: 'ICS oder CSV. Hat Vorrang vor dem Text.',
	pasted: 'Text der Datei',
	pastedHint: 'Statt einer Datei können Sie ihren Text einfügen.',
	land: 'Land',
	landHint: 'Für Kalenderdateien. In einer Tabelle steht es in jeder Zeile.',
	origin: 'Quelle',
	originHint: 'Wer die Datei herausgibt. Steht dann oben bei den Jahren.',
	act: 'Ferien einlesen',
	notYours:
		'Ferien liest ein, wer die ganze Installation steuert. Sie steuern ein einzelnes Verfahren.',
	done: 'Die Ferien sind eingelesen',
	doneText: (count: number, leftOut: number) =>
		`${count === 1 ? 'Ein Zeitraum gilt' : `${count} Zeiträume gelten`} ab jetzt.${leftOut === 0 ? '' : leftOut === 1 ? ' Ein anderer Termin der Datei blieb draußen.' : ` ${leftOut} andere Termine der Datei blieben draußen.`}`,
	recompute: 'Plan neu berechnen',
	findings: (count: number) =>
		count === 1 ? 'Eine Zeile passt nicht' : `${count} Zeilen passen nicht`,
	line: (line: number) => `Zeile ${line}`,
	place: 'Stelle',
	finding: 'Was ist damit?'
};

export const schoolHolidaysWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'School holidays',
		text: (land) =>
			`The plan keeps school holidays free. Here you see which it knows for ${land}, and where from.`,
		years: 'Known years',
		yearsNote: 'Holidays belong to the year in which they begin.',
		caption: (land) => `School holidays in ${land}, year by year`,
		year: 'Year',
		holidays: 'Holidays',
		source: 'Source',
		missing: 'Not known yet. The plan knows of no holidays in this year.',
		partly: 'Incomplete: summer or Christmas holidays are missing.',
		noSource: 'brought in, source not given',
		retrieved: (day) => `as of ${day}`,
		import: 'Bring in holidays',
		importNote:
			'Counts for all processes of this installation. For the same years it replaces what stands above. Dates that are fixed already stay.',
		how: 'The ministry of education of your Land offers the holidays as a calendar file (ICS) to download. Where there is only a list, write a table (CSV) with a line for each holiday:',
		file: 'File',
		fileHint: 'ICS or CSV. Goes before the text.',
		pasted: 'Text of the file',
		pastedHint: 'Instead of a file you can paste its text.',
		land: 'State',
		landHint: 'For calendar files. A table names it in each line.',
		origin: 'Source',
		originHint: 'Who publishes the file. It then stands above beside the years.',
		act: 'Bring in holidays',
		notYours:
			'Holidays are brought in by those who steer the whole installation. You steer a single process.',
		done: 'The holidays have been brought in',
		doneText: (count, leftOut) =>
			`${count === 1 ? 'One span counts' : `${count} spans count`} from now on.${leftOut === 0 ? '' : leftOut === 1 ? ' One other event of the file was left out.' : ` ${leftOut} other events of the file were left out.`}`,
		recompute: 'Compute the plan again',
		findings: (count) => (count === 1 ? 'One line does not fit' : `${count} lines do not fit`),
		line: (line) => `Line ${line}`,
		place: 'Place',
		finding: 'What about it?'
	}
};
