/** The words of the groups: their rows, their pages, and one sentence on what goes on in them. */
const de = {
	title: 'Die Gruppen',
	text: 'Die Gruppen arbeiten nacheinander, jede an einem Bereich. Sie können in jeder mitmachen, auch ohne zu den Treffen zu kommen.',
	now: {
		call: (until: string) => `Ideen gesucht ${until}`,
		review: (until: string) => `Maßnahmen in Prüfung, Antwort ${until}`,
		begins: (day: string) => `Beginnt am ${day}`,
		meeting: (day: string) => `Treffen am ${day}`,
		running: (until: string) => `Läuft ${until}`,
		over: 'Abgeschlossen',
		undated: 'Termine noch offen'
	},
	counts: (goals: number, measures: number, contributions: number) =>
		[
			goals > 0 && (goals === 1 ? '1\u00A0Ziel' : `${goals}\u00A0Ziele`),
			measures > 0 && (measures === 1 ? '1\u00A0Maßnahme' : `${measures}\u00A0Maßnahmen`),
			contributions > 0 &&
				(contributions === 1 ? '1\u00A0Beitrag' : `${contributions}\u00A0Beiträge`)
		]
			.filter(Boolean)
			.join(', '),
	group: (title: string) => `Gruppe ${title}`,
	openCall: 'Jetzt mitmachen',
	contribute: 'Idee beitragen',
	way: 'Ihr Weg',
	dates: 'Termine',
	goals: 'Ziele',
	noGoals: 'Noch keine Ziele',
	noGoalsText: 'Die Gruppe formuliert sie bei ihrem ersten Treffen.',
	measures: 'Maßnahmen',
	noMeasures: 'Noch keine Maßnahmen',
	noMeasuresText: 'Sie entstehen zu den Zielen, bis zum zweiten Treffen.',
	contributions: 'Beiträge',
	noContributions: 'Noch keine Beiträge',
	noContributionsText: 'Sobald die Gruppe fragt, können alle schreiben.',
	newest: (shown: number, all: number) => (shown < all ? `Die ${shown} neuesten von ${all}.` : ''),
	allOf: 'Alle Beiträge lesen'
};

export const groupWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'The groups',
		text: 'The groups work one after the other, each on one area. You can take part in each of them, even without coming to the meetings.',
		now: {
			call: (until) => `Ideas wanted ${until}`,
			review: (until) => `Measures in review, answer ${until}`,
			begins: (day) => `Begins on ${day}`,
			meeting: (day) => `Meeting on ${day}`,
			running: (until) => `Under way ${until}`,
			over: 'Done',
			undated: 'Dates still open'
		},
		counts: (goals, measures, contributions) =>
			[
				goals > 0 && (goals === 1 ? '1 goal' : `${goals} goals`),
				measures > 0 && (measures === 1 ? '1 measure' : `${measures} measures`),
				contributions > 0 &&
					(contributions === 1 ? '1 contribution' : `${contributions} contributions`)
			]
				.filter(Boolean)
				.join(', '),
		group: (title) => `Group ${title}`,
		openCall: 'Take part now',
		contribute: 'Contribute an idea',
		way: 'Its way',
		dates: 'Dates',
		goals: 'Goals',
		noGoals: 'No goals yet',
		noGoalsText: 'The group words them at its first meeting.',
		measures: 'Measures',
		noMeasures: 'No measures yet',
		noMeasuresText: 'They follow from the goals, until the second meeting.',
		contributions: 'Contributions',
		noContributions: 'No contributions yet',
		noContributionsText: 'As soon as the group asks, everybody can write.',
		newest: (shown, all) => (shown < all ? `The newest ${shown} of ${all}.` : ''),
		allOf: 'Read all contributions'
	}
};
