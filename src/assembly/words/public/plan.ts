/** The words of the year plan. */
const de = {
	title: 'Jahresplan',
	text: (today: string, done: number, now: number, open: number) =>
		`Stand ${today}: ${done} Schritte sind vorbei, ${now} laufen gerade, ${open} kommen noch.`,
	step: 'Schritt',
	when: 'Wann',
	where: 'Wo',
	how: 'Wie',
	optional: 'nur wenn nötig',
	undated: 'Termin noch offen',
	contents: 'Was geschieht',
	groups: 'Die Gruppen',
	groupsText: 'Alle Gruppen gehen dieselben Schritte, nacheinander.'
};

export const planWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Year plan',
		text: (today, done, now, open) =>
			`As of ${today}: ${done} steps are over, ${now} are under way, ${open} are still to come.`,
		step: 'Step',
		when: 'When',
		where: 'Where',
		how: 'How',
		optional: 'only if needed',
		undated: 'date still open',
		contents: 'What happens',
		groups: 'The groups',
		groupsText: 'All groups go the same steps, one after the other.'
	}
};
