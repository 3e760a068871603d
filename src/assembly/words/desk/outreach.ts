/** The words of outreach: who is wanted, who approaches them, and letters in a supporter's name. */
const de = {
	title: 'Ansprache',
	text: (count: number) =>
		count === 0
			? 'Wen brauchen Sie, und wer spricht sie an?'
			: count === 1
				? 'Ein Eintrag. Nur die Prozesssteuerung sieht ihn.'
				: `${count} Einträge. Nur die Prozesssteuerung sieht sie.`,
	add: 'Jemanden aufschreiben',
	paste: 'Liste einlesen',
	letters: 'Briefe zur Unterstützung',
	filter: 'Einträge nach Stand',
	all: 'alle',
	byArea: 'Nach Bereich',
	area: 'Bereich',
	wholeProcess: 'Für alle Bereiche',
	total: 'gesamt',
	listTitle: 'Einträge',
	empty: 'Hier steht noch niemand',
	emptyText: 'Schreiben Sie auf, wen Sie gewinnen möchten, oder lesen Sie eine Liste ein.',
	noneInState: 'Niemand mit diesem Stand',
	who: 'Wer',
	approacher: 'Wer spricht an',
	state: 'Stand',
	nobodyYet: 'noch niemand',
	until: (day: string) => `bis ${day}`,
	overdue: 'überfällig',
	added: (added: number, known: number) =>
		`${added === 1 ? 'Ein Eintrag ist' : `${added} Einträge sind`} dazugekommen.${known > 0 ? ` ${known === 1 ? 'Einer stand' : `${known} standen`} schon da.` : ''}`,
	form: {
		addTitle: 'Jemanden aufschreiben',
		changeTitle: 'Angaben ändern',
		text: 'Nur die Prozesssteuerung liest das. Fragen Sie nichts ab, was Sie nicht brauchen.',
		name: 'Name',
		institution: 'Institution',
		nameHint: 'Name oder Institution genügt.',
		sector: 'Perspektive',
		area: 'Für welchen Bereich',
		email: 'Mailadresse',
		phone: 'Telefon',
		why: 'Warum sie gebraucht wird',
		approacher: 'Wer spricht an',
		approacherHint: 'Ein Name, zum Beispiel die Beigeordnete oder jemand aus dem Team.',
		dueOn: 'Bis wann',
		dueHint: 'Danach steht es unter „Heute“.',
		notes: 'Notizen',
		addAct: 'Auf die Liste setzen',
		changeAct: 'Angaben speichern'
	},
	pasteForm: {
		title: 'Liste einlesen',
		text: 'Eine Zeile je Person oder Institution. Es wird alles eingelesen oder nichts.',
		how: 'Name; Institution; Bereich',
		lines: 'Zeilen',
		linesHint: 'Name oder Institution darf fehlen, der Bereich auch. Titel oder Kürzel genügt.',
		area: 'Bereich, wo keiner dabeisteht',
		act: 'Liste einlesen',
		findings: (count: number) =>
			count === 1 ? 'Eine Zeile stimmt noch nicht' : `${count} Zeilen stimmen noch nicht`,
		line: (number: number) => `Zeile ${number}`,
		place: 'Zeile',
		finding: 'Was zu ändern ist'
	},
	one: {
		details: 'Angaben',
		none: 'nicht angegeben',
		outcome: 'Was daraus wurde',
		outcomeNote: 'Ein Nein braucht einen Grund, damit niemand noch einmal fragt.',
		reason: 'Grund',
		reasonHint: 'Nur bei einer Absage.',
		save: 'Stand eintragen',
		next: 'Nach der Zusage',
		nextNote: 'Einladen heißt: Die Person bekommt eine Mail mit ihrem Anmeldelink.',
		invite: 'Als Beteiligte einladen',
		invited: 'Ist als beteiligte Person eingeladen.',
		forward: 'Für die Kerngruppe vorschlagen',
		forwarded: 'Ist für die Kerngruppe vorgeschlagen.',
		toCandidacy: 'Zur Meldung',
		needsAddress: 'Zum Einladen fehlt die Mailadresse. Tragen Sie sie unten ein.',
		letters: 'Briefe an diese Person',
		letter: (supporter: string, day: string) => `im Namen von ${supporter}, ${day}`
	},
	support: {
		title: 'Briefe zur Unterstützung',
		text: 'Wer Ihr Verfahren unterstützt, kann mit dem eigenen Namen werben. Nichts geht hinaus, was die Person nicht freigegeben hat.',
		add: 'Brief schreiben',
		empty: 'Noch kein Brief',
		emptyText: 'Zum Beispiel im Namen der Beigeordneten.',
		who: 'Im Namen von',
		state: 'Stand',
		sent: 'Verschickt',
		sentTo: (count: number) => (count === 0 ? 'noch nicht' : `an ${count}`),
		supporter: 'Name',
		supporterHint: 'So, wie er unter dem Brief steht.',
		office: 'Amt',
		officeHint: 'Zum Beispiel „Beigeordnete für Soziales“.',
		email: 'Mailadresse',
		emailHint: 'Dorthin geht der Link zur Freigabe.',
		subject: 'Betreff',
		body: 'Text',
		bodyHint:
			'Möglich sind {name}, {institution}, {process} und {link}. Fehlt ein Name, fällt er mit dem Leerzeichen davor weg. Der Name der unterstützenden Person steht von selbst darunter.',
		startSubject: 'Ihre Mitarbeit bei {process}',
		startBody:
			'Guten Tag {name},\n\nunsere Stadt schreibt gemeinsam an einem Konzept: {process}. Dafür brauchen wir Menschen, die sich auskennen.\n\nIch würde mich freuen, wenn Sie mitarbeiten. Mehr dazu steht hier: {link}\n\nMit freundlichen Grüßen',
		ask: 'Zur Freigabe schicken',
		wording: (number: number) => `Fassung ${number}`,
		preview: 'So wird er verschickt',
		asked: (day: string) => `Wartet auf Freigabe seit ${day}.`,
		released: (day: string) => `Freigegeben am ${day}.`,
		changeAsked: (day: string) => `Änderung gewünscht am ${day}:`,
		reword: 'Neu fassen',
		rewordNote: 'Jede neue Fassung braucht eine neue Freigabe.',
		rewordAct: 'Neue Fassung zur Freigabe schicken',
		send: 'Verschicken',
		sendNote:
			'Nur an Einträge mit Mailadresse, die diese Fassung noch nicht haben. Antworten kommen zu Ihnen.',
		sendTo: 'An wen',
		sendOne: 'Senden',
		sendAll: 'An alle gewählten senden',
		sendNobody: 'Alle auf der Liste haben diese Fassung, oder ihre Mailadresse fehlt.',
		notYet: 'Erst nach der Freigabe können Sie den Brief verschicken.',
		earlier: 'Frühere Fassungen'
	},
	today: {
		'wanted-overdue': {
			title: (count: number) =>
				count === 1 ? 'Eine Ansprache ist überfällig' : `${count} Ansprachen sind überfällig`,
			text: () => 'Bis zu diesem Tag wollte jemand sie ansprechen. Der Stand ist nicht bekannt.',
			act: 'Liste ansehen'
		},
		'letter-change-asked': {
			title: () => 'Zu einem Brief in fremdem Namen wird eine Änderung gewünscht',
			text: () => 'Fassen Sie ihn neu. Vorher geht nichts hinaus.',
			act: 'Brief ansehen'
		},
		'letter-to-send': {
			title: () => 'Ein Brief in fremdem Namen ist freigegeben',
			text: () => 'Jetzt können Sie ihn verschicken.',
			act: 'Brief ansehen'
		}
	}
};

