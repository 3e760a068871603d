/** The words of asking for a date: at the desk, and behind the private link. */
const de = {
	title: 'Termin gemeinsam finden',
	link: 'Die Beteiligten fragen, wann es ihnen passt',
	text: 'Alle, die es betrifft, bekommen einen Brief mit einem eigenen Link und antworten ohne Anmeldung. Das Ergebnis legt den Termin fest.',
	days: 'Vorgeschlagene Tage',
	daysHint:
		'Zwei bis acht Tage. Die angehakten lassen im Plan am meisten Luft; andere tragen Sie darunter ein.',
	more: 'Weiterer Tag',
	time: 'Uhrzeit an allen Tagen',
	closes: 'Antworten bis einschließlich',
	open: 'Fragen und Briefe schreiben',
	recipients: (count: number) =>
		count === 1 ? 'Gefragt wird eine Person.' : `Gefragt werden ${count} Menschen.`,
	nobody: 'Noch ist niemand eingeladen, den es betrifft. Laden Sie zuerst Menschen ein.',
	running: (answered: number, asked: number, until: string) =>
		`${answered} von ${asked} haben geantwortet. Die Frage läuft ${until}.`,
	over: (answered: number, asked: number) =>
		`${answered} von ${asked} haben geantwortet. Die Zeit zum Antworten ist um.`,
	result: 'Die Antworten',
	option: 'Tag',
	yes: 'passt',
	ifNeeded: 'zur Not',
	no: 'passt nicht',
	who: 'Wer hat geantwortet',
	nobodyYet: 'Noch niemand.',
	decide: 'Termin festlegen',
	decideText: 'Der gewählte Tag steht danach im Plan; die Frage ist damit beendet.',
	choose: 'Tag',
	end: 'Kein Tag passt',
	endAct: 'Ohne Ergebnis beenden',
	endText: 'Dann gilt keiner der Tage, und Sie können neu fragen.',
	form: 'Form des Treffens',
	formHint: (full: number, short: number) =>
		`Ausführlich wünschen ${full}, kurz ${short}. Davon hängt ab, wer die Leitlinien formuliert.`,
	forms: {
		full: 'ausführlich: Die Kerngruppe formuliert die Leitlinien',
		short: 'kurz vor dem ersten Gruppentreffen: Die Prozesssteuerung formuliert die Leitlinien'
	},
	decided: (day: string) => `Entschieden: ${day}.`,
	without: 'Ohne Ergebnis beendet.',
	earlier: 'Frühere Terminfragen',
	mine: {
		title: 'Wann passt es Ihnen?',
		until: (until: string) => `Sie können ${until} antworten und Ihre Antwort ändern.`,
		closedTitle: 'Die Terminfrage ist beendet',
		closedText: 'Danke fürs Mitmachen.',
		closedDay: (day: string) => `Der Termin ist: ${day}.`,
		answers: { yes: 'passt', ifNeeded: 'zur Not', no: 'passt nicht' },
		form: 'Was ist Ihnen lieber?',
		forms: {
			full: 'ein ausführliches Treffen: Einführung, eigene Rolle, Leitlinien gemeinsam fertig formulieren',
			short: 'nur ein kurzes Vortreffen; die Leitlinien formuliert die Prozesssteuerung'
		},
		privacy: 'Ihre Antwort sieht nur die Prozesssteuerung. Andere sehen weder Namen noch Adresse.',
		send: 'Antwort senden',
		change: 'Antwort ändern',
		thanksTitle: 'Danke, Ihre Antwort ist da.',
		thanksText: 'Sie können sie mit diesem Link noch ändern.'
	}
};

export const pollWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Find a date together',
		link: 'Ask those concerned when it suits them',
		text: 'Everybody concerned gets a letter with a link of their own and answers without signing in. The result fixes the date.',
		days: 'Proposed days',
		daysHint:
			'Two to eight days. Those ticked leave the most room in the plan; enter others below.',
		more: 'Another day',
		time: 'Time on all days',
		closes: 'Answers until, included',
		open: 'Ask and write the letters',
		recipients: (count) =>
			count === 1 ? 'One person will be asked.' : `${count} people will be asked.`,
		nobody: 'Nobody whom it concerns has been invited yet. Invite people first.',
		running: (answered, asked, until) =>
			`${answered} of ${asked} have answered. The poll runs ${until}.`,
		over: (answered, asked) => `${answered} of ${asked} have answered. The time is over.`,
		result: 'The answers',
		option: 'Day',
		yes: 'suits',
		ifNeeded: 'if need be',
		no: 'does not suit',
		who: 'Who has answered',
		nobodyYet: 'Nobody yet.',
		decide: 'Fix the date',
		decideText: 'The chosen day then stands in the plan; the poll is over.',
		choose: 'Day',
		end: 'No day suits',
		endAct: 'End without a result',
		endText: 'Then none of the days counts, and you can ask anew.',
		form: 'Form of the meeting',
		formHint: (full, short) =>
			`${full} wish a full one, ${short} a short one. It decides who words the guidelines.`,
		forms: {
			full: 'in full: the core group words the guidelines',
			short: 'shortly before the first group meeting: the steering words the guidelines'
		},
		decided: (day) => `Decided: ${day}.`,
		without: 'Ended without a result.',
		earlier: 'Earlier polls',
		mine: {
			title: 'When does it suit you?',
			until: (until) => `You can answer, and change your answer, ${until}.`,
			closedTitle: 'The poll is over',
			closedText: 'Thank you for taking part.',
			closedDay: (day) => `The date is: ${day}.`,
			answers: { yes: 'suits', ifNeeded: 'if need be', no: 'does not suit' },
			form: 'Which do you prefer?',
			forms: {
				full: 'a full meeting: introduction, own role, wording the guidelines together',
				short: 'only a short one; the steering words the guidelines'
			},
			privacy: 'Only the steering sees your answer. Others see neither name nor address.',
			send: 'Send answer',
			change: 'Change answer',
			thanksTitle: 'Thank you, your answer is here.',
			thanksText: 'With this link you can still change it.'
		}
	}
};
