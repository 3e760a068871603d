/** The words of the desk for documents: compiling, comments on a draft, more time for a review. */
const de = {
	title: 'Dokumente',
	text: (count: number, open: number) =>
		count === 0
			? 'Noch ist kein Dokument zusammengestellt.'
			: open === 0
				? `${count === 1 ? 'Ein Dokument' : `${count} Dokumente`}. Alle Kommentare sind beantwortet.`
				: `${open === 1 ? 'Ein Kommentar wartet' : `${open} Kommentare warten`} auf Antwort.`,
	compile: 'Zusammenstellen',
	enter: 'Kommentar eintragen',
	emptyTitle: 'Noch kein Dokument',
	emptyText:
		'Sind Texte geeinigt und Maßnahmen geprüft, stellen Sie daraus einen Entwurf zusammen. Er geht an alle.',
	caption: 'Dokumente dieses Verfahrens',
	name: 'Dokument',
	day: 'Vom',
	feedback: 'Kommentare',
	counts: (all: number, open: number) =>
		open === 0 ? `${all}, alle beantwortet` : `${all}, davon ${open} offen`,
	until: (day: string) => `offen bis ${day}`,
	noFeedback: 'keine',
	waiting: 'Kommentare ohne Antwort',
	waitingNote: 'Das Konzept kann erst entstehen, wenn jeder Kommentar seine Antwort hat.',
	whole: 'zum Ganzen',
	toRead: 'Lesen und veröffentlichen',
	toAnswer: 'Antworten',
	form: {
		title: 'Dokument zusammenstellen',
		text: 'Der Stand von jetzt wird festgehalten und bekommt einen Fingerabdruck. Spätere Änderungen kommen ins nächste Dokument.',
		kind: 'Was entsteht?',
		kindHints: {
			interimReport:
				'Für den Rat, mit allem, was schon geeinigt ist, auch wenn die Prüfung noch läuft.',
			draft: 'Geht an alle. Sie haben mindestens zwei Wochen Zeit, jeden Absatz zu kommentieren.',
			concept: 'Was die Beteiligten verabschieden und dem Rat übergeben.',
			resolved: 'Der Text, wie der Rat ihn beschlossen hat, mit allem, was er geändert hat.'
		},
		inside: (guidelines: number, goals: number, measures: number) =>
			`Jetzt wären darin: ${guidelines} ${guidelines === 1 ? 'Leitlinie' : 'Leitlinien'}, ${goals} ${goals === 1 ? 'Ziel' : 'Ziele'}, ${measures} ${measures === 1 ? 'Maßnahme' : 'Maßnahmen'}.`,
		outside: (count: number) =>
			count === 1
				? 'Ein veröffentlichter Text bliebe draußen, mit Grund.'
				: `${count} veröffentlichte Texte blieben draußen, mit Grund.`,
		preface: 'Vorwort',
		prefaceHint: 'Eine leere Zeile trennt Absätze.',
		onlyDraft: 'Nur für einen Entwurf',
		feedbackTitle: 'Überschrift der Frage an alle',
		feedbackTitleDefault: 'Der Entwurf: Was sagen Sie dazu?',
		feedbackQuestion: 'Was Sie alle fragen',
		feedbackQuestionDefault:
			'Lesen Sie den Entwurf und sagen Sie uns zu jedem Absatz, was fehlt, was stört und was gut ist.',
		feedbackUntil: 'Letzter Tag für Kommentare',
		act: 'Zusammenstellen und veröffentlichen'
	},
	comment: {
		title: 'Kommentar eintragen',
		text: 'Was auf Papier, per Mail oder am Telefon zum Entwurf kam, zählt genauso.',
		document: 'Zu welchem Entwurf?',
		passage: 'Zu welchem Absatz?',
		whole: 'zum ganzen Entwurf',
		channel: 'Wie kam er an?',
		words: 'Wortlaut',
		name: 'Name',
		email: 'Mailadresse',
		emailHint: 'Dann bekommt die Person die Antwort per Mail.',
		act: 'Kommentar eintragen',
		none: 'Noch gibt es keinen Entwurf, zu dem Sie etwas eintragen können.'
	},
	extend: {
		title: 'Mehr Zeit für die Prüfung',
		text: (department: string, due: string) => `${department} antwortet bis ${due}.`,
		dueOn: 'Neue Frist',
		reason: 'Grund',
		reasonHint: 'Steht öffentlich im Lebenslauf der Maßnahme.',
		act: 'Frist verlängern',
		link: 'Mehr Zeit geben'
	}
};

