import { text, type Sentences } from '#journal/sentence.ts';

const texts = {
	de: { imprint: 'Impressum', privacy: 'Datenschutz', accessibility: 'Barrierefreiheit' },
	en: { imprint: 'Imprint', privacy: 'Privacy', accessibility: 'Accessibility' }
} as const;
const languages = {
	de: { de: 'Deutsch', en: 'Englisch' },
	en: { de: 'German', en: 'English' }
} as const;
const units = {
	de: { days: 'Tage', months: 'Monate' },
	en: { days: 'days', months: 'months' }
} as const;

/** How entries about data, terms, texts and barriers read. None of them names anybody. */
export const privacySentences: Sentences = {
	'personal-data-deleted': {
		de: (data) =>
			data['removed']
				? `Eine Person hat ihre Daten löschen lassen. Entfernte Beiträge: ${text(data, 'removed')}.`
				: 'Eine Person hat ihre Daten löschen lassen.',
		en: (data) =>
			data['removed']
				? `Somebody had their data deleted. Contributions removed: ${text(data, 'removed')}.`
				: 'Somebody had their data deleted.'
	},
	'retention-set': {
		de: (data) =>
			`Neue Frist für „${text(data, 'titleDe')}“: ${text(data, 'amount')} ${said(units.de, text(data, 'unit'))}, vorher ${text(data, 'before')}.`,
		en: (data) =>
			`New term for “${text(data, 'titleEn')}”: ${text(data, 'amount')} ${said(units.en, text(data, 'unit'))}, before ${text(data, 'before')}.`,
		path: () => '/datenschutz'
	},
	'retention-ran': {
		de: (data) =>
			`Aufgeräumt nach den Fristen: ${text(data, 'all')} Einträge gelöscht oder gekürzt.`,
		en: (data) => `Cleared by the terms: ${text(data, 'all')} entries deleted or shortened.`
	},
	'site-text-saved': {
		de: (data) => `Neuer Text: ${about('de', text(data, 'key'), text(data, 'language'))}.`,
		en: (data) => `New text: ${about('en', text(data, 'key'), text(data, 'language'))}.`,
		path: (data) => paths[text(data, 'key')]
	},
	'site-text-reset': {
		de: (data) =>
			`Wieder der mitgelieferte Text: ${about('de', text(data, 'key'), text(data, 'language'))}.`,
		en: (data) =>
			`The default text again: ${about('en', text(data, 'key'), text(data, 'language'))}.`,
		path: (data) => paths[text(data, 'key')]
	},
	'barrier-reported': {
		de: () => 'Eine Barriere wurde gemeldet.',
		en: () => 'A barrier was reported.'
	},
	'barrier-answered': {
		de: () => 'Eine gemeldete Barriere ist beantwortet.',
		en: () => 'A reported barrier is answered.'
	}
};

const paths: Readonly<Record<string, string>> = {
	imprint: '/impressum',
	privacy: '/datenschutz',
	accessibility: '/barrierefreiheit'
};

function about(language: 'de' | 'en', key: string, of: string): string {
	return `${said(texts[language], key)} (${said(languages[language], of)})`;
}

function said(words: Readonly<Record<string, string>>, code: string): string {
	return words[code] ?? code;
}
