/** The words of making a plan, moving its steps, and taking a move back. */
const de = {
	room: 'Luft',
	roomDays: (days: number) =>
		days === 0 ? 'keine' : days === 1 ? 'bis zu 1 Tag' : `bis zu ${days} Tage`,
	standing: { free: '', announced: 'angekündigt', running: 'läuft', over: 'vorbei' },
	make: 'Plan berechnen',
	makeAgain: 'Neu berechnen',
	publicPlan: 'Öffentlicher Jahresplan',
	noPlan: 'Noch kein Plan',
	noPlanText:
		'Fortschrift kennt die Regeln der Vorlage, die Feiertage und die Ferien. Beantworten Sie wenige Fragen, dann stehen alle Termine. Sie können sie danach verschieben.',
	draft: 'Noch nicht öffentlich',
	draftText:
		'Sie können beliebig verschieben und neu berechnen. Ab der Veröffentlichung gelten Veranstaltungen, Treffen und Feedbackrunden als angekündigt: Sie bewegen sich nur noch einzeln, und wer dabei ist, bekommt einen Brief.',
	publish: 'Plan veröffentlichen',
	lastMove: 'Zuletzt verschoben',
	undo: 'Zurücknehmen',
	undoTitle: 'Verschiebung zurücknehmen',
	undoText: 'So liegen die Schritte danach wieder.',
	findings: 'Prüfung',
	findingsNote: 'Der Plan prüft sich bei jedem Aufruf selbst.',
	noFindings: 'Kein Befund',
	noFindingsText: 'Alle Regeln der Vorlage sind eingehalten.',
	onlyHints: 'Alle Regeln sind eingehalten. Was hier steht, sollten Sie nur wissen.',
	severities: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
	take: 'Vorschlag übernehmen',
	seeMove: 'Vorschlag ansehen',
	keys: 'Mit den Pfeiltasten verschieben Sie den Schritt, dessen Verweis Sie gewählt haben: nach links und rechts um einen Tag, nach oben und unten um eine Woche. In der Zeichnung ziehen Sie seinen Balken.',
	keysThen: 'Eingabetaste oder Loslassen zeigt, was folgt. Escape lässt alles, wie es ist.',
	move: {
		title: (step: string) => `Verschieben: ${step}`,
		text: 'Sie sehen zuerst, was alles folgt. Verschoben wird erst, wenn Sie es bestätigen.',
		act: 'Verschieben',
		see: 'Folgen ansehen',
		empty: 'Ein leerer erster Tag sagt den Termin ab.',
		dayBefore: 'Einen Tag früher',
		dayAfter: 'Einen Tag später',
		weekBefore: 'Eine Woche früher',
		weekAfter: 'Eine Woche später'
	},
	consequences: {
		title: 'Was folgt',
		text: (count: number) =>
			count === 1
				? 'Nur dieser Schritt bewegt sich. Noch ist nichts gespeichert.'
				: `${count} Schritte bewegen sich. Noch ist nichts gespeichert.`,
		caption: 'Schritte, die sich bewegen',
		step: 'Schritt',
		from: 'Bisher',
		to: 'Neu',
		why: 'Warum',
		asked: 'Das wollten Sie.',
		none: 'ohne Termin',
		cancelled: 'abgesagt',
		told: 'wird mitgeteilt',
		nothing: 'Das ist schon der Termin. Es ändert sich nichts.',
		share:
			'Was wäre, wenn: Diese Seite hat eine feste Adresse. Sie können sie jemandem schicken, der auch mit an diesem Schreibtisch arbeitet.',
		blocked: 'So geht es nicht',
		blockedText: 'Das passt nicht zusammen:',
		withAnnounced: 'Angekündigte Termine mit verschieben',
		withAnnouncedText:
			'Es geht, wenn sich auch Schritte bewegen, die schon angekündigt sind. Wer sie kennt, bekommt dann einen Brief.',
		stillBroken: 'Schon vorher nicht eingehalten, und weiterhin nicht:',
		after: 'Danach sagt die Prüfung',
		letters: 'Briefe',
		noLetters: 'Niemand bekommt einen Brief: Es bewegt sich nichts, was angekündigt ist.',
		nobody: 'Es bewegt sich Angekündigtes. Noch ist niemand eingeladen, dem zu schreiben wäre.',
		lettersTo: (count: number) =>
			count === 1 ? 'Diesen Brief bekommt 1 Mensch' : `Diesen Brief bekommen ${count} Menschen`,
		lettersText: 'Geschrieben und eingereiht wird er erst, wenn Sie bestätigen.',
		reasonGap: '… Ihr Grund steht hier …',
		reason: 'Grund der Änderung',
		reasonHint: 'Steht im Brief, im Jahresplan und im Journal. Alle können ihn lesen.',
		reasonDesk: 'Steht im Journal der Prozesssteuerung.',
		confirm: 'So verschieben',
		confirmCancel: 'Termin absagen',
		confirmUndo: 'So zurücknehmen',
		other: 'Anderen Tag wählen'
	},
	obstacles: {
		announced: (title: string, when: string) => `„${title}“ ist angekündigt: ${when}.`,
		running: (title: string, when: string) => `„${title}“ hat schon begonnen: ${when}.`,
		over: (title: string, when: string) => `„${title}“ ist vorbei: ${when}.`,
		wanted: (title: string, when: string) => `Sie möchten „${title}“ auf: ${when}.`,
		today: (title: string, when: string) =>
			`„${title}“ kann nicht in der Vergangenheit liegen. Heute ist ${when}.`,
		outside: (when: string) => `Dieser Tag liegt weit außerhalb des Plans (${when}).`
	},
	form: {
		title: 'Plan berechnen',
		text: 'Aus Ihren Antworten, den Regeln der Vorlage, den Feiertagen und den Ferien entsteht ein Vorschlag. Gespeichert wird er erst, wenn Sie ihn übernehmen.',
		begins: 'Der Plan beginnt am',
		beginsHint: 'Vor diesem Tag liegt kein Schritt.',
		order: 'Reihenfolge der Gruppen',
		orderHint: 'Die Gruppe mit der kleinsten Zahl beginnt.',
		keepFree: 'Diese Ferien bleiben frei von Treffen',
		keepFreeChoices: {
			schoolHolidays: 'alle Schulferien',
			summerHolidays: 'nur die Sommerferien'
		},
		weekday: (council: string) => `Sitzungstag: ${council}`,
		weekdayHint: 'In den Sommerferien gibt es keine Sitzung.',
		week: 'Welcher im Monat',
		weeks: {
			'1': 'der erste',
			'2': 'der zweite',
			'3': 'der dritte',
			'4': 'der vierte',
			last: 'der letzte'
		},
		optional: 'Schritte bei Bedarf, die stattfinden',
		extendedOf: (weeks: number, usual: number) => `Gruppen mit ${weeks} statt ${usual} Wochen Zeit`,
		limits: 'Eigene Grenzen',
		limitStep: (place: number) => `${place}. Schritt`,
		limitFrom: 'nicht vor',
		limitUntil: 'nicht nach',
		noStep: 'keiner',
		act: 'Plan ansehen'
	},
	result: {
		title: 'Vorschlag für den Plan',
		text: (steps: number, span: string) =>
			`${steps} Schritte, ${span}. Noch ist nichts gespeichert.`,
		contradiction: 'So geht der Plan nicht auf',
		contradictionText: 'Diese Regeln widersprechen sich. Ändern Sie eine Ihrer Angaben:',
		take: 'Plan übernehmen',
		change: 'Angaben ändern',
		caption: 'Alle Schritte in der Reihenfolge der Zeit',
		why: 'Warum dieser Tag',
		kept: 'Steht schon fest.'
	}
};

