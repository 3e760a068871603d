/** The words of the distribution list at the desk. */
const de = {
	title: 'Verteiler',
	text: (people: number, shown: string) =>
		people === 0
			? 'Noch steht niemand auf dem Verteiler.'
			: people === 1
				? 'Eine Person steht auf dem Verteiler.'
				: `${shown} Menschen stehen auf dem Verteiler.`,
	roles: 'Wer eine Aufgabe hat, bekommt Post auch ohne Eintrag.',
	add: 'Jemanden eintragen',
	import: 'Liste einlesen',
	csv: 'Als CSV',
	xlsx: 'Als Excel-Datei',
	join: 'So tragen sich Menschen ein',
	prepared: 'Eine Liste wartet auf Ihre Durchsicht',
	counts: 'Wer was bekommt',
	people: (n: number) => (n === 1 ? '1 Person' : `${n} Menschen`),
	waiting: 'Warten auf Bestätigung',
	waitingNote: 'Wer nicht bestätigt, verschwindet nach einer Woche.',
	kinds: 'Art der Post',
	rhythm: 'Wie oft',
	areas: 'Bereich',
	areasNote: 'Auch wer alle Bereiche gewählt hat.',
	group: 'Was',
	count: 'Menschen',
	list: 'Menschen',
	search: 'Suchen',
	searchHint: 'Name, Mailadresse oder Organisation',
	stateList: 'Nach Stand',
	all: 'Alle',
	states: {
		listed: 'Auf dem Verteiler',
		byRole: 'Nur als Beteiligte, mit eigener Wahl',
		left: 'Hat ihn verlassen',
		ended: 'Herausgenommen'
	},
	stateTabs: {
		listed: 'Auf dem Verteiler',
		byRole: 'Mit Aufgabe',
		left: 'Verlassen',
		ended: 'Herausgenommen'
	},
	caption: 'Menschen auf dem Verteiler',
	name: 'Name',
	email: 'Mailadresse',
	state: 'Stand',
	nameless: 'ohne Namen',
	deleted: 'gelöscht',
	empty: 'Niemand gefunden',
	emptySearch: 'Vielleicht steht die Person unter einer anderen Adresse hier.',
	none: 'Der Verteiler ist noch leer',
	emptyText:
		'Menschen tragen sich auf der öffentlichen Seite selbst ein, oder Sie lesen Ihre Adressliste ein.',
	next: 'Weiter',
	previous: 'Zurück',
	one: {
		organisation: 'Organisation',
		sector: 'Sektor',
		language: 'Sprache',
		kinds: 'Post',
		rhythm: 'Wie oft',
		areas: 'Bereiche',
		allAreas: 'alle',
		consent: 'Einwilligung',
		sources: {
			web: 'selbst eingetragen und per Mail bestätigt',
			link: 'selbst gewählt, über den Link einer Mail'
		},
		requested: 'Eingetragen',
		confirmed: 'Bestätigt',
		wording: 'Wortlaut',
		version: (version: string) => `Fassung ${version}`,
		endReason: 'Grund',
		end: 'Vom Verteiler nehmen',
		endText:
			'Die Person bekommt dann keine Post mehr. Der Eintrag bleibt, damit niemand sie versehentlich wieder aufnimmt.',
		reason: 'Warum?',
		reasonHint: 'Zum Beispiel: am Telefon darum gebeten. Keine vertraulichen Angaben.',
		endAct: 'Vom Verteiler nehmen'
	},
	form: {
		title: 'Jemanden eintragen',
		text: 'Nur mit Einwilligung der Person. Sie bekommt eine Mail, die ihr sagt, dass sie eingetragen ist, mit dem Link zum Ändern und Verlassen.',
		sector: 'Sektor',
		organisation: 'Organisation',
		source: 'Woher kommt die Einwilligung?',
		sourceHint:
			'Zum Beispiel: am Telefon am 3. April, oder Liste der Auftaktveranstaltung, unterschrieben.',
		again: 'Hat den Verteiler verlassen und jetzt neu zugestimmt',
		againLabel: 'Neue Einwilligung',
		act: 'Eintragen'
	},
	upload: {
		title: 'Adressliste einlesen',
		text: 'Sie sehen zuerst Zeile für Zeile, was geschehen würde. Erst wenn Sie es bestätigen, steht jemand auf dem Verteiler.',
		file: 'Datei',
		fileHint: 'CSV oder Excel (XLSX), höchstens 4 Megabyte und 20.000 Zeilen.',
		act: 'Liste ansehen',
		columns: 'Was darin stehen kann',
		columnsText:
			'Nötig ist nur die Mailadresse. Außerdem: Name (auch getrennt in Vorname und Nachname), Organisation, Sektor, Sprache, Arbeitsbereiche (Name oder Kürzel), Post (Termine, Aufrufe, Ergebnisse), Rhythmus (sofort, wöchentlich), Aufgabe (Verteiler oder Beteiligte), Einwilligung. Eine Zeile mit Überschriften hilft; die Zuordnung können Sie danach ändern.',
		example: 'Zum Beispiel so:',
		prepared: 'Wartet auf Ihre Durchsicht',
		preparedOn: (when: string) => `hochgeladen ${when}`
	},
	review: {
		title: 'Liste durchsehen',
		text: (taken: number, all: number) =>
			`${taken} von ${all} Zeilen können übernommen werden. Noch ist niemand eingetragen.`,
		columns: 'Was in den Spalten steht',
		columnsNote: 'Wenn etwas falsch zugeordnet ist, ändern Sie es hier.',
		column: (heading: string) => `Spalte „${heading}“`,
		columnNumber: (n: number) => `Spalte ${n}`,
		columnExample: (example: string) => `zum Beispiel: ${example}`,
		leaveOut: 'nicht übernehmen',
		keys: {
			email: 'Mailadresse',
			name: 'Name',
			lastFirst: 'Name in der Form „Müller, Anna“',
			firstName: 'Vorname',
			lastName: 'Nachname',
			organisation: 'Organisation',
			sector: 'Sektor',
			language: 'Sprache',
			areas: 'Arbeitsbereiche',
			kinds: 'Post',
			rhythm: 'Rhythmus',
			role: 'Aufgabe',
			consent: 'Einwilligung'
		},
		again: 'So durchsehen',
		findings: 'Befunde',
		findingsNote: (n: number) => (n === 1 ? '1 Zeile' : `${n} Zeilen`),
		noFindings: 'Alle Zeilen sind in Ordnung',
		line: 'Zeile',
		lineNumber: (n: number) => `Zeile\u00A0${n}`,
		who: 'Wer',
		finding: 'Befund',
		out: 'Bleibt draußen.',
		asked: 'Bleibt draußen, wenn Sie es unten nicht ankreuzen.',
		more: (n: number) => `Und ${n} weitere Zeilen mit Befunden.`,
		doubles: 'Vielleicht doppelt',
		doublesHint: 'Kreuzen Sie an, wer trotzdem aufgenommen werden soll.',
		take: 'Übernehmen',
		takeNote:
			'Alle auf einmal oder niemand. Jede Person bekommt eine Mail, die ihr das sagt, mit dem Link zum Verlassen.',
		source: 'Woher kommt die Einwilligung dieser Menschen?',
		sourceHint: 'Zum Beispiel: Liste der Auftaktveranstaltung 8.3.2017, unterschrieben',
		act: (n: number) => (n === 1 ? '1 Person aufnehmen' : `${n} Menschen aufnehmen`),
		actTicked: (n: number) =>
			n === 1
				? '1 Person und die angekreuzten aufnehmen'
				: `${n} Menschen und die angekreuzten aufnehmen`,
		nobody: 'So wird niemand aufgenommen. Stimmt die Zuordnung der Spalten?',
		discard: 'Liste verwerfen',
		discardText: 'Die hochgeladenen Zeilen werden gelöscht.'
	},
	imported: 'Die Liste ist übernommen',
	importedText: (people: number, leftOut: number) =>
		`${people === 1 ? 'Eine Person ist' : `${people} Menschen sind`} neu auf dem Verteiler. ${
			leftOut === 0
				? ''
				: leftOut === 1
					? 'Eine Zeile blieb draußen.'
					: `${leftOut} Zeilen blieben draußen.`
		}`,
	organisations: {
		title: 'Organisationen',
		text: (n: number) =>
			n === 1
				? 'Menschen aus einer Organisation sind dabei.'
				: `Menschen aus ${n} Organisationen sind dabei.`,
		caption: 'Organisationen mit Sektor und Menschen',
		name: 'Name',
		sector: 'Sektor',
		people: 'Menschen',
		alike: 'Vielleicht dieselbe:',
		empty: 'Noch keine Organisation',
		emptyText: 'Sie entstehen, wenn Sie Menschen einladen oder eine Liste einlesen.',
		change: 'Name und Sektor',
		save: 'Speichern',
		merge: 'Mit einer anderen zusammenführen',
		mergeText: (name: string) =>
			`Wenn „${name}“ dieselbe ist wie eine andere: Ihre Menschen gehören dann dorthin, und der alte Name führt künftig dorthin. Im Journal bleibt, wer umgezogen ist.`,
		into: 'Zusammenführen mit',
		mergeAct: 'Zusammenführen',
		nameless: 'ohne Namen'
	}
};

