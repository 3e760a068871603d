/** The words of the distribution list: what can be chosen, and what its rules refuse. */
const de = {
	kinds: {
		dates: 'Termine und Einladungen',
		calls: 'Aufrufe zum Mitmachen',
		results: 'Ergebnisse und Zwischenstände'
	},
	rhythms: { atOnce: 'sofort', weekly: 'einmal in der Woche, gesammelt' },
	languages: { de: 'Deutsch', en: 'Englisch' },
	findings: {
		'no-address': () => 'Hier fehlt die Mailadresse.',
		'bad-address': (about: string) => `„${about}“ ist keine Mailadresse.`,
		'too-long': () => 'Name oder Organisation ist zu lang.',
		'twice-in-file': (_about: string, other: string) =>
			`Diese Adresse steht schon in Zeile ${other}.`,
		'already-listed': () => 'Steht schon auf dem Verteiler. Dort bleibt alles, wie es ist.',
		'had-left': () =>
			'Hat den Verteiler verlassen oder wurde herausgenommen. Kommt nur einzeln und mit neuer Einwilligung zurück.',
		'no-consent': () => 'Die Einwilligung fehlt.',
		'unknown-area': (about: string) => `Den Bereich „${about}“ gibt es hier nicht.`,
		'unknown-kind': (about: string) => `„${about}“ ist keine Art von Post.`,
		'unknown-rhythm': (about: string) => `„${about}“ sagt nicht, wie oft.`,
		'unknown-role': (about: string) => `Die Aufgabe „${about}“ gibt es nicht.`,
		'role-by-invitation': (about: string) =>
			`Die Aufgabe „${about}“ gibt es nur durch eine Einladung.`,
		'same-name-in-file': (about: string, other: string) =>
			`${about} steht auch in Zeile ${other}, mit anderer Adresse. Dieselbe Person?`,
		'same-name-known': (about: string) => `Ist schon dabei: ${about}. Dieselbe Person?`,
		'unknown-sector': (about: string) =>
			`Den Sektor „${about}“ gibt es nicht. Er wird weggelassen.`,
		'unknown-language': (about: string) =>
			`Auf „${about}“ können wir nicht schreiben. Die Person bekommt Post auf Deutsch.`
	},
	refusals: {
		'kind-needed':
			'Wählen Sie mindestens eine Art von Post. Wenn Sie gar keine mehr möchten, verlassen Sie den Verteiler.',
		'unknown-area': 'Diesen Bereich gibt es in diesem Verfahren nicht.',
		'already-confirmed':
			'Das haben Sie schon bestätigt. Der Link in jeder Mail führt zu Ihren Einstellungen.',
		'request-expired':
			'Dieser Link galt eine Woche, und Ihre Angaben sind gelöscht. Tragen Sie sich bitte noch einmal ein.',
		'already-left': 'Sie stehen nicht mehr auf dem Verteiler. Es kommt keine Post mehr.',
		'already-listed': 'Diese Adresse steht schon auf dem Verteiler.',
		'had-left':
			'Diese Person hat den Verteiler verlassen oder wurde herausgenommen. Nur mit neuer Einwilligung kommt sie zurück: Kreuzen Sie das an.',
		'nothing-to-import':
			'Aus dieser Liste wird niemand aufgenommen. Prüfen Sie, welche Spalte die Mailadresse enthält.',
		'file-missing': 'Bitte wählen Sie eine Datei.',
		'file-empty': 'In dieser Datei steht keine Zeile mit einer Person.',
		'file-too-large': 'Die Datei ist größer als 4 Megabyte. Teilen Sie die Liste auf.',
		'too-many-lines': 'Das sind mehr als 20.000 Zeilen. Teilen Sie die Liste auf.',
		'not-a-table':
			'Das ist keine Tabelle, die wir lesen können. Speichern Sie die Liste als CSV oder XLSX.',
		'old-excel':
			'Das ist das alte Format von Excel. Speichern Sie die Liste dort als XLSX oder CSV.',
		'same-organisation': 'Wählen Sie eine andere Organisation.'
	}
};

export const listWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		kinds: {
			dates: 'Dates and invitations',
			calls: 'Calls to take part',
			results: 'Results and interim states'
		},
		rhythms: { atOnce: 'at once', weekly: 'once a week, gathered' },
		languages: { de: 'German', en: 'English' },
		findings: {
			'no-address': () => 'The mail address is missing here.',
			'bad-address': (about) => `“${about}” is no mail address.`,
			'too-long': () => 'Name or organisation is too long.',
			'twice-in-file': (_about, other) => `This address stands in line ${other} already.`,
			'already-listed': () => 'Is on the list already. There everything stays as it is.',
			'had-left': () =>
				'Left the list or was taken off it. Comes back only one by one and with a consent given anew.',
			'no-consent': () => 'The consent is missing.',
			'unknown-area': (about) => `There is no area “${about}” here.`,
			'unknown-kind': (about) => `“${about}” is no kind of mail.`,
			'unknown-rhythm': (about) => `“${about}” does not say how often.`,
			'unknown-role': (about) => `There is no role “${about}”.`,
			'role-by-invitation': (about) => `The role “${about}” comes by invitation only.`,
			'same-name-in-file': (about, other) =>
				`${about} stands in line ${other} too, with another address. The same person?`,
			'same-name-known': (about) => `Is there already: ${about}. The same person?`,
			'unknown-sector': (about) => `There is no sector “${about}”. It is left out.`,
			'unknown-language': (about) =>
				`We cannot write in “${about}”. The person gets mail in German.`
		},
		refusals: {
			'kind-needed': 'Choose at least one kind of mail. If you want none any more, leave the list.',
			'unknown-area': 'There is no such area in this process.',
			'already-confirmed':
				'You have confirmed this already. The link in every mail leads to your settings.',
			'request-expired':
				'This link was good for a week, and what you entered is deleted. Please sign up once more.',
			'already-left': 'You are no longer on the list. No more mail will come.',
			'already-listed': 'This address is on the list already.',
			'had-left':
				'This person left the list or was taken off it. They come back only by a consent given anew: tick that.',
			'nothing-to-import':
				'Nobody of this list will be taken. Check which column holds the mail address.',
			'file-missing': 'Please choose a file.',
			'file-empty': 'There is no line with a person in this file.',
			'file-too-large': 'The file is larger than 4 megabytes. Split the list.',
			'too-many-lines': 'These are more than 20,000 lines. Split the list.',
			'not-a-table': 'This is no table that we can read. Save the list as CSV or XLSX.',
			'old-excel': 'This is the old format of Excel. Save the list there as XLSX or CSV.',
			'same-organisation': 'Choose another organisation.'
		}
	}
};
