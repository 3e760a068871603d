import { listWords } from './list/words.ts';
import { privacyRefusals } from './privacy-refusals.ts';

const de = {
	roles: {
		public: 'Öffentlichkeit',
		linkHolder: 'mit persönlichem Link',
		participant: 'Beteiligte',
		coreGroup: 'Kerngruppe',
		department: 'Fachverwaltung',
		owner: 'steht für eine Maßnahme ein',
		steering: 'Prozesssteuerung',
		system: 'Fortschrift'
	},
	sectors: {
		administration: 'Verwaltung',
		provider: 'Träger',
		volunteer: 'Ehrenamt',
		politics: 'Politik',
		business: 'Wirtschaft',
		education: 'Bildung',
		migrantOrganisation: 'Migrantische Selbstvertretung',
		resident: 'Stadtgesellschaft'
	},
	refusals: {
		'link-unknown': 'Dieser Link ist nicht bekannt. Bitte prüfen Sie, ob er vollständig ist.',
		'link-used': 'Dieser Link wurde schon benutzt. Lassen Sie sich einen neuen schicken.',
		'link-expired': 'Dieser Link ist abgelaufen. Lassen Sie sich einen neuen schicken.',
		'already-set-up':
			'Diese Installation hat schon eine Prozesssteuerung. Bitte melden Sie sich an oder lassen Sie sich einladen.',
		'department-needed': 'Für die Prüfung muss eine Fachverwaltung gewählt sein.',
		'already-invited': 'Diese Person ist in dieser Aufgabe schon dabei.',
		'already-ended': 'Diese Aufgabe ist schon beendet.',
		'last-steering': 'Es muss jemand bleiben, der das Verfahren steuert.',
		'unknown-department': 'Diese Fachverwaltung gibt es in diesem Verfahren nicht.',
		'name-taken': 'Diesen Namen gibt es schon.',
		...listWords.de.refusals,
		...privacyRefusals.de
	},
	list: listWords.de
};

export const peopleWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		roles: {
			public: 'The public',
			linkHolder: 'with a personal link',
			participant: 'Participants',
			coreGroup: 'Core group',
			department: 'Department',
			owner: 'stands for a measure',
			steering: 'Steering',
			system: 'Fortschrift'
		},
		sectors: {
			administration: 'Administration',
			provider: 'Provider',
			volunteer: 'Volunteers',
			politics: 'Politics',
			business: 'Business',
			education: 'Education',
			migrantOrganisation: 'Migrants’ organisation',
			resident: 'Residents'
		},
		refusals: {
			'link-unknown': 'This link is not known. Please check that it is complete.',
			'link-used': 'This link has been used already. Ask for a new one.',
			'link-expired': 'This link has expired. Ask for a new one.',
			'already-set-up':
				'This installation already has a steering. Please sign in, or ask to be invited.',
			'department-needed': 'For a review a department must be chosen.',
			'already-invited': 'This person already has this role.',
			'already-ended': 'This role has already ended.',
			'last-steering': 'Somebody must remain who steers the process.',
			'unknown-department': 'There is no such department in this process.',
			'name-taken': 'This name is taken.',
			...listWords.en.refusals,
			...privacyRefusals.en
		},
		list: listWords.en
	}
};