export const planEditorWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		room: 'Room',
		roomDays: (days) => (days === 0 ? 'none' : days === 1 ? 'up to 1 day' : `up to ${days} days`),
		standing: { free: '', announced: 'announced', running: 'running', over: 'over' },
		make: 'Compute the plan',
		makeAgain: 'Compute anew',
		publicPlan: 'Public year plan',
		noPlan: 'No plan yet',
		noPlanText:
			'Fortschrift knows the rules of the template, public and school holidays. Answer a few questions, and all dates are there. You can move them afterwards.',
		draft: 'Not public yet',
		draftText:
			'You can move and compute anew as you like. Once it is public, events, meetings and calls count as announced: they only move one by one, and those concerned get a letter.',
		publish: 'Publish the plan',
		lastMove: 'Moved last',
		undo: 'Take back',
		undoTitle: 'Take a move back',
		undoText: 'This is where the steps will lie again.',
		findings: 'Check',
		findingsNote: 'The plan checks itself whenever it is opened.',
		noFindings: 'No finding',
		noFindingsText: 'All rules of the template are kept.',
		onlyHints: 'All rules are kept. What you read here is good to know.',
		severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
		take: 'Take this suggestion',
		seeMove: 'See this suggestion',
		keys: 'The arrow keys move the step whose link you have chosen: left and right by a day, up and down by a week. In the drawing, drag its bar.',
		keysThen: 'Enter or letting go shows what follows. Escape leaves everything as it is.',
		move: {
			title: (step) => `Move: ${step}`,
			text: 'First you see everything that follows. Nothing moves until you confirm it.',
			act: 'Move',
			see: 'See what follows',
			empty: 'An empty first day cancels the date.',
			dayBefore: 'A day earlier',
			dayAfter: 'A day later',
			weekBefore: 'A week earlier',
			weekAfter: 'A week later'
		},
		consequences: {
			title: 'What follows',
			text: (count) =>
				count === 1
					? 'Only this step moves. Nothing is saved yet.'
					: `${count} steps move. Nothing is saved yet.`,
			caption: 'Steps that move',
			step: 'Step',
			from: 'Until now',
			to: 'New',
			why: 'Why',
			asked: 'This is what you asked for.',
			none: 'without a date',
			cancelled: 'cancelled',
			told: 'people are told',
			nothing: 'This is the date already. Nothing changes.',
			share:
				'What if: this page has an address of its own. You can send it to somebody who works at this desk too.',
			blocked: 'This is not possible',
			blockedText: 'These do not fit together:',
			withAnnounced: 'Move announced dates too',
			withAnnouncedText:
				'It is possible if steps move that are announced already. Those who know them will get a letter.',
			stillBroken: 'Not kept before, and still not:',
			after: 'Afterwards the check says',
			letters: 'Letters',
			noLetters: 'Nobody gets a letter: nothing announced moves.',
			nobody: 'Something announced moves. Nobody is invited yet who could be told.',
			lettersTo: (count) =>
				count === 1 ? '1 person gets this letter' : `${count} people get this letter`,
			lettersText: 'It is written and queued only when you confirm.',
			reasonGap: '… your reason will stand here …',
			reason: 'Reason for the change',
			reasonHint: 'Stands in the letter, the year plan and the journal. Everybody can read it.',
			reasonDesk: 'Stands in the journal of the steering.',
			confirm: 'Move like this',
			confirmCancel: 'Cancel this date',
			confirmUndo: 'Take back like this',
			other: 'Choose another day'
		},
		obstacles: {
			announced: (title, when) => `“${title}” is announced: ${when}.`,
			running: (title, when) => `“${title}” has begun already: ${when}.`,
			over: (title, when) => `“${title}” is over: ${when}.`,
			wanted: (title, when) => `You want “${title}” on: ${when}.`,
			today: (title, when) => `“${title}” cannot lie in the past. Today is ${when}.`,
			outside: (when) => `This day is far outside the plan (${when}).`
		},
		form: {
			title: 'Compute the plan',
			text: 'Your answers, the rules of the template, public and school holidays make a proposal. It is saved only when you adopt it.',
			begins: 'The plan begins on',
			beginsHint: 'No step lies before this day.',
			order: 'Order of the groups',
			orderHint: 'The group with the smallest number begins.',
			keepFree: 'These holidays stay free of meetings',
			keepFreeChoices: {
				schoolHolidays: 'all school holidays',
				summerHolidays: 'the summer holidays only'
			},
			weekday: (council) => `Session day: ${council}`,
			weekdayHint: 'There are no sessions in the summer holidays.',
			week: 'Which one in the month',
			weeks: {
				'1': 'the first',
				'2': 'the second',
				'3': 'the third',
				'4': 'the fourth',
				last: 'the last'
			},
			optional: 'Optional steps that take place',
			extendedOf: (weeks, usual) => `Groups with ${weeks} weeks instead of ${usual}`,
			limits: 'Limits of your own',
			limitStep: (place) => `Step ${place}`,
			limitFrom: 'not before',
			limitUntil: 'not after',
			noStep: 'none',
			act: 'See the plan'
		},
		result: {
			title: 'A proposal for the plan',
			text: (steps, span) => `${steps} steps, ${span}. Nothing is saved yet.`,
			contradiction: 'There is no such plan',
			contradictionText: 'These rules contradict one another. Change one of your answers:',
			take: 'Adopt the plan',
			change: 'Change the answers',
			caption: 'All steps in the order of time',
			why: 'Why this day',
			kept: 'Stands already.'
		}
	}
};
