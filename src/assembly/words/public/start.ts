/** The words of the start page and of the list of processes. */
const de = {
	title: 'Was jetzt geschieht',
	description: (title: string, city: string) =>
		`${title}, ${city}: Was jetzt geschieht, was als Nächstes kommt und wie Sie mitmachen, ohne Anmeldung.`,
	lead: {
		call: (title: string, until: string) => `${sentence(title)} Ihre Ideen zählen noch ${until}.`,
		callToday: (title: string) => `${sentence(title)} Heute zählen Ihre Ideen noch.`,
		until: (day: string) => `bis ${day}`,
		asks: (group: string, until: string) =>
			`Die Gruppe ${group} sammelt Ideen von allen, die hier leben, ${end(until)}`,
		asksAll: (until: string) => `Wir sammeln Ideen von allen, die hier leben, ${end(until)}`,
		meets: (when: string) => `Damit arbeitet sie weiter bei ihrem Treffen: ${end(when)}`,
		meetsAll: (title: string, when: string) => `Damit geht es weiter: ${title}, ${end(when)}`,
		soFar: (n: number) =>
			n === 1
				? 'Ein Beitrag ist schon veröffentlicht.'
				: `${n} Beiträge sind schon veröffentlicht.`,
		contribute: 'Idee beitragen',
		toGroup: (group: string) => `Zur Gruppe ${group}`,
		without: 'Ohne Anmeldung, ohne Namen. Auch',
		byMail: 'per Mail',
		or: 'oder',
		onPaper: 'auf Papier',
		date: (title: string, when: string) => `${title}: ${when}`,
		dateToday: (title: string, time: string | null) =>
			`${time ? `Heute, ${time}` : 'Heute'}: ${title}`,
		toDate: 'Zum Termin',
		dateWhere: (place: string) => `Ort: ${place}.`,
		dateOpen: 'Sie können einfach dazukommen.',
		phase: (title: string) => `Wir sind hier: ${title}`,
		phaseAhead: (title: string) => `Als Nächstes: ${title}`,
		implementation: 'Das Konzept ist beschlossen. Jetzt zählt, was daraus wird.',
		toImplementation: 'Zur Umsetzung',
		toDocument: 'Lesen und kommentieren',
		toPlan: 'Zum Jahresplan',
		toConcept: 'Zum Konzept'
	},
	also: {
		title: 'Auch jetzt möglich',
		until: (day: string) => day,
		mail: 'Fragen und Kritik schicken',
		mailNote: 'jederzeit, per Mail an die Prozesssteuerung'
	},
	phases: {
		title: 'Wo wir stehen',
		begun: (begun: number, all: number) =>
			begun === all ? 'alle haben begonnen' : `${begun} von ${all} haben begonnen`,
		goesOn: 'geht weiter',
		now: (until: string) => `läuft bis ${until}`,
		from: (day: string) => `ab ${day}`,
		undated: 'Termin noch offen',
		done: 'abgeschlossen'
	},
	dates: {
		title: 'Nächste Termine',
		none: 'Zurzeit steht kein Termin fest.',
		lastDay: 'letzter Tag',
		runs: (span: string) => `Läuft ${span}.`
	},
	areas: {
		title: (n: number) => (n === 1 ? 'Der Bereich' : `Die ${n === 5 ? 'fünf' : n} Bereiche`),
		note: 'Jede Gruppe geht dieselben Schritte.',
		area: 'Bereich',
		now: 'Gerade jetzt'
	},
	news: {
		title: 'Zuletzt geändert',
		all: 'Alle Änderungen',
		none: 'Noch ist nichts geändert.',
		today: (time: string) => `heute, ${time}`,
		many: {
			'dates-entered': (n: number) => `${n} Termine wurden eingetragen oder geändert.`,
			'department-added': (n: number) => `${n} Fachverwaltungen prüfen mit.`,
			'call-opened': (n: number) => `${n} neue Fragen an alle.`,
			'contribution-published': (n: number) => `${n} Beiträge sind veröffentlicht.`,
			'item-published': (n: number) => `${n} neue Texte sind im Konzept:`,
			'item-linked': (n: number) => `${n} Texte dienen jetzt noch einem Ziel:`,
			'item-consolidated': (n: number) => `Auf ${n} Texte hat sich die Gruppe geeinigt:`,
			'goal-confirmed': (n: number) => `${n} Ziele hat die Gruppe noch einmal bestätigt:`,
			'comment-answered': (n: number) => `${n} Kommentare zum Entwurf sind beantwortet:`,
			'owner-asked': (n: number) => `${n}-mal ist gefragt, wer für eine Maßnahme einsteht:`,
			'review-asked': (n: number) => `${n} Maßnahmen sind zur Prüfung gegeben:`,
			'member-taken-in': (n: number) => `${n} Menschen gehören neu zur Kerngruppe.`
		}
	},
	way: {
		title: 'Vom Beitrag zum Beschluss',
		note: 'So entsteht das Konzept, am Beispiel eines einzigen Beitrags.',
		idea: 'Idee',
		measure: 'Maßnahme',
		fromOne: (group: string) => `Daraus wurde in der Gruppe ${group} die Maßnahme`,
		fromMany: (group: string, n: number) =>
			`Aus diesem und ${n === 1 ? 'einem weiteren Beitrag' : `${n} weiteren Beiträgen`} wurde in der Gruppe ${group} die Maßnahme`,
		review: 'Prüfung',
		reviewAhead:
			'Die Verwaltung sagt dann: erlaubt? zuständig? machbar? Ihre Antwort ist öffentlich.',
		reviewNow: (department: string, until: string) =>
			`${department} prüft ${until}: erlaubt? zuständig? machbar? Die Antwort ist öffentlich.`,
		reviewDone: (department: string, result: string) =>
			`${department} hat geantwortet: ${result}. Die Antwort ist öffentlich.`,
		council: 'Rat',
		councilFrom: (day: string) =>
			`Ab ${day} beraten und entscheiden Ausschüsse und Rat. Jede Änderung bleibt mit ihrem Grund nachlesbar.`,
		councilOpen:
			'Ausschüsse und Rat beraten und entscheiden. Jede Änderung bleibt mit ihrem Grund nachlesbar.',
		status: (state: string, day: string) => `Stand vom ${day}: ${state}.`,
		proof: 'Nachweis',
		proofText: 'Jedes Jahr steht hier, was daraus geworden ist und wer dafür einsteht.'
	},
	none: {
		title: 'Hier beginnt bald ein Verfahren',
		text: 'Noch ist nichts veröffentlicht. Sobald die Termine feststehen, lesen Sie hier, was geschieht und wie Sie mitmachen.',
		signIn: 'Anmelden'
	},
	several: {
		title: 'Woran gerade geschrieben wird',
		text: 'Hier werden mehrere Konzepte geschrieben. Wählen Sie eines aus.'
	}
};

