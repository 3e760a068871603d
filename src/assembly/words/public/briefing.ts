/** The words of what a group should know before it meets, and of questions to experts. */
const de = {
	title: 'Ausgangslage',
	titleOf: (group: string) => `Ausgangslage: ${group}`,
	text: 'Zahlen, Recht und was das bisherige Konzept sagt: damit alle mit demselben Wissen in die Gespräche gehen.',
	notYet: 'Noch nicht veröffentlicht',
	notYetText:
		'Die Prozesssteuerung stellt die Ausgangslage gerade zusammen. Fragen können Sie schon stellen.',
	figures: 'Zahlen',
	law: 'Rechtlicher Rahmen',
	old: 'Was das bisherige Konzept sagt',
	files: 'Zum Herunterladen',
	source: (source: string, day: string | null) =>
		day ? `Quelle: ${source}, Stand ${day}` : `Quelle: ${source}`,
	asOf: (day: string) => `Stand ${day}`,
	more: 'Dort nachlesen',
	file: (ending: string, size: string) => `${ending}, ${size}`,
	unknown: 'nicht bekannt',
	link: 'Ausgangslage lesen',
	linkText: 'Zahlen, Recht und was das bisherige Konzept sagt.',
	questions: {
		title: 'Fragen an Fachleute',
		note: 'Die Antworten stehen hier für alle.',
		none: 'Noch keine Antworten',
		noneText: 'Die ersten Fragen werden hier beantwortet.',
		open: (count: number) =>
			count === 1 ? 'Eine Frage ist noch offen.' : `${count} Fragen sind noch offen.`,
		answers: (expert: string, day: string) => `Es antwortet ${expert}, ${day}`,
		ask: 'Eine Frage stellen',
		askNote: 'Ihr Name erscheint nicht.',
		text: 'Ihre Frage',
		textHint: 'Eine Frage auf einmal lässt sich am besten beantworten.',
		name: 'Ihr Name',
		nameHint: 'Nur für die Anrede in unserer Mail.',
		email: 'Ihre Mailadresse',
		emailHint: 'Damit Sie die Antwort bekommen. Niemand sonst sieht sie.',
		send: 'Frage senden',
		trap: 'Bitte leer lassen',
		thanksTitle: 'Ihre Frage ist angekommen',
		thanksText:
			'Die Prozesssteuerung gibt sie an Fachleute weiter. Die Antwort steht hier, und wenn Sie Ihre Adresse angegeben haben, kommt sie auch per Mail.'
	},
	expert: {
		title: 'Eine Frage an Sie',
		text: 'Ihre Antwort steht danach mit Ihrem Namen auf der Seite des Verfahrens.',
		overTitle: 'Diese Frage ist beantwortet',
		overText: 'Vielen Dank. Hier ist nichts mehr zu tun.',
		question: 'Die Frage',
		answer: 'Ihre Antwort',
		answerHint: 'Wenige klare Sätze genügen.',
		name: 'So stehen Sie dabei',
		nameHint: 'Zum Beispiel: Dr. Mira Muster, Gesundheitsamt',
		act: 'Antwort veröffentlichen',
		thanksTitle: 'Vielen Dank für Ihre Antwort',
		thanksText: 'Sie steht jetzt auf der Seite des Verfahrens.'
	}
};

export const briefingPublicWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Briefing',
		titleOf: (group) => `Briefing: ${group}`,
		text: 'Figures, law, and what the earlier concept says: so that all begin with the same knowledge.',
		notYet: 'Not published yet',
		notYetText: 'The steering is putting the briefing together. You can ask questions already.',
		figures: 'Figures',
		law: 'Legal framework',
		old: 'What the earlier concept says',
		files: 'To download',
		source: (source, day) => (day ? `Source: ${source}, as of ${day}` : `Source: ${source}`),
		asOf: (day) => `As of ${day}`,
		more: 'Read more there',
		file: (ending, size) => `${ending}, ${size}`,
		unknown: 'not known',
		link: 'Read the briefing',
		linkText: 'Figures, law, and what the earlier concept says.',
		questions: {
			title: 'Questions to experts',
			note: 'The answers stand here for all.',
			none: 'No answers yet',
			noneText: 'The first questions will be answered here.',
			open: (count) =>
				count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
			answers: (expert, day) => `Answered by ${expert}, ${day}`,
			ask: 'Ask a question',
			askNote: 'Your name is not shown.',
			text: 'Your question',
			textHint: 'One question at a time is answered best.',
			name: 'Your name',
			nameHint: 'Only for the greeting in our mail.',
			email: 'Your mail address',
			emailHint: 'So that you get the answer. Nobody else sees it.',
			send: 'Send the question',
			trap: 'Please leave empty',
			thanksTitle: 'Your question has arrived',
			thanksText:
				'The steering passes it on to experts. The answer will stand here, and if you gave your address you get it by mail too.'
		},
		expert: {
			title: 'A question to you',
			text: 'Your answer will stand on the site of the process with your name.',
			overTitle: 'This question has been answered',
			overText: 'Thank you. There is nothing left to do here.',
			question: 'The question',
			answer: 'Your answer',
			answerHint: 'A few clear sentences are enough.',
			name: 'How you are named',
			nameHint: 'For instance: Dr Mira Muster, public health department',
			act: 'Publish the answer',
			thanksTitle: 'Thank you for your answer',
			thanksText: 'It now stands on the site of the process.'
		}
	}
};
