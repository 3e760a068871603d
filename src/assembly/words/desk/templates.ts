/** The words of the templates: what there is, what is in one, bringing one in. */
const de = {
	title: 'Vorlagen',
	text: 'Aus einer Vorlage entsteht ein Verfahren. Jede ist eine Datei, die Sie herunterladen, ändern und unter eigenem Namen wieder einlesen können.',
	all: 'Alle Vorlagen',
	caption: 'Alle Vorlagen dieser Installation',
	template: 'Vorlage',
	size: 'Umfang',
	sizeText: (areas: number, steps: number) =>
		`${areas} ${areas === 1 ? 'Bereich' : 'Bereiche'}, ${steps} Schritte`,
	origin: 'Herkunft',
	ships: 'mitgeliefert',
	own: (version: number) => `eigene, Fassung ${version}`,
	download: 'Als Datei herunterladen',
	facts: 'Angaben',
	key: 'Schlüssel',
	keyText: (key: string, version: number) => `${key}, Fassung ${version}`,
	council: 'Rat',
	areas: 'Bereiche',
	months: 'Längste Dauer',
	monthsText: (months: number) => `${months} Monate`,
	review: 'Zeit für die Prüfung',
	reviewText: (days: number) => `${days} Tage`,
	rules: 'Regeln für Termine',
	wholeSteps: 'Schritte des ganzen Verfahrens',
	groupSteps: 'Schritte jeder Gruppe',
	step: 'Schritt',
	lasts: 'Dauer',
	tasks: 'Aufgaben',
	days: (least: number, most: number) => {
		const range = least === most ? `${least}` : `${least} bis ${most}`;
		return `${range} ${most === 1 ? 'Tag' : 'Tage'}`;
	},
	beforehand: 'vor dem geplanten Jahr',
	none: 'keine',
	import: 'Vorlage einlesen',
	importNote: 'YAML oder JSON. Nichts wird dadurch öffentlich.',
	source: 'Text der Datei',
	sourceHint: 'Fügen Sie den Text ein, oder wählen Sie unten die Datei.',
	file: 'Datei',
	fileHint: 'Hat Vorrang vor dem Text.',
	act: 'Vorlage einlesen',
	notYours:
		'Vorlagen liest ein, wer die ganze Installation steuert. Sie steuern ein einzelnes Verfahren.',
	done: 'Die Vorlage ist eingelesen',
	doneText: 'Sie steht ab jetzt bei neuen Verfahren zur Wahl.',
	findings: (count: number) =>
		count === 1 ? 'Eine Stelle ist zu ändern' : `${count} Stellen sind zu ändern`,
	line: (line: number) => `Zeile ${line}`,
	place: 'Stelle',
	finding: 'Was zu ändern ist'
};

export const templatesWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Templates',
		text: 'A process is made from a template. Each is a file that you can download, change and bring in again under a name of your own.',
		all: 'All templates',
		caption: 'All templates of this installation',
		template: 'Template',
		size: 'Size',
		sizeText: (areas, steps) => `${areas} ${areas === 1 ? 'area' : 'areas'}, ${steps} steps`,
		origin: 'Origin',
		ships: 'comes with the product',
		own: (version) => `your own, version ${version}`,
		download: 'Download as a file',
		facts: 'Facts',
		key: 'Key',
		keyText: (key, version) => `${key}, version ${version}`,
		council: 'Council',
		areas: 'Areas',
		months: 'Longest duration',
		monthsText: (months) => `${months} months`,
		review: 'Time for the review',
		reviewText: (days) => `${days} days`,
		rules: 'Rules for dates',
		wholeSteps: 'Steps of the whole process',
		groupSteps: 'Steps of each group',
		step: 'Step',
		lasts: 'Length',
		tasks: 'Tasks',
		days: (least, most) => {
			const range = least === most ? `${least}` : `${least} to ${most}`;
			return `${range} ${most === 1 ? 'day' : 'days'}`;
		},
		beforehand: 'before the year that is planned',
		none: 'none',
		import: 'Bring in a template',
		importNote: 'YAML or JSON. Nothing becomes public by it.',
		source: 'Text of the file',
		sourceHint: 'Paste the text, or choose the file below.',
		file: 'File',
		fileHint: 'Goes before the text.',
		act: 'Bring in the template',
		notYours:
			'Templates are brought in by those who steer the whole installation. You steer a single process.',
		done: 'The template has been brought in',
		doneText: 'From now on new processes can be made from it.',
		findings: (count) =>
			count === 1 ? 'One place has to change' : `${count} places have to change`,
		line: (line) => `Line ${line}`,
		place: 'Place',
		finding: 'What to change'
	}
};
