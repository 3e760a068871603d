import type { EditName } from '#drafting/structure/edit-many.ts';

/** The workshop's list: its order, many changed at once, the last change, the keyboard. */
const de = {
	allAreas: 'Alle Bereiche',
	choose: (title: string) => `„${title}“ auswählen`,
	chooseAll: (group: string) => `Alle auswählen: ${group}`,
	chosenColumn: 'Auswahl',
	orderColumn: 'Reihenfolge',
	up: (title: string) => `„${title}“ nach oben`,
	down: (title: string) => `„${title}“ nach unten`,
	stands: (title: string, place: string, of: string) =>
		`„${title}“ steht jetzt an Stelle ${place} von ${of}.`,
	toPlace: 'An eine bestimmte Stelle setzen',
	which: 'Was?',
	place: 'Stelle',
	placeAct: 'Dorthin setzen',
	orderNote:
		'Die Reihenfolge gilt überall: im Konzept, im Baum und in Dokumenten. Codes ändern sich nie.',
	filter: 'Suchen in Titel und Code',
	filterAct: 'Suchen',
	found: (n: number) => (n === 1 ? 'Ein Eintrag passt.' : `${n} Einträge passen.`),
	foundNone: 'Nichts passt. Suchen Sie nach einem anderen Wort.',
	filterOff: 'Alle zeigen',
	editChosen: 'Ausgewählte gemeinsam bearbeiten',
	last: {
		label: 'Zuletzt',
		undo: 'Rückgängig machen',
		since: 'Danach geschah:',
		of: (title: string, change: string) => `„${title}“: ${change}`,
		changes: {
			'version-worded': 'neue Fassung',
			'sheet-kept': 'Maßnahmenblatt geändert',
			'item-linked': 'neue Verbindung',
			'link-ended': 'Verbindung beendet',
			'benefit-changed': 'Nutzen geändert',
			'main-chosen': 'an erster Stelle steht jetzt eine andere Verbindung',
			'item-consolidated': 'die Gruppe hat sich geeinigt',
			'item-dropped': 'gestrichen',
			'draft-discarded': 'beiseitegelegt',
			'item-restored': 'wieder in Arbeit',
			'item-published': 'veröffentlicht',
			'item-drafted': 'Entwurf angelegt',
			'items-merged': 'mit anderen zusammengeführt',
			'item-split': 'geteilt'
		} as Record<string, string>
	},
	keys: {
		title: 'Tasten',
		rows: {
			'J, K': 'nächste Zeile, vorige Zeile',
			X: 'Zeile auswählen',
			Enter: 'Zeile öffnen',
			'Alt + ↑, Alt + ↓': 'Zeile nach oben, nach unten',
			'/': 'suchen',
			'?': 'diese Hilfe'
		}
	},
	many: {
		title: 'Gemeinsam bearbeiten',
		text: (n: number) =>
			n === 1 ? 'Ein Eintrag ist ausgewählt.' : `${n} Einträge sind ausgewählt.`,
		none: 'Sie haben noch nichts ausgewählt',
		noneText: 'Kreuzen Sie in der Werkstatt an, was Sie gemeinsam bearbeiten wollen.',
		chosen: 'Ausgewählt',
		what: 'Was soll bei allen geschehen?',
		edits: {
			responsible: 'Verantwortliche Stelle eintragen',
			priority: 'Priorität setzen',
			ends: 'Ende eintragen',
			competence: 'Zuständigkeit eintragen',
			area: 'In einen anderen Bereich legen',
			link: 'Mit einer Leitlinie oder einem Ziel verbinden',
			publish: 'Veröffentlichen',
			agree: 'Als geeinigt festhalten',
			discard: 'Beiseitelegen'
		} satisfies Record<EditName, string>,
		hints: {
			responsible: 'Nur bei Maßnahmen.',
			priority: 'Nur bei Maßnahmen.',
			ends: 'Nur bei Maßnahmen.',
			competence: 'Nur bei Maßnahmen.',
			area: 'Nur bei Entwürfen: Ein Code nennt den Bereich und bleibt.',
			link: 'Mit einem Satz, der bei allen denselben Nutzen nennt.',
			publish: 'Jeder Eintrag bekommt seinen Code. Das lässt sich nicht zurücknehmen.',
			agree: 'Wo nichts fehlt und kein Fragebogen läuft.',
			discard: 'Nur Entwürfe, die noch niemand außerhalb gesehen hat.'
		} satisfies Record<EditName, string>,
		next: 'Weiter',
		otherChange: 'Etwas anderes tun',
		show: 'Zeigen, was geschieht',
		value: 'Was eintragen?',
		area: 'Bereich',
		serves: 'Wem dienen alle?',
		benefit: 'Welchen Nutzen hat das?',
		ends: 'Ende',
		endsHint: 'So genau, wie es feststeht: 2018, 3. Quartal 2018 oder 1. Juni 2018.',
		responsible: 'Verantwortliche Stelle',
		priority: 'Priorität',
		competence: 'Zuständigkeit',
		prompt: 'Bitte wählen',
		preview: 'Was geschieht',
		previewNote: 'Noch ist nichts gespeichert.',
		will: (n: number, of: number) =>
			n === of
				? n === 1
					? 'Der Eintrag ändert sich.'
					: `Alle ${n} ändern sich.`
				: `${n} von ${of} ändern sich. Die anderen bleiben, wie sie sind.`,
		willNot: 'Bleiben, wie sie sind',
		willHead: ['Titel', 'Was geschieht'],
		willNotHead: ['Titel', 'Warum nicht'],
		nothing: 'keine Angabe',
		becomes: (from: string, to: string) => `${from} → ${to}`,
		draftAgain: 'Ist danach wieder ein Entwurf.',
		becomesPublic: (code: string) => `Wird veröffentlicht als ${code}.`,
		agreed: (version: number) => `Geeinigt auf Fassung ${version}.`,
		aside: 'Kommt aus den Listen, bleibt aufbewahrt.',
		linked: (to: string) => `Dient dann auch ${to}.`,
		reason: 'Begründung',
		reasonHint: 'Gilt für alle. Bei Veröffentlichtem steht sie öffentlich.',
		act: (n: number) => (n === 1 ? 'Einen Eintrag ändern' : `${n} Einträge ändern`)
	}
};

