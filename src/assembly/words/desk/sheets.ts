/** The words of a questionnaire behind a person's own link, and of the page for a table in the room. */
const de = {
	title: (questions: number, code: string) =>
		questions === 1 ? `Eine Frage zu ${code}` : `${questions} Fragen zu ${code}`,
	until: (day: string) => `Zeit ist ${day}.`,
	overview: {
		progress: (answered: number, all: number) => `${answered} von ${all} beantwortet`,
		untilAndMore: (day: string) =>
			`Zeit ist ${day}. Was Sie speichern, zählt; Sie müssen nicht alle beantworten.`,
		caption: 'Die Texte, zu denen Sie gefragt sind',
		text: 'Text',
		state: 'Ihre Antworten',
		states: {
			open: 'noch keine',
			answered: (answers: number, questions: number) =>
				answers === questions ? 'alle Fragen' : `${answers} von ${questions} Fragen`,
			closed: 'geschlossen, keine von Ihnen',
			closedAnswered: 'geschlossen, Ihr Bogen zählt'
		},
		begin: 'Beginnen',
		goOn: 'Weiter beim nächsten Text',
		look: 'Noch einmal durchgehen',
		doneTitle: 'Danke, Ihre Antworten sind angekommen',
		doneText: (day: string) => `Sie können sie ändern oder zurücknehmen, ${day}.`
	},
	present: 'Darum geht es',
	questions: 'Ihre Antworten',
	hint: 'Sie müssen nicht alle Fragen beantworten. Stichworte reichen.',
	perspective: 'Aus welcher Sicht antworten Sie?',
	perspectiveHint: 'Hilft der Gruppe, die Antworten zu verstehen.',
	anonymousTitle: 'Ihr Name steht nicht dabei',
	anonymous:
		'Bis zum Ende der Runde können Sie Ihre Antworten über diese Adresse ändern. Danach kann niemand mehr erkennen, welcher Bogen von Ihnen ist, oder dass zwei Bögen von einem Menschen sind.',
	namedTitle: (name: string) => `Ihr Name steht dabei: ${name}`,
	named:
		'Die Prozesssteuerung sieht, welche Antworten von Ihnen sind, und kann nachfragen. So ist es bei diesen Fragebögen von Anfang an, und es bleibt so.',
	quoted:
		'Die Prozesssteuerung und die Kerngruppe lesen die Antworten, die Kerngruppe ohne Namen. Worte daraus können wörtlich im Konzept stehen; von wem sie sind, steht dort nicht.',
	act: 'Antworten speichern',
	change: 'Änderung speichern',
	actNext: 'Speichern und weiter',
	skip: 'Weiter ohne zu speichern',
	toOverview: 'Alle Texte',
	place: (number: number, all: number) => `Text ${number} von ${all}`,
	turn: 'Zu den anderen Texten',
	thanksTitle: 'Danke, Ihre Antworten sind angekommen',
	thanksText: (day: string) => `Sie können sie unten ändern, ${day}.`,
	savedTitle: (code: string) => `Gespeichert: ${code}`,
	takenBackTitle: (code: string) => `Zurückgenommen: ${code}`,
	takeBack: 'Bogen zurücknehmen',
	takeBackText: 'Ihre Antworten zu diesem Text werden gelöscht, als wären sie nie geschrieben.',
	otherTitle: 'An einem anderen Gerät gespeichert',
	otherText:
		'Unten steht, was Sie hier gerade geschrieben haben. Das hier ist inzwischen gespeichert. Übernehmen Sie, was Ihnen fehlt, und speichern Sie noch einmal.',
	otherEmpty: 'keine Antwort',
	closedTitle: 'Diese Fragebogenrunde ist zu Ende',
	closedText:
		'Die Antworten werden jetzt nebeneinander gelegt. Was daraus wird, steht auf der Seite im Konzept.',
	toItem: (code: string) => `${code} im Konzept ansehen`,
	table: {
		head: (name: string, people: number) =>
			people === 0 ? name : people === 1 ? `${name} · ein Mensch` : `${name} · ${people} Menschen`,
		people: 'Wie viele sind am Tisch?',
		peopleHint: 'So viele stehen hinter diesem Bogen.',
		title: (table: string) => `${table}: Ihre Antworten`,
		how: 'Reden Sie am Tisch über jede Frage. Eine Person schreibt auf, worauf Sie sich einigen – oder dass Sie es nicht tun.',
		anonymousTitle: 'Namen stehen nicht dabei',
		anonymous: 'Bei den Antworten steht nur der Name des Tisches und wie viele Sie sind.',
		act: 'Antworten des Tisches speichern'
	}
};

