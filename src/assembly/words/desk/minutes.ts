/** The words of minutes at the desk: written at the table, put forward, published; and of the tasks in them. */
const de = {
	title: 'Protokoll',
	link: 'Protokoll schreiben',
	linkPublished: 'Protokoll',
	standing: {
		draft: 'Noch sieht es niemand außer Ihnen. Jede Zeile ist sofort gespeichert.',
		circulating: (until: string) => `Es liegt denen vor, die dabei waren, ${until}.`,
		waiting: 'Die Frist ist vorbei. Ein Einwand wartet auf Ihre Antwort.',
		approved: 'Es ist genehmigt. Als Nächstes veröffentlichen Sie es.',
		published: (version: number, day: string) => `Veröffentlicht, Fassung ${version} vom ${day}.`,
		changed: 'Seit der Veröffentlichung ist etwas geändert. Noch ist die alte Fassung zu lesen.'
	},
	readPublic: 'Öffentlich ansehen',
	loose: 'Ohne Punkt der Tagesordnung',
	noLines: 'Noch keine Zeile.',
	minutesLong: (n: number) => `${n} Minuten`,
	write: {
		title: 'Schreiben',
		note: 'Mit der Eingabetaste ist die Zeile gespeichert, und Sie schreiben gleich weiter. Mehrere können zugleich schreiben.',
		kind: 'Art der Zeile',
		point: 'Punkt der Tagesordnung',
		noPoint: 'ohne Punkt',
		text: 'Was wurde gesagt?',
		task: 'Aufgabe',
		who: 'Wer',
		whoHint: 'Wer im Verfahren einen Namen hat, bekommt die Aufgabe per Mail.',
		dueOn: 'Bis wann',
		publicAs: 'Öffentlich als',
		publicHint:
			'Funktion oder Organisation; ein Name nur, wenn die Person zustimmt. Leer: Öffentlich steht niemand da.',
		email: 'Mailadresse',
		emailHint: 'Nur wenn die Person noch nicht im Verfahren ist. Sie wird nie gezeigt.',
		save: 'Zeile schreiben',
		keep: 'Neu fassen',
		back: 'Abbrechen',
		correcting: 'Zeile neu fassen',
		now: 'So steht die Zeile jetzt:'
	},
	line: {
		correct: 'Ändern',
		remove: 'Herausnehmen',
		up: 'Nach oben',
		down: 'Nach unten',
		worded: (n: number) => `${n}. Fassung`,
		idea: 'Jetzt zum Beitrag machen',
		goal: 'Jetzt zum Entwurf machen',
		measure: 'Jetzt zum Entwurf machen',
		area: 'Bereich',
		became: 'Daraus wurde:',
		becameItem: (code: string | null) => (code ? code : 'ein Entwurf'),
		becameIdea: 'ein Beitrag',
		due: (who: string, day: string) => `${who}, bis ${day}`,
		mail: 'bekommt sie per Mail',
		publicAs: (name: string) => `öffentlich als „${name}“`,
		unnamed: 'öffentlich ohne Namen',
		earlier: 'Frühere Fassungen',
		removed: 'Herausgenommene Zeilen'
	},
	objection: {
		title: (name: string) => `Einwand von ${name || 'jemandem'}`,
		whole: 'Einwände zum Ganzen',
		outcome: 'Antwort',
		corrected: 'Ich habe es berichtigt',
		kept: 'Der Text bleibt, weil …',
		reply: 'Begründung oder Erklärung',
		replyHint: 'Die Antwort geht per Mail an die Person.',
		send: 'Antworten',
		answeredCorrected: 'Berichtigt.',
		answeredKept: 'Der Text blieb.'
	},
	approval: {
		title: 'Genehmigung',
		note: 'Wer dabei war, liest das Protokoll und sagt, ob es stimmt. Wer schweigt, stimmt zu.',
		until: 'Zeit für Einwände bis',
		toWhom: (n: number) =>
			n === 1 ? 'Es geht per Mail an einen Menschen.' : `Es geht per Mail an ${n} Menschen.`,
		forward: 'Der Gruppe vorlegen',
		nobody:
			'Niemand, der dabei war, hat eine Mailadresse hinterlassen. Sie können das Protokoll gleich veröffentlichen.',
		state: (agreed: number, all: number) =>
			`${agreed} von ${all} haben dem Text in seiner jetzigen Fassung zugestimmt.`,
		open: (n: number) =>
			n === 0
				? 'Kein Einwand ist offen.'
				: n === 1
					? 'Ein Einwand ist offen.'
					: `${n} Einwände sind offen.`,
		afterwards: (until: string) =>
			`Ist ${until} kein Einwand offen, gilt das Protokoll von selbst als genehmigt.`,
		close: 'Alle haben zugestimmt: jetzt abschließen',
		how: {
			silence: 'Genehmigt: Bis zum Ende der Frist blieb kein Einwand offen.',
			all: 'Genehmigt: Alle haben zugestimmt.'
		}
	},
	publish: {
		title: 'Veröffentlichung',
		note: 'Für alle, die nicht dabei sein konnten, mit PDF. Namen stehen nur da, wo Sie sie unter „Öffentlich als“ eingetragen haben.',
		becomes: (ideas: number, items: number) =>
			[
				ideas > 0 &&
					`${ideas === 1 ? 'eine Idee wird ein Beitrag' : `${ideas} Ideen werden Beiträge`}`,
				items > 0 &&
					`${items === 1 ? 'ein Ziel oder eine Maßnahme wird ein Entwurf' : `${items} Ziele und Maßnahmen werden Entwürfe`}`
			]
				.filter(Boolean)
				.join(', '),
		withIt: (what: string) => `Mit der Veröffentlichung: ${what}.`,
		noArea:
			'Ziele und Maßnahmen brauchen einen Bereich: Machen Sie sie vorher an ihrer Zeile zum Entwurf.',
		publish: 'Protokoll veröffentlichen',
		again: 'Neue Fassung veröffentlichen',
		reason: 'Was wurde berichtigt, und warum?',
		reasonHint: 'Der Grund steht im öffentlichen Journal. Die alte Fassung bleibt lesbar.',
		editions: 'Veröffentlichte Fassungen',
		edition: (n: number, day: string) => `Fassung ${n} vom ${day}`
	},
	tasks: {
		title: 'Aufgaben',
		note: 'Was überfällig ist, steht oben und auf der Seite „Heute“.',
		none: 'Im Protokoll steht keine Aufgabe.',
		due: (day: string) => `bis ${day}`,
		late: (day: string) => `überfällig seit ${day}`,
		done: (day: string) => `Erledigt am ${day}.`,
		byOwner: 'Das hat die Person selbst gesagt.',
		moved: (day: string) => `Verschoben auf ${day}:`,
		result: 'Was ist dabei herausgekommen?',
		finish: 'Erledigt',
		move: 'Verschieben',
		to: 'Neuer Tag',
		reason: 'Warum?'
	},
	mine: {
		title: 'Stimmt das Protokoll?',
		open: (until: string) => `Sie waren dabei oder eingeladen. Bitte lesen Sie es ${until}.`,
		over: 'Die Zeit für Einwände ist vorbei. Hier lesen Sie, was geschrieben steht.',
		approved: 'Das Protokoll ist genehmigt.',
		silence:
			'Wer nichts schreibt, ist einverstanden. Auf jeden Einwand antwortet die Prozesssteuerung.',
		agreeTitle: 'Zustimmen',
		agree: 'Ich stimme zu',
		agreed: 'Sie haben zugestimmt.',
		agreedBefore:
			'Sie haben einer früheren Fassung zugestimmt. Seitdem ist etwas geändert; sehen Sie bitte noch einmal hin.',
		thanks: 'Danke',
		thanksObjection:
			'Ihr Einwand ist angekommen. Die Antwort bekommen Sie per Mail; sie steht dann auch hier.',
		object: 'Etwas stimmt nicht',
		objectHint:
			'Bleibt der Text trotz Ihres Einwands, steht Ihr Einwand mit der Begründung im veröffentlichten Protokoll, ohne Ihren Namen.',
		line: 'Zu welcher Zeile?',
		whole: 'Zum Ganzen, oder es fehlt etwas',
		text: 'Was stimmt nicht?',
		send: 'Einwand senden',
		yours: 'Ihr Einwand',
		answer: 'Antwort',
		corrected: 'Das Protokoll ist berichtigt.',
		kept: 'Der Text bleibt.',
		waits: 'Noch ohne Antwort.',
		changed: 'geändert',
		number: (n: number) => `Zeile ${n}`,
		toPublic: 'Das veröffentlichte Protokoll lesen'
	},
	task: {
		title: 'Ihre Aufgabe',
		from: (meeting: string) => `Aus dem Treffen: ${meeting}.`,
		due: (until: string) => `Gedacht ist sie ${until}.`,
		late: (day: string) => `Gedacht war sie bis ${day}.`,
		done: 'Diese Aufgabe ist erledigt. Danke.',
		result: 'Was ist dabei herausgekommen?',
		resultHint: 'Ein Satz genügt. Die Prozesssteuerung liest ihn.',
		finish: 'Als erledigt melden',
		more: 'Brauchen Sie mehr Zeit oder Hilfe? Antworten Sie auf die Mail mit diesem Link.',
		minutes: 'Das Protokoll lesen'
	}
};

