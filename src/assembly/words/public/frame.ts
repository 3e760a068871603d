/** The words of the display choice and of the pages that go wrong. */
const de = {
	display: {
		label: 'Anzeige',
		light: 'Hell',
		dark: 'Dunkel',
		auto: 'Wie im Gerät',
		normal: 'Schrift normal',
		large: 'Schrift größer'
	},
	problem: {
		badTitle: 'Diese Anfrage passt nicht',
		badText: 'Vielleicht ist der Link nicht vollständig. Beginnen Sie bitte auf der Startseite.',
		signIn: 'Anmelden',
		journal: 'Im Journal suchen'
	}
};

export const frameWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		display: {
			label: 'Display',
			light: 'Light',
			dark: 'Dark',
			auto: 'As the device',
			normal: 'Normal type',
			large: 'Larger type'
		},
		problem: {
			badTitle: 'This request does not fit',
			badText: 'Perhaps the link is incomplete. Please begin at the start page.',
			signIn: 'Sign in',
			journal: 'Search the journal'
		}
	}
};
