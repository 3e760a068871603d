/** The words of sets of questionnaires at the desk: opening, progress, typing in, and their questions. */
const de = {
	sheets: (sheets: number, people: number) => {
		const counted =
			sheets === 0 ? 'noch kein Bogen' : sheets === 1 ? 'ein Bogen' : `${sheets} Bögen`;
		if (sheets === 0 || people === sheets) return counted;
		return `${counted} von ${people === 1 ? 'einem Menschen' : `${people} Menschen`}`;
	},
	items: (count: number) => (count === 1 ? 'ein Text' : `${count} Texte`),
	named: 'mit Namen',
	anonymous: 'ohne Namen',
	channels: {
		web: (count: number) => `${count} online`,
		table: (count: number) => (count === 1 ? 'ein Tisch' : `${count} Tische`),
		paper: (count: number) => `${count} auf Papier`,
		mail: (count: number) => `${count} per Mail`,
		telephone: (count: number) => `${count} am Telefon`
	},
	list: {
		title: 'Fragebögen',
		text: (open: number) =>
			open === 0
				? 'Gerade wird nichts gefragt.'
				: open === 1
					? 'Ein Satz ist offen.'
					: `${open} Sätze sind offen.`,
		caption: 'Fragebögen, die neuesten zuerst',
		set: 'Worum es geht',
		state: 'Stand',
		sheets: 'Bögen',
		act: 'Weiter',
		openUntil: (day: string) => `läuft ${day}`,
		closedOn: (day: string) => `geschlossen am ${day}`,
		toWord: (count: number) =>
			count === 1
				? 'ein Text wartet auf eine neue Fassung'
				: `${count} Texte warten auf eine neue Fassung`,
		allWorded: 'in neue Fassungen eingegangen',
		seeSet: 'Ansehen',
		readRound: 'Nebeneinander lesen',
		open: 'Fragebögen öffnen',
		questions: 'Die Fragen ansehen und ändern',
		emptyTitle: 'Noch keine Fragebögen',
		emptyText:
			'Fragen Sie zu mehreren Leitlinien, Zielen oder Maßnahmen auf einmal: per Mail, an Tischen im Treffen und auf Papier.'
	},
	open: {
		title: 'Fragebögen öffnen',
		text: 'Zu jedem gewählten Text gibt es die Fragen seiner Art. Ein Link, ein Tisch oder ein Stapel Papier führt durch alle.',
		which: 'Welche Texte',
		kind: 'Art',
		area: 'Bereich',
		allAreas: 'Alle Bereiche',
		choose: 'Auswahl zeigen',
		items: 'Gefragt wird zu',
		itemsHint: 'Veröffentlichte Texte, deren Fassung noch offen ist. Alle sind vorgewählt.',
		none: 'Hier gibt es gerade keinen veröffentlichten Text, dessen Fassung offen ist.',
		leftOut: (count: number) =>
			count === 1
				? 'Ein Text ist nicht dabei: nicht veröffentlicht, schon geeinigt oder schon gefragt.'
				: `${count} Texte sind nicht dabei: nicht veröffentlicht, schon geeinigt oder schon gefragt.`,
		setTitle: 'Wie der Satz heißt',
		setTitleHint: 'Steht im Betreff der Mail und über den Fragen.',
		suggested: (kinds: string, area: string | null) => (area ? `${kinds} ${area}` : kinds),
		how: 'Auf welchem Weg',
		ways: 'Bögen kommen an',
		wayNames: {
			mail: 'Per Mail',
			tables: 'An Tischen in einem Treffen',
			paper: 'Auf Papier'
		},
		wayHints: {
			mail: (people: number) =>
				people === 1
					? 'Ein Mensch bekommt eine Mail mit einem Link für alle Texte.'
					: `${people} Menschen bekommen je eine Mail mit einem Link für alle Texte.`,
			tables: 'Jeder Tisch bekommt einen Code, den ein Telefon öffnet.',
			paper: 'Bögen zum Ausdrucken. Was zurückkommt, geben Sie hier ein.'
		},
		closesOn: 'Letzter Tag',
		tables: 'Tische',
		tablesHint: 'Ein Name je Zeile, oder nur wie viele es sind, zum Beispiel 6.',
		meeting: 'Treffen',
		noMeeting: 'Kein Treffen',
		who: 'Wer gefragt wird',
		asks: 'Die Mail bekommen',
		circles: {
			everybody: (people: number) => `Alle Beteiligten (${people})`,
			coreGroup: (people: number) => `Nur die Kerngruppe (${people})`
		},
		names: 'Namen auf den Bögen',
		namedNo: 'Ohne Namen',
		namedNoHint:
			'Niemand kann erkennen, wer was geschrieben hat. Nach dem Schließen auch nicht, welche Bögen zusammengehören.',
		namedYes: 'Mit Namen',
		namedYesHint:
			'Für kleine Gruppen, in denen man nachfragen will. Das steht über den Fragen, bevor jemand schreibt. Später ändern lässt es sich nicht.',
		act: 'Jetzt öffnen',
		actText: 'Die Mails gehen dann hinaus.'
	},
	set: {
		open: (sheets: string, until: string) => `Offen ${until}. Bisher ${sheets}.`,
		closed: (sheets: string, day: string) => `Geschlossen am ${day}: ${sheets}.`,
		print: 'Bögen drucken (PDF)',
		enter: 'Bögen eingeben',
		progress: 'Stand je Text',
		progressNote: 'Gezählt wird jeder Bogen. Was darin steht, sehen Sie, wenn geschlossen ist.',
		caption: 'Wie viele Bögen es zu jedem Text gibt',
		text: 'Text',
		sheets: 'Bögen',
		empty: 'Leer geblieben',
		act: 'Weiter',
		noneEmpty: 'keine Frage',
		emptyAt: (question: number, sheets: number) => `Frage ${question}: ${sheets}\u2011mal`,
		see: 'Ansehen',
		read: 'Nebeneinander lesen',
		worded: (number: number) => `führte zu Fassung ${number}`,
		who: 'Wer geantwortet hat',
		whoNamed: 'Bei diesem Satz stehen Namen dabei.',
		whoAnonymous: 'Ohne Namen: Gezählt wird nur, wie viele Links benutzt sind.',
		whoCaption: 'Wer zu wie vielen Texten geantwortet hat',
		person: 'Name',
		answered: 'Beantwortet',
		answeredOf: (answered: number, all: number) => `${answered} von ${all}`,
		used: {
			none: (invited: number) => `Von ${invited} Links ist noch keiner benutzt.`,
			few: (invited: number) =>
				`Von ${invited} Links sind weniger als fünf benutzt. Genauer steht es hier nicht, damit niemand erkennbar wird.`,
			some: (used: number, invited: number) => `${used} von ${invited} Links sind benutzt.`,
			nearlyAll: (invited: number) =>
				`Von ${invited} Links sind fast alle benutzt. Genauer steht es hier nicht, damit niemand erkennbar wird.`
		},
		remind: 'Erinnern',
		remindNamed: (people: number) =>
			people === 1
				? 'Eine Mail an den einen Menschen, von dem noch etwas fehlt.'
				: `Je eine Mail an ${people} Menschen, von denen noch etwas fehlt.`,
		remindAnonymous: 'Eine Mail an alle, einmal. Sie sagt, dass niemand weiß, wer geantwortet hat.',
		remindedOn: (day: string) => `Zuletzt erinnert am ${day}.`,
		tables: 'Tische',
		tablesNote: 'Jeder Tisch öffnet seine Seite mit einem Telefon.',
		tablesCaption: 'Die Tische und ihre Seiten',
		table: 'Tisch',
		people: 'Menschen',
		page: 'Seite',
		openPage: 'Seite öffnen',
		ended: 'nicht mehr offen',
		tablesPrint: 'Codes für die Tische drucken (PDF)',
		addTables: 'Weitere Tische',
		addTablesHint: 'Ein Name je Zeile.',
		addTablesAct: 'Tische dazustellen',
		close: 'Alle Texte schließen',
		closeTitle: 'Schließen',
		closeText:
			'Danach kann niemand mehr antworten oder ändern. Von selbst geschieht das mit dem letzten Tag.',
		closeAnonymous:
			'Was einen Bogen mit einem Link verbindet, wird dabei gelöscht, und auch, welche Bögen von einem Link sind.'
	},
	enter: {
		title: 'Bögen eingeben',
		text: 'Ein Bogen nach dem anderen, mit der Tabulatortaste von Frage zu Frage.',
		choose: 'Zu welchem Text?',
		sheet: (code: string) => `Bogen zu ${code}`,
		correcting: (number: number) => `Bogen ${number} berichtigen`,
		place: 'Text',
		channel: 'Wie kam er?',
		channelNames: { paper: 'Auf Papier', mail: 'Per Mail', telephone: 'Am Telefon' },
		table: 'Tisch',
		people: 'Wie viele haben ihn ausgefüllt?',
		person: 'Von wem?',
		saved: 'Gespeichert. Hier ist der nächste.',
		corrected: 'Berichtigt.',
		takenBack: 'Zurückgenommen.',
		next: 'Speichern, nächster Bogen',
		nextItem: 'Speichern, nächster Text desselben Bogens',
		keep: 'Berichtigung speichern',
		takeBack: 'Bogen zurücknehmen',
		typed: 'Schon eingegeben',
		typedCaption: 'Bögen, die zu diesem Text eingegeben sind',
		number: (number: number) => `Bogen ${number}`,
		begins: 'Beginnt mit',
		correct: 'Berichtigen',
		noneTyped: 'Zu diesem Text ist noch keiner eingegeben.',
		closed: 'Zu diesem Text nimmt die Runde keine Bögen mehr an.'
	},
	questions: {
		title: 'Die Fragen',
		text: 'Jede Art von Text hat ihren Fragebogen. Was Sie ändern, gilt für Runden, die Sie danach öffnen.',
		version: (number: number) =>
			number === 1 ? 'Fassung 1, aus der Vorlage' : `Fassung ${number}`,
		field: 'Fragen',
		hint: 'Eine Frage je Zeile, höchstens zwölf. Die Nummern setzt die Seite.',
		reason: 'Warum ändern Sie die Fragen?',
		change: 'Fragen ändern',
		act: (number: number) => `Als Fassung ${number} festhalten`,
		earlier: 'Frühere Fassungen',
		changedOn: (number: number, day: string) => `Fassung ${number} vom ${day}`,
		doneTitle: 'Die neuen Fragen gelten'
	},
	print: {
		sheet: 'Fragebogen',
		until: (day: string) => `Bitte bis ${day} zurückgeben.`,
		perspective: 'Aus welcher Sicht antworten Sie?',
		table: 'Tisch',
		people: 'Wie viele haben ihn ausgefüllt?',
		name: 'Name',
		anonymous:
			'Ihr Name steht nicht dabei. Sie müssen nicht alle Fragen beantworten; Stichworte reichen. Worte daraus können wörtlich im Konzept stehen, ohne Namen.',
		named:
			'Ihr Name steht dabei: Die Prozesssteuerung sieht, was von Ihnen ist, und kann nachfragen. Worte daraus können wörtlich im Konzept stehen, ohne Namen.',
		room: 'Platz für Ihre Antwort',
		tableTitle: (table: string) => table,
		tableText: 'Öffnen Sie den Code mit einem Telefon. Ein Telefon reicht für den ganzen Tisch.'
	}
};

