/** The words of plain German and other languages; hooked into those of drafting. */
const de = {
	/** How a form is called for those who read German. */
	forms: {
		easy: 'Leichte Sprache',
		plain: 'Einfache Sprache',
		en: 'Englisch',
		ar: 'Arabisch',
		uk: 'Ukrainisch',
		ru: 'Russisch',
		fa: 'Persisch',
		fr: 'Französisch',
		tr: 'Türkisch'
	},
	refusals: {
		'version-unknown': 'Diese Fassung gibt es nicht. Laden Sie die Seite neu.',
		'older-than-present':
			'Inzwischen gibt es einen Text nach einer neueren Fassung. Laden Sie die Seite neu.',
		'text-unchanged': 'Der neue Text ist gleich dem alten.',
		'text-withdrawn': 'Dieser Text ist schon zurückgezogen.',
		'text-renewed': 'Inzwischen gibt es einen neueren Text. Laden Sie die Seite neu.',
		'text-outdated':
			'Der Text gehört zu einer älteren Fassung. Erneuern Sie ihn zuerst, dann kann er geprüft werden.',
		'already-checked': 'Dieser Text ist schon geprüft.'
	}
};

export const itemTextWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		forms: {
			easy: 'easy German',
			plain: 'plain German',
			en: 'English',
			ar: 'Arabic',
			uk: 'Ukrainian',
			ru: 'Russian',
			fa: 'Persian',
			fr: 'French',
			tr: 'Turkish'
		},
		refusals: {
			'version-unknown': 'There is no such version. Load the page again.',
			'older-than-present': 'Meanwhile there is a text from a newer version. Load the page again.',
			'text-unchanged': 'The new text equals the old one.',
			'text-withdrawn': 'This text is withdrawn already.',
			'text-renewed': 'Meanwhile there is a newer text. Load the page again.',
			'text-outdated':
				'The text belongs to an older version. Renew it first, then it can be checked.',
			'already-checked': 'This text is checked already.'
		}
	}
};

/** How each form calls itself, for those who read it. */
export const ownNames = {
	easy: 'In Leichter Sprache',
	plain: 'In Einfacher Sprache',
	en: 'English',
	ar: 'العربية',
	uk: 'Українська',
	ru: 'Русский',
	fa: 'فارسی',
	fr: 'Français',
	tr: 'Türkçe'
} as const;