export const bulkDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		allAreas: 'All areas',
		choose: (title) => `Choose “${title}”`,
		chooseAll: (group) => `Choose all: ${group}`,
		chosenColumn: 'Chosen',
		orderColumn: 'Order',
		up: (title) => `Move “${title}” up`,
		down: (title) => `Move “${title}” down`,
		stands: (title, place, of) => `“${title}” now stands in place ${place} of ${of}.`,
		toPlace: 'Put in a certain place',
		which: 'What?',
		place: 'Place',
		placeAct: 'Put there',
		orderNote:
			'The order holds everywhere: in the concept, in the tree and in documents. Codes never change.',
		filter: 'Search in title and code',
		filterAct: 'Search',
		found: (n) => (n === 1 ? 'One item matches.' : `${n} items match.`),
		foundNone: 'Nothing matches. Search for another word.',
		filterOff: 'Show all',
		editChosen: 'Edit the chosen ones together',
		last: {
			label: 'Last',
			undo: 'Take back',
			since: 'After that:',
			of: (title, change) => `“${title}”: ${change}`,
			changes: {
				'version-worded': 'new version',
				'sheet-kept': 'sheet of the measure changed',
				'item-linked': 'new link',
				'link-ended': 'link ended',
				'benefit-changed': 'benefit changed',
				'main-chosen': 'another link stands in the first place',
				'item-consolidated': 'the group has agreed',
				'item-dropped': 'struck',
				'draft-discarded': 'put aside',
				'item-restored': 'back in the work',
				'item-published': 'published',
				'item-drafted': 'drafted',
				'items-merged': 'merged with others',
				'item-split': 'split'
			}
		},
		keys: {
			title: 'Keys',
			rows: {
				'J, K': 'next row, previous row',
				X: 'choose the row',
				Enter: 'open the row',
				'Alt + ↑, Alt + ↓': 'move the row up, down',
				'/': 'search',
				'?': 'this help'
			}
		},
		many: {
			title: 'Edit together',
			text: (n) => (n === 1 ? 'One item is chosen.' : `${n} items are chosen.`),
			none: 'You have chosen nothing yet',
			noneText: 'Tick in the workshop what you want to edit together.',
			chosen: 'Chosen',
			what: 'What is to happen to all?',
			edits: {
				responsible: 'Enter the responsible body',
				priority: 'Set the priority',
				ends: 'Enter the end',
				competence: 'Enter the competence',
				area: 'Put into another area',
				link: 'Link with a guideline or a goal',
				publish: 'Publish',
				agree: 'Record as agreed',
				discard: 'Put aside'
			},
			hints: {
				responsible: 'Measures only.',
				priority: 'Measures only.',
				ends: 'Measures only.',
				competence: 'Measures only.',
				area: 'Drafts only: a code names the area and stays.',
				link: 'With one sentence that names the same benefit for all.',
				publish: 'Each item gets its code. This cannot be taken back.',
				agree: 'Where nothing is missing and no questionnaire is open.',
				discard: 'Only drafts that nobody outside has seen.'
			},
			next: 'Go on',
			otherChange: 'Do something else',
			show: 'Show what will happen',
			value: 'Enter what?',
			area: 'Area',
			serves: 'What do all serve?',
			benefit: 'What is the benefit?',
			ends: 'End',
			endsHint: 'As exactly as it is known: 2018, quarter 3 2018 or 1 June 2018.',
			responsible: 'Responsible body',
			priority: 'Priority',
			competence: 'Competence',
			prompt: 'Please choose',
			preview: 'What will happen',
			previewNote: 'Nothing is saved yet.',
			will: (n, of) =>
				n === of
					? n === 1
						? 'The item changes.'
						: `All ${n} change.`
					: `${n} of ${of} change. The others stay as they are.`,
			willNot: 'Stay as they are',
			willHead: ['Title', 'What will happen'],
			willNotHead: ['Title', 'Why not'],
			nothing: 'nothing said',
			becomes: (from, to) => `${from} → ${to}`,
			draftAgain: 'Is a draft again after this.',
			becomesPublic: (code) => `Is published as ${code}.`,
			agreed: (version) => `Agreed on version ${version}.`,
			aside: 'Leaves the lists, is kept.',
			linked: (to) => `Will also serve ${to}.`,
			reason: 'Reason',
			reasonHint: 'Holds for all. For what is published it stands in public.',
			act: (n) => (n === 1 ? 'Change one item' : `Change ${n} items`)
		}
	}
};
