/** The words of the overview: what the tree lacks, how it is spread, and what is still to be decided. */
const de = {
	title: 'Überblick',
	text: 'Was im Baum noch fehlt, wie er über die Bereiche verteilt ist und was noch entschieden werden muss.',
	tree: 'Baum ansehen',
	emptyTitle: 'Noch nichts zu überblicken',
	emptyText:
		'Sobald die ersten Leitlinien, Ziele und Maßnahmen entstehen, steht hier, was ihnen fehlt.',
	draft: (number: number) => `Entwurf ${number}`,
	decisions: {
		title: 'Was noch entschieden werden muss',
		note: 'Eine Liste für die Kerngruppe, je Bereich. Das Dringende steht zuerst.',
		noteForMembers: 'Eine Liste für die Mitglieder der Kerngruppe. Ihre Bereiche stehen zuerst.',
		count: (items: number) =>
			items === 1
				? 'Über einen Text ist noch zu entscheiden.'
				: `Über ${items} Texte ist noch zu entscheiden.`,
		none: 'Zurzeit ist nichts offen.',
		allAreas: 'Alle Bereiche',
		item: 'Worüber',
		why: 'Warum',
		toRound: 'Zur Konsolidierung',
		returned: 'Die Prüfung hat etwas gefunden. Die Gruppe antwortet mit einer neuen Fassung.',
		wordings: (count: number) => `${count} Fassungen stehen zur Wahl.`,
		contradictions: (count: number) =>
			count === 1
				? 'Ein Widerspruch auf einem Bogen ist offen.'
				: `${count} Widersprüche auf Bögen sind offen.`,
		objections: (count: number) =>
			count === 1
				? 'Ein Einwand gegen das Protokoll ist offen.'
				: `${count} Einwände gegen das Protokoll sind offen.`,
		unanswered: (count: number) =>
			count === 1
				? 'Eine abweichende Meinung wartet auf eine Antwort.'
				: `${count} abweichende Meinungen warten auf eine Antwort.`,
		sentBack: (day: string) =>
			`Das Treffen am ${day} hat das Ziel zurückgegeben. Es ist noch nicht neu gefasst.`,
		sentBackSometime: 'Ein Treffen hat das Ziel zurückgegeben. Es ist noch nicht neu gefasst.',
		answered: (sheets: number) =>
			sheets === 1
				? 'Die Fragebogenrunde ist zu Ende, ein Bogen liegt vor. Die Fassung ist noch die alte.'
				: `Die Fragebogenrunde ist zu Ende, ${sheets} Bögen liegen vor. Die Fassung ist noch die alte.`,
		toCheck: (day: string) => `Beim Treffen am ${day} wird das Ziel überprüft.`
	},
	coverage: {
		title: 'Was im Baum fehlt',
		note: 'Hinweise, keine Fehler: Nicht jede Leitlinie braucht ein Ziel in jedem Bereich.',
		none: 'Jede Leitlinie hat Ziele in allen Bereichen, jedes Ziel hat Maßnahmen, und alles hat seinen Platz.',
		/** What follows the code of the item. */
		'guideline-without-goals': 'hat noch kein Ziel.',
		'guideline-not-in': (areas: string) => `hat kein Ziel in: ${areas}.`,
		'goal-without-measures': 'hat keine Maßnahme.',
		'goal-measures-ended': (count: number) =>
			count === 1
				? 'hat keine Maßnahme mehr: Die einzige ist gestrichen.'
				: `hat keine Maßnahme mehr: Alle ${count} sind gestrichen.`,
		'goal-serves-nothing': 'dient keiner Leitlinie.',
		'measure-serves-nothing': 'dient keinem Ziel.',
		'area-without-goals': (area: string) => `${area} hat noch kein Ziel.`
	},
	matrix: {
		title: 'Leitlinien und Bereiche',
		note: 'Wie viele Ziele und Maßnahmen einer Leitlinie im Bereich dienen. Was zwei Leitlinien dient, zählt bei beiden. Jede Zahl führt in den Baum.',
		caption: 'Ziele und Maßnahmen je Leitlinie und Bereich',
		guideline: 'Leitlinie',
		loose: 'ohne Leitlinie',
		goals: (count: number) => (count === 1 ? '1 Ziel' : `${count} Ziele`),
		measures: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
		drafts: (count: number) => (count === 1 ? '1 Entwurf' : `${count} Entwürfe`),
		none: 'nichts'
	},
	balance: {
		title: 'Verteilung',
		note: 'Wie viel jeder Bereich hat und wie weit er ist, Entwürfe eingeschlossen.',
		caption: 'Ziele, Maßnahmen, Einigung und Kosten je Bereich',
		area: 'Bereich',
		goals: 'Ziele',
		measures: 'Maßnahmen',
		agreed: 'geeinigt',
		costs: 'Kosten genannt',
		of: (count: number, all: number) => (all === 0 ? '–' : `${count} von ${all}`),
		unequal: (most: string, many: number, least: string, few: number) =>
			`${most} hat ${many} Maßnahmen, ${least} ${few === 0 ? 'keine' : few === 1 ? 'eine' : few}.`,
		equal: 'Die Maßnahmen sind über die Bereiche etwa gleich verteilt.',
		agreedAll: (count: number, all: number) =>
			all === 0 ? '' : `Geeinigt sind ${count} von ${all} Zielen und Maßnahmen.`,
		costsAll: (known: number, not: number, all: number) =>
			all === 0
				? ''
				: `Kosten stehen bei ${known} von ${all} Maßnahmen${not > 0 ? `, bei ${not} weiteren steht, warum sie nicht zu beziffern sind` : ''}.`
	}
};