export const sheetWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: (questions, code) =>
			questions === 1 ? `One question on ${code}` : `${questions} questions on ${code}`,
		until: (day) => `There is time ${day}.`,
		overview: {
			progress: (answered, all) => `${answered} of ${all} answered`,
			untilAndMore: (day) =>
				`There is time ${day}. What you save counts; you need not answer all of them.`,
			caption: 'The texts about which you are asked',
			text: 'Text',
			state: 'Your answers',
			states: {
				open: 'none yet',
				answered: (answers, questions) =>
					answers === questions ? 'all questions' : `${answers} of ${questions} questions`,
				closed: 'closed, none of yours',
				closedAnswered: 'closed, your sheet counts'
			},
			begin: 'Begin',
			goOn: 'Go on with the next text',
			look: 'Go through them again',
			doneTitle: 'Thank you, your answers have arrived',
			doneText: (day) => `You can change them or take them back, ${day}.`
		},
		present: 'What it is about',
		questions: 'Your answers',
		hint: 'You need not answer all questions. Keywords are enough.',
		perspective: 'From which point of view do you answer?',
		perspectiveHint: 'Helps the group to understand the answers.',
		anonymousTitle: 'Your name is not shown',
		anonymous:
			'Until the round ends you can change your answers through this address. After that nobody can tell which sheet is yours, or that two sheets are from one person.',
		namedTitle: (name) => `Your name stands with it: ${name}`,
		named:
			'The steering sees which answers are yours and can ask what is meant. That holds for these questionnaires from the beginning, and it stays so.',
		quoted:
			'The steering and the core group read the answers, the core group without names. Words of them may stand in the concept as they are; it does not say whose they are.',
		act: 'Save the answers',
		change: 'Save the change',
		actNext: 'Save and go on',
		skip: 'Go on without saving',
		toOverview: 'All texts',
		place: (number, all) => `Text ${number} of ${all}`,
		turn: 'To the other texts',
		thanksTitle: 'Thank you, your answers have arrived',
		thanksText: (day) => `You can change them below, ${day}.`,
		savedTitle: (code) => `Saved: ${code}`,
		takenBackTitle: (code) => `Taken back: ${code}`,
		takeBack: 'Take the sheet back',
		takeBackText: 'Your answers on this text are deleted as if they had never been written.',
		otherTitle: 'Saved on another device',
		otherText:
			'Below stands what you have just written here. This has been saved meanwhile. Take over what you miss, and save again.',
		otherEmpty: 'no answer',
		closedTitle: 'This questionnaire is closed',
		closedText:
			'The answers are now laid side by side. What comes of them stands on the page in the concept.',
		toItem: (code) => `See ${code} in the concept`,
		table: {
			head: (name, people) =>
				people === 0 ? name : people === 1 ? `${name} · one person` : `${name} · ${people} people`,
			people: 'How many are at the table?',
			peopleHint: 'That many stand behind this sheet.',
			title: (table) => `${table}: your answers`,
			how: 'Talk about each question at the table. One person writes down what you agree on, or that you do not.',
			anonymousTitle: 'No names are shown',
			anonymous: 'With the answers stands only the name of the table and how many you are.',
			act: 'Save the answers of the table'
		}
	}
};
