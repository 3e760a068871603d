import { nameConcept } from '#drafting/predecessor/words.ts';

/** The words about the concept before this one at the desk. */
const de = {
	title: 'Vorgängerkonzept',
	text: 'Was stand im alten Konzept, und was wird daraus? Hier lesen Sie es ein und vergleichen es mit dem neuen.',
	link: 'Vorgängerkonzept',
	empty: 'Noch kein Konzept eingelesen',
	emptyText: 'Ohne Vorgänger geht es auch. Mit ihm sehen alle, was bleibt und was neu ist.',
	caption: 'Eingelesene Konzepte',
	concept: 'Konzept',
	state: 'Stand',
	named: nameConcept,
	toReview: 'gelesen, noch durchzusehen',
	taken: (open: number) =>
		open === 0 ? 'übernommen, alles verglichen' : `übernommen, ${open} noch offen`,
	upload: {
		title: 'Ein Konzept einlesen',
		note: 'Es wird zuerst nur gelesen. Sie sehen alles durch, bevor es zählt.',
		file: 'Datei',
		fileHint:
			'DOCX, ODT, Markdown, einfacher Text oder ein eigener Export (konzept.json), bis 10 Megabyte. Kein PDF.',
		name: 'Titel',
		year: 'Jahr',
		link: 'Link zum Konzept',
		linkHint: 'Wo es alle nachlesen können.',
		act: 'Datei lesen'
	},
	review: {
		title: 'Durchsehen',
		text: (taken: number, left: number) =>
			`${taken} Texte werden übernommen, ${left} nicht. Noch zählt nichts davon.`,
		areas: 'Handlungsfelder zuordnen',
		areasNote:
			'Zu welchem Arbeitsbereich gehört, was im alten Konzept unter dieser Überschrift steht?',
		noArea: 'keinem Arbeitsbereich',
		saveAreas: 'Zuordnung speichern',
		rows: 'Texte',
		rowsNote: (from: number, to: number, all: number) => `${from} bis ${to} von ${all}`,
		filters: { alle: 'Übernommen', unsicher: 'Nur unsichere', ohne: 'Nicht übernommen' },
		filter: 'Welche Texte',
		none: 'Hier steht nichts.',
		kind: 'Art',
		leaveOut: 'nicht übernehmen',
		area: 'Arbeitsbereich',
		parent: 'Gehört zu',
		noParent: 'nichts',
		number: 'Nummer',
		name: 'Titel',
		merge: (before: string) => `Ist nur die Fortsetzung von „${before}“`,
		read: (confidence: string, reason: string) => `Erkannt: ${confidence}, ${reason}.`,
		under: (parent: string) => `gehört zu ${parent}`,
		noText: 'Ohne weiteren Text.',
		facts: { responsible: 'Verantwortlich', cost: 'Kosten', time: 'Zeit', state: 'Stand' },
		noPrinted: 'Ohne Handlungsfeld',
		save: 'Speichern',
		saveNext: 'Speichern und weiter',
		saved: 'Gespeichert.',
		take: 'Übernehmen',
		takeNote:
			'Danach steht das alte Konzept öffentlich neben dem neuen. Ändern lässt sich dann nur noch, was daraus geworden ist.',
		takeHint:
			'Stehen Namen von Menschen darin? Ersetzen Sie sie in der Datei durch das Amt und lesen Sie sie neu ein.',
		act: (count: number) => `${count} Texte übernehmen`,
		discard: 'Verwerfen',
		discardText: 'Was gelesen wurde, wird gelöscht. Die Datei behalten Sie.'
	},
	compare: {
		title: 'Alt und neu',
		text: (open: number, all: number) =>
			open === 0
				? `Zu allen ${all} Texten steht, was aus ihnen wird.`
				: `Bei ${open} von ${all} Texten ist noch offen, was aus ihnen wird.`,
		open: 'Noch offen',
		openNote: 'Vorschläge kommen aus ähnlichen Wörtern. Sie entscheiden.',
		decided: 'Entschieden',
		caption: (what: string) => `Texte des alten Konzepts: ${what}`,
		item: 'Alter Text',
		became: 'Im neuen Konzept',
		outcome: 'In der Stadt',
		proposal: (title: string) => `Vorschlag: ${title}`,
		noProposal: 'kein ähnlicher Text',
		notTold: 'noch nicht gesagt',
		everything: 'Es ist nichts mehr offen.',
		nothing: 'Es ist noch nichts entschieden.',
		publicPage: 'So sehen es alle'
	},
	one: {
		decide: 'Was wird daraus im neuen Konzept?',
		relation: 'Ergebnis',
		relationHints: {
			kept: 'Der Sinn ist derselbe geblieben.',
			reworded: 'Es geht um dasselbe, aber anders.',
			dropped: 'Es kommt nicht mehr vor.',
			open: 'Noch nicht entschieden.'
		},
		item: 'Neuer Text',
		itemHint: 'Die ähnlichsten stehen oben.',
		alike: (percent: number) => `${percent} % ähnlich`,
		reason: 'Begründung',
		reasonHint: 'Bei „entfallen“ nötig. Alle können sie lesen.',
		act: 'Ergebnis speichern',
		outcomeTitle: 'Was ist in der Stadt daraus geworden?',
		outcome: 'Umsetzung',
		outcomeText: 'In einem Satz',
		source: 'Wer sagt das?',
		sourceHint: 'Zum Beispiel: Umsetzungsbericht 2015, Seite 8',
		tell: 'Umsetzung speichern',
		draftTitle: 'Als Entwurf übernehmen',
		draftText: 'Beginnt einen neuen Text mit diesen Worten. Die Herkunft bleibt dabei stehen.',
		draft: 'Entwurf beginnen',
		area: 'Arbeitsbereich',
		continued: (title: string) => `Im neuen Konzept: ${title}`,
		old: 'Das steht im alten Konzept'
	}
};

