import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';

/** What happened to the catalogue as a file. */
export const catalogueSentences: Sentences = {
	'catalogue-prepared': {
		de: (data) => `Ein Katalog mit ${text(data, 'lines')} Zeilen liegt zur Durchsicht bereit.`,
		en: (data) => `A catalogue with ${text(data, 'lines')} lines is ready to be looked through.`
	},
	'catalogue-discarded': {
		de: () => 'Ein hochgeladener Katalog wurde verworfen.',
		en: () => 'An uploaded catalogue was thrown away.'
	},
	'catalogue-imported': {
		de: (data, why) => `Aus dem Katalog übernommen: ${taken(data, 'de')}. Grund: ${why ?? ''}`,
		en: (data, why) => `Taken over from the catalogue: ${taken(data, 'en')}. Reason: ${why ?? ''}`
	}
};

function taken(data: Data, language: 'de' | 'en'): string {
	const codes = list(data['codes']);
	const versions = list(data['versions']);
	const version = language === 'de' ? 'Fassung' : 'version';
	const named = codes.map((code, at) =>
		versions[at] ? `${code} (${version} ${versions[at]})` : code
	);
	const drafts = Number(data['drafts'] ?? 0);
	const others = {
		de: ['ein Entwurf', `${drafts} Entwürfe`],
		en: ['one draft', `${drafts} drafts`]
	};
	return [...named, ...(drafts > 0 ? [others[language][drafts === 1 ? 0 : 1]] : [])].join(', ');
}

function list(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
