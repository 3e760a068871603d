/** Why a file, or a line of it, is not taken over, and what to do. */
const de = {
	/** Why a line stays out; `about` is what stands there. */
	faults: {
		'code-unknown': (about: string) =>
			`Die Kennung „${about}“ gibt es hier nicht. Für einen neuen Entwurf lassen Sie sie leer.`,
		'code-missing': (about: string) =>
			`Hier steht Fassung ${about}, aber keine Kennung. Tragen Sie sie wieder ein, oder leeren Sie die Fassung, wenn es ein neuer Entwurf ist.`,
		'listed-twice': (about: string) => `Steht schon in Zeile ${about}.`,
		'kind-unknown': (about: string) =>
			about === ''
				? 'Die Art fehlt: Leitlinie, Ziel oder Maßnahme.'
				: `„${about}“ ist keine Art. Möglich sind Leitlinie, Ziel, Maßnahme.`,
		'kind-stays': (about: string) => `Die Art ändert sich nicht, sie bleibt „${about}“.`,
		'area-missing': () => 'Der Bereich fehlt.',
		'area-unknown': (about: string) => `Den Bereich „${about}“ gibt es in diesem Verfahren nicht.`,
		'area-stays': (about: string) =>
			about === ''
				? 'Eine Leitlinie gilt für alle Bereiche.'
				: `Der Bereich ändert sich nicht, er bleibt „${about}“.`,
		'area-of-guideline': () => 'Eine Leitlinie gilt für alle Bereiche. Leeren Sie das Feld.',
		'title-missing': () => 'Der Titel fehlt.',
		'text-missing': () => 'Der Text fehlt.',
		'version-missing': () =>
			'Die Fassung fehlt, aus der diese Zeile entstanden ist. Geben Sie neu aus.',
		'version-unknown': (about: string) => `Fassung ${about} gibt es nicht.`,
		'file-older': (about: string) =>
			`Die Datei ist älter als Fassung ${about}. Geben Sie neu aus und übertragen Sie Ihre Änderung.`,
		'not-for-kind': (about: string) => `Das Feld gehört nicht zu dieser Art: „${about}“.`,
		'money-unclear': (about: string) =>
			`Diese Zeile verstehen wir nicht: „${about}“. Zum Beispiel so: 2018: 12.000 Euro, laufend, geplant, Quelle: Haushalt.`,
		'choice-unknown': (about: string) => `„${about}“ steht nicht zur Wahl.`,
		'yes-or-empty': (about: string) => `„${about}“: Schreiben Sie „ja“, oder lassen Sie es leer.`,
		'reference-unclear': (about: string) =>
			`Diese Zeile beginnt nicht mit einer Kennung: „${about}“. Rücken Sie sie mit zwei Leerzeichen ein, wenn sie zur Zeile davor gehört.`,
		'reference-unknown': (about: string) => `„${about}“ gibt es hier nicht.`,
		'reference-twice': (about: string) => `„${about}“ steht zweimal da.`,
		'reference-says-nothing': (about: string) =>
			`Hinter „${about}“ fehlt der Satz: ein Doppelpunkt, dann der Nutzen oder der Grund.`
	},
	refusals: {
		'catalogue-missing': 'Bitte wählen Sie eine Datei.',
		'catalogue-empty': 'In dieser Datei steht keine Zeile unter den Überschriften.',
		'catalogue-too-large': 'Die Datei ist größer als 4 Megabyte.',
		'catalogue-too-long': 'Das sind mehr als 5.000 Zeilen. Teilen Sie die Datei.',
		'not-a-catalogue':
			'Das ist kein Katalog, den wir lesen können. Speichern Sie die Ausgabe von hier als CSV oder XLSX.',
		'catalogue-old-excel':
			'Das ist das alte Format von Excel. Speichern Sie die Datei dort als XLSX oder CSV.',
		'no-code-column':
			'Die Spalte „Kennung“ fehlt. Ohne sie finden wir nicht, was Sie geändert haben.',
		'no-rows-chosen': 'Wählen Sie mindestens eine Zeile.',
		'rows-refused':
			'Mindestens eine gewählte Zeile geht so nicht, auch weil eine andere fehlt. Es ist nichts übernommen.',
		'catalogue-moved':
			'Inzwischen hat sich etwas geändert. Es ist nichts übernommen: Sehen Sie die Änderungen noch einmal durch.'
	}
};

const en: typeof de = {
	faults: {
		'code-unknown': (about) => `There is no code “${about}” here. Leave it empty for a new draft.`,
		'code-missing': (about) =>
			`Version ${about} stands here, but no code. Enter it again, or empty the version if this is a new draft.`,
		'listed-twice': (about) => `Stands in line ${about} already.`,
		'kind-unknown': (about) =>
			about === ''
				? 'The kind is missing: guideline, goal or measure.'
				: `“${about}” is no kind. Possible are guideline, goal, measure.`,
		'kind-stays': (about) => `The kind does not change, it stays “${about}”.`,
		'area-missing': () => 'The area is missing.',
		'area-unknown': (about) => `There is no area “${about}” in this process.`,
		'area-stays': (about) =>
			about === ''
				? 'A guideline holds for all areas.'
				: `The area does not change, it stays “${about}”.`,
		'area-of-guideline': () => 'A guideline holds for all areas. Empty the field.',
		'title-missing': () => 'The title is missing.',
		'text-missing': () => 'The text is missing.',
		'version-missing': () => 'The version that this line was made from is missing. Export anew.',
		'version-unknown': (about) => `There is no version ${about}.`,
		'file-older': (about) =>
			`The file is older than version ${about}. Export anew and carry your change over.`,
		'not-for-kind': (about) => `The field does not belong to this kind: “${about}”.`,
		'money-unclear': (about) =>
			`We do not understand this line: “${about}”. For instance: 2018: 12000 euros, running, planned, source: budget.`,
		'choice-unknown': (about) => `“${about}” is not among the choices.`,
		'yes-or-empty': (about) => `“${about}”: write “yes”, or leave it empty.`,
		'reference-unclear': (about) =>
			`This line does not begin with a code: “${about}”. Indent it by two blanks if it belongs to the line before.`,
		'reference-unknown': (about) => `There is no “${about}” here.`,
		'reference-twice': (about) => `“${about}” stands there twice.`,
		'reference-says-nothing': (about) =>
			`The sentence behind “${about}” is missing: a colon, then the benefit or the reason.`
	},
	refusals: {
		'catalogue-missing': 'Please choose a file.',
		'catalogue-empty': 'There is no line below the headings of this file.',
		'catalogue-too-large': 'The file is larger than 4 megabytes.',
		'catalogue-too-long': 'These are more than 5,000 lines. Split the file.',
		'not-a-catalogue':
			'This is no catalogue that we can read. Save what was exported here as CSV or XLSX.',
		'catalogue-old-excel': 'This is the old format of Excel. Save the file there as XLSX or CSV.',
		'no-code-column':
			'The column “Code” is missing. Without it we do not find what you have changed.',
		'no-rows-chosen': 'Choose at least one line.',
		'rows-refused':
			'At least one of the lines cannot be taken like this, maybe because another is missing. Nothing was taken over.',
		'catalogue-moved':
			'Something has changed meanwhile. Nothing was taken over: look through the changes once more.'
	}
};

export const catalogueWords = { de, en };