type Words = typeof de;

const en: Words = {
	title: 'Minutes',
	link: 'Write the minutes',
	linkPublished: 'Minutes',
	standing: {
		draft: 'Nobody sees them but you. Each line is saved at once.',
		circulating: (until) => `They have been put forward to those who were there, ${until}.`,
		waiting: 'The time is over. An objection waits for your answer.',
		approved: 'They are approved. Next you publish them.',
		published: (version, day) => `Published, version ${version} of ${day}.`,
		changed: 'Something has changed since. Until you publish it, the old version can be read.'
	},
	readPublic: 'See the public page',
	loose: 'Without a point of the agenda',
	noLines: 'No line yet.',
	minutesLong: (n) => `${n} minutes`,
	write: {
		title: 'Write',
		note: 'With the enter key the line is saved and you go on writing. Several people can write at once.',
		kind: 'Kind of line',
		point: 'Point of the agenda',
		noPoint: 'no point',
		text: 'What was said?',
		task: 'Task',
		who: 'Who',
		whoHint: 'Whoever has a name in the process gets the task by mail.',
		dueOn: 'By when',
		publicAs: 'In public as',
		publicHint:
			'Function or organisation; a name only if the person agrees. Empty: nobody is named in public.',
		email: 'Mail address',
		emailHint: 'Only if the person is not in the process yet. It is never shown.',
		save: 'Write the line',
		keep: 'Word anew',
		back: 'Cancel',
		correcting: 'Word a line anew',
		now: 'The line reads now:'
	},
	line: {
		correct: 'Change',
		remove: 'Take out',
		up: 'Move up',
		down: 'Move down',
		worded: (n) => `wording ${n}`,
		idea: 'Make it a contribution now',
		goal: 'Make it a draft now',
		measure: 'Make it a draft now',
		area: 'Area',
		became: 'It became:',
		becameItem: (code) => code ?? 'a draft',
		becameIdea: 'a contribution',
		due: (who, day) => `${who}, until ${day}`,
		mail: 'gets it by mail',
		publicAs: (name) => `in public as “${name}”`,
		unnamed: 'in public without a name',
		earlier: 'Earlier wordings',
		removed: 'Lines that were taken out'
	},
	objection: {
		title: (name) => `Objection by ${name || 'somebody'}`,
		whole: 'Objections to the whole',
		outcome: 'Answer',
		corrected: 'I have corrected it',
		kept: 'The text stays, because …',
		reply: 'Reason or explanation',
		replyHint: 'The answer goes to the person by mail.',
		send: 'Answer',
		answeredCorrected: 'Corrected.',
		answeredKept: 'The text stayed.'
	},
	approval: {
		title: 'Approval',
		note: 'Those who were there read the minutes and say whether they are right. Silence is consent.',
		until: 'Time for objections until',
		toWhom: (n) => (n === 1 ? 'They go to one person by mail.' : `They go to ${n} people by mail.`),
		forward: 'Put forward to the group',
		nobody: 'Nobody who was there has left an address. You can publish the minutes at once.',
		state: (agreed, all) => `${agreed} of ${all} have agreed to the text as it is now.`,
		open: (n) =>
			n === 0
				? 'No objection is open.'
				: n === 1
					? 'One objection is open.'
					: `${n} objections are open.`,
		afterwards: (until) =>
			`If no objection is open ${until}, the minutes count as approved by themselves.`,
		close: 'Everybody has agreed: close it now',
		how: {
			silence: 'Approved: no objection was open when the time was over.',
			all: 'Approved: everybody has agreed.'
		}
	},
	publish: {
		title: 'Publication',
		note: 'For all those who could not be there, with a PDF. Names stand only where you entered them under “In public as”.',
		becomes: (ideas, items) =>
			[
				ideas > 0 &&
					(ideas === 1 ? 'one idea becomes a contribution' : `${ideas} ideas become contributions`),
				items > 0 &&
					(items === 1
						? 'one goal or measure becomes a draft'
						: `${items} goals and measures become drafts`)
			]
				.filter(Boolean)
				.join(', '),
		withIt: (what) => `With the publication: ${what}.`,
		noArea: 'Goals and measures need an area: make them drafts at their line before.',
		publish: 'Publish the minutes',
		again: 'Publish a new version',
		reason: 'What was corrected, and why?',
		reasonHint: 'The reason stands in the public journal. The old version can still be read.',
		editions: 'Published versions',
		edition: (n, day) => `Version ${n} of ${day}`
	},
	tasks: {
		title: 'Tasks',
		note: 'What is overdue comes first, and stands on the page “Today”.',
		none: 'There is no task in the minutes.',
		due: (day) => `until ${day}`,
		late: (day) => `overdue since ${day}`,
		done: (day) => `Done on ${day}.`,
		byOwner: 'The person said so themselves.',
		moved: (day) => `Moved to ${day}:`,
		result: 'What came of it?',
		finish: 'Done',
		move: 'Move',
		to: 'New day',
		reason: 'Why?'
	},
	mine: {
		title: 'Are the minutes right?',
		open: (until) => `You were there or invited. Please read them ${until}.`,
		over: 'The time for objections is over. Here you read what is written.',
		approved: 'The minutes are approved.',
		silence: 'Who writes nothing agrees. The steering answers each objection.',
		agreeTitle: 'Agree',
		agree: 'I agree',
		agreed: 'You have agreed.',
		agreedBefore:
			'You agreed to an earlier wording. Something has changed since; please look once more.',
		thanks: 'Thank you',
		thanksObjection:
			'Your objection has arrived. You will get the answer by mail; it will stand here too.',
		object: 'Something is not right',
		objectHint:
			'If the text stays in spite of your objection, your objection stands in the published minutes with the reason, without your name.',
		line: 'To which line?',
		whole: 'To the whole, or something is missing',
		text: 'What is not right?',
		send: 'Send the objection',
		yours: 'Your objection',
		answer: 'Answer',
		corrected: 'The minutes have been corrected.',
		kept: 'The text stays.',
		waits: 'No answer yet.',
		changed: 'changed',
		number: (n) => `Line ${n}`,
		toPublic: 'Read the published minutes'
	},
	task: {
		title: 'Your task',
		from: (meeting) => `From the meeting: ${meeting}.`,
		due: (until) => `It is meant to be done ${until}.`,
		late: (day) => `It was meant to be done until ${day}.`,
		done: 'This task is done. Thank you.',
		result: 'What came of it?',
		resultHint: 'A sentence is enough. The steering reads it.',
		finish: 'Report it as done',
		more: 'Do you need more time or help? Answer the mail with this link.',
		minutes: 'Read the minutes'
	}
};

export const minutesDeskWords: { de: Words; en: Words } = { de, en };
