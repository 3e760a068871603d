/** The words of reading answers side by side and making one wording of them. */
const de = {
	channels: {
		web: 'Web',
		table: 'am Tisch',
		paper: 'Papier',
		mail: 'Mail',
		telephone: 'Telefon'
	},
	notStated: 'ohne Angabe',
	people: (count: number) => (count === 1 ? 'eine Person' : `${count} Personen`),
	/** `9 Bögen von 21 Menschen.` */
	sheetsOf: (sheets: number, people: number) =>
		`${sheets === 1 ? 'Ein Bogen' : `${sheets} Bögen`} von ${people === 1 ? 'einem Menschen' : `${people} Menschen`}.`,
	toSet: 'Zum ganzen Fragebogen',
	closedOn: (day: string) => `Runde geschlossen am ${day}.`,
	place: (place: number, count: number) => `${place} von ${count}`,
	neighbours: { set: 'Andere aus diesem Fragebogen', area: 'Andere aus diesem Bereich' },
	before: 'davor',
	after: 'danach',
	stretch: (from: number, to: number, count: number) =>
		from === to ? `Bogen ${from} von ${count}` : `Bögen ${from}–${to} von ${count}`,
	toStretch: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
	stretches: 'Weitere Bögen',
	differences: 'Nur Unterschiede',
	allQuestions: 'Alle Fragen',
	hidden: (count: number) =>
		count === 1
			? 'Eine Frage ist ausgeblendet: Da sagen alle dasselbe, oder nichts.'
			: `${count} Fragen sind ausgeblendet: Da sagen alle dasselbe, oder nichts.`,
	noDifferences: 'Es gibt keine Unterschiede.',
	filter: 'Auswählen',
	filtered: (count: number, all: number) => `Ausgewählt: ${count} von ${all} Bögen`,
	table: 'Tisch',
	channel: 'Weg',
	sector: 'Perspektive',
	any: 'alle',
	filterAct: 'Auswahl zeigen',
	filterNone: 'So einen Bogen gibt es nicht.',
	filterAll: 'Alle Bögen',
	questions: 'Zur Frage',
	how: {
		before: 'Wörter markieren, dann',
		after: 'oder „Zitieren“: Sie erscheinen unten mit Herkunft.'
	},
	howWithout: 'Übernehmen Sie Antworten als Zitat: Sie erscheinen unten mit Herkunft.',
	keys: {
		title: 'Tastatur',
		next: 'nächste Frage',
		previous: 'vorige Frage',
		quote: 'markierte Wörter zitieren',
		help: 'diese Hilfe'
	},
	quote: 'Zitieren',
	quoteMarked: 'Markierte Wörter zitieren',
	quoteAll: 'zitieren',
	quoteWhole: 'ganz zitieren',
	contradict: 'Widerspruch',
	ofAnswer: (sheet: string, question: number) => `${sheet}, Frage ${question}`,
	toQuote: (letter: string) => `Zitat ${letter}, zur Liste`,
	summarize: 'kurz fassen',
	summary: 'Kurz gefasst',
	summaryOf: (question: number) => `Frage ${question} kurz gefasst`,
	summaryHint: 'Nur für die Gruppe. Steht nicht im Journal.',
	summaryAct: 'Zusammenfassung sichern',
	change: 'ändern',
	cancel: 'Abbrechen',
	quotes: {
		title: 'Zitate',
		keptTitle: (version: number) => `Zitate in Fassung ${version}`,
		none: 'Noch kein Zitat. Was Sie oben zitieren, steht hier mit seinem Buchstaben.',
		from: (sheet: string, question: number) => `${sheet}, Frage ${question}`,
		lost: 'Der Bogen wurde danach geändert.',
		used: 'verwendet',
		unused: 'noch nicht verwendet',
		keptUnused: 'nicht verwendet',
		byHand: 'von Hand',
		markUsed: 'ist verwendet',
		markUnused: 'ist nicht verwendet',
		asWorded: 'am Text prüfen',
		remove: 'entfernen',
		more: (letter: string) => `Zitat ${letter} bearbeiten`,
		toAnswer: (letter: string) => `Zitat ${letter}, zur Antwort`
	},
	contradictions: {
		title: 'Offene Widersprüche',
		none: 'Kein Widerspruch ist offen.',
		hint: 'Meist stehen sie in der Antwort auf „Für wen nicht?“.',
		formTitle: 'Widerspruch festhalten',
		about: 'Worum geht es?',
		aboutHint: 'In Ihren Worten. Nur für die Gruppe.',
		mark: 'Als Widerspruch festhalten',
		settle: 'Klären',
		because: 'Warum ist er geklärt?',
		becauseHint: 'Steht öffentlich im Journal. Nennen Sie keine Bögen.',
		settleAct: 'Als geklärt festhalten',
		dissentTitle: 'Als abweichende Meinung',
		dissent: 'Was steht im Konzept?',
		dissentHint: 'So, wie es gesagt wurde, ohne Namen. Steht öffentlich bei der Fassung.',
		voices: 'Wie viele sehen es so?',
		dissentAct: 'Als abweichende Meinung festhalten',
		settled: (count: number) => (count === 1 ? 'Ein geklärter' : `${count} geklärte`),
		isDissent: 'Steht als abweichende Meinung bei der Fassung.',
		toRound: 'Zum Fragebogen',
		open: (count: number) =>
			count === 1 ? 'Ein Widerspruch ist offen.' : `${count} Widersprüche sind offen.`
	},
	draft: {
		none: 'Neue Fassung',
		saved: (time: string) => `Entwurf, zuletzt gespeichert ${time}`,
		savedBy: (name: string, time: string) => `Entwurf, zuletzt gespeichert ${time} von ${name}`,
		save: 'Entwurf speichern',
		saving: 'wird gespeichert …',
		offline: 'Nicht gespeichert, keine Verbindung. Wir versuchen es weiter.',
		decide: 'Wird erst weiter gespeichert, wenn Sie sich oben entschieden haben.',
		writing: (name: string, since: string) => `${name} schreibt seit ${since} mit.`,
		states: 'Andere Stände',
		state: (who: string, when: string) => `${who}, ${when}`,
		stateFor: (version: number) => `zu Fassung ${version}`,
		apart: 'daneben geschrieben',
		resume: 'einsetzen',
		resumed: 'Ein anderer Stand ist eingesetzt. Er gilt erst, wenn Sie ihn speichern.',
		nobody: 'ohne Namen'
	},
	conflict: {
		draft: (who: string, time: string) => `${who} hat ${time} weitergeschrieben`,
		version: (number: number, when: string) => `Fassung ${number} wurde ${when} festgehalten`,
		text: 'Ihr Text ist gesichert und steht noch im Feld. Lesen Sie beide, dann entscheiden Sie.',
		theirs: 'Der andere Text',
		mine: 'Ihr Text',
		difference: 'Der Unterschied',
		empty: 'leer',
		keepMine: 'Mit meinem Text weiterschreiben',
		takeTheirs: 'Mit dem anderen Text weiterschreiben',
		note: 'Der jeweils andere bleibt unter „Andere Stände“.'
	},
	contest: {
		title: 'Strittiges',
		text: (count: number) =>
			count === 1
				? 'Bei einem Text schuldet die Gruppe noch eine Antwort.'
				: `Bei ${count} Texten schuldet die Gruppe noch eine Antwort.`,
		caption: 'Was strittig ist, und warum',
		item: 'Text',
		why: 'Warum',
		act: 'Weiter',
		toRound: 'Bögen lesen',
		toItem: 'In die Werkstatt',
		none: 'Gerade ist nichts strittig',
		noneText:
			'Hier stehen Texte mit offenem Widerspruch, offenem Einwand zum Protokoll oder einer abweichenden Meinung, auf die die Gruppe noch nicht geantwortet hat.',
		reasons: {
			contradictions: (count: number) =>
				count === 1 ? 'ein offener Widerspruch' : `${count} offene Widersprüche`,
			objections: (count: number) =>
				count === 1
					? 'ein offener Einwand zum Protokoll'
					: `${count} offene Einwände zum Protokoll`,
			unanswered: (count: number) =>
				count === 1
					? 'eine abweichende Meinung ohne Antwort'
					: `${count} abweichende Meinungen ohne Antwort`,
			answered: (count: number) =>
				count === 1 ? 'eine abweichende Meinung' : `${count} abweichende Meinungen`
		}
	},
	/** The draft goes to the core group by letter. */
	group: {
		title: 'Kerngruppe',
		text: 'Die Mitglieder bekommen den gespeicherten Entwurf per Mail und lesen die Antworten nebeneinander, ohne Namen.',
		act: 'Der Kerngruppe vorlegen',
		shown: (when: string, people: number) =>
			`Zuletzt vorgelegt ${when}, ${people === 1 ? 'einem Menschen' : `${people} Menschen`}.`
	},
	asked: (version: number) => `Gefragt wurde zu Fassung ${version}`
};

