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
		'other-browser': 'Das ist ein anderer Browser als der, in dem Sie den Link angefordert haben.',
		'not-a-code': 'Ein Code hat acht Zeichen, zum Beispiel KM7X-3TQR.',
		'code-unasked':
			'In diesem Browser wartet keine Anmeldung auf einen Code. Fordern Sie hier eine neue Mail an.',
		'code-expired': 'Der Code ist abgelaufen. Fordern Sie eine neue Mail an.',
		'code-spent': 'Das waren zu viele falsche Codes. Fordern Sie eine neue Mail an.',
		'code-wrong': 'Dieser Code stimmt nicht. Vergleichen Sie ihn mit der neuesten Mail.',
		'passkey-failed':
			'Das hat mit dem Passkey nicht geklappt. Versuchen Sie es noch einmal, oder melden Sie sich per Mail an.',
		'passkey-unknown':
			'Dieser Passkey ist hier nicht (mehr) bekannt. Nehmen Sie einen anderen, oder melden Sie sich per Mail an.',
		'passkey-known': 'Dieser Passkey ist schon eingerichtet.',
		'town-hall-unreachable':
			'Die Anmeldung über das Rathaus antwortet gerade nicht. Versuchen Sie es später, oder melden Sie sich auf einem anderen Weg an.',
		'town-hall-refused':
			'Die Anmeldung über das Rathaus wurde nicht abgeschlossen. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.',
		'town-hall-unasked':
			'Diese Anmeldung gehört nicht zu diesem Browser, oder sie hat zu lange gedauert. Beginnen Sie hier noch einmal.',
		'address-unverified':
			'Das Rathaus hat uns keine bestätigte Mailadresse genannt. Melden Sie sich per Mail an, und sagen Sie der IT Ihrer Stadt Bescheid.',
		'nobody-known':
			'Sie sind im Rathaus angemeldet, aber Ihre Mailadresse ist hier noch nicht eingeladen. Bitten Sie die Prozesssteuerung um eine Einladung an diese Adresse.',
		'other-identity':
			'Diese Mailadresse ist hier mit einem anderen Konto des Rathauses verbunden. Bitte wenden Sie sich an die Prozesssteuerung.',
		'strong-sign-in-needed':
			'Das geht nur, wenn Sie sich mit einem Passkey oder über das Rathaus angemeldet haben.',
		'prove-strong-sign-in':
			'Melden Sie sich zuerst selbst mit einem Passkey oder über das Rathaus an, und schalten Sie dann innerhalb von zehn Minuten um. So wird niemand ausgesperrt.',
		'already-so': 'Das ist schon so eingestellt.',
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
			'other-browser': 'This is not the browser in which you asked for the link.',
			'not-a-code': 'A code has eight characters, for instance KM7X-3TQR.',
			'code-unasked': 'No sign-in waits for a code in this browser. Ask for a new mail here.',
			'code-expired': 'The code has expired. Ask for a new mail.',
			'code-spent': 'There were too many wrong codes. Ask for a new mail.',
			'code-wrong': 'This code is not right. Compare it with the newest mail.',
			'passkey-failed': 'That did not work with the passkey. Try again, or sign in by mail.',
			'passkey-unknown':
				'This passkey is not known here (any more). Use another one, or sign in by mail.',
			'passkey-known': 'This passkey is already set up.',
			'town-hall-unreachable':
				'The sign-in of the town hall does not answer at the moment. Try later, or sign in another way.',
			'town-hall-refused':
				'The sign-in of the town hall was not completed. Try again, or sign in another way.',
			'town-hall-unasked':
				'This sign-in does not belong to this browser, or it took too long. Begin here once more.',
			'address-unverified':
				'The town hall told us no verified mail address. Sign in by mail, and tell the IT of your town.',
			'nobody-known':
				'You are signed in at the town hall, but your mail address has not been invited here yet. Ask the steering for an invitation to this address.',
			'other-identity':
				'Here this mail address belongs to another account of the town hall. Please turn to the steering.',
			'strong-sign-in-needed':
				'This needs that you have signed in by passkey or through the town hall.',
			'prove-strong-sign-in':
				'First sign in by passkey or through the town hall yourself, then switch within ten minutes. So nobody is locked out.',
			'already-so': 'It is already set like this.',
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
