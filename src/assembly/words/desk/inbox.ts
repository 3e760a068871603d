/** The words of the inbox, of entering contributions by hand, and of calls. */
const de = {
	title: 'Eingang',
	states: {
		received: 'Zu sichten',
		published: 'Veröffentlicht',
		hidden: 'Verborgen',
		takenUp: 'Aufgegriffen',
		answered: 'Beantwortet',
		removed: 'Entfernt'
	},
	stateList: 'Beiträge nach Stand',
	counted: {
		received: (count: number) =>
			count === 1
				? 'Ein Beitrag wartet darauf, gelesen zu werden.'
				: `${count} Beiträge warten darauf, gelesen zu werden.`,
		published: (count: number) =>
			count === 1
				? 'Ein Beitrag ist veröffentlicht und noch nicht aufgegriffen.'
				: `${count} Beiträge sind veröffentlicht und noch nicht aufgegriffen.`,
		hidden: (count: number) =>
			count === 1
				? 'Ein Beitrag bleibt verborgen, mit Grund.'
				: `${count} Beiträge bleiben verborgen, jeder mit Grund.`,
		takenUp: (count: number) =>
			count === 1
				? 'Ein Beitrag ist in Entwürfe eingegangen.'
				: `${count} Beiträge sind in Entwürfe eingegangen.`,
		answered: (count: number) =>
			count === 1
				? 'Ein Kommentar ist mit Grund beantwortet, ohne den Text zu ändern.'
				: `${count} Kommentare sind mit Grund beantwortet, ohne den Text zu ändern.`,
		removed: (count: number) =>
			count === 1
				? 'Ein Beitrag ist auf Wunsch der Person entfernt.'
				: `${count} Beiträge sind auf Wunsch der Menschen entfernt.`
	},
	empty: {
		received: 'Alles gesichtet',
		published: 'Kein veröffentlichter Beitrag wartet',
		hidden: 'Nichts ist verborgen',
		takenUp: 'Noch ist nichts aufgegriffen',
		answered: 'Noch ist kein Kommentar beantwortet',
		removed: 'Nichts ist entfernt'
	},
	emptyText: 'Neue Beiträge stehen hier, sobald sie eingehen.',
	enter: 'Beitrag eintragen',
	calls: 'Feedbackrunden',
	publish: 'Veröffentlichen',
	read: 'Ansehen',
	readOf: (text: string) => `: ${text}`,
	noSender: 'ohne Namen',
	one: {
		title: 'Beitrag',
		from: 'Von',
		address: 'Mailadresse',
		noAddress: 'keine angegeben',
		channel: 'Weg',
		call: 'Feedbackrunde',
		received: 'Eingegangen',
		onlyHere: 'Name und Adresse stehen nur hier.',
		states: {
			received: 'Noch nicht veröffentlicht.',
			published: 'Veröffentlicht. Alle können ihn lesen, ohne Namen.',
			hidden: 'Verborgen. Die Person sieht den Grund auf ihrer Seite.',
			takenUp: 'Aufgegriffen. Er bleibt sichtbar, damit die Spur nicht abreißt.',
			answered: 'Beantwortet. Kommentar und Antwort bleiben sichtbar.',
			removed: 'Auf Wunsch der Person entfernt. Nur dass es den Beitrag gab, bleibt.'
		},
		because: 'Grund',
		publishText: 'Der Text wird Wort für Wort veröffentlicht, ohne Namen.',
		hideTitle: 'Verbergen',
		hideText:
			'Nur, wenn der Text jemanden verletzt, Namen nennt oder nichts mit dem Verfahren zu tun hat. Kritik bleibt sichtbar.',
		reason: 'Grund',
		reasonHint:
			'Die Person liest ihn auf ihrer Seite, alle lesen ihn im Journal. Zitieren Sie nicht, was verborgen bleiben soll.',
		hideAct: 'Mit diesem Grund verbergen',
		takeUp: 'Aufgreifen: Entwurf daraus machen',
		takeUpText:
			'Aus einem oder mehreren Beiträgen wird eine Leitlinie, ein Ziel oder eine Maßnahme.',
		usedIn: 'Daraus entstand',
		commentOn: 'Zum Entwurf',
		wholeDraft: 'zum Ganzen',
		answer: {
			title: 'Antworten',
			note: 'Jeder Kommentar bekommt eine Antwort mit Grund. Alle können sie lesen.',
			outcome: 'Was folgt daraus?',
			outcomes: {
				takenUp: 'Der Text ändert sich.',
				answered: 'Der Text bleibt, wie er ist.'
			},
			outcomeHints: {
				takenUp:
					'Fassen Sie ihn danach in der Werkstatt neu. Der Kommentar bleibt mit ihm verbunden.',
				answered: 'Sagen Sie, warum.'
			},
			reason: 'Antwort und Grund',
			act: 'Antwort veröffentlichen'
		}
	},
	form: {
		title: 'Beitrag eintragen',
		text: 'Was auf Papier, per Mail, auf einer Karte oder am Telefon kam, zählt genauso. Schreiben Sie es so ab, wie es gesagt wurde.',
		call: 'Zu welcher Feedbackrunde?',
		noCalls: 'Noch gibt es keine Feedbackrunde, zu der Sie etwas eintragen können.',
		channel: 'Wie kam er an?',
		words: 'Wortlaut',
		name: 'Name',
		nameHint: 'Steht nur hier.',
		email: 'Mailadresse',
		emailHint: 'Dann bekommt die Person einen Dank und den Link zu ihrem Beitrag.',
		act: 'Beitrag eintragen'
	},
	call: {
		title: 'Feedbackrunden',
		text: 'Eine Runde öffnet und schließt von selbst an ihren Tagen.',
		caption: 'Feedbackrunden dieses Verfahrens',
		name: 'Runde',
		window: 'Zeit',
		state: 'Stand',
		count: 'Beiträge',
		open: 'Feedbackrunde eröffnen',
		emptyTitle: 'Noch keine Feedbackrunde',
		emptyText: 'Mit der ersten kann die ganze Stadt beitragen, ohne Anmeldung.',
		form: {
			title: 'Feedbackrunde eröffnen',
			text: 'Alle können beitragen, ohne Anmeldung. Die Runde steht sofort auf der öffentlichen Seite.',
			area: 'Bereich',
			wholeProcess: 'Ganzes Verfahren',
			name: 'Titel',
			question: 'Frage',
			questionHint: 'Eine offene Frage, die jeder versteht.',
			opensOn: 'Erster Tag',
			closesOn: 'Letzter Tag',
			act: 'Feedbackrunde eröffnen'
		}
	}
};

