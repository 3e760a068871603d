import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { emptySheet } from './read-sheet.ts';
import { labelOfField, sheetWords, type SheetWords } from './words.ts';
import type { MeasureSheet } from '../sheet.ts';

/** What happened to the sheet of a measure, to what it serves and to what it needs. */
export const sheetSentences: Sentences = {
	'sheet-kept': {
		de: (data, why) =>
			`Fassung ${text(data, 'version')}: ${why ?? ''} Geändert hat sich das Blatt: ${labels(data, sheetWords.de)}.`,
		en: (data, why) =>
			`Version ${text(data, 'version')}: ${why ?? ''} The sheet changed: ${labels(data, sheetWords.en)}.`,
		path
	},
	'link-ended': {
		de: (data, why) => `dient nicht mehr ${text(data, 'serves')}. Grund: ${why ?? ''}`,
		en: (data, why) => `no longer serves ${text(data, 'serves')}. Reason: ${why ?? ''}`,
		path
	},
	'benefit-changed': {
		de: (data) => `Nutzen für ${text(data, 'serves')}, neu gefasst: ${text(data, 'benefit')}`,
		en: (data) => `Benefit for ${text(data, 'serves')}, worded anew: ${text(data, 'benefit')}`,
		path
	},
	'main-chosen': {
		de: (data) => `dient jetzt vor allem ${text(data, 'serves')}.`,
		en: (data) => `now mainly serves ${text(data, 'serves')}.`,
		path
	},
	'dependency-added': {
		de: (data, why) => `setzt ${needed(data)} voraus. Grund: ${why ?? ''}`,
		en: (data, why) => `needs ${needed(data)} first. Reason: ${why ?? ''}`,
		path
	},
	'dependency-removed': {
		de: (data, why) => `setzt ${needed(data)} nicht mehr voraus. Grund: ${why ?? ''}`,
		en: (data, why) => `no longer needs ${needed(data)} first. Reason: ${why ?? ''}`,
		path
	}
};

function path(data: Data): string | undefined {
	return data['code'] ? `/konzept/${text(data, 'code')}` : undefined;
}

/** By its code, and before it has one by its title. */
function needed(data: Data): string {
	return text(data, 'needs') || `„${text(data, 'needsTitle')}“`;
}

function labels(data: Data, words: SheetWords): string {
	const fields = Array.isArray(data['fields']) ? data['fields'] : [];
	const known = fields.filter((field): field is keyof MeasureSheet => String(field) in emptySheet);
	return [...new Set(known.map((field) => labelOfField(field, words)))].join(', ');
}