export const deskDocumentWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Documents',
		text: (count, open) =>
			count === 0
				? 'No document is compiled yet.'
				: open === 0
					? `${count === 1 ? 'One document' : `${count} documents`}. All comments are answered.`
					: `${open === 1 ? 'One comment waits' : `${open} comments wait`} for an answer.`,
		compile: 'Compile',
		enter: 'Enter a comment',
		emptyTitle: 'No document yet',
		emptyText:
			'Once texts are agreed and measures reviewed, you compile a draft from them. It goes to everybody.',
		caption: 'Documents of this process',
		name: 'Document',
		day: 'Of',
		feedback: 'Comments',
		counts: (all, open) => (open === 0 ? `${all}, all answered` : `${all}, ${open} of them open`),
		until: (day) => `open until ${day}`,
		noFeedback: 'none',
		waiting: 'Comments without an answer',
		waitingNote: 'The concept can only be compiled when each comment has its answer.',
		whole: 'on the whole',
		toRead: 'Read and publish',
		toAnswer: 'Answer',
		form: {
			title: 'Compile a document',
			text: 'The state of now is frozen and gets a fingerprint. Later changes go into the next document.',
			kind: 'What is it?',
			kindHints: {
				interimReport: 'For the council, with all that is agreed, even where the review is open.',
				draft: 'Goes to everybody. They have at least two weeks to comment on each paragraph.',
				concept: 'What the participants adopt and hand over to the council.',
				resolved: 'The text as the council resolved it, with everything it changed.'
			},
			inside: (guidelines, goals, measures) =>
				`Inside now: ${guidelines} ${guidelines === 1 ? 'guideline' : 'guidelines'}, ${goals} ${goals === 1 ? 'goal' : 'goals'}, ${measures} ${measures === 1 ? 'measure' : 'measures'}.`,
			outside: (count) =>
				count === 1
					? 'One published text would be left out, with its reason.'
					: `${count} published texts would be left out, with their reasons.`,
			preface: 'Preface',
			prefaceHint: 'An empty line separates paragraphs.',
			onlyDraft: 'For a draft only',
			feedbackTitle: 'Title of the question to everybody',
			feedbackTitleDefault: 'The draft: what do you say?',
			feedbackQuestion: 'What you ask everybody',
			feedbackQuestionDefault:
				'Read the draft and tell us for each paragraph what is missing, what disturbs you and what is good.',
			feedbackUntil: 'Last day for comments',
			act: 'Compile and publish'
		},
		comment: {
			title: 'Enter a comment',
			text: 'What came on paper, by mail or by telephone counts just as much.',
			document: 'On which draft?',
			passage: 'On which paragraph?',
			whole: 'on the whole draft',
			channel: 'How did it arrive?',
			words: 'Wording',
			name: 'Name',
			email: 'Mail address',
			emailHint: 'Then the person gets the answer by mail.',
			act: 'Enter the comment',
			none: 'There is no draft yet on which you could enter something.'
		},
		extend: {
			title: 'More time for the review',
			text: (department, due) => `${department} answers until ${due}.`,
			dueOn: 'New due date',
			reason: 'Reason',
			reasonHint: 'Stands publicly in the life story of the measure.',
			act: 'Extend the time',
			link: 'Give more time'
		}
	}
};
