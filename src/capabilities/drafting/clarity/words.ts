import type { PlacedCode } from './hint.ts';

export type HintWords = Readonly<
	Record<Exclude<PlacedCode, 'long-sentence'>, (quote: string) => string>
> & {
	readonly 'long-sentence': (quote: string, words: number) => string;
	readonly 'no-time': string;
	readonly 'no-number': string;
	readonly better: (suggestion: string) => string;
	readonly read: (sentences: number, perSentence: number) => string;
	readonly grade: (grade: number, hard: boolean) => string;
	/** Before the text with the marked places. */
	readonly marked: string;
	readonly toHint: (number: number) => string;
};

const point = (value: number) => `${Math.round(value * 10) / 10}`;
const comma = (value: number) => point(value).replace('.', ',');

/** The scale of the formula goes from the fourth to the fifteenth school year. */
const within = (grade: number) => Math.min(15, Math.max(4, grade));

export const clarityWords: { de: HintWords; en: HintWords } = {
	de: {
		vague: (quote) => `„${quote}“ ist unbestimmt. Was genau, wie viel, bis wann?`,
		hedge: (quote) => `„${quote}“ lässt offen, ob es geschieht.`,
		man: (quote) => `„${quote}“: Wer ist das?`,
		passive: (quote) => `„${quote}“ sagt nicht, wer es tut.`,
		'light-verb': (quote) => `„${quote}“: Ein Tätigkeitswort sagt dasselbe.`,
		nominal: (quote) => `„${quote}“ reiht Hauptwörter. Wer tut was?`,
		chain: (quote) => `„${quote}“ hängt vieles aneinander. Zwei Sätze lesen sich leichter.`,
		'double-negation': (quote) => `„${quote}“ verneint zweimal. Was gilt?`,
		abbreviation: (quote) => `„${quote}“ kennt nicht jeder. Schreiben Sie es einmal aus.`,
		'long-sentence': (quote, words) =>
			`Ein Satz hat ${words} Wörter: „${quote}“ Zwei kurze lesen sich leichter.`,
		'no-time': 'Sagt nicht, bis wann.',
		'no-number': 'Nennt keine Zahl, die man prüfen kann.',
		better: (suggestion) => `Besser: ${suggestion}.`,
		read: (sentences, perSentence) =>
			sentences === 1
				? `1 Satz, ${perSentence} Wörter`
				: `${sentences} Sätze, im Schnitt ${comma(perSentence)} Wörter`,
		grade: (grade, hard) =>
			hard
				? `Schwer zu lesen: Stufe ${comma(within(grade))} von 15 (Wiener Sachtextformel). Kürzere Wörter und Sätze helfen.`
				: `Lesbarkeit: Stufe ${comma(within(grade))} von 15 (Wiener Sachtextformel, 4 ist leicht)`,
		marked: 'Der Text mit den Stellen',
		toHint: (number) => `Hinweis ${number}`
	},
	en: {
		vague: (quote) => `“${quote}” is vague. What exactly, how much, by when?`,
		hedge: (quote) => `“${quote}” leaves open whether it happens.`,
		man: (quote) => `“${quote}”: who is that?`,
		passive: (quote) => `“${quote}” does not say who does it.`,
		'light-verb': (quote) => `“${quote}”: one verb says the same.`,
		nominal: (quote) => `“${quote}” strings nouns together. Who does what?`,
		chain: (quote) => `“${quote}” hangs much on one another. Two sentences read more easily.`,
		'double-negation': (quote) => `“${quote}” denies twice. What holds?`,
		abbreviation: (quote) => `Not everybody knows “${quote}”. Write it out once.`,
		'long-sentence': (quote, words) =>
			`A sentence has ${words} words: “${quote}” Two short ones read more easily.`,
		'no-time': 'Does not say by when.',
		'no-number': 'Names no number that can be checked.',
		better: (suggestion) => `Better: ${suggestion}.`,
		read: (sentences, perSentence) =>
			sentences === 1
				? `1 sentence, ${perSentence} words`
				: `${sentences} sentences, ${point(perSentence)} words on average`,
		grade: (grade, hard) =>
			hard
				? `Hard to read: grade ${point(within(grade))} of 15 (Wiener Sachtextformel). Shorter words and sentences help.`
				: `Readability: grade ${point(within(grade))} of 15 (Wiener Sachtextformel, 4 is easy)`,
		marked: 'The text with the places',
		toHint: (number) => `Hint ${number}`
	}
};