export const overviewWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Overview',
		text: 'What the tree still lacks, how it is spread over the areas, and what is still to be decided.',
		tree: 'See the tree',
		emptyTitle: 'Nothing to look over yet',
		emptyText:
			'As soon as the first guidelines, goals and measures are made, this page says what they lack.',
		draft: (number) => `Draft ${number}`,
		decisions: {
			title: 'What is still to be decided',
			note: 'A list for the core group, by area. What is urgent comes first.',
			noteForMembers: 'A list for the members of the core group. Your areas come first.',
			count: (items) =>
				items === 1
					? 'One text is still to be decided about.'
					: `${items} texts are still to be decided about.`,
			none: 'Nothing is open at present.',
			allAreas: 'All areas',
			item: 'About',
			why: 'Why',
			toRound: 'To the consolidation',
			returned: 'The review found something. The group answers with a new wording.',
			wordings: (count) => `${count} wordings are to be chosen from.`,
			contradictions: (count) =>
				count === 1
					? 'One contradiction on a sheet is open.'
					: `${count} contradictions on sheets are open.`,
			objections: (count) =>
				count === 1
					? 'One objection to the minutes is open.'
					: `${count} objections to the minutes are open.`,
			unanswered: (count) =>
				count === 1
					? 'One minority view awaits an answer.'
					: `${count} minority views await an answer.`,
			sentBack: (day) => `The meeting on ${day} sent the goal back. It is not worded anew yet.`,
			sentBackSometime: 'A meeting sent the goal back. It is not worded anew yet.',
			answered: (sheets) =>
				sheets === 1
					? 'The questionnaire round is over, one sheet came in. The wording is still the old one.'
					: `The questionnaire round is over, ${sheets} sheets came in. The wording is still the old one.`,
			toCheck: (day) => `The goal is checked at the meeting on ${day}.`
		},
		coverage: {
			title: 'What the tree lacks',
			note: 'Hints, no faults: not every guideline needs a goal in every area.',
			none: 'Every guideline has goals in all areas, every goal has measures, and everything has its place.',
			'guideline-without-goals': 'has no goal yet.',
			'guideline-not-in': (areas) => `has no goal in: ${areas}.`,
			'goal-without-measures': 'has no measure.',
			'goal-measures-ended': (count) =>
				count === 1
					? 'has no measure any more: its only one is struck.'
					: `has no measure any more: all ${count} are struck.`,
			'goal-serves-nothing': 'serves no guideline.',
			'measure-serves-nothing': 'serves no goal.',
			'area-without-goals': (area) => `${area} has no goal yet.`
		},
		matrix: {
			title: 'Guidelines and areas',
			note: 'How many goals and measures serve a guideline in the area. What serves two guidelines counts for both. Each number leads into the tree.',
			caption: 'Goals and measures by guideline and area',
			guideline: 'Guideline',
			loose: 'without a guideline',
			goals: (count) => (count === 1 ? '1 goal' : `${count} goals`),
			measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
			drafts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
			none: 'nothing'
		},
		balance: {
			title: 'Balance',
			note: 'How much each area has and how far it is, drafts included.',
			caption: 'Goals, measures, agreement and costs by area',
			area: 'Area',
			goals: 'Goals',
			measures: 'Measures',
			agreed: 'agreed',
			costs: 'costs named',
			of: (count, all) => (all === 0 ? '–' : `${count} of ${all}`),
			unequal: (most, many, least, few) =>
				`${most} has ${many} measures, ${least} ${few === 0 ? 'none' : few === 1 ? 'one' : few}.`,
			equal: 'The measures are spread about equally over the areas.',
			agreedAll: (count, all) =>
				all === 0 ? '' : `${count} of ${all} goals and measures are agreed.`,
			costsAll: (known, not, all) =>
				all === 0
					? ''
					: `Costs stand with ${known} of ${all} measures${not > 0 ? `, with ${not} more stands why they cannot be quantified` : ''}.`
		}
	}
};
