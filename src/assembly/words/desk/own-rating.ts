/** The page behind the private link of a rating. */
const de = {
	title: (code: string) => `Welche Fassung von ${code}?`,
	until: (day: string) => `Zeit ist ${day}.`,
	how: 'So geht es',
	howText:
		'Sagen Sie zu jeder Fassung, wie groß Ihr Widerstand ist. 0 heißt: kein Widerstand, damit kann ich gut leben. 10 heißt: geht gar nicht. Vorgeschlagen wird die Fassung mit dem geringsten Widerstand; die Gruppe entscheidet.',
	wording: (letter: string) => `Fassung ${letter}`,
	resistance: (letter: string) => `Mein Widerstand gegen Fassung ${letter}`,
	none: 'keine Angabe',
	origin: (origin: string) => `Kommt von: ${origin}`,
	anonymous:
		'Ihr Name steht nicht dabei. Bis zum Ende können Sie Ihre Zahlen über diese Adresse ändern. Danach kann niemand mehr erkennen, welche von Ihnen sind.',
	act: 'Zahlen abgeben',
	change: 'Änderung abgeben',
	thanksTitle: 'Danke, Ihre Zahlen sind angekommen',
	thanksText: (day: string) => `Sie können sie unten ändern, ${day}.`,
	closedTitle: 'Diese Bewertung ist zu Ende',
	closedText: 'Das Ergebnis steht auf der Seite im Konzept.',
	toItem: (code: string) => `${code} im Konzept ansehen`
};

export const ownRatingWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: (code) => `Which wording of ${code}?`,
		until: (day) => `There is time ${day}.`,
		how: 'How it works',
		howText:
			'Say for each wording how strong your resistance is. 0 means: no resistance, I can live with it well. 10 means: impossible for me. The wording with the least resistance is proposed; the group decides.',
		wording: (letter) => `Wording ${letter}`,
		resistance: (letter) => `My resistance to wording ${letter}`,
		none: 'no answer',
		origin: (origin) => `Comes from: ${origin}`,
		anonymous:
			'Your name is not shown. Until the end you can change your numbers by this address. After that nobody can tell which ones are yours.',
		act: 'Send the numbers',
		change: 'Send the change',
		thanksTitle: 'Thank you, your numbers have arrived',
		thanksText: (day) => `You can change them below, ${day}.`,
		closedTitle: 'This rating is closed',
		closedText: 'The result stands on the page in the concept.',
		toItem: (code) => `See ${code} in the concept`
	}
};
