/** The words of the plan and of the dates of a step. */
const de = {
	title: 'Plan',
	text: (dated: number, all: number) => `${dated} von ${all} Schritten haben einen Termin.`,
	caption: (part: string) => `Schritte: ${part}`,
	step: 'Schritt',
	when: 'Wann und wo',
	act: 'Termine',
	noDate: 'noch kein Termin',
	optional: 'nur bei Bedarf',
	enter: 'Eintragen',
	change: 'Ändern',
	ofStep: (title: string) => `: ${title}`,
	form: {
		text: 'Ein Tag genügt. Bei einem Zeitfenster zählt der letzte Tag mit. Leere Felder machen den Termin wieder offen; war er öffentlich, gilt er als abgesagt.',
		publicText:
			'Das Verfahren ist öffentlich: Der neue Termin steht gleich im Jahresplan, in allen abonnierten Kalendern und im Journal.',
		reason: 'Grund der Änderung',
		reasonHint: 'Wenn der Termin verschoben oder abgesagt wird. Alle können ihn lesen.',
		startsOn: 'Erster Tag',
		endsOn: 'Letzter Tag',
		endsHint: 'Nur bei mehreren Tagen.',
		startsAt: 'Uhrzeit',
		startsAtHint: 'Zum Beispiel 17:00.',
		place: 'Ort',
		save: 'Termine eintragen',
		about: 'Was in diesem Schritt geschieht',
		methods: 'Methoden',
		contents: 'Inhalt',
		sheet: 'Ablaufblatt der Gruppe',
		sheetText: 'Legen Sie es Ihrer Einladung bei, als Link oder als PDF.',
		demand: 'Grundlage im Planungskonzept'
	}
};

export const planWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Plan',
		text: (dated, all) => `${dated} of ${all} steps have a date.`,
		caption: (part) => `Steps: ${part}`,
		step: 'Step',
		when: 'When and where',
		act: 'Dates',
		noDate: 'no date yet',
		optional: 'only if needed',
		enter: 'Enter',
		change: 'Change',
		ofStep: (title) => `: ${title}`,
		form: {
			text: 'One day is enough. In a window the last day counts. Empty fields make the date open again; if it was public, it counts as cancelled.',
			publicText:
				'The process is public: the new date stands in the year plan, in all subscribed calendars and the journal at once.',
			reason: 'Reason for the change',
			reasonHint: 'When the date is moved or cancelled. Everybody can read it.',
			startsOn: 'First day',
			endsOn: 'Last day',
			endsHint: 'Only for several days.',
			startsAt: 'Time',
			startsAtHint: 'For instance 17:00.',
			place: 'Place',
			save: 'Enter dates',
			about: 'What happens in this step',
			methods: 'Methods',
			contents: 'Contents',
			sheet: 'Structure sheet of the group',
			sheetText: 'Add it to your invitation, as a link or as PDF.',
			demand: 'Basis in the planning concept'
		}
	}
};
