/** The words of a meeting for everybody: its page, the answer by link, signing up, the door. */
const de = {
	/** The fields of an answer: by link, on the public page and at the desk. */
	fields: {
		answer: 'Kommen Sie?',
		companions: 'Wie viele bringen Sie mit?',
		companionsHint: 'Ohne Sie selbst; leer heißt niemand',
		needs: 'Was brauchen Sie?',
		stepFree: 'Stufenloser Zugang',
		yes: 'Ja, ich brauche ihn',
		interpreter: 'Dolmetschen in',
		interpreterHint: 'Zum Beispiel: Arabisch, Gebärdensprache',
		children: 'Kinder in der Betreuung',
		childrenAges: 'Alter der Kinder',
		diet: 'Essen',
		dietHint: 'Zum Beispiel: vegetarisch, ohne Schweinefleisch',
		other: 'Sonst noch etwas?'
	},
	facts: {
		when: 'Wann',
		where: 'Wo',
		placeOpen: 'steht noch nicht fest',
		access: 'Barrierefreiheit',
		accessOpen: 'noch nicht geklärt',
		directions: 'Weg dorthin',
		online: 'Online dabei',
		onlineOpen: 'Zur Videokonferenz',
		interpreters: 'Gedolmetscht wird in',
		childcare: 'Kinderbetreuung',
		organizer: 'Wer einlädt',
		answerBy: 'Antworten bitte bis'
	},
	agenda: 'Tagesordnung',
	time: 'Zeit',
	what: 'Was',
	who: 'Wer',
	phase: (key: string) => `Phase ${key}`,
	mine: {
		title: 'Ihre Einladung',
		text: 'Sie können Ihre Antwort bis zum Treffen ändern. Nur die Prozesssteuerung sieht sie.',
		answer: 'Ihre Antwort',
		send: 'Antwort senden',
		change: 'Antwort ändern',
		confirm: 'Anmeldung bestätigen',
		pending:
			'Ihre Anmeldung zählt, sobald Sie sie hier bestätigen. Erst dann ist ein Platz für Sie belegt.',
		thanks: 'Danke, Ihre Antwort ist gespeichert',
		held: 'Wir rechnen mit Ihnen.',
		perhaps: 'Sagen Sie uns bitte noch, ob Sie kommen, sobald Sie es wissen.',
		declined: 'Schade. Wenn es doch klappt, ändern Sie einfach Ihre Antwort.',
		waitingTitle: (place: number) => `Sie stehen auf der Warteliste, Platz ${place}`,
		waitingText:
			'Alle Plätze sind vergeben. Wird einer frei, rücken Sie von selbst nach und bekommen eine Mail.',
		overTitle: 'Dieses Treffen hat begonnen oder ist vorbei',
		overText:
			'Antworten sind nicht mehr möglich. Was besprochen wurde, lesen Sie auf der Seite des Termins.',
		cancelledTitle: 'Dieses Treffen ist abgesagt',
		cancelledText: 'Gibt es einen neuen Termin, bekommen Sie eine Mail.',
		removedTitle: 'Diese Einladung gilt nicht mehr',
		removedText: 'Wenn das ein Versehen ist, schreiben Sie bitte der Prozesssteuerung.',
		hereTitle: 'Heute ist das Treffen',
		here: 'Ich bin da',
		hereDone: 'Sie sind eingetragen. Schön, dass Sie da sind.',
		page: 'Öffentliche Seite des Termins'
	},
	join: {
		title: 'Anmelden',
		note: 'Ohne Konto. Sie bekommen eine Mail mit einem Link, mit dem Sie alles ändern können.',
		noteSeats: 'Die Plätze sind begrenzt. Ihrer zählt, sobald Sie den Link in der Mail bestätigen.',
		name: 'Ihr Name',
		email: 'Ihre Mailadresse',
		more: 'Begleitung und Bedarf angeben',
		website: 'Bitte leer lassen',
		send: 'Anmelden',
		free: (count: number) => (count === 1 ? 'Noch ein Platz frei.' : `Noch ${count} Plätze frei.`),
		full: 'Alle Plätze sind vergeben. Wer sich anmeldet, kommt auf die Warteliste.',
		sentTitle: 'Bitte sehen Sie in Ihr Postfach',
		sentText:
			'Wir haben Ihnen eine Mail mit Ihrem Link geschrieben. Kommt keine, sehen Sie bitte auch bei den unerwünschten Mails nach.',
		invited:
			'An diesem Treffen nehmen nur Eingeladene teil. Was besprochen wird, steht danach hier.'
	},
	door: {
		title: 'Schön, dass Sie da sind',
		text: 'Tragen Sie sich hier ein. Ihren Namen sieht nur die Prozesssteuerung.',
		own: 'Haben Sie eine Einladung bekommen? Öffnen Sie den Link darin und wählen Sie „Ich bin da“. Oder tragen Sie sich hier ein:',
		name: 'Ihr Name',
		organisation: 'Organisation',
		sector: 'Sie kommen aus',
		sectorPrompt: 'keine Angabe',
		send: 'Ich bin da',
		doneTitle: 'Sie sind eingetragen',
		doneText: 'Danke. Ist noch jemand bei Ihnen? Dann tragen Sie die nächste Person ein.',
		closedTitle: 'Hier kann man sich gerade nicht eintragen',
		closedText: (when: string) => `Das geht nur am Tag des Treffens: ${when}.`,
		hang: 'Bitte tragen Sie sich ein',
		hangText:
			'Öffnen Sie diesen Code mit der Kamera Ihres Telefons. Ohne Telefon: Die Liste liegt am Eingang.'
	},
	list: {
		title: 'Teilnahmeliste',
		emptyTitle: 'Teilnahmeliste zum Eintragen',
		name: 'Name',
		organisation: 'Organisation',
		signature: 'Unterschrift',
		consent: 'Ich möchte auf den Verteiler (ja/nein)',
		note: (contact: string) =>
			`Die Liste dient nur dem Nachweis, wer teilgenommen hat. Fragen zum Datenschutz: ${contact}`
	}
};

