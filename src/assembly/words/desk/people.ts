/** The words of people and their roles, at the desk. */
const de = {
	title: 'Menschen',
	text: (people: number) =>
		people === 1 ? 'Eine Person ist dabei.' : `${people} Menschen sind dabei.`,
	onlyHere: 'Mailadressen stehen nur hier und bei den Briefen. Andere Beteiligte sehen sie nie.',
	invite: 'Jemanden einladen',
	addDepartment: 'Fachverwaltung anlegen',
	caption: (role: string) => `Menschen mit der Aufgabe ${role}`,
	name: 'Name',
	organisation: 'Organisation und Sektor',
	email: 'Mailadresse',
	act: 'Aufgabe',
	end: 'Aufgabe beenden',
	ofPerson: (name: string) => ` von ${name}`,
	noneOf: 'Noch niemand.',
	roleNotes: {
		participant: 'Bekommen die Fragebögen per Mail.',
		coreGroup: 'Begleitet alle Arbeitsgruppen. Auch sie bekommt alle Fragebögen.',
		steering: 'Arbeitet hier, mit allen Rechten.'
	},
	departments: 'Fachverwaltungen',
	departmentsText: 'Sie prüfen jede Maßnahme. Laden Sie für jede mindestens eine Person ein.',
	noDepartments: 'Noch keine Fachverwaltung.',
	noReviewer: 'noch niemand eingeladen',
	endTitle: 'Aufgabe beenden',
	endQuestion: (name: string, role: string) => `${name} verliert die Aufgabe ${role}.`,
	endText: 'Was die Person getan hat, bleibt stehen. Sie können sie später neu einladen.',
	form: {
		title: 'Jemanden einladen',
		text: 'Die Person bekommt eine Mail mit einem Link, der sie anmeldet. Ein Konto braucht sie nicht.',
		name: 'Name',
		email: 'Mailadresse',
		role: 'Aufgabe',
		roleHints: {
			participant: 'Bekommt die Fragebögen per Mail.',
			coreGroup: 'Begleitet alle Arbeitsgruppen und bekommt ebenfalls alle Fragebögen.',
			department: 'Prüft Maßnahmen für eine Fachverwaltung.',
			steering: 'Arbeitet hier mit, mit allen Rechten.'
		},
		department: 'Fachverwaltung',
		departmentHint: 'Nur für die Prüfung.',
		organisation: 'Organisation',
		sector: 'Sektor',
		sectorHint: 'Daran sieht man, wer in der Kerngruppe noch fehlt. Mehr fragen wir nicht.',
		act: 'Einladen'
	},
	department: {
		title: 'Fachverwaltung anlegen',
		text: 'Zum Beispiel „Fachgruppe Soziales“ oder „Rechtsamt“. Danach laden Sie die Menschen ein, die dort prüfen.',
		name: 'Name',
		act: 'Fachverwaltung anlegen'
	}
};

export const peopleDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'People',
		text: (people) => (people === 1 ? 'One person takes part.' : `${people} people take part.`),
		onlyHere:
			'Mail addresses stand only here and with the letters. Other participants never see them.',
		invite: 'Invite somebody',
		addDepartment: 'Add a department',
		caption: (role) => `People with the role ${role}`,
		name: 'Name',
		organisation: 'Organisation and sector',
		email: 'Mail address',
		act: 'Role',
		end: 'End the role',
		ofPerson: (name) => ` of ${name}`,
		noneOf: 'Nobody yet.',
		roleNotes: {
			participant: 'Get the questionnaires by mail.',
			coreGroup: 'Accompanies all working groups. It gets all questionnaires too.',
			steering: 'Works here, with all rights.'
		},
		departments: 'Departments',
		departmentsText: 'They review every measure. Invite at least one person for each.',
		noDepartments: 'No department yet.',
		noReviewer: 'nobody invited yet',
		endTitle: 'End the role',
		endQuestion: (name, role) => `${name} loses the role ${role}.`,
		endText: 'What the person did stays on record. You can invite them again later.',
		form: {
			title: 'Invite somebody',
			text: 'The person gets a mail with a link that signs them in. They need no account.',
			name: 'Name',
			email: 'Mail address',
			role: 'Role',
			roleHints: {
				participant: 'Gets the questionnaires by mail.',
				coreGroup: 'Accompanies all working groups and gets all questionnaires too.',
				department: 'Reviews measures for a department.',
				steering: 'Works here too, with all rights.'
			},
			department: 'Department',
			departmentHint: 'Only for the review.',
			organisation: 'Organisation',
			sector: 'Sector',
			sectorHint: 'It shows who is still missing in the core group. We ask no more than that.',
			act: 'Invite'
		},
		department: {
			title: 'Add a department',
			text: 'For instance “Social affairs” or “Legal office”. After that invite the people who review there.',
			name: 'Name',
			act: 'Add the department'
		}
	}
};