export const deskPredecessorWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Earlier concept',
		text: 'What did the old concept say, and what becomes of it? Read it in here and compare it with the new one.',
		link: 'Earlier concept',
		empty: 'No concept read yet',
		emptyText: 'It works without one. With it everybody sees what stays and what is new.',
		caption: 'Concepts that were read',
		concept: 'Concept',
		state: 'State',
		named: nameConcept,
		toReview: 'read, still to be looked through',
		taken: (open) => (open === 0 ? 'taken over, all compared' : `taken over, ${open} still open`),
		upload: {
			title: 'Read a concept',
			note: 'It is only read at first. You look through everything before it counts.',
			file: 'File',
			fileHint:
				'DOCX, ODT, Markdown, plain text or our own export (konzept.json), up to 10 megabytes. No PDF.',
			name: 'Title',
			year: 'Year',
			link: 'Link to the concept',
			linkHint: 'Where everybody can read it.',
			act: 'Read the file'
		},
		review: {
			title: 'Look through',
			text: (taken, left) =>
				`${taken} texts will be taken over, ${left} will not. None of it counts yet.`,
			areas: 'Match the fields of action',
			areasNote: 'To which area belongs what stands under this heading in the old concept?',
			noArea: 'no area',
			saveAreas: 'Save the matching',
			rows: 'Texts',
			rowsNote: (from, to, all) => `${from} to ${to} of ${all}`,
			filters: { alle: 'Taken over', unsicher: 'Only uncertain ones', ohne: 'Not taken over' },
			filter: 'Which texts',
			none: 'There is nothing here.',
			kind: 'Kind',
			leaveOut: 'do not take over',
			area: 'Area',
			parent: 'Belongs to',
			noParent: 'nothing',
			number: 'Number',
			name: 'Title',
			merge: (before) => `Is only the end of “${before}”`,
			read: (confidence, reason) => `Recognised: ${confidence}, ${reason}.`,
			under: (parent) => `belongs to ${parent}`,
			noText: 'No further text.',
			facts: { responsible: 'Responsible', cost: 'Cost', time: 'Time', state: 'State' },
			noPrinted: 'Without a field of action',
			save: 'Save',
			saveNext: 'Save and go on',
			saved: 'Saved.',
			take: 'Take over',
			takeNote:
				'After that the old concept stands beside the new one for everybody. Only what became of it can be changed then.',
			takeHint: 'Does it name people? Replace them by their office in the file and read it again.',
			act: (count) => `Take over ${count} texts`,
			discard: 'Throw away',
			discardText: 'What was read is deleted. You keep the file.'
		},
		compare: {
			title: 'Old and new',
			text: (open, all) =>
				open === 0
					? `For all ${all} texts it is said what becomes of them.`
					: `For ${open} of ${all} texts it is still open what becomes of them.`,
			open: 'Still open',
			openNote: 'Proposals come from similar words. You decide.',
			decided: 'Decided',
			caption: (what) => `Texts of the old concept: ${what}`,
			item: 'Old text',
			became: 'In the new concept',
			outcome: 'In the city',
			proposal: (title) => `Proposal: ${title}`,
			noProposal: 'no similar text',
			notTold: 'not told yet',
			everything: 'Nothing is open any more.',
			nothing: 'Nothing is decided yet.',
			publicPage: 'As everybody sees it'
		},
		one: {
			decide: 'What becomes of it in the new concept?',
			relation: 'Result',
			relationHints: {
				kept: 'The sense has stayed the same.',
				reworded: 'It is about the same, but in another way.',
				dropped: 'It is no longer there.',
				open: 'Not decided yet.'
			},
			item: 'New text',
			itemHint: 'The most similar ones come first.',
			alike: (percent) => `${percent}% alike`,
			reason: 'Reason',
			reasonHint: 'Needed for “dropped”. Everybody can read it.',
			act: 'Save the result',
			outcomeTitle: 'What became of it in the city?',
			outcome: 'Implementation',
			outcomeText: 'In one sentence',
			source: 'Who says so?',
			sourceHint: 'For instance: implementation report 2015, page 8',
			tell: 'Save the implementation',
			draftTitle: 'Take it over as a draft',
			draftText: 'Begins a new text with these words. Where it comes from stays with it.',
			draft: 'Begin a draft',
			area: 'Area',
			continued: (title) => `In the new concept: ${title}`,
			old: 'This is what the old concept says'
		}
	}
};
