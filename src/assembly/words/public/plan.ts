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
	contents: 'Was geschieht'
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
		contents: 'What happens'
	}
};
