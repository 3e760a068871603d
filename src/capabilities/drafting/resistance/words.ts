export type RatingWords = {
	readonly unchanged: string;
	readonly zero: string;
	readonly ten: string;
	readonly mean: (mean: number) => string;
	readonly acceptance: (share: number) => string;
	readonly explained: {
		readonly nobody: string;
		readonly people: (people: number, invited: number | null) => string;
		readonly nothingWidely: string;
		readonly least: (letter: string, mean: number) => string;
		readonly leastUntold: (letters: readonly string[]) => string;
		readonly tie: (letters: readonly string[], mean: number) => string;
		readonly high: (count: number) => string;
		readonly noneHigh: string;
		readonly next: (letter: string, mean: number) => string;
		readonly presentLeads: (tied: boolean) => string;
		readonly narrow: (letters: readonly string[]) => string;
		readonly incomplete: (count: number) => string;
		readonly few: string;
	};
};

const rounded = (value: number) => (Math.round(value * 10) / 10).toFixed(1).replace('.0', '');
const comma = (value: number) => rounded(value).replace('.', ',');
const percent = (share: number) => Math.round(share * 100);
const numbers = [
	'Null',
	'Ein',
	'Zwei',
	'Drei',
	'Vier',
	'Fünf',
	'Sechs',
	'Sieben',
	'Acht',
	'Neun',
	'Zehn'
];
const humans = (count: number) =>
	count === 1 ? 'Ein Mensch' : `${numbers[count] ?? count} Menschen`;

export const ratingWords: { de: RatingWords; en: RatingWords } = {
	de: {
		unchanged: 'Alles bleibt, wie es ist',
		zero: 'kein Widerstand',
		ten: 'geht gar nicht',
		mean: (mean) => `${comma(mean)} von 10`,
		acceptance: (share) => `${percent(share)} %`,
		explained: {
			nobody: 'Niemand hat bewertet.',
			people: (people, invited) =>
				invited === null
					? `${humans(people)} ${people === 1 ? 'hat' : 'haben'} bewertet.`
					: `${people} von ${invited} Gefragten haben bewertet.`,
			nothingWidely:
				'Keine Fassung wurde von mindestens der Hälfte bewertet. Es gibt keinen Vorschlag.',
			least: (letter, mean) =>
				`Am wenigsten Widerstand hat Fassung ${letter}: im Schnitt ${comma(mean)} von 10.`,
			leastUntold: (letters) =>
				`Am wenigsten Widerstand ${letters.length === 1 ? 'hat Fassung' : 'haben die Fassungen'} ${listed(letters, 'und')}. Wie viel, sagen wir erst ab drei Zetteln, damit niemand zu erkennen ist.`,
			tie: (letters, mean) =>
				`Gleich wenig Widerstand haben die Fassungen ${listed(letters, 'und')}: im Schnitt ${comma(mean)} von 10. Die Gruppe wählt zwischen ihnen.`,
			high: (count) => `${humans(count)} ${count === 1 ? 'gab' : 'gaben'} ihr 8 oder mehr.`,
			noneHigh: 'Niemand gab ihr 8 oder mehr.',
			next: (letter, mean) => `Es folgt Fassung ${letter} mit ${comma(mean)}.`,
			presentLeads: (tied) =>
				tied
					? 'Die jetzige Fassung ist darunter: Es ginge auch ohne Änderung.'
					: 'Das ist die jetzige Fassung: Eine Änderung fände mehr Widerstand.',
			narrow: (letters) =>
				`Fassung ${listed(letters, 'und')} wurde von weniger als der Hälfte bewertet und wird nicht vorgeschlagen.`,
			incomplete: (count) =>
				count === 1
					? 'Auf einem Zettel fehlt mindestens eine Zahl. Sie zählt weder als 0 noch als 10; der Schnitt ist von denen, die eine gaben.'
					: `Auf ${count} Zetteln fehlt mindestens eine Zahl. Sie zählt weder als 0 noch als 10; der Schnitt ist von denen, die eine gaben.`,
			few: 'Bei weniger als fünf Zetteln zeigen wir nur den Schnitt, damit niemand zu erkennen ist.'
		}
	},
	en: {
		unchanged: 'Everything stays as it is',
		zero: 'no resistance',
		ten: 'impossible for me',
		mean: (mean) => `${rounded(mean)} of 10`,
		acceptance: (share) => `${percent(share)}%`,
		explained: {
			nobody: 'Nobody has rated.',
			people: (people, invited) =>
				invited === null
					? `${people} ${people === 1 ? 'person has' : 'people have'} rated.`
					: `${people} of ${invited} people asked have rated.`,
			nothingWidely: 'No wording was rated by at least half. Nothing is proposed.',
			least: (letter, mean) =>
				`Wording ${letter} has the least resistance: ${rounded(mean)} of 10 on average.`,
			leastUntold: (letters) =>
				`The least resistance is to wording${letters.length === 1 ? '' : 's'} ${listed(letters, 'and')}. How much, we say from three ballots on, so that nobody is recognised.`,
			tie: (letters, mean) =>
				`Wordings ${listed(letters, 'and')} have equally little resistance: ${rounded(mean)} of 10 on average. The group chooses between them.`,
			high: (count) => `${count} ${count === 1 ? 'person' : 'people'} gave it 8 or more.`,
			noneHigh: 'Nobody gave it 8 or more.',
			next: (letter, mean) => `Wording ${letter} follows with ${rounded(mean)}.`,
			presentLeads: (tied) =>
				tied
					? 'The present wording is among them: no change is needed.'
					: 'That is the present wording: a change would meet more resistance.',
			narrow: (letters) =>
				`Wording ${listed(letters, 'and')} was rated by fewer than half and is not proposed.`,
			incomplete: (count) =>
				`On ${count} ${count === 1 ? 'ballot' : 'ballots'} at least one number is missing. It counts neither as 0 nor as 10; the average is of those who gave one.`,
			few: 'With fewer than five ballots only the average is shown, so that nobody is recognised.'
		}
	}
};

function listed(letters: readonly string[], and: string): string {
	return letters.length < 2
		? letters.join('')
		: `${letters.slice(0, -1).join(', ')} ${and} ${letters.at(-1)}`;
}
