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
	}
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
		}
	}
};
