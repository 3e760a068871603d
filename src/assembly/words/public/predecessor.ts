/** The words about what the concept before this one said, and what became of it. */
const de = {
	title: 'Alt und neu',
	text: (names: string) =>
		`Was stand im Vorgänger, und was wird daraus? Verglichen wird mit: ${names}.`,
	link: 'Mit dem Vorgängerkonzept vergleichen',
	none: 'Kein Vorgängerkonzept',
	noneText: 'Für dieses Verfahren ist kein früheres Konzept eingelesen.',
	overview: 'In Zahlen',
	caption: 'Was aus den Texten des alten Konzepts wurde',
	area: 'Bereich',
	all: 'Alle Bereiche',
	noArea: 'Für alle Bereiche',
	kept: (count: number) => (count === 1 ? '1 Text bleibt.' : `${count} Texte bleiben.`),
	reworded: (count: number) => (count === 1 ? '1 ist neu gefasst.' : `${count} sind neu gefasst.`),
	dropped: (count: number) => (count === 1 ? '1 entfällt.' : `${count} entfallen.`),
	open: (count: number) =>
		count === 1 ? 'Bei 1 ist es noch offen.' : `Bei ${count} ist es noch offen.`,
	new: (count: number) => (count === 1 ? '1 Text ist ganz neu.' : `${count} Texte sind ganz neu.`),
	old: 'Im alten Konzept',
	becomes: 'Im neuen Konzept',
	inWork: 'Daran wird weitergearbeitet, der neue Text ist noch nicht veröffentlicht.',
	reason: (reason: string) => `Begründung: ${reason}`,
	outcomeOf: (state: string) => `In der Stadt: ${state}.`,
	notTold: 'In der Stadt: noch nicht geprüft.',
	source: (source: string) => `Quelle: ${source}`,
	facts: { responsible: 'Verantwortlich', cost: 'Kosten', time: 'Zeit', state: 'Stand damals' },
	read: (title: string) => `${title} nachlesen`,
	briefing: 'Was steht dazu im alten Konzept?',
	briefingNote: 'Ziele und Maßnahmen von damals, und was aus ihnen wurde.',
	compareAll: 'Alt und neu nebeneinander',
	more: 'Wortlaut'
};

export const predecessorPageWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Old and new',
		text: (names) =>
			`What did the concept before this one say, and what becomes of it? Compared with: ${names}.`,
		link: 'Compare with the earlier concept',
		none: 'No earlier concept',
		noneText: 'For this process no earlier concept has been read.',
		overview: 'In numbers',
		caption: 'What became of the texts of the old concept',
		area: 'Area',
		all: 'All areas',
		noArea: 'For all areas',
		kept: (count) => (count === 1 ? '1 text stays.' : `${count} texts stay.`),
		reworded: (count) => (count === 1 ? '1 is reworded.' : `${count} are reworded.`),
		dropped: (count) => (count === 1 ? '1 is dropped.' : `${count} are dropped.`),
		open: (count) => (count === 1 ? '1 is still open.' : `${count} are still open.`),
		new: (count) => (count === 1 ? '1 text is all new.' : `${count} texts are all new.`),
		old: 'In the old concept',
		becomes: 'In the new concept',
		inWork: 'This is being worked on; the new text is not published yet.',
		reason: (reason) => `Reason: ${reason}`,
		outcomeOf: (state) => `In the city: ${state}.`,
		notTold: 'In the city: not checked yet.',
		source: (source) => `Source: ${source}`,
		facts: { responsible: 'Responsible', cost: 'Cost', time: 'Time', state: 'State then' },
		read: (title) => `Read ${title}`,
		briefing: 'What does the old concept say about it?',
		briefingNote: 'Goals and measures of then, and what became of them.',
		compareAll: 'Old and new side by side',
		more: 'Wording'
	}
};