export const meetingPageWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		fields: {
			answer: 'Will you come?',
			companions: 'How many do you bring?',
			companionsHint: 'Without yourself; empty means nobody',
			needs: 'What do you need?',
			stepFree: 'Step-free access',
			yes: 'Yes, I need it',
			interpreter: 'Interpreting into',
			interpreterHint: 'For instance: Arabic, sign language',
			children: 'Children in childcare',
			childrenAges: 'Age of the children',
			diet: 'Food',
			dietHint: 'For instance: vegetarian, no pork',
			other: 'Anything else?'
		},
		facts: {
			when: 'When',
			where: 'Where',
			placeOpen: 'not fixed yet',
			access: 'Accessibility',
			accessOpen: 'not known yet',
			directions: 'How to get there',
			online: 'Take part online',
			onlineOpen: 'To the video conference',
			interpreters: 'Interpreting into',
			childcare: 'Childcare',
			organizer: 'Who invites',
			answerBy: 'Please answer by'
		},
		agenda: 'Agenda',
		time: 'Time',
		what: 'What',
		who: 'Who',
		phase: (key: string) => `Phase ${key}`,
		mine: {
			title: 'Your invitation',
			text: 'You can change your answer until the meeting. Only the steering sees it.',
			answer: 'Your answer',
			send: 'Send the answer',
			change: 'Change the answer',
			confirm: 'Confirm the registration',
			pending:
				'Your registration counts as soon as you confirm it here. Only then a seat is taken for you.',
			thanks: 'Thank you, your answer is saved',
			held: 'We count on you.',
			perhaps: 'Please tell us whether you will come as soon as you know.',
			declined: 'What a pity. If it works out after all, simply change your answer.',
			waitingTitle: (place: number) => `You are on the waiting list, place ${place}`,
			waitingText:
				'All seats are taken. When one becomes free you move up by yourself and get a mail.',
			overTitle: 'This meeting has begun or is over',
			overText: 'Answers are no longer possible. What was discussed is on the page of the date.',
			cancelledTitle: 'This meeting is cancelled',
			cancelledText: 'If there is a new date, you get a mail.',
			removedTitle: 'This invitation is no longer valid',
			removedText: 'If that is a mistake, please write to the steering.',
			hereTitle: 'The meeting is today',
			here: 'I am here',
			hereDone: 'You are noted. Good to have you here.',
			page: 'Public page of the date'
		},
		join: {
			title: 'Sign up',
			note: 'Without an account. You get a mail with a link by which you can change everything.',
			noteSeats: 'Seats are limited. Yours counts as soon as you confirm the link in the mail.',
			name: 'Your name',
			email: 'Your address',
			more: 'Companions and needs',
			website: 'Please leave empty',
			send: 'Sign up',
			free: (count: number) => (count === 1 ? 'One seat is free.' : `${count} seats are free.`),
			full: 'All seats are taken. Whoever signs up is put on the waiting list.',
			sentTitle: 'Please look into your mailbox',
			sentText:
				'We have written you a mail with your link. If none arrives, please look among the unwanted mails too.',
			invited:
				'Only those invited take part in this meeting. What is discussed will be here afterwards.'
		},
		door: {
			title: 'Good to have you here',
			text: 'Sign in here. Only the steering sees your name.',
			own: 'Did you get an invitation? Open the link in it and choose “I am here”. Or sign in here:',
			name: 'Your name',
			organisation: 'Organisation',
			sector: 'Where you come from',
			sectorPrompt: 'not said',
			send: 'I am here',
			doneTitle: 'You are noted',
			doneText: 'Thank you. Is somebody else with you? Then sign in the next person.',
			closedTitle: 'One cannot sign in here now',
			closedText: (when: string) => `It is possible only on the day of the meeting: ${when}.`,
			hang: 'Please sign in',
			hangText:
				'Open this code with the camera of your phone. Without a phone: the list is at the door.'
		},
		list: {
			title: 'List of participants',
			emptyTitle: 'List of participants to fill in',
			name: 'Name',
			organisation: 'Organisation',
			signature: 'Signature',
			consent: 'Put me on the distribution list (yes/no)',
			note: (contact: string) =>
				`The list only shows who took part. Questions about privacy: ${contact}`
		}
	}
};