/** A date may end in a full stop of its own. */
function end(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

function sentence(text: string): string {
	return /[.?!…]$/.test(text) ? text : `${text}.`;
}

export const startWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'What happens now',
		description: (title, city) =>
			`${title}, ${city}: what happens now, what comes next and how you take part, without signing up.`,
		lead: {
			call: (title, until) => `${sentence(title)} Your ideas count ${until}.`,
			callToday: (title) => `${sentence(title)} Today your ideas still count.`,
			until: (day) => `until ${day}`,
			asks: (group, until) =>
				`The group ${group} collects ideas from everybody who lives here, ${end(until)}`,
			asksAll: (until) => `We collect ideas from everybody who lives here, ${end(until)}`,
			meets: (when) => `It goes on with them at its meeting: ${end(when)}`,
			meetsAll: (title, when) => `This is where they go next: ${title}, ${end(when)}`,
			soFar: (n) =>
				n === 1
					? 'One contribution is published already.'
					: `${n} contributions are published already.`,
			contribute: 'Contribute an idea',
			toGroup: (group) => `To the group ${group}`,
			without: 'No account, no name. Also',
			byMail: 'by mail',
			or: 'or',
			onPaper: 'on paper',
			date: (title, when) => `${title}: ${when}`,
			dateToday: (title, time) => `${time ? `Today, ${time}` : 'Today'}: ${title}`,
			toDate: 'To the date',
			dateWhere: (place) => `Place: ${place}.`,
			dateOpen: 'You can simply come.',
			phase: (title) => `We are here: ${title}`,
			phaseAhead: (title) => `Next: ${title}`,
			implementation: 'The concept is adopted. Now it counts what becomes of it.',
			toImplementation: 'To the implementation',
			toDocument: 'Read and comment',
			toPlan: 'To the year plan',
			toConcept: 'To the concept'
		},
		also: {
			title: 'Also possible now',
			until: (day) => day,
			mail: 'Send questions and criticism',
			mailNote: 'at any time, by mail to the steering'
		},
		phases: {
			title: 'Where we are',
			begun: (begun, all) => (begun === all ? 'all have begun' : `${begun} of ${all} have begun`),
			goesOn: 'goes on',
			now: (until) => `under way until ${until}`,
			from: (day) => `from ${day}`,
			undated: 'date still open',
			done: 'done'
		},
		dates: {
			title: 'Next dates',
			none: 'No date is fixed at the moment.',
			lastDay: 'last day',
			runs: (span) => `Runs ${span}.`
		},
		areas: {
			title: (n) => (n === 1 ? 'The area' : `The ${n === 5 ? 'five' : n} areas`),
			note: 'Each group goes the same steps.',
			area: 'Area',
			now: 'Right now'
		},
		news: {
			title: 'Latest changes',
			all: 'All changes',
			none: 'Nothing has changed yet.',
			today: (time) => `today, ${time}`,
			many: {
				'dates-entered': (n) => `${n} dates were entered or changed.`,
				'department-added': (n) => `${n} departments take part in the review.`,
				'call-opened': (n) => `${n} new questions to everybody.`,
				'contribution-published': (n) => `${n} contributions are published.`,
				'item-published': (n) => `${n} new texts are in the concept:`,
				'item-linked': (n) => `${n} texts now serve one more goal:`,
				'item-consolidated': (n) => `The group has agreed on ${n} texts:`,
				'goal-confirmed': (n) => `${n} goals were confirmed again by the group:`,
				'comment-answered': (n) => `${n} comments on the draft are answered:`,
				'owner-asked': (n) => `${n} times somebody is asked to stand for a measure:`,
				'review-asked': (n) => `${n} measures have been sent to review:`,
				'member-taken-in': (n) => `${n} people are new in the core group.`
			}
		},
		way: {
			title: 'From idea to decision',
			note: 'This is how the concept grows, shown by one single contribution.',
			idea: 'Idea',
			measure: 'Measure',
			fromOne: (group) => `The group ${group} turned it into the measure`,
			fromMany: (group, n) =>
				`From this and ${n === 1 ? 'one more contribution' : `${n} more contributions`} the group ${group} made the measure`,
			review: 'Review',
			reviewAhead:
				'Then the administration says: lawful? competent? feasible? Its answer is public.',
			reviewNow: (department, until) =>
				`${department} reviews ${until}: lawful? competent? feasible? The answer is public.`,
			reviewDone: (department, result) =>
				`${department} has answered: ${result}. The answer is public.`,
			council: 'Council',
			councilFrom: (day) =>
				`From ${day} the committees and the council discuss and decide. Each change stays readable with its reason.`,
			councilOpen:
				'The committees and the council discuss and decide. Each change stays readable with its reason.',
			status: (state, day) => `As of ${day}: ${state}.`,
			proof: 'Proof',
			proofText: 'Every year you read here what became of it and who answers for it.'
		},
		none: {
			title: 'A process will begin here soon',
			text: 'Nothing is published yet. As soon as the dates are fixed, you will read here what happens and how you take part.',
			signIn: 'Sign in'
		},
		several: {
			title: 'What is being written now',
			text: 'Several concepts are written here. Choose one.'
		}
	}
};