export const outreachDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Outreach',
		text: (count) =>
			count === 0
				? 'Whom do you need, and who approaches them?'
				: count === 1
					? 'One entry. Only the steering sees it.'
					: `${count} entries. Only the steering sees them.`,
		add: 'Write somebody down',
		paste: 'Bring in a list',
		letters: 'Letters of support',
		filter: 'Entries by state',
		all: 'all',
		byArea: 'By area',
		area: 'Area',
		wholeProcess: 'For all areas',
		total: 'in all',
		listTitle: 'Entries',
		empty: 'Nobody is here yet',
		emptyText: 'Write down whom you want to win, or bring in a list.',
		noneInState: 'Nobody in this state',
		who: 'Who',
		approacher: 'Who approaches them',
		state: 'State',
		nobodyYet: 'nobody yet',
		until: (day) => `until ${day}`,
		overdue: 'overdue',
		added: (added, known) =>
			`${added === 1 ? 'One entry was' : `${added} entries were`} added.${known > 0 ? ` ${known === 1 ? 'One was' : `${known} were`} there already.` : ''}`,
		form: {
			addTitle: 'Write somebody down',
			changeTitle: 'Change what is known',
			text: 'Only the steering reads this. Ask for nothing that you do not need.',
			name: 'Name',
			institution: 'Institution',
			nameHint: 'Name or institution is enough.',
			sector: 'Perspective',
			area: 'For which area',
			email: 'Mail address',
			phone: 'Telephone',
			why: 'Why they are needed',
			approacher: 'Who approaches them',
			approacherHint: 'A name, for instance the deputy mayor or somebody of the team.',
			dueOn: 'Until when',
			dueHint: 'After that it shows under “Today”.',
			notes: 'Notes',
			addAct: 'Put on the list',
			changeAct: 'Save'
		},
		pasteForm: {
			title: 'Bring in a list',
			text: 'One line for each person or institution. All of it is taken, or nothing.',
			how: 'Name; institution; area',
			lines: 'Lines',
			linesHint: 'Name or institution may be missing, the area too. Its title or code is enough.',
			area: 'Area where a line names none',
			act: 'Bring in the list',
			findings: (count) =>
				count === 1 ? 'One line is not right yet' : `${count} lines are not right yet`,
			line: (number) => `Line ${number}`,
			place: 'Line',
			finding: 'What to change'
		},
		one: {
			details: 'What is known',
			none: 'not given',
			outcome: 'What came of it',
			outcomeNote: 'A no needs a reason, so that nobody asks again.',
			reason: 'Reason',
			reasonHint: 'Only with a no.',
			save: 'Enter the state',
			next: 'After they agreed',
			nextNote: 'To invite means: the person gets a mail with a link to sign in.',
			invite: 'Invite as a participant',
			invited: 'Is invited as a participant.',
			forward: 'Put forward for the core group',
			forwarded: 'Is put forward for the core group.',
			toCandidacy: 'To the candidacy',
			needsAddress: 'To invite them a mail address is missing. Enter it below.',
			letters: 'Letters to this person',
			letter: (supporter, day) => `in the name of ${supporter}, ${day}`
		},
		support: {
			title: 'Letters of support',
			text: 'Whoever supports your process can ask in their own name. Nothing goes out that the person has not released.',
			add: 'Write a letter',
			empty: 'No letter yet',
			emptyText: 'For instance in the name of the deputy mayor.',
			who: 'In the name of',
			state: 'State',
			sent: 'Sent',
			sentTo: (count) => (count === 0 ? 'not yet' : `to ${count}`),
			supporter: 'Name',
			supporterHint: 'As it stands beneath the letter.',
			office: 'Office',
			officeHint: 'For instance “Deputy mayor for social affairs”.',
			email: 'Mail address',
			emailHint: 'The link for the release goes there.',
			subject: 'Subject',
			body: 'Text',
			bodyHint:
				'Possible are {name}, {institution}, {process} and {link}. Where there is no name it goes with the space before it. The name of the supporter stands beneath by itself.',
			startSubject: 'Ihre Mitarbeit bei {process}',
			startBody:
				'Guten Tag {name},\n\nunsere Stadt schreibt gemeinsam an einem Konzept: {process}. Dafür brauchen wir Menschen, die sich auskennen.\n\nIch würde mich freuen, wenn Sie mitarbeiten. Mehr dazu steht hier: {link}\n\nMit freundlichen Grüßen',
			ask: 'Send for release',
			wording: (number) => `Version ${number}`,
			preview: 'As it will be sent',
			asked: (day) => `Awaits release since ${day}.`,
			released: (day) => `Released on ${day}.`,
			changeAsked: (day) => `A change was asked for on ${day}:`,
			reword: 'Reword',
			rewordNote: 'Each new wording needs a new release.',
			rewordAct: 'Send the new wording for release',
			send: 'Send',
			sendNote:
				'Only to entries with a mail address that do not have this wording. Answers come to you.',
			sendTo: 'To whom',
			sendOne: 'Send',
			sendAll: 'Send to all chosen',
			sendNobody: 'Everybody on the list has this wording, or their address is missing.',
			notYet: 'You can send the letter only after its release.',
			earlier: 'Earlier versions'
		},
		today: {
			'wanted-overdue': {
				title: (count) =>
					count === 1 ? 'One approach is overdue' : `${count} approaches are overdue`,
				text: () => 'Somebody wanted to approach them until this day. The state is not known.',
				act: 'See the list'
			},
			'letter-change-asked': {
				title: () => 'A change of a letter in a supporter’s name is asked for',
				text: () => 'Reword it. Before that nothing goes out.',
				act: 'See the letter'
			},
			'letter-to-send': {
				title: () => 'A letter in a supporter’s name is released',
				text: () => 'Now you can send it.',
				act: 'See the letter'
			}
		}
	}
};
