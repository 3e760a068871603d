import type { BarKind, ShadeKind } from '#shared/sheet/sheet.ts';

const signs: Record<BarKind | ShadeKind | 'feast', string> = {
	meeting: 'Treffen',
	event: 'Veranstaltung für alle',
	call: 'Alle können schreiben',
	review: 'Verwaltung prüft',
	work: 'Prozesssteuerung arbeitet',
	council: 'Rat',
	school: 'Schulferien',
	holiday: 'Feiertag',
	weekend: 'Wochenende',
	feast: 'religiöses Fest'
};

/** The words of the year plan. */
const de = {
	title: 'Jahresplan',
	text: (today: string, done: number, now: number, open: number) =>
		`Heute, ${today}: ${counted(
			[
				[done, 'ist vorbei', 'sind vorbei'],
				[now, 'läuft gerade', 'laufen gerade'],
				[open, 'kommt noch', 'kommen noch']
			],
			['ein Schritt', 'Schritte', 'einer']
		)}`,
	now: 'Jetzt',
	next: 'Als Nächstes',
	asTable: 'Als Tabelle',
	subscribe: 'Kalender abonnieren',
	pdf: 'PDF zum Drucken (A3)',
	drawing: 'Der Plan als Zeichnung',
	/** What the picture shows, for the ear. */
	picture: (span: string, groups: number, steps: number) =>
		`Zeichnung des Jahresplans, ${span}: Zeilen von Tagen, darin ${steps} Schritte als Balken, auch die von ${groups === 1 ? 'einer Gruppe' : `${groups} Gruppen`}. Feiertage und Schulferien sind hinterlegt. Dasselbe steht in den Tabellen darunter.`,
	pictureMore: (span: string) =>
		`Zeichnung des Jahresplans, ${span}. Dasselbe steht in den Tabellen darunter.`,
	earlier: 'Früher',
	later: 'Später',
	past: 'Vorbei',
	key: 'Zeichen im Plan',
	signs,
	today: 'heute',
	noDates: (span: string) => `${span}: keine Termine`,
	goesOn: (span: string, steps: string) => `${span}: weiter ${steps}`,
	table: 'Derselbe Plan als Tabelle',
	tableNote: 'Die Gruppen in der Reihenfolge ihrer Termine, dann die Schritte für alle.',
	groups: 'Arbeitsgruppen',
	group: 'Gruppe',
	until: (step: string) => `${step} bis`,
	from: (day: string) => `ab ${day}`,
	forAll: 'Schritte für alle',
	details: 'Was in den Schritten geschieht',
	phase: 'Phase',
	state: 'Stand',
	step: 'Schritt',
	when: 'Wann und wo',
	optional: 'nur wenn nötig',
	undated: 'Termin noch offen',
	contents: 'Was geschieht',
	methods: 'Methoden',
	who: 'Wer',
	inPhase: (key: string, title: string) => `Phase ${key}: ${title}`,
	steps: {
		title: 'Alle Schritte und ihre Methoden',
		text: 'Was in jedem Schritt geschieht, wie gearbeitet wird und wer dabei ist. Wann das ist, steht im Jahresplan.',
		ofGroups: 'In jeder Gruppe',
		link: 'Schritte und Methoden'
	},
	sheet: {
		title: (group: string) => `Ablauf der Gruppe ${group}`,
		text: (today: string) =>
			`Jede Gruppe geht dieselben Schritte. Mitmachen können alle, auch wer zu keinem Treffen kommt. Stand: ${today}.`,
		caption: (group: string) => `Die Schritte der Gruppe ${group}`,
		pdf: 'Als PDF',
		link: 'Ablaufblatt: alle Schritte mit Methoden und Terminen'
	},
	asOf: (day: string) => `Stand: ${day}`
};

type Part = readonly [count: number, is: string, are: string];

/** Only what there is: nobody counts to zero aloud. The first number names what is counted. */
function counted(parts: readonly Part[], [one, many, other]: readonly [string, string, string]) {
	const said = parts
		.filter(([count]) => count > 0)
		.map(([count, is, are], index) => {
			if (count === 1) return `${index === 0 ? one : other} ${is}`;
			return index === 0 ? `${count} ${many} ${are}` : `${count} ${are}`;
		});
	return `${said.join(', ')}.`;
}

export const planWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Year plan',
		text: (today, done, now, open) =>
			`Today, ${today}: ${counted(
				[
					[done, 'is over', 'are over'],
					[now, 'is under way', 'are under way'],
					[open, 'is still to come', 'are still to come']
				],
				['one step', 'steps', 'one']
			)}`,
		now: 'Now',
		next: 'Next',
		asTable: 'As a table',
		subscribe: 'Subscribe to the calendar',
		pdf: 'PDF to print (A3)',
		drawing: 'The plan as a drawing',
		picture: (span, groups, steps) =>
			`Drawing of the year plan, ${span}: rows of days, with ${steps} steps as bars, those of ${groups === 1 ? 'one group' : `${groups} groups`} among them. Public and school holidays are shaded. The tables below say the same.`,
		pictureMore: (span) => `Drawing of the year plan, ${span}. The tables below say the same.`,
		earlier: 'Earlier',
		later: 'Later',
		past: 'Over',
		key: 'Signs in the plan',
		signs: {
			meeting: 'Meeting',
			event: 'Event for everybody',
			call: 'Everybody can write',
			review: 'Administration reviews',
			work: 'Steering team at work',
			council: 'Council',
			school: 'School holidays',
			holiday: 'Public holiday',
			weekend: 'Weekend',
			feast: 'religious feast'
		},
		today: 'today',
		noDates: (span) => `${span}: no dates`,
		goesOn: (span, steps) => `${span}: still ${steps}`,
		table: 'The same plan as a table',
		tableNote: 'The groups in the order of their dates, then the steps for everybody.',
		groups: 'Working groups',
		group: 'Group',
		until: (step) => `${step} until`,
		from: (day) => `from ${day}`,
		forAll: 'Steps for everybody',
		details: 'What happens in the steps',
		phase: 'Phase',
		state: 'State',
		step: 'Step',
		when: 'When and where',
		optional: 'only if needed',
		undated: 'date still open',
		contents: 'What happens',
		methods: 'Methods',
		who: 'Who',
		inPhase: (key, title) => `Phase ${key}: ${title}`,
		steps: {
			title: 'All steps and their methods',
			text: 'What happens in each step, how people work and who takes part. When that is stands in the year plan.',
			ofGroups: 'In each group',
			link: 'Steps and methods'
		},
		sheet: {
			title: (group) => `The way of the group ${group}`,
			text: (today) =>
				`Each group goes the same steps. Everybody can take part, even without coming to a meeting. As of ${today}.`,
			caption: (group) => `The steps of the group ${group}`,
			pdf: 'As PDF',
			link: 'Structure sheet: all steps with methods and dates'
		},
		asOf: (day) => `As of ${day}`
	}
};
