import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { catalogueSentences } from './catalogue/sentences.ts';
import { sheetSentences } from './measure-sheet/sentences.ts';
import { predecessorSentences } from './predecessor/sentences.ts';
import { formatFor } from '#shared/format.ts';
import { ratingSentences } from './resistance/sentences.ts';
import { bulkSentences } from './structure/bulk-sentences.ts';
import { structureSentences } from './structure/sentences.ts';
import { itemTextSentences } from './texts/journal-sentences.ts';
import { roundSentences } from './rounds/sentences.ts';

const names = {
	de: { guideline: 'Leitlinie', goal: 'Ziel', measure: 'Maßnahme' },
	en: { guideline: 'Guideline', goal: 'Goal', measure: 'Measure' }
} as const;

export const draftingSentences: Sentences = {
	...ratingSentences,
	...sheetSentences,
	...structureSentences,
	...bulkSentences,
	...itemTextSentences,
	...roundSentences,
	...predecessorSentences,
	...catalogueSentences,
	'item-drafted': {
		de: (data) => `Entwurf: ${named(data, 'de')}`,
		en: (data) => `Draft: ${named(data, 'en')}`
	},
	'item-published': {
		de: (data) => `${named(data, 'de')} ist veröffentlicht und heißt jetzt ${text(data, 'code')}.`,
		en: (data) => `${named(data, 'en')} is published and is now called ${text(data, 'code')}.`,
		path: itemPath
	},
	'version-worded': {
		de: (data, why) => `Fassung ${text(data, 'version')}: ${why ?? ''} Jetzt heißt es:`,
		en: (data, why) => `Version ${text(data, 'version')}: ${why ?? ''} It now reads:`,
		path: itemPath,
		quote: (data) => text(data, 'text')
	},
	'item-linked': {
		de: (data) => `dient jetzt auch ${text(data, 'serves')}. Nutzen: ${text(data, 'benefit')}`,
		en: (data) => `now also serves ${text(data, 'serves')}. Benefit: ${text(data, 'benefit')}`,
		path: itemPath
	},
	'item-consolidated': {
		de: (data) => `Die Gruppe hat sich auf Fassung ${text(data, 'version')} geeinigt.`,
		en: (data) => `The group has agreed on version ${text(data, 'version')}.`,
		path: itemPath
	},
	'dissent-recorded': {
		de: (data) =>
			data['voices'] === 1
				? 'Eine Stimme sieht es anders:'
				: `${text(data, 'voices')} Stimmen sehen es anders:`,
		en: (data) =>
			data['voices'] === 1 ? 'One voice disagrees:' : `${text(data, 'voices')} voices disagree:`,
		path: itemPath,
		quote: (data) => text(data, 'text')
	},
	'dissent-answered': {
		de: () => 'Die Gruppe antwortet auf eine abweichende Meinung:',
		en: () => 'The group answers a view in disagreement:',
		path: itemPath,
		quote: (data) => text(data, 'reply')
	},
	'answers-summarized': {
		de: (data) => `Die Antworten auf Frage ${text(data, 'question')} sind zusammengefasst.`,
		en: (data) => `The answers to question ${text(data, 'question')} are summed up.`
	},
	'contradiction-marked': {
		de: (data) => `Eine Antwort auf Frage ${text(data, 'question')} widerspricht der Fassung.`,
		en: (data) => `An answer to question ${text(data, 'question')} contradicts the wording.`
	},
	'wording-shown': {
		de: (data) =>
			`Der Kerngruppe vorgelegt (${data['people'] === 1 ? 'ein Mensch' : `${text(data, 'people')} Menschen`}):`,
		en: (data) =>
			`Shown to the core group (${data['people'] === 1 ? 'one person' : `${text(data, 'people')} people`}):`,
		quote: (data) => text(data, 'text')
	},
	'contradiction-settled': {
		de: (_, why) => `Ein Widerspruch aus dem Fragebogen ist geklärt: ${why ?? ''}`,
		en: (_, why) => `A contradiction from the questionnaire is settled: ${why ?? ''}`,
		path: itemPath
	},
	'round-opened': {
		de: (data) =>
			`Fragebogen bis ${formatFor('de').day(text(data, 'to'))}, ${text(data, 'invited')} Menschen sind gefragt.`,
		en: (data) =>
			`Questionnaire until ${formatFor('en').day(text(data, 'to'))}, ${text(data, 'invited')} people are asked.`,
		path: itemPath
	},
	'round-closed': {
		de: (data) =>
			data['people'] === undefined
				? `Die Fragebogenrunde ist zu Ende: ${text(data, 'sheets')} von ${text(data, 'invited')} haben geantwortet.`
				: `Die Fragebogenrunde ist zu Ende. Bögen: ${text(data, 'sheets')}, ausgefüllt von ${data['people'] === 1 ? 'einem Menschen' : `${text(data, 'people')} Menschen`}.`,
		en: (data) =>
			data['people'] === undefined
				? `The questionnaire is closed: ${text(data, 'sheets')} of ${text(data, 'invited')} have answered.`
				: `The questionnaire is closed. Sheets: ${text(data, 'sheets')}, filled by ${data['people'] === 1 ? 'one person' : `${text(data, 'people')} people`}.`,
		path: itemPath
	}
};

function itemPath(data: Data): string | undefined {
	return data['code'] ? `/konzept/${text(data, 'code')}` : undefined;
}

function named(data: Data, language: 'de' | 'en'): string {
	const kind = text(data, 'kind') as keyof (typeof names)['de'];
	const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
	return `${names[language][kind]} ${open}${text(data, 'title')}${close}`;
}
