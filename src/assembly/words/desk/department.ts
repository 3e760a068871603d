/** The words of a department that reviews measures (S11, phase D). */
const de = {
	title: 'Meine Prüfungen',
	nav: 'Meine Prüfungen',
	text: (open: number) =>
		open === 0
			? 'Gerade wartet keine Maßnahme auf Ihre Antwort.'
			: open === 1
				? 'Eine Maßnahme wartet auf Ihre Antwort.'
				: `${open} Maßnahmen warten auf Ihre Antwort.`,
	open: 'Zu prüfen',
	answered: 'Beantwortet',
	review: 'Prüfen',
	read: 'Ansehen',
	emptyTitle: 'Noch nichts zu prüfen',
	emptyText: 'Sobald eine Maßnahme zu Ihnen kommt, bekommen Sie eine Mail mit einem Link hierher.',
	/** `until` says `bis Mi., 10. Mai 2017`. */
	due: (until: string, left: string) => `Antwort ${until} · ${left}`,
	noteTitle: 'Die Prozesssteuerung schreibt dazu',
	measure: 'Die Maßnahme',
	sheet: 'Maßnahmenblatt',
	life: 'Wie sie entstanden ist',
	versionOf: (number: number, day: string) => `Fassung ${number} vom ${day}`,
	from: 'Daraus ist sie entstanden',
	yourAnswer: 'Ihre Antwort',
	yourAnswerText:
		'Ihre Antworten sind öffentlich. Bei allem, was nicht „ja“ ist, sagen Sie bitte, warum.',
	reason: (question: string) => `Begründung zu: ${question}`,
	reasonShort: 'Begründung',
	reasonHint: 'Bei „ja“ freiwillig. Bei „mit Bedingung“: Was müsste anders sein?',
	act: 'Prüfung absenden',
	actText:
		'Danach geht die Antwort an die Prozesssteuerung und die Gruppe. Ändern geht dann nicht mehr.',
	done: (day: string) => `Sie haben am ${day} geantwortet.`,
	serves: 'Dient'
};

export const departmentWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'My reviews',
		nav: 'My reviews',
		text: (open) =>
			open === 0
				? 'No measure awaits your answer now.'
				: open === 1
					? 'One measure awaits your answer.'
					: `${open} measures await your answer.`,
		open: 'To review',
		answered: 'Answered',
		review: 'Review',
		read: 'Look',
		emptyTitle: 'Nothing to review yet',
		emptyText: 'As soon as a measure comes to you, a mail with a link brings you here.',
		due: (until, left) => `Answer ${until} · ${left}`,
		noteTitle: 'The steering adds',
		measure: 'The measure',
		sheet: 'Measure sheet',
		life: 'How it came about',
		versionOf: (number, day) => `Version ${number} of ${day}`,
		from: 'It was made from',
		yourAnswer: 'Your answer',
		yourAnswerText: 'Your answers are public. For whatever is not “yes”, please say why.',
		reason: (question) => `Reason for: ${question}`,
		reasonShort: 'Reason',
		reasonHint: 'Optional for “yes”. For “with condition”: what would have to be different?',
		act: 'Send the review',
		actText: 'Then the answer goes to the steering and the group. After that it cannot be changed.',
		done: (day) => `You answered on ${day}.`,
		serves: 'Serves'
	}
};
