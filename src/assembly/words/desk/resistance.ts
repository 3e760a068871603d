const de = {
	title: 'Fassungen bewerten',
	text: 'Wenn mehrere Fassungen zur Wahl stehen: Alle sagen zu jeder, wie groß ihr Widerstand ist. Am wenigsten Widerstand wird vorgeschlagen, die Gruppe entscheidet.',
	tool: 'Fassungen bewerten',
	public: 'Mehrere Fassungen, bewertet nach Widerstand',
	present: 'Die jetzige Fassung',
	open: {
		title: 'Bewertung eröffnen',
		note: 'Die jetzige Fassung steht immer zur Wahl.',
		wording: (letter: string) => `Fassung ${letter}`,
		name: 'Titel',
		nameHint: 'Leer: der Titel bleibt.',
		words: 'Text',
		origin: 'Woher kommt sie?',
		originHint: 'Zum Beispiel: Tisch 2, Fragebogen, Vorschlag der Verwaltung. Ohne Namen.',
		more: 'Weitere Fassungen',
		circle: 'Wer bewertet?',
		circles: {
			coreGroup: 'Die Kerngruppe, per Link',
			participants: 'Alle Beteiligten und die Kerngruppe, per Link',
			room: 'Alle im Raum'
		},
		circleHints: {
			coreGroup: 'Jede Person bekommt einen Brief mit ihrem Link.',
			participants: 'Jede Person bekommt einen Brief mit ihrem Link.',
			room: 'Sie tragen Zettel oder die Summen der gehobenen Finger selbst ein.'
		},
		closesOn: 'Letzter Tag',
		act: 'Bewertung eröffnen',
		notNow: 'Geht jetzt nicht:'
	},
	running: {
		title: 'Die Bewertung läuft',
		byLink: (people: number, invited: number, until: string) =>
			`${people} von ${invited} Gefragten haben bewertet, ${until}. Die Zahlen sehen Sie erst nach dem Ende.`,
		room: (people: number) =>
			people === 0
				? 'Noch ist nichts aus dem Raum eingetragen.'
				: `Zahlen von ${people} Menschen sind eingetragen.`,
		enter: 'Aus dem Raum eintragen',
		enterNote: 'Ein Zettel nach dem anderen, oder die Summen von mehreren Menschen.',
		people: 'Von wie vielen Menschen?',
		peopleHint: '1 für einen Zettel. Bei mehreren schreiben Sie zu jeder Fassung die Summe.',
		number: (letter: string) => `Widerstand gegen Fassung ${letter}`,
		enterAct: 'Eintragen',
		entered: 'Schon eingetragen',
		ballot: (people: number, numbers: string) =>
			people === 1 ? `Ein Zettel: ${numbers}` : `${people} Menschen, Summen: ${numbers}`,
		remove: 'Zurücknehmen',
		close: 'Bewertung jetzt schließen',
		closeText: 'Danach lässt sich nichts mehr ändern, und niemand kann mehr erkennen, wer was gab.'
	},
	result: {
		title: 'Ergebnis',
		wordings: 'Die Fassungen',
		caption: 'Widerstand gegen jede Fassung, der geringste zuerst',
		heads: [
			'Fassung',
			'Widerstand im Schnitt',
			'Akzeptanz',
			'Summe',
			'bewertet von',
			'8 oder mehr'
		],
		notShown: '–',
		unrated: 'nicht bewertet',
		counts: 'Wie die Zahlen liegen',
		countsRow: (letter: string) => `Fassung ${letter}`
	},
	decide: {
		title: 'Entscheiden',
		note: 'Der Vorschlag bindet die Gruppe nicht. Was sie nimmt, begründet sie.',
		which: 'Welche Fassung gilt?',
		proposed: 'vorgeschlagen',
		reason: 'Begründung',
		reasonHint: 'Steht öffentlich im Lebenslauf. Was sagen Sie denen, die 8 oder mehr gaben?',
		act: 'Entscheidung festhalten'
	},
	decided: {
		title: 'Entschieden',
		kept: (day: string) => `Am ${day} blieb die Gruppe bei der jetzigen Fassung.`,
		taken: (letter: string, day: string) => `Am ${day} nahm die Gruppe Fassung ${letter}.`
	},
	waiting: 'Die Gruppe hat noch nicht entschieden.',
	earlier: (day: string) => `Bewertung vom ${day}`
};

export const resistanceWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Rate wordings',
		text: 'Where several wordings compete: all say for each how strong their resistance is. The least resistance is proposed, the group decides.',
		tool: 'Rate wordings',
		public: 'Several wordings, rated by resistance',
		present: 'The present wording',
		open: {
			title: 'Open a rating',
			note: 'The present wording is always one of them.',
			wording: (letter) => `Wording ${letter}`,
			name: 'Title',
			nameHint: 'Empty: the title stays.',
			words: 'Text',
			origin: 'Where does it come from?',
			originHint: 'For instance: table 2, questionnaire, proposal of the administration. No names.',
			more: 'More wordings',
			circle: 'Who rates?',
			circles: {
				coreGroup: 'The core group, by link',
				participants: 'All participants and the core group, by link',
				room: 'All in the room'
			},
			circleHints: {
				coreGroup: 'Each person gets a letter with their link.',
				participants: 'Each person gets a letter with their link.',
				room: 'You type in cards, or the sums of raised fingers.'
			},
			closesOn: 'Last day',
			act: 'Open the rating',
			notNow: 'Not now:'
		},
		running: {
			title: 'The rating is open',
			byLink: (people, invited, until) =>
				`${people} of ${invited} people asked have rated, ${until}. You see the numbers only after the end.`,
			room: (people) =>
				people === 0
					? 'Nothing from the room is entered yet.'
					: `Numbers of ${people} people are entered.`,
			enter: 'Enter from the room',
			enterNote: 'One card after the other, or the sums of several people.',
			people: 'Of how many people?',
			peopleHint: '1 for a card. With several, write the sum for each wording.',
			number: (letter) => `Resistance to wording ${letter}`,
			enterAct: 'Enter',
			entered: 'Entered already',
			ballot: (people, numbers) =>
				people === 1 ? `One card: ${numbers}` : `${people} people, sums: ${numbers}`,
			remove: 'Take back',
			close: 'Close the rating now',
			closeText: 'After that nothing can be changed, and nobody can tell any more who gave what.'
		},
		result: {
			title: 'Result',
			wordings: 'The wordings',
			caption: 'Resistance to each wording, the least first',
			heads: ['Wording', 'Resistance on average', 'Acceptance', 'Sum', 'rated by', '8 or more'],
			notShown: '–',
			unrated: 'not rated',
			counts: 'How the numbers lie',
			countsRow: (letter) => `Wording ${letter}`
		},
		decide: {
			title: 'Decide',
			note: 'The proposal does not bind the group. It gives a reason for what it takes.',
			which: 'Which wording holds?',
			proposed: 'proposed',
			reason: 'Reason',
			reasonHint: 'Public in the life story. What do you tell those who gave 8 or more?',
			act: 'Record the decision'
		},
		decided: {
			title: 'Decided',
			kept: (day) => `On ${day} the group kept the present wording.`,
			taken: (letter, day) => `On ${day} the group took wording ${letter}.`
		},
		waiting: 'The group has not decided yet.',
		earlier: (day) => `Rating of ${day}`
	}
};
