/** The words of the questionnaire rounds and of reviews, as the steering sees them. */
const de = {
	rounds: {
		title: 'Fragebögen',
		text: (open: number) =>
			open === 0
				? 'Gerade läuft keine Runde.'
				: open === 1
					? 'Eine Runde läuft.'
					: `${open} Runden laufen.`,
		caption: 'Fragebogenrunden, die neueste zuerst',
		item: 'Zu',
		state: 'Stand',
		sheets: 'Bögen',
		act: 'Weiter',
		countOf: (sheets: number, invited: number) => `${sheets} von ${invited}`,
		openUntil: (day: string) => `läuft ${day}`,
		closedOn: (day: string) => `geschlossen am ${day}`,
		toWord: 'wartet auf eine neue Fassung',
		worded: (number: number) => `führte zu Fassung ${number}`,
		see: 'Runde ansehen',
		read: 'Nebeneinander lesen',
		emptyTitle: 'Noch keine Fragebogenrunde',
		emptyText:
			'Öffnen Sie eine in der Werkstatt, auf der Seite einer veröffentlichten Leitlinie, eines Ziels oder einer Maßnahme.',
		toWorkshop: 'Zur Werkstatt'
	},
	round: {
		open: (sheets: number, invited: number, until: string) =>
			`${sheets} von ${invited} haben geantwortet. Die Runde läuft ${until}.`,
		closed: (sheets: number, invited: number, day: string) =>
			`${sheets} von ${invited} haben geantwortet. Runde geschlossen am ${day}.`,
		whileOpen:
			'Die Antworten sehen Sie, wenn die Runde geschlossen ist. So beeinflusst niemand den anderen.',
		close: 'Runde jetzt schließen',
		closeText: 'Danach kann niemand mehr antworten oder ändern.',
		none: 'Niemand hat geantwortet',
		noneText: 'Sie können in der Werkstatt eine neue Runde öffnen.',
		question: 'Frage',
		sheet: (number: number) => `Bogen ${number}`,
		noPerspective: 'ohne Angabe',
		noAnswer: 'keine Antwort',
		label: 'Antworten nebeneinander',
		asked: (number: number) => `Gefragt wurde zu Fassung ${number}.`,
		askedText: 'Worum es ging',
		newWording: 'Neue Fassung',
		wordingClosed: 'Diese Fassung steht',
		consolidateText: 'Die Gruppe ist mit der jetzigen Fassung einverstanden?',
		toItem: 'In der Werkstatt ansehen'
	},
	reviews: {
		title: 'Prüfungen',
		text: (open: number, late: number) =>
			open === 0
				? 'Keine Prüfung ist offen.'
				: late === 0
					? `${open} offen, keine überfällig.`
					: `${open} offen, davon ${late} überfällig.`,
		caption: 'Prüfungen nach Frist',
		measure: 'Maßnahme',
		department: 'Fachverwaltung',
		due: 'Frist',
		state: 'Stand',
		daysLeft: (days: number) =>
			days === 0 ? 'Antwort heute fällig' : days === 1 ? 'noch ein Tag' : `noch ${days} Tage`,
		daysLate: (days: number) =>
			days === 1 ? 'überfällig seit gestern' : `überfällig seit ${days} Tagen`,
		answeredOn: (result: string, day: string) => `${result}, am ${day}`,
		see: 'Ansehen',
		emptyTitle: 'Noch keine Prüfung',
		emptyText: 'Ist eine Maßnahme geeinigt, geben Sie sie in der Werkstatt in die Prüfung.'
	}
};

export const roundsWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		rounds: {
			title: 'Questionnaires',
			text: (open) =>
				open === 0
					? 'No round is open now.'
					: open === 1
						? 'One round is open.'
						: `${open} rounds are open.`,
			caption: 'Questionnaires, newest first',
			item: 'On',
			state: 'State',
			sheets: 'Sheets',
			act: 'Go on',
			countOf: (sheets, invited) => `${sheets} of ${invited}`,
			openUntil: (day) => `open ${day}`,
			closedOn: (day) => `closed on ${day}`,
			toWord: 'waits for a new wording',
			worded: (number) => `led to version ${number}`,
			see: 'See the round',
			read: 'Read side by side',
			emptyTitle: 'No questionnaire yet',
			emptyText: 'Open one in the workshop, on the page of a published guideline, goal or measure.',
			toWorkshop: 'To the workshop'
		},
		round: {
			open: (sheets, invited, until) =>
				`${sheets} of ${invited} have answered. The round is open ${until}.`,
			closed: (sheets, invited, day) => `${sheets} of ${invited} have answered. Closed on ${day}.`,
			whileOpen:
				'You see the answers when the round is closed. That way nobody influences anybody.',
			close: 'Close the round now',
			closeText: 'After that nobody can answer or change anything.',
			none: 'Nobody has answered',
			noneText: 'You can open a new round in the workshop.',
			question: 'Question',
			sheet: (number) => `Sheet ${number}`,
			noPerspective: 'not stated',
			noAnswer: 'no answer',
			label: 'Answers side by side',
			asked: (number) => `Version ${number} was asked about.`,
			askedText: 'What it was about',
			newWording: 'New wording',
			wordingClosed: 'This wording stands',
			consolidateText: 'Does the group agree with the present wording?',
			toItem: 'See in the workshop'
		},
		reviews: {
			title: 'Reviews',
			text: (open, late) =>
				open === 0
					? 'No review is open.'
					: late === 0
						? `${open} open, none overdue.`
						: `${open} open, ${late} of them overdue.`,
			caption: 'Reviews by deadline',
			measure: 'Measure',
			department: 'Department',
			due: 'Deadline',
			state: 'State',
			daysLeft: (days) =>
				days === 0 ? 'answer due today' : days === 1 ? 'one day left' : `${days} days left`,
			daysLate: (days) => (days === 1 ? 'overdue since yesterday' : `overdue for ${days} days`),
			answeredOn: (result, day) => `${result}, on ${day}`,
			see: 'See',
			emptyTitle: 'No review yet',
			emptyText: 'Once a measure is agreed, send it to review in the workshop.'
		}
	}
};
