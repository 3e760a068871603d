/** The words of what can be done with an item in the workshop. */
const de = {
	next: {
		title: 'Nächster Schritt',
		steps: 'Wie es weitergeht',
		notNow: 'Geht jetzt nicht:',
		done: 'Erledigt.',
		publish: {
			title: 'Veröffentlichen',
			text: 'Alle können den Entwurf lesen. Er bekommt einen Code, den er für immer behält.',
			act: 'Veröffentlichen'
		},
		round: {
			title: 'Fragebogenrunde',
			text: (invited: number) =>
				invited === 1
					? 'Eine Person bekommt eine Mail mit fünf Fragen.'
					: `${invited} Beteiligte bekommen eine Mail mit fünf Fragen.`,
			act: 'Fragebogenrunde öffnen',
			closesOn: 'Letzter Tag'
		},
		consolidate: {
			title: 'Einigung',
			text: 'Die Gruppe hat sich auf die jetzige Fassung geeinigt.',
			act: 'Einigung festhalten'
		},
		review: {
			title: 'Prüfung',
			text: 'Die Fachverwaltung prüft Recht, Zuständigkeit, Machbarkeit und Kosten.',
			act: 'In die Prüfung geben',
			department: 'Fachverwaltung',
			due: (until: string, days: number, meeting: string) =>
				`Antwort bis ${until}: ${days} Tage nach dem zweiten Treffen am ${meeting}.`,
			short: (days: number) =>
				days === 1
					? 'Der Fachverwaltung bleibt nur ein Tag.'
					: `Der Fachverwaltung bleiben nur ${days} Tage.`,
			over: 'Die übliche Frist ist vorbei. Nennen Sie einen späteren Tag und den Grund.',
			extend: 'Mehr Zeit geben',
			extendTo: 'Antwort erst bis',
			extensionReason: 'Grund für die spätere Frist',
			extensionHint: 'Steht öffentlich im Lebenslauf der Maßnahme.',
			note: 'Hinweis an die Fachverwaltung'
		},
		conclude: {
			title: 'Ohne neue Fassung abschließen',
			text: 'Wenn die Gruppe auf die Prüfung nicht mit einer neuen Fassung antwortet.',
			outcome: 'Wie endet die Prüfung?',
			outcomes: {
				reviewedWithConditions: 'Die Gruppe nimmt die Bedingungen an. Sie gelten mit.',
				notFeasible: 'Die Gruppe gibt die Maßnahme auf. Sie bleibt lesbar.'
			},
			reason: 'Begründung der Gruppe',
			reasonHint: 'Steht öffentlich im Lebenslauf.',
			act: 'Abschluss festhalten'
		},
		word: { text: 'Fassen Sie die Wörter klar, bis nichts mehr fehlt.' },
		waitRound: { text: 'Die Fragebogenrunde läuft.', act: 'Runde ansehen' },
		waitReview: { text: 'Die Prüfung läuft.', act: 'Prüfung ansehen' },
		finished: 'Alles ist getan. Weiter geht es im Konzept.',
		noDepartment: 'Es ist noch keine Fachverwaltung angelegt.',
		addDepartment: 'Fachverwaltung anlegen',
		enterDate: 'Termin eintragen'
	},
	dissents: {
		title: 'Abweichende Meinungen',
		note: 'Sie stehen im Konzept neben dem Text, mit der Antwort der Gruppe.',
		none: 'Niemand hat eine abweichende Meinung zu Protokoll gegeben.',
		voices: (count: number) => (count === 1 ? 'Eine Stimme' : `${count} Stimmen`),
		text: 'Was wird anders gesehen?',
		textHint: 'In den Worten derer, die es sagen.',
		voicesField: 'Wie viele Stimmen?',
		add: 'Abweichende Meinung festhalten',
		reply: 'Antwort der Gruppe',
		replied: 'Antwort der Gruppe:',
		replyAct: 'Antworten'
	}
};

export const workshopSteps: { de: typeof de; en: typeof de } = {
	de,
	en: {
		next: {
			title: 'Next step',
			steps: 'How it goes on',
			notNow: 'Not possible now:',
			done: 'Done.',
			publish: {
				title: 'Publish',
				text: 'Everybody can read the draft. It gets a code that it keeps for ever.',
				act: 'Publish'
			},
			round: {
				title: 'Questionnaire',
				text: (invited) =>
					invited === 1
						? 'One person gets a mail with five questions.'
						: `${invited} participants get a mail with five questions.`,
				act: 'Open the questionnaire',
				closesOn: 'Last day'
			},
			consolidate: {
				title: 'Agreement',
				text: 'The group has agreed on the present wording.',
				act: 'Record the agreement'
			},
			review: {
				title: 'Review',
				text: 'The department reviews law, competence, feasibility and cost.',
				act: 'Send to review',
				department: 'Department',
				due: (until, days, meeting) =>
					`Answer until ${until}: ${days} days after the second meeting on ${meeting}.`,
				short: (days) =>
					days === 1
						? 'The department has only one day left.'
						: `The department has only ${days} days left.`,
				over: 'The usual due date is over. Give a later day and the reason.',
				extend: 'Give more time',
				extendTo: 'Answer only until',
				extensionReason: 'Reason for the later date',
				extensionHint: 'Stands publicly in the life story of the measure.',
				note: 'Note to the department'
			},
			conclude: {
				title: 'Conclude without a new wording',
				text: 'When the group does not answer the review with a new wording.',
				outcome: 'How does the review end?',
				outcomes: {
					reviewedWithConditions: 'The group accepts the conditions. They hold with it.',
					notFeasible: 'The group gives the measure up. It stays readable.'
				},
				reason: 'Reason of the group',
				reasonHint: 'Stands publicly in the life story.',
				act: 'Record the conclusion'
			},
			word: { text: 'Make the wording clear until nothing is missing.' },
			waitRound: { text: 'The questionnaire is open.', act: 'See the round' },
			waitReview: { text: 'The review is under way.', act: 'See the review' },
			finished: 'Everything is done. It goes on in the concept.',
			noDepartment: 'No department has been added yet.',
			addDepartment: 'Add a department',
			enterDate: 'Enter the date'
		},
		dissents: {
			title: 'Views in disagreement',
			note: 'They stand in the concept beside the text, with the reply of the group.',
			none: 'Nobody has put a view in disagreement on record.',
			voices: (count) => (count === 1 ? 'One voice' : `${count} voices`),
			text: 'What is seen differently?',
			textHint: 'In the words of those who say it.',
			voicesField: 'How many voices?',
			add: 'Record a view in disagreement',
			reply: 'Reply of the group',
			replied: 'Reply of the group:',
			replyAct: 'Reply'
		}
	}
};