export const deskListWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Distribution list',
		text: (people, shown) =>
			people === 0
				? 'Nobody is on the list yet.'
				: people === 1
					? 'One person is on the list.'
					: `${shown} people are on the list.`,
		roles: 'Whoever has a role gets mail without an entry too.',
		add: 'Add somebody',
		import: 'Import a list',
		csv: 'As CSV',
		xlsx: 'As an Excel file',
		join: 'How people sign up',
		prepared: 'A list waits to be looked through',
		counts: 'Who gets what',
		people: (n) => (n === 1 ? '1 person' : `${n} people`),
		waiting: 'Waiting for confirmation',
		waitingNote: 'Who does not confirm disappears after a week.',
		kinds: 'Kind of mail',
		rhythm: 'How often',
		areas: 'Area',
		areasNote: 'Also whoever chose all areas.',
		group: 'What',
		count: 'People',
		list: 'People',
		search: 'Search',
		searchHint: 'Name, mail address or organisation',
		stateList: 'By state',
		all: 'All',
		states: {
			listed: 'On the list',
			byRole: 'By a role only, with a choice of their own',
			left: 'Has left it',
			ended: 'Taken off'
		},
		stateTabs: { listed: 'On the list', byRole: 'By role', left: 'Left', ended: 'Taken off' },
		caption: 'People on the distribution list',
		name: 'Name',
		email: 'Mail address',
		state: 'State',
		nameless: 'without a name',
		deleted: 'deleted',
		empty: 'Nobody found',
		emptySearch: 'Perhaps the person is here under another address.',
		none: 'The list is still empty',
		emptyText: 'People sign up on the public page, or you import your address list.',
		next: 'Next',
		previous: 'Previous',
		one: {
			organisation: 'Organisation',
			sector: 'Sector',
			language: 'Language',
			kinds: 'Mail',
			rhythm: 'How often',
			areas: 'Areas',
			allAreas: 'all',
			consent: 'Consent',
			sources: {
				web: 'signed up themselves and confirmed by mail',
				link: 'chosen themselves, by the link of a mail'
			},
			requested: 'Signed up',
			confirmed: 'Confirmed',
			wording: 'Wording',
			version: (version) => `Version ${version}`,
			endReason: 'Reason',
			end: 'Take off the list',
			endText:
				'The person then gets no more mail. The entry stays, so that nobody puts them back by mistake.',
			reason: 'Why?',
			reasonHint: 'For instance: asked for it on the telephone. Nothing confidential.',
			endAct: 'Take off the list'
		},
		form: {
			title: 'Add somebody',
			text: 'Only with the consent of the person. They get a mail that tells them, with the link to change and leave.',
			sector: 'Sector',
			organisation: 'Organisation',
			source: 'Where does the consent come from?',
			sourceHint:
				'For instance: on the telephone on 3 April, or list of the kick-off event, signed.',
			again: 'Has left the list and has now agreed anew',
			againLabel: 'New consent',
			act: 'Add'
		},
		upload: {
			title: 'Import an address list',
			text: 'First you see line by line what would happen. Only when you confirm it, somebody is on the list.',
			file: 'File',
			fileHint: 'CSV or Excel (XLSX), at most 4 megabytes and 20,000 lines.',
			act: 'Look at the list',
			columns: 'What may stand in it',
			columnsText:
				'Only the mail address is needed. Besides: name (also parted in first and last name), organisation, sector, language, areas (name or code), mail (dates, calls, results), rhythm (at once, weekly), role (list or participant), consent. A line of headings helps; you can change afterwards what each column means.',
			example: 'For instance like this:',
			prepared: 'Waits to be looked through',
			preparedOn: (when) => `uploaded ${when}`
		},
		review: {
			title: 'Look through the list',
			text: (taken, all) =>
				`${taken} of ${all} lines can be taken. Nobody has been put on the list yet.`,
			columns: 'What stands in the columns',
			columnsNote: 'If something is wrong, change it here.',
			column: (heading) => `Column “${heading}”`,
			columnNumber: (n) => `Column ${n}`,
			columnExample: (example) => `for instance: ${example}`,
			leaveOut: 'do not take',
			keys: {
				email: 'Mail address',
				name: 'Name',
				lastFirst: 'Name written “Müller, Anna”',
				firstName: 'First name',
				lastName: 'Last name',
				organisation: 'Organisation',
				sector: 'Sector',
				language: 'Language',
				areas: 'Areas',
				kinds: 'Mail',
				rhythm: 'Rhythm',
				role: 'Role',
				consent: 'Consent'
			},
			again: 'Look through like this',
			findings: 'Findings',
			findingsNote: (n) => (n === 1 ? '1 line' : `${n} lines`),
			noFindings: 'All lines are in order',
			line: 'Line',
			lineNumber: (n) => `Line\u00A0${n}`,
			who: 'Who',
			finding: 'Finding',
			out: 'Stays out.',
			asked: 'Stays out unless you tick it below.',
			more: (n) => `And ${n} more lines with findings.`,
			doubles: 'Perhaps twice',
			doublesHint: 'Tick who is to be taken all the same.',
			take: 'Take the list',
			takeNote:
				'All at once or nobody. Every person gets a mail that tells them, with the link to leave.',
			source: 'Where does the consent of these people come from?',
			sourceHint: 'For instance: list of the kick-off event on 8 March 2017, signed',
			act: (n) => (n === 1 ? 'Take 1 person' : `Take ${n} people`),
			actTicked: (n) =>
				n === 1 ? 'Take 1 person and those ticked' : `Take ${n} people and those ticked`,
			nobody: 'Like this nobody is taken. Are the columns right?',
			discard: 'Throw the list away',
			discardText: 'The uploaded lines are deleted.'
		},
		imported: 'The list has been taken',
		importedText: (people, leftOut) =>
			`${people === 1 ? 'One person is' : `${people} people are`} new on the list. ${
				leftOut === 0 ? '' : leftOut === 1 ? 'One line stayed out.' : `${leftOut} lines stayed out.`
			}`,
		organisations: {
			title: 'Organisations',
			text: (n) =>
				n === 1
					? 'People from one organisation take part.'
					: `People from ${n} organisations take part.`,
			caption: 'Organisations with sector and people',
			name: 'Name',
			sector: 'Sector',
			people: 'People',
			alike: 'Perhaps the same:',
			empty: 'No organisation yet',
			emptyText: 'They come about when you invite people or import a list.',
			change: 'Name and sector',
			save: 'Save',
			merge: 'Merge with another one',
			mergeText: (name) =>
				`If “${name}” is the same as another one: its people then belong there, and the old name leads there from now on. The journal keeps who moved.`,
			into: 'Merge with',
			mergeAct: 'Merge',
			nameless: 'without a name'
		}
	}
};
