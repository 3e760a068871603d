import { workshopSteps } from './workshop-steps.ts';

/** The words of the workshop: where items are worded, linked, and sent on. */
const de = {
	title: 'Werkstatt',
	text: (count: number, drafts: number) =>
		drafts === 0
			? `${count} Leitlinien, Ziele und Maßnahmen.`
			: `${count} Leitlinien, Ziele und Maßnahmen, ${drafts} davon noch nicht veröffentlicht.`,
	draft: 'Entwurf anlegen',
	caption: (kinds: string) => `${kinds} in der Werkstatt`,
	item: 'Titel',
	state: 'Stand',
	ready: 'Bereit?',
	nothingMissing: 'Es fehlt nichts',
	missingCount: (count: number) => (count === 1 ? 'Eine Angabe fehlt' : `${count} Angaben fehlen`),
	unpublished: 'noch nicht veröffentlicht',
	emptyTitle: 'Noch kein Entwurf',
	emptyText: 'Aus veröffentlichten Beiträgen machen Sie hier Leitlinien, Ziele und Maßnahmen.',
	noneOf: (kinds: string) => `Noch keine ${kinds}.`,
	form: {
		title: 'Entwurf anlegen',
		text: 'Ein Entwurf bekommt seinen Code erst, wenn Sie ihn veröffentlichen.',
		kind: 'Was entsteht?',
		kindHints: {
			guideline: 'Ein Grundsatz für die ganze Stadt.',
			goal: 'Was wann erreicht sein soll, und woran man es misst.',
			measure: 'Wer bis wann was tut, damit ein Ziel erreicht wird.'
		},
		area: 'Bereich',
		areaHint: 'Leitlinien gelten für alle Bereiche.',
		allAreas: 'alle Bereiche',
		origins: 'Beiträge, aus denen der Entwurf entsteht',
		originsHint: 'Sie bleiben mit ihm verbunden, und wer sie schrieb, sieht es auf seiner Seite.',
		noOrigins: 'Noch ist kein Beitrag veröffentlicht. Sie können den Entwurf trotzdem anlegen.',
		serves: 'Wem dient er?',
		servesHint:
			'Ein Ziel dient einer Leitlinie, eine Maßnahme einem Ziel. Das können Sie auch später sagen.',
		act: 'Entwurf anlegen'
	},
	wording: {
		title: 'Fassung',
		note: (number: number) => `Jetzt gilt Fassung ${number}. Frühere bleiben lesbar.`,
		name: 'Titel',
		words: 'Text',
		reason: 'Begründung',
		reasonHint: 'Steht öffentlich im Lebenslauf. Was ist anders, und warum?',
		measuredBy: 'Woran misst man, dass das Ziel erreicht ist?',
		keep: (number: number) => `Als Fassung ${number} festhalten`
	},
	hints: {
		ready: 'Bereit?',
		readyYes: 'Es fehlt nichts.',
		clear: 'Klar?',
		clearYes: 'Keine Hinweise zur Wortwahl.',
		advice: 'Hinweise hindern nicht am Festhalten.',
		signs: { yes: 'erfüllt', condition: 'offen' }
	},
	upward: {
		title: {
			goal: 'Welcher Leitlinie es dient',
			measure: 'Welchem Ziel sie dient'
		},
		none: 'Noch keine Verbindung.',
		benefit: 'Nutzen:',
		serves: { goal: 'Leitlinie', measure: 'Ziel' },
		benefitField: 'Welchen Nutzen hat es dafür?',
		act: 'Verbindung hinzufügen',
		add: 'Weitere Verbindung hinzufügen',
		noTargets: {
			goal: 'Es gibt noch keine Leitlinie, der das Ziel dienen kann.',
			measure: 'Es gibt noch kein Ziel, dem die Maßnahme dienen kann.'
		}
	},
	...workshopSteps.de,
	story: {
		title: 'Woraus es entstand',
		versions: 'Fassungen',
		version: (number: number) => `Fassung ${number}`,
		origins: 'Beiträge',
		rounds: 'Fragebogenrunden',
		reviews: 'Prüfungen',
		sheets: (sheets: number, invited: number) => `${sheets} von ${invited} Bögen`,
		because: 'weil'
	},
	seePublic: 'Öffentliche Seite'
};

export const workshopWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Workshop',
		text: (count, drafts) =>
			drafts === 0
				? `${count} guidelines, goals and measures.`
				: `${count} guidelines, goals and measures, ${drafts} of them not published yet.`,
		draft: 'Make a draft',
		caption: (kinds) => `${kinds} in the workshop`,
		item: 'Title',
		state: 'State',
		ready: 'Ready?',
		nothingMissing: 'Nothing is missing',
		missingCount: (count) =>
			count === 1 ? 'One detail is missing' : `${count} details are missing`,
		unpublished: 'not published yet',
		emptyTitle: 'No draft yet',
		emptyText: 'Here you turn published contributions into guidelines, goals and measures.',
		noneOf: (kinds) => `No ${kinds} yet.`,
		form: {
			title: 'Make a draft',
			text: 'A draft gets its code only when you publish it.',
			kind: 'What is it?',
			kindHints: {
				guideline: 'A principle for the whole city.',
				goal: 'What is to be reached by when, and what it is measured by.',
				measure: 'Who does what by when, so that a goal is reached.'
			},
			area: 'Area',
			areaHint: 'Guidelines hold for all areas.',
			allAreas: 'all areas',
			origins: 'Contributions that the draft is made from',
			originsHint: 'They stay linked to it, and their authors see it on their pages.',
			noOrigins: 'No contribution is published yet. You can make the draft all the same.',
			serves: 'What does it serve?',
			servesHint: 'A goal serves a guideline, a measure serves a goal. You can also say so later.',
			act: 'Make the draft'
		},
		wording: {
			title: 'Wording',
			note: (number) => `Version ${number} holds now. Earlier ones stay readable.`,
			name: 'Title',
			words: 'Text',
			reason: 'Reason',
			reasonHint: 'Stands publicly in the life story. What is different, and why?',
			measuredBy: 'By what does one see that the goal is reached?',
			keep: (number) => `Record as version ${number}`
		},
		hints: {
			ready: 'Ready?',
			readyYes: 'Nothing is missing.',
			clear: 'Clear?',
			clearYes: 'No hints on the choice of words.',
			advice: 'Hints do not prevent recording.',
			signs: { yes: 'met', condition: 'open' }
		},
		upward: {
			title: {
				goal: 'Which guideline it serves',
				measure: 'Which goal it serves'
			},
			none: 'No link yet.',
			benefit: 'Benefit:',
			serves: { goal: 'Guideline', measure: 'Goal' },
			benefitField: 'What is its benefit for that?',
			act: 'Add the link',
			add: 'Add another link',
			noTargets: {
				goal: 'There is no guideline yet that the goal can serve.',
				measure: 'There is no goal yet that the measure can serve.'
			}
		},
		...workshopSteps.en,
		story: {
			title: 'What it came from',
			versions: 'Versions',
			version: (number) => `Version ${number}`,
			origins: 'Contributions',
			rounds: 'Questionnaires',
			reviews: 'Reviews',
			sheets: (sheets, invited) => `${sheets} of ${invited} sheets`,
			because: 'because'
		},
		seePublic: 'Public page'
	}
};
