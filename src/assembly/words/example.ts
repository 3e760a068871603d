import type { PersonaKey } from '../example.ts';

const personasDe: Record<PersonaKey | 'citizen', string> = {
	steering: 'Prozesssteuerung',
	department: 'Fachverwaltung',
	member: 'Beteiligte',
	owner: 'Verantwortliche',
	citizen: 'Bürgerin'
};
const personasEn: typeof personasDe = {
	steering: 'Steering',
	department: 'Department',
	member: 'Member',
	owner: 'Owner of a measure',
	citizen: 'Citizen'
};

/** The words of the bar that stands above the example, and of its page. */
const de = {
	label: 'Beispiel',
	today: (day: string) => `Hier ist ${day}`,
	more: 'Andere Tage',
	/** Where both are folded away. */
	morePersonas: 'und Personen',
	about:
		'Dies ist ein Beispiel. Menschen, Beiträge und Zahlen sind erfunden, und nichts wird an jemanden gesendet.',
	days: 'An einen anderen Tag springen',
	warning:
		'Jeder Sprung lädt einen frischen Stand für alle, die dieses Beispiel gerade ansehen. Was Sie eingegeben haben, geht dabei verloren.',
	here: 'hier sind Sie',
	view: 'Ansehen als',
	viewSo: 'So ansehen',
	viewText:
		'Ein Klick meldet Sie als diese Person an. Das gibt es nur in diesem Beispiel: Sonst öffnet nur ein Link in einem Brief.',
	withoutAccount: 'ohne Anmeldung',
	from: (name: string, day: string) => `${name}: ab ${day}.`,
	allDays: 'Alle Tage mit dem, was es dort zu sehen gibt',
	pageTitle: 'Durch das Beispiel gehen',
	pageText:
		'Dieses Beispiel erzählt von einem Konzept, an dem eine Stadt schreibt. Wählen Sie einen Tag und mit wessen Augen Sie schauen.',
	jump: 'Hierher springen',
	again: 'Von vorn beginnen',
	lookHere: 'Gleich ansehen',
	personas: personasDe
};

export const exampleWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		label: 'Example',
		today: (day) => `Here it is ${day}`,
		more: 'Other days',
		morePersonas: 'and people',
		about:
			'This is an example. People, contributions and figures are invented, and nothing is sent to anybody.',
		days: 'Jump to another day',
		warning:
			'Each jump loads a fresh copy for everybody who is looking at this example. What you have entered is lost.',
		here: 'you are here',
		view: 'View as',
		viewSo: 'View like this',
		viewText:
			'One click signs you in as this person. Only this example does so: elsewhere only a link in a letter opens.',
		withoutAccount: 'without an account',
		from: (name, day) => `${name}: from ${day} on.`,
		allDays: 'All days, with what there is to see',
		pageTitle: 'Walk through the example',
		pageText:
			'This example tells of a concept that a city is writing. Choose a day, and through whose eyes you look.',
		jump: 'Jump here',
		again: 'Begin again',
		lookHere: 'See it now',
		personas: personasEn
	}
};
