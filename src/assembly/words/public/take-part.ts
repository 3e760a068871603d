/** The words of the calls and the contributions. */
const de = {
	title: 'Mitmachen',
	text: 'Schreiben Sie, was Sie erlebt haben und was besser werden soll. Ohne Anmeldung, mit oder ohne Namen. Jeder Beitrag wird gelesen, und Sie können nachlesen, was daraus wird.',
	open: 'Jetzt offen',
	noneOpen: 'Gerade ist keine Frage offen',
	noneOpenText: 'Schreiben Sie uns jederzeit eine Mail. Wann wir wieder fragen, steht hier:',
	announced: 'Kommt noch',
	closed: 'Abgeschlossen',
	from: (day: string) => `ab ${day}`,
	ended: (day: string) => `zu Ende seit ${day}`,
	published: (n: number) =>
		n === 0
			? 'noch kein Beitrag veröffentlicht'
			: n === 1
				? '1 Beitrag veröffentlicht'
				: `${n} Beiträge veröffentlicht`,
	answer: 'Beitrag schreiben',
	other: 'Anders beitragen',
	mail: 'Per Mail',
	orByMail: 'Oder schreiben Sie eine Mail an',
	mailText: 'Sagen Sie dazu, um welche Frage es geht:',
	paper: 'Auf Papier',
	paperText:
		'Geben Sie Ihren Zettel bei einem Treffen ab, oder drucken Sie die Seite der Frage aus und schreiben darauf. Die Prozesssteuerung tippt ihn ab, Wort für Wort.',
	inPerson: 'Im Gespräch',
	inPersonText: 'Kommen Sie zu einem Treffen. Sie müssen sich nicht anmelden.',
	call: {
		openUntil: (until: string) => `Noch offen ${until.replace(/\.$/, '')}.`,
		opens: (day: string) => `Diese Frage öffnet am ${day}. Dann können Sie hier schreiben.`,
		closed: (day: string) =>
			`Diese Frage ist seit ${day} abgeschlossen. Kritik und Ideen können Sie jederzeit mailen.`,
		form: 'Ihr Beitrag',
		formNote: 'Ohne Anmeldung, ohne Namen.',
		yourText: 'Was möchten Sie sagen?',
		yourTextHint: 'So, wie Sie sprechen. Deutsch muss es nicht sein.',
		name: 'Ihr Name',
		nameHint: 'Wird nicht veröffentlicht.',
		email: 'Ihre Mailadresse',
		emailHint: 'Nur um Ihnen zu antworten. Sie wird nicht veröffentlicht.',
		trap: 'Dieses Feld bitte leer lassen',
		send: 'Beitrag senden',
		next: 'Was dann geschieht',
		nextSteps: [
			'Sie sehen Ihren Beitrag sofort und bekommen einen eigenen Link dazu.',
			'Die Prozesssteuerung liest ihn und veröffentlicht ihn ohne Ihren Namen. Bleibt er verborgen, steht dabei, warum.',
			'Die Gruppe arbeitet damit. Wird daraus ein Ziel oder eine Maßnahme, steht das beim Beitrag.'
		]
	},
	contributions: {
		title: 'Was andere schreiben',
		none: 'Noch kein Beitrag veröffentlicht',
		noneOpen: 'Ihrer kann der erste sein.',
		older: 'Ältere Beiträge',
		newest: 'Die neuesten Beiträge',
		pages: 'Blättern',
		takenUp: 'aufgegriffen in',
		by: (channel: string, day: string) => `${channel}, ${day}`
	},
	one: {
		title: (day: string) => `Beitrag vom ${day}`,
		to: 'Zur Frage',
		became: 'Was daraus wurde',
		becameText: 'Aus diesem Beitrag ist entstanden:',
		notYet: 'Noch nicht aufgegriffen',
		notYetText:
			'Die Gruppe hat den Beitrag vor sich. Wird daraus ein Ziel oder eine Maßnahme, steht es hier.',
		inWork:
			'Die Gruppe hat den Beitrag aufgegriffen und arbeitet an einem Text. Sobald er veröffentlicht ist, steht er hier.'
	}
};

export const takePartWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Take part',
		text: 'Write what you have experienced and what should get better. No account, with or without a name. Every contribution is read, and you can read what becomes of it.',
		open: 'Open now',
		noneOpen: 'No question is open right now',
		noneOpenText: 'Write us a mail at any time. When we ask again stands here:',
		announced: 'Still to come',
		closed: 'Closed',
		from: (day) => `from ${day}`,
		ended: (day) => `closed since ${day}`,
		published: (n) =>
			n === 0
				? 'no contribution published yet'
				: n === 1
					? '1 contribution published'
					: `${n} contributions published`,
		answer: 'Write a contribution',
		other: 'Other ways to contribute',
		mail: 'By mail',
		orByMail: 'Or write a mail to',
		mailText: 'Say which question it is about:',
		paper: 'On paper',
		paperText:
			'Hand your note in at a meeting, or print the page of the question and write on it. The steering types it in, word for word.',
		inPerson: 'In person',
		inPersonText: 'Come to a meeting. You need not register.',
		call: {
			openUntil: (until) => `Open ${until.replace(/\.$/, '')}.`,
			opens: (day) => `This question opens on ${day}. Then you can write here.`,
			closed: (day) =>
				`This question has been closed since ${day}. You can mail criticism and ideas at any time.`,
			form: 'Your contribution',
			formNote: 'No account, no name.',
			yourText: 'What would you like to say?',
			yourTextHint: 'The way you speak. It need not be German.',
			name: 'Your name',
			nameHint: 'Will not be published.',
			email: 'Your mail address',
			emailHint: 'Only to answer you. It will not be published.',
			trap: 'Please leave this field empty',
			send: 'Send contribution',
			next: 'What happens then',
			nextSteps: [
				'You see your contribution at once and get a link of your own to it.',
				'The steering reads it and publishes it without your name. If it stays hidden, the reason is given.',
				'The group works with it. If it becomes a goal or a measure, this is said beside it.'
			]
		},
		contributions: {
			title: 'What others write',
			none: 'No contribution published yet',
			noneOpen: 'Yours can be the first.',
			older: 'Older contributions',
			newest: 'The newest contributions',
			pages: 'Pages',
			takenUp: 'taken up in',
			by: (channel, day) => `${channel}, ${day}`
		},
		one: {
			title: (day) => `Contribution of ${day}`,
			to: 'To the question',
			became: 'What became of it',
			becameText: 'From this contribution grew:',
			notYet: 'Not taken up yet',
			notYetText:
				'The contribution lies before the group. If it becomes a goal or a measure, you will read it here.',
			inWork:
				'The group has taken up the contribution and is working on a text. As soon as it is published, it stands here.'
		}
	}
};