export const consolidationWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		channels: {
			web: 'web',
			table: 'at the table',
			paper: 'paper',
			mail: 'mail',
			telephone: 'telephone'
		},
		notStated: 'not stated',
		people: (count) => (count === 1 ? 'one person' : `${count} people`),
		sheetsOf: (sheets, people) =>
			`${sheets === 1 ? 'One sheet' : `${sheets} sheets`} by ${people === 1 ? 'one person' : `${people} people`}.`,
		closedOn: (day) => `Closed on ${day}.`,
		place: (place, count) => `${place} of ${count}`,
		toSet: 'To the whole questionnaire',
		neighbours: { set: 'Others of this questionnaire', area: 'Others of this area' },
		before: 'before',
		after: 'after',
		stretch: (from, to, count) =>
			from === to ? `Sheet ${from} of ${count}` : `Sheets ${from}–${to} of ${count}`,
		toStretch: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
		stretches: 'More sheets',
		differences: 'Only differences',
		allQuestions: 'All questions',
		hidden: (count) =>
			count === 1
				? 'One question is hidden: there all say the same, or nothing.'
				: `${count} questions are hidden: there all say the same, or nothing.`,
		noDifferences: 'There are no differences.',
		filter: 'Choose',
		filtered: (count, all) => `Chosen: ${count} of ${all} sheets`,
		table: 'Table',
		channel: 'Way',
		sector: 'Perspective',
		any: 'all',
		filterAct: 'Show these',
		filterNone: 'There is no such sheet.',
		filterAll: 'All sheets',
		questions: 'To question',
		how: {
			before: 'Mark words, then',
			after: 'or “Quote”: they appear below with where they come from.'
		},
		howWithout: 'Take answers over as quotes: they appear below with where they come from.',
		keys: {
			title: 'Keyboard',
			next: 'next question',
			previous: 'previous question',
			quote: 'quote the marked words',
			help: 'this help'
		},
		quote: 'Quote',
		quoteMarked: 'Quote the marked words',
		quoteAll: 'quote',
		quoteWhole: 'quote all of it',
		contradict: 'contradiction',
		ofAnswer: (sheet, question) => `${sheet}, question ${question}`,
		toQuote: (letter) => `quote ${letter}, to the list`,
		summarize: 'sum up',
		summary: 'In short',
		summaryOf: (question) => `Question ${question} in short`,
		summaryHint: 'For the group only. Does not stand in the journal.',
		summaryAct: 'Save summary',
		change: 'change',
		cancel: 'Cancel',
		quotes: {
			title: 'Quotes',
			keptTitle: (version) => `Quotes in version ${version}`,
			none: 'No quote yet. What you quote above stands here with its letter.',
			from: (sheet, question) => `${sheet}, question ${question}`,
			lost: 'The sheet was changed afterwards.',
			used: 'used',
			unused: 'not used yet',
			keptUnused: 'not used',
			byHand: 'by hand',
			markUsed: 'is used',
			markUnused: 'is not used',
			asWorded: 'look at the text',
			remove: 'remove',
			more: (letter) => `Edit quote ${letter}`,
			toAnswer: (letter) => `quote ${letter}, to the answer`
		},
		contradictions: {
			title: 'Open contradictions',
			none: 'No contradiction is open.',
			hint: 'Most stand in the answer to “For whom not?”.',
			formTitle: 'Record a contradiction',
			about: 'What is it about?',
			aboutHint: 'In your words. For the group only.',
			mark: 'Record as a contradiction',
			settle: 'Settle',
			because: 'Why is it settled?',
			becauseHint: 'Stands publicly in the journal. Name no sheets.',
			settleAct: 'Record as settled',
			dissentTitle: 'As a view in disagreement',
			dissent: 'What stands in the concept?',
			dissentHint: 'As it was said, without a name. Stands publicly beside the wording.',
			voices: 'How many see it that way?',
			dissentAct: 'Record as a view in disagreement',
			settled: (count) => (count === 1 ? 'One settled' : `${count} settled`),
			isDissent: 'Stands beside the wording as a view in disagreement.',
			toRound: 'To the questionnaire',
			open: (count) =>
				count === 1 ? 'One contradiction is open.' : `${count} contradictions are open.`
		},
		draft: {
			none: 'New wording',
			saved: (time) => `Draft, last saved ${time}`,
			savedBy: (name, time) => `Draft, last saved ${time} by ${name}`,
			save: 'Save draft',
			saving: 'saving …',
			offline: 'Not saved, no connection. We keep trying.',
			decide: 'Saving goes on once you have decided above.',
			writing: (name, since) => `${name} has been writing too since ${since}.`,
			states: 'Other states',
			state: (who, when) => `${who}, ${when}`,
			stateFor: (version) => `for version ${version}`,
			apart: 'written beside it',
			resume: 'put in',
			resumed: 'Another state is put in. It counts only once you save it.',
			nobody: 'without a name'
		},
		conflict: {
			draft: (who, time) => `${who} has gone on writing at ${time}`,
			version: (number, when) => `Version ${number} was recorded ${when}`,
			text: 'Your text is safe and still in the field. Read both, then decide.',
			theirs: 'The other text',
			mine: 'Your text',
			difference: 'The difference',
			empty: 'empty',
			keepMine: 'Go on with my text',
			takeTheirs: 'Go on with the other text',
			note: 'The other one stays under “Other states”.'
		},
		contest: {
			title: 'Contested',
			text: (count) =>
				count === 1
					? 'On one text the group still owes an answer.'
					: `On ${count} texts the group still owes an answer.`,
			caption: 'What is contested, and why',
			item: 'Text',
			why: 'Why',
			act: 'Go on',
			toRound: 'Read the sheets',
			toItem: 'To the workshop',
			none: 'Nothing is contested now',
			noneText:
				'Here stand texts with an open contradiction, an open objection to the minutes, or a view in disagreement that the group has not answered yet.',
			reasons: {
				contradictions: (count) =>
					count === 1 ? 'an open contradiction' : `${count} open contradictions`,
				objections: (count) =>
					count === 1
						? 'an open objection to the minutes'
						: `${count} open objections to the minutes`,
				unanswered: (count) =>
					count === 1
						? 'a view in disagreement without an answer'
						: `${count} views in disagreement without an answer`,
				answered: (count) =>
					count === 1 ? 'a view in disagreement' : `${count} views in disagreement`
			}
		},
		group: {
			title: 'Core group',
			text: 'The members get the saved draft by mail and read the answers side by side, without names.',
			act: 'Show it to the core group',
			shown: (when, people) =>
				`Last shown ${when}, to ${people === 1 ? 'one person' : `${people} people`}.`
		},
		asked: (version) => `Version ${version} was asked about`
	}
};