export const inboxWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Inbox',
		states: {
			received: 'To look through',
			published: 'Published',
			hidden: 'Hidden',
			takenUp: 'Taken up',
			answered: 'Answered',
			removed: 'Removed'
		},
		stateList: 'Contributions by state',
		counted: {
			received: (count) =>
				count === 1
					? 'One contribution waits to be read.'
					: `${count} contributions wait to be read.`,
			published: (count) =>
				count === 1
					? 'One contribution is published and not taken up yet.'
					: `${count} contributions are published and not taken up yet.`,
			hidden: (count) =>
				count === 1
					? 'One contribution stays hidden, with a reason.'
					: `${count} contributions stay hidden, each with a reason.`,
			takenUp: (count) =>
				count === 1
					? 'One contribution went into drafts.'
					: `${count} contributions went into drafts.`,
			answered: (count) =>
				count === 1
					? 'One comment is answered with a reason, without a change of the text.'
					: `${count} comments are answered with a reason, without a change of the text.`,
			removed: (count) =>
				count === 1
					? 'One contribution is removed at the person’s wish.'
					: `${count} contributions are removed at the wish of their authors.`
		},
		empty: {
			received: 'Everything is looked through',
			published: 'No published contribution waits',
			hidden: 'Nothing is hidden',
			takenUp: 'Nothing is taken up yet',
			answered: 'No comment is answered yet',
			removed: 'Nothing is removed'
		},
		emptyText: 'New contributions appear here as soon as they arrive.',
		enter: 'Enter a contribution',
		calls: 'Calls for input',
		publish: 'Publish',
		read: 'See',
		readOf: (text) => `: ${text}`,
		noSender: 'without a name',
		one: {
			title: 'Contribution',
			from: 'From',
			address: 'Mail address',
			noAddress: 'none given',
			channel: 'Channel',
			call: 'Call for input',
			received: 'Arrived',
			onlyHere: 'Name and address stand only here.',
			states: {
				received: 'Not published yet.',
				published: 'Published. Everybody can read it, without a name.',
				hidden: 'Hidden. Its author sees the reason on their page.',
				takenUp: 'Taken up. It stays visible, so that the trace does not break.',
				answered: 'Answered. Comment and answer stay visible.',
				removed: 'Removed at the person’s wish. Only that there was a contribution remains.'
			},
			because: 'Reason',
			publishText: 'The text is published word for word, without a name.',
			hideTitle: 'Hide',
			hideText:
				'Only if the text hurts somebody, names people or has nothing to do with the process. Criticism stays visible.',
			reason: 'Reason',
			reasonHint:
				'Its author reads it on their page, everybody reads it in the journal. Do not quote what should stay hidden.',
			hideAct: 'Hide for this reason',
			takeUp: 'Take up: make a draft of it',
			takeUpText: 'One or several contributions become a guideline, a goal or a measure.',
			usedIn: 'What came of it',
			commentOn: 'On the draft',
			wholeDraft: 'on the whole',
			answer: {
				title: 'Answer',
				note: 'Each comment gets an answer with a reason. Everybody can read it.',
				outcome: 'What follows from it?',
				outcomes: { takenUp: 'The text changes.', answered: 'The text stays as it is.' },
				outcomeHints: {
					takenUp: 'Word it anew in the workshop afterwards. The comment stays linked to it.',
					answered: 'Say why.'
				},
				reason: 'Answer and reason',
				act: 'Publish the answer'
			}
		},
		form: {
			title: 'Enter a contribution',
			text: 'What came on paper, by mail, on a card or by telephone counts just the same. Write it down as it was said.',
			call: 'To which call?',
			noCalls: 'There is no call yet to which you could enter something.',
			channel: 'How did it arrive?',
			words: 'Wording',
			name: 'Name',
			nameHint: 'Stands only here.',
			email: 'Mail address',
			emailHint: 'Then the person gets thanks and the link to their contribution.',
			act: 'Enter the contribution'
		},
		call: {
			title: 'Calls for input',
			text: 'A call opens and closes by itself on its days.',
			caption: 'Calls of this process',
			name: 'Call',
			window: 'Time',
			state: 'State',
			count: 'Contributions',
			open: 'Open a call',
			emptyTitle: 'No call yet',
			emptyText: 'With the first one the whole city can contribute, without signing in.',
			form: {
				title: 'Open a call for input',
				text: 'Everybody can contribute, without signing in. The call stands on the public page at once.',
				area: 'Area',
				wholeProcess: 'Whole process',
				name: 'Title',
				question: 'Question',
				questionHint: 'An open question that everybody understands.',
				opensOn: 'First day',
				closesOn: 'Last day',
				act: 'Open the call'
			}
		}
	}
};
