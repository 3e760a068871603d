/** The words of the year plan. */
const de = {
	title: 'Jahresplan',
	text: (today: string, done: number, now: number, open: number) =>
		`Heute, ${today}: ${done} Schritte sind vorbei, ${now} laufen gerade, ${open} kommen noch.`,
	step: 'Schritt',
	when: 'Wann und wo',
	optional: 'nur wenn nötig',
	undated: 'Termin noch offen',
	contents: 'Was geschieht'
};

export const planWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Year plan',
		text: (today, done, now, open) =>
			`Today, ${today}: ${done} steps are over, ${now} are under way, ${open} are still to come.`,
		step: 'Step',
		when: 'When and where',
		optional: 'only if needed',
		undated: 'date still open',
		contents: 'What happens'
	}
};