export const questionnaireWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		sheets: (sheets, people) => {
			const counted =
				sheets === 0 ? 'no sheet yet' : sheets === 1 ? 'one sheet' : `${sheets} sheets`;
			if (sheets === 0 || people === sheets) return counted;
			return `${counted} from ${people === 1 ? 'one person' : `${people} people`}`;
		},
		items: (count) => (count === 1 ? 'one text' : `${count} texts`),
		named: 'with names',
		anonymous: 'without names',
		channels: {
			web: (count) => `${count} online`,
			table: (count) => (count === 1 ? 'one table' : `${count} tables`),
			paper: (count) => `${count} on paper`,
			mail: (count) => `${count} by mail`,
			telephone: (count) => `${count} by telephone`
		},
		list: {
			title: 'Questionnaires',
			text: (open) =>
				open === 0
					? 'Nothing is being asked now.'
					: open === 1
						? 'One set is open.'
						: `${open} sets are open.`,
			caption: 'Questionnaires, newest first',
			set: 'What it is about',
			state: 'State',
			sheets: 'Sheets',
			act: 'Go on',
			openUntil: (day) => `open ${day}`,
			closedOn: (day) => `closed on ${day}`,
			toWord: (count) =>
				count === 1 ? 'one text waits for a new wording' : `${count} texts wait for a new wording`,
			allWorded: 'worked into new versions',
			seeSet: 'See',
			readRound: 'Read side by side',
			open: 'Open questionnaires',
			questions: 'See and change the questions',
			emptyTitle: 'No questionnaires yet',
			emptyText:
				'Ask about several guidelines, goals or measures at once: by mail, at tables in a meeting and on paper.'
		},
		open: {
			title: 'Open questionnaires',
			text: 'Each chosen text gets the questions of its kind. One link, one table or one pile of paper leads through all of them.',
			which: 'Which texts',
			kind: 'Kind',
			area: 'Area',
			allAreas: 'All areas',
			choose: 'Show the choice',
			items: 'Asked about',
			itemsHint: 'Published texts whose wording is still open. All are preselected.',
			none: 'There is no published text here whose wording is open.',
			leftOut: (count) =>
				count === 1
					? 'One text is left out: not published, agreed already or being asked about.'
					: `${count} texts are left out: not published, agreed already or being asked about.`,
			setTitle: 'What the set is called',
			setTitleHint: 'Stands in the subject of the mail and above the questions.',
			suggested: (kinds, area) => (area ? `${kinds} ${area}` : kinds),
			how: 'By which way',
			ways: 'Sheets come in',
			wayNames: { mail: 'By mail', tables: 'At tables in a meeting', paper: 'On paper' },
			wayHints: {
				mail: (people) =>
					people === 1
						? 'One person gets a mail with one link for all texts.'
						: `${people} people get a mail each with one link for all texts.`,
				tables: 'Each table gets a code that a telephone opens.',
				paper: 'Sheets to print. What comes back you type in here.'
			},
			closesOn: 'Last day',
			tables: 'Tables',
			tablesHint: 'One name per line, or only how many there are, for instance 6.',
			meeting: 'Meeting',
			noMeeting: 'No meeting',
			who: 'Who is asked',
			asks: 'The mail goes to',
			circles: {
				everybody: (people) => `All participants (${people})`,
				coreGroup: (people) => `The core group only (${people})`
			},
			names: 'Names on the sheets',
			namedNo: 'Without names',
			namedNoHint:
				'Nobody can tell who wrote what. After closing not even which sheets belong together.',
			namedYes: 'With names',
			namedYesHint:
				'For small groups where one wants to ask what is meant. It stands above the questions before anybody writes. It cannot be changed later.',
			act: 'Open now',
			actText: 'The mails then go out.'
		},
		set: {
			open: (sheets, until) => `Open ${until}. So far ${sheets}.`,
			closed: (sheets, day) => `Closed on ${day}: ${sheets}.`,
			print: 'Print sheets (PDF)',
			enter: 'Type in sheets',
			progress: 'State of each text',
			progressNote: 'Each sheet is counted. What it says you see when the round is closed.',
			caption: 'How many sheets there are on each text',
			text: 'Text',
			sheets: 'Sheets',
			empty: 'Left empty',
			act: 'Go on',
			noneEmpty: 'no question',
			emptyAt: (question, sheets) => `question ${question}: ${sheets} times`,
			see: 'See',
			read: 'Read side by side',
			worded: (number) => `led to version ${number}`,
			who: 'Who has answered',
			whoNamed: 'Names stand on the sheets of this set.',
			whoAnonymous: 'Without names: only how many links are used is counted.',
			whoCaption: 'Who has answered on how many texts',
			person: 'Name',
			answered: 'Answered',
			answeredOf: (answered, all) => `${answered} of ${all}`,
			used: {
				none: (invited) => `Of ${invited} links none is used yet.`,
				few: (invited) =>
					`Of ${invited} links fewer than five are used. No more is said here, so that nobody can be recognised.`,
				some: (used, invited) => `${used} of ${invited} links are used.`,
				nearlyAll: (invited) =>
					`Of ${invited} links nearly all are used. No more is said here, so that nobody can be recognised.`
			},
			remind: 'Remind',
			remindNamed: (people) =>
				people === 1
					? 'A mail to the one person from whom something is missing.'
					: `A mail each to ${people} people from whom something is missing.`,
			remindAnonymous: 'A mail to everybody, once. It says that nobody knows who has answered.',
			remindedOn: (day) => `Last reminded on ${day}.`,
			tables: 'Tables',
			tablesNote: 'Each table opens its page with a telephone.',
			tablesCaption: 'The tables and their pages',
			table: 'Table',
			people: 'People',
			page: 'Page',
			openPage: 'Open the page',
			ended: 'no longer open',
			tablesPrint: 'Print codes for the tables (PDF)',
			addTables: 'More tables',
			addTablesHint: 'One name per line.',
			addTablesAct: 'Add tables',
			close: 'Close all texts',
			closeTitle: 'Close',
			closeText:
				'After that nobody can answer or change anything. It happens by itself with the last day.',
			closeAnonymous:
				'What joins a sheet with a link is deleted then, and also which sheets are from one link.'
		},
		enter: {
			title: 'Type in sheets',
			text: 'One sheet after the other, from question to question with the tab key.',
			choose: 'On which text?',
			sheet: (code) => `Sheet on ${code}`,
			correcting: (number) => `Correct sheet ${number}`,
			place: 'Text',
			channel: 'How did it come?',
			channelNames: { paper: 'On paper', mail: 'By mail', telephone: 'By telephone' },
			table: 'Table',
			people: 'How many filled it?',
			person: 'From whom?',
			saved: 'Saved. Here is the next one.',
			corrected: 'Corrected.',
			takenBack: 'Taken back.',
			next: 'Save, next sheet',
			nextItem: 'Save, next text of the same sheet',
			keep: 'Save the correction',
			takeBack: 'Take the sheet back',
			typed: 'Typed in already',
			typedCaption: 'Sheets typed in on this text',
			number: (number) => `Sheet ${number}`,
			begins: 'Begins with',
			correct: 'Correct',
			noneTyped: 'None has been typed in on this text yet.',
			closed: 'The round takes no more sheets on this text.'
		},
		questions: {
			title: 'The questions',
			text: 'Each kind of text has its questionnaire. What you change holds for rounds that you open afterwards.',
			version: (number) => (number === 1 ? 'Version 1, from the template' : `Version ${number}`),
			field: 'Questions',
			hint: 'One question per line, twelve at most. The page sets the numbers.',
			reason: 'Why do you change the questions?',
			change: 'Change the questions',
			act: (number) => `Keep as version ${number}`,
			earlier: 'Earlier versions',
			changedOn: (number, day) => `Version ${number} of ${day}`,
			doneTitle: 'The new questions hold'
		},
		print: {
			sheet: 'Questionnaire',
			until: (day) => `Please return by ${day}.`,
			perspective: 'From which point of view do you answer?',
			table: 'Table',
			people: 'How many filled it?',
			name: 'Name',
			anonymous:
				'Your name is not shown. You need not answer all questions; keywords are enough. Words of it may stand in the concept as they are, without a name.',
			named:
				'Your name stands with it: the steering sees what is from you and can ask what is meant. Words of it may stand in the concept as they are, without a name.',
			room: 'Room for your answer',
			tableTitle: (table) => table,
			tableText: 'Open the code with a telephone. One telephone is enough for the whole table.'
		}
	}
};
