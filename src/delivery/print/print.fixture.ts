import { emptySheet } from '#drafting/measure-sheet/read-sheet.ts';
import type { DocumentContent, MeasureText, Trace } from '#documents/content.ts';

/** Everything that Typst, XML or a careless template would take for its own. */
export const awkward = '#let x = 1 *fett* $a$ @wer <b>\\ "q" _u_ `c` [k] // = Titel & ~ ---';
export const arabic = 'نريد دورات لغة في كل حي';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const trace: Trace = {
	origins: [
		{ channel: 'paper', count: 2 },
		{ channel: 'mail', count: 1 }
	],
	rounds: [{ closedOn: '2017-04-20', sheets: 12 }],
	versions: [
		{ number: 1, on: '2017-04-01', reason: 'Aus Beiträgen formuliert' },
		{ number: 2, on: '2017-04-22', reason: 'Die Frist war zu kurz' }
	],
	comments: 0
};

export function measureOf(facts: Partial<MeasureText>): MeasureText {
	return {
		code: 'M-GE-1',
		title: 'Sprachmittlung in jeder Praxis',
		version: 2,
		state: 'inConcept',
		text: [{ key: 'M-GE-1', text: 'Zwölf Menschen übersetzen beim Arzt.' }],
		trace,
		dissents: [],
		serves: [{ code: 'Z-GE-1', title: 'Verstehen', benefit: 'Wer versteht, wird gesund.' }],
		sheet: {
			...emptySheet,
			...{ effect: 'Weniger Missverständnisse', forWhom: 'Kranke', responsible: 'Gesundheitsamt' },
			...{ competence: 'city', costKind: 'amount', costPerYear: '14400' },
			...{ starts: '2018-03', ends: '2019-12-31' }
		},
		review: {
			...{ department: 'Fachgruppe Gesundheit', answeredOn: '2017-05-10', version: 2 },
			result: 'approved',
			findings: [{ question: 'Zuständig?', answer: 'yes', reason: '' }]
		},
		resolution: null,
		...facts
	};
}

const unreviewed = measureOf({
	code: 'M-GE-2',
	title: 'Ein Haus der Vereine',
	text: [
		{ key: 'M-GE-2', text: awkward },
		{ key: 'M-GE-2-2', text: arabic },
		{ key: 'M-GE-2-3', text: `${longWord} 😀` }
	],
	sheet: null,
	review: null,
	dissents: [{ text: 'Das ist zu teuer.', voices: 3, reply: null }]
});

const struck = measureOf({
	code: 'M-GE-3',
	title: 'Ein eigenes Portal',
	state: 'struck',
	version: 3,
	review: {
		...{ department: 'Fachgruppe Gesundheit', answeredOn: '2017-05-10', version: 2 },
		result: 'condition',
		findings: [{ question: 'Bezahlbar?', answer: 'condition', reason: 'Nur mit Fördermitteln.' }]
	},
	resolution: 'Es gibt das Stadtportal.',
	dissents: [{ text: 'Bitte behalten.', voices: 1, reply: 'Der Rat entscheidet.' }]
});

/** A small document with one of each. */
export function contentOf(facts: Partial<DocumentContent> = {}): DocumentContent {
	return {
		...{ format: 1, kind: 'draft', number: 1, city: 'Beispielstadt', compiledOn: '2017-11-06' },
		...{ title: 'Integrationskonzept', tagline: 'Eine Stadt schreibt gemeinsam' },
		council: { name: 'Stadtverordnetenversammlung', short: 'SVV' },
		contactEmail: 'steuerung@beispiel.example',
		note: 'Dies ist ein Beispiel.',
		journal: { position: 812, hash: 'b'.repeat(64) },
		preface: [{ key: 'vorwort', text: 'Liebe Leserinnen und Leser, das haben wir geschrieben.' }],
		course: [
			{ title: 'Auftakt', area: null, from: '2017-03-08', until: null, place: 'Rathaus' },
			{
				...{ title: 'Feedbackrunde', area: 'Gesundheit', place: null },
				...{ from: '2017-03-10', until: '2017-04-07' }
			}
		],
		statistics: {
			contributions: { total: 3, takenUp: 3, channels: [{ channel: 'paper', count: 3 }] },
			comments: { total: 1, takenUp: 0 },
			questionnaires: { rounds: 1, sheets: 12 },
			people: {
				...{ total: 31, organisations: 14 },
				sectors: [
					{ sector: 'provider', count: 27 },
					{ sector: 'politics', count: null }
				]
			},
			reviews: { asked: 2, answered: 2, late: 1 },
			versions: 7
		},
		guidelines: [
			{
				...{ code: 'L1', title: 'Alle gehören dazu', version: 2, state: 'inConcept', trace },
				text: [{ key: 'L1', text: 'Wer hier lebt, gehört von Anfang an dazu.' }],
				dissents: []
			}
		],
		chapters: [
			{
				code: 'GE',
				title: 'Gesundheit',
				goals: [
					{
						...{ code: 'Z-GE-1', title: 'Verstehen', version: 2, state: 'inConcept', trace },
						text: [{ key: 'Z-GE-1', text: 'Alle verstehen, was die Ärztin sagt.' }],
						dissents: [],
						serves: [{ code: 'L1', title: 'Alle gehören dazu', benefit: 'Niemand bleibt allein.' }],
						measuredBy: null,
						measures: [measureOf({}), unreviewed, struck]
					}
				]
			},
			{ code: 'WO', title: 'Wohnen', goals: [] }
		],
		leftOut: [
			{
				...{ code: 'M-GE-9', kind: 'measure', title: 'Freibier', state: 'notFeasible' },
				reason: 'Nicht Aufgabe der Stadt.'
			}
		],
		...facts
	};
}
