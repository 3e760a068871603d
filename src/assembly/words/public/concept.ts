import { atStart } from '#shared/format.ts';

/** The words of the living concept as a book. */
const de = {
	title: 'Das Konzept',
	asOf: (day: string) => `Arbeitsstand ${day}`,
	text: (guidelines: number, goals: number, measures: number) =>
		`${atStart(
			list(
				[
					guidelines > 0 && (guidelines === 1 ? 'eine Leitlinie' : `${guidelines} Leitlinien`),
					goals > 0 && (goals === 1 ? 'ein Ziel' : `${goals} Ziele`),
					measures > 0 && (measures === 1 ? 'eine Maßnahme' : `${measures} Maßnahmen`)
				],
				'und'
			)
		)} ${guidelines + goals + measures === 1 ? 'steht' : 'stehen'} bisher darin. Am Rand lesen Sie, woher jeder Text kommt und wie weit er ist.`,
	contents: 'Inhalt',
	loose: 'Noch ohne Platz',
	looseText: 'Diese Texte dienen etwas, das noch nicht veröffentlicht ist.',
	empty: 'Noch steht nichts im Konzept',
	emptyText:
		'Zuerst entstehen die Leitlinien, dann schreiben die Gruppen Ziele und Maßnahmen. Jeder Text steht hier, sobald er veröffentlicht ist.',
	noGoals: 'Noch dient kein Ziel dieser Leitlinie.',
	noMeasures: 'Noch gibt es keine Maßnahme zu diesem Ziel.',
	benefit: 'Nutzen:',
	also: 'dient auch',
	measuredBy: 'Gemessen an:',
	version: (n: number, day: string) => `Fassung ${n} vom ${day}`,
	origins: (n: number) => (n === 1 ? 'aus 1 Beitrag' : `aus ${n} Beiträgen`),
	life: 'Lebenslauf',
	inReview: (department: string, until: string) => `in Prüfung: ${department}, Antwort ${until}`,
	overdue: (department: string, day: string) =>
		`in Prüfung: ${department}, Antwort steht seit ${day} aus`
};

/** `6 Leitlinien und 7 Ziele`: only what there is. */
function list(parts: readonly (string | false)[], and: string): string {
	const said = parts.filter((part) => part !== false);
	return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(` ${and} `);
}

export const conceptWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'The concept',
		asOf: (day) => `As of ${day}`,
		text: (guidelines, goals, measures) =>
			`${atStart(
				list(
					[
						guidelines > 0 && (guidelines === 1 ? 'one guideline' : `${guidelines} guidelines`),
						goals > 0 && (goals === 1 ? 'one goal' : `${goals} goals`),
						measures > 0 && (measures === 1 ? 'one measure' : `${measures} measures`)
					],
					'and'
				)
			)} ${guidelines + goals + measures === 1 ? 'stands' : 'stand'} in it so far. In the margin you read where each text comes from and how far it is.`,
		contents: 'Contents',
		loose: 'Without a place yet',
		looseText: 'These texts serve something that is not published yet.',
		empty: 'Nothing stands in the concept yet',
		emptyText:
			'First come the guidelines, then the groups write goals and measures. Each text stands here as soon as it is published.',
		noGoals: 'No goal serves this guideline yet.',
		noMeasures: 'There is no measure for this goal yet.',
		benefit: 'Benefit:',
		also: 'also serves',
		measuredBy: 'Measured by:',
		version: (n, day) => `Version ${n} of ${day}`,
		origins: (n) => (n === 1 ? 'from 1 contribution' : `from ${n} contributions`),
		life: 'Life story',
		inReview: (department, until) => `in review: ${department}, answer ${until}`,
		overdue: (department, day) => `in review: ${department}, no answer since ${day}`
	}
};
