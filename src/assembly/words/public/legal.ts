/** What stands around the texts of an installation; the texts themselves are in `assembly/site-texts`. */
const de = {
	titles: {
		imprint: 'Impressum',
		privacy: 'Datenschutz',
		accessibility: 'Barrierefreiheit'
	},
	missing: (what: string) => `${what}: fehlt noch`
};

export const legalWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		titles: { imprint: 'Imprint', privacy: 'Privacy', accessibility: 'Accessibility' },
		missing: (what) => `${what}: still missing`
	}
};
