/** The words of the desk for the sheet of a measure, for what an item serves, and for what it needs first. */
const de = {
	title: 'Maßnahmenblatt',
	hint: 'Was leer bleibt, steht als „fehlt noch“ auf der Seite.',
	page: {
		note: (version: number) =>
			`Jetzt gilt Fassung ${version}. Was Sie hier ändern, wird die nächste.`,
		keep: (version: number) => `Als Fassung ${version} festhalten`,
		closed: 'Das Blatt steht gerade fest.',
		back: 'Zur Maßnahme',
		reason: 'Begründung',
		reasonHint: 'Steht öffentlich im Lebenslauf. Was ist jetzt bekannt, und woher?'
	},
	groups: {
		effect: ['Was sie bewirkt', 'Für wen, und woran man es sieht.'],
		who: ['Wer', 'Wer verantwortlich ist, wer mitwirkt, wer zuständig ist.'],
		when: ['Wann', 'So genau, wie man es heute weiß.'],
		cost: ['Was es kostet', 'Ein Betrag, ein Grund oder eine ehrliche Lücke.'],
		more: ['Risiken und Synergien', 'Was dazwischenkommen kann und was sich verbindet.'],
		keep: ['Festhalten', 'Jede Änderung ist eine Fassung mit ihrem Grund.']
	} satisfies Record<string, readonly [string, string]>,
	effect: 'Was soll sie bewirken?',
	forWhom: 'Für wen?',
	targetGroups: 'Welche Gruppen sind damit gemeint?',
	targetGroupsHint: 'Zum Beispiel: Familien mit kleinen Kindern, Auszubildende.',
	indicators: 'Woran sieht man, dass sie wirkt?',
	indicatorsHint: 'Eines in jeder Zeile, am besten etwas, das man zählen kann.',
	responsible: 'Welche Stelle ist verantwortlich?',
	responsiblePerson: 'Wer wurde dort gefragt?',
	responsiblePersonHint:
		'Name oder Funktion. Nur die Prozesssteuerung und die Fachverwaltung sehen es; öffentlich und in Dokumenten steht es nicht.',
	acceptance: 'Was sagt die Stelle dazu?',
	acceptanceReason: 'Mit welchen Worten?',
	acceptanceReasonHint: 'Bei einer Ablehnung der Grund, sonst zum Beispiel eine Bedingung.',
	participants: 'Wer wirkt mit?',
	competence: 'Wer ist zuständig?',
	competenceNote: 'Was ist zur Zuständigkeit zu sagen?',
	needs: 'Was wird gebraucht?',
	cost: 'Was kostet sie?',
	costKinds: {
		missing: 'noch nicht bekannt',
		amount: 'Beträge in Euro',
		notQuantifiable: 'nicht bezifferbar'
	},
	costPerYear: 'Ein Betrag im Jahr',
	costPerYearHint:
		'In ganzen Euro. Für einzelne Jahre nehmen Sie die Zeilen darunter; dann zählen sie.',
	costReason: 'Nicht bezifferbar, weil …',
	money: {
		row: (number: number) => `Zeile ${number}`,
		name: (number: number) => `Kosten, Zeile ${number}`,
		year: 'Jahr',
		yearHint: 'leer: jedes Jahr',
		amount: 'Betrag in Euro',
		nature: 'Art',
		certainty: 'Stand',
		source: 'Woher kommt das Geld?',
		more: 'Weitere Zeilen'
	},
	sums: 'Summen nach Jahren',
	starts: 'Beginn',
	ends: 'Ende',
	timeHint: 'Zum Beispiel 2018, 1. Quartal 2018, März 2018 oder 1. März 2018.',
	permanent: 'Läuft sie dauerhaft?',
	permanentYes: 'Ja, ohne Ende',
	recurring: 'Kommt sie wieder?',
	recurringHint: 'Zum Beispiel: jedes Frühjahr.',
	condition: 'Hängt der Beginn von etwas ab?',
	conditionHint: 'Zum Beispiel: sobald die Förderung bewilligt ist.',
	priority: 'Wie dringlich ist sie?',
	risks: 'Was kann dazwischenkommen?',
	synergies: 'Womit verbindet sie sich?',
	links: {
		title: 'Wem es dient',
		text: {
			goal: 'Ein Ziel kann mehreren Leitlinien dienen. Im Konzept steht es unter der ersten.',
			measure: 'Eine Maßnahme kann mehreren Zielen dienen. Im Konzept steht sie unter dem ersten.'
		},
		tool: 'Nutzen und Hauptziel',
		held: 'Verbindungen',
		main: 'steht an erster Stelle',
		makeMain: 'An die erste Stelle',
		changeBenefit: 'Nutzen anders sagen',
		keepBenefit: 'Nutzen festhalten',
		benefit: 'Welchen Nutzen hat es dafür?',
		end: 'Verbindung beenden',
		endReason: 'Warum endet sie?',
		endReasonHint: 'Steht öffentlich im Journal.',
		onlyOne:
			'Was veröffentlicht ist, dient immer etwas: Diese Verbindung endet erst, wenn es eine andere gibt.',
		closed: 'Gestrichen oder aufgegeben. Hier ändert sich nichts mehr.'
	},
	dependencies: {
		title: 'Was sie voraussetzt',
		text: 'Manches geht erst, wenn anderes getan ist. Ein Kreis ist nicht möglich.',
		tool: 'Voraussetzungen',
		needs: 'Setzt voraus',
		needsNone: 'Diese Maßnahme setzt keine andere voraus.',
		neededBy: 'Ist Voraussetzung für',
		neededByNone: 'Keine andere Maßnahme wartet auf diese.',
		because: 'Warum:',
		gone: 'Wird nicht umgesetzt. Klären Sie, ob die Voraussetzung noch gilt.',
		goneBelow:
			'Diese Maßnahme wird nicht umgesetzt. Was auf sie wartet, braucht einen anderen Weg.',
		add: 'Voraussetzung hinzufügen',
		on: 'Welche Maßnahme muss zuerst kommen?',
		reason: 'Warum setzt sie die voraus?',
		noOthers: 'Es gibt noch keine andere Maßnahme.',
		remove: 'Voraussetzung beenden',
		endReason: 'Warum gilt sie nicht mehr?',
		step: (name: string, next: string) => `${name} setzt ${next} voraus`,
		circle: (steps: string) => `Das wäre ein Kreis: ${steps}. Keine könnte anfangen.`
	}
};

const en: typeof de = {
	title: 'Sheet of the measure',
	hint: 'What stays empty is shown as “still missing” on the page.',
	page: {
		note: (version) => `Version ${version} holds now. What you change here becomes the next one.`,
		keep: (version) => `Keep as version ${version}`,
		closed: 'The sheet stands still at the moment.',
		back: 'To the measure',
		reason: 'Reason',
		reasonHint: 'Stands in public in the life story. What is known now, and from where?'
	},
	groups: {
		effect: ['What it brings about', 'For whom, and how it is seen.'],
		who: ['Who', 'Who is responsible, who takes part, who is competent.'],
		when: ['When', 'As exactly as it is known today.'],
		cost: ['What it costs', 'An amount, a reason, or an honest gap.'],
		more: ['Risks and synergies', 'What may come in between, and what goes together.'],
		keep: ['Keep', 'Each change is a version with its reason.']
	},
	effect: 'What should it bring about?',
	forWhom: 'For whom?',
	targetGroups: 'Which groups are meant?',
	targetGroupsHint: 'For instance: families with small children, apprentices.',
	indicators: 'How is it seen that it works?',
	indicatorsHint: 'One in each line, best something that can be counted.',
	responsible: 'Which body is responsible?',
	responsiblePerson: 'Who was asked there?',
	responsiblePersonHint:
		'Name or office. Only the steering and the department see it; it is neither public nor in documents.',
	acceptance: 'What does the body say?',
	acceptanceReason: 'In which words?',
	acceptanceReasonHint: 'The reason if it declined, otherwise a condition, for instance.',
	participants: 'Who takes part?',
	competence: 'Who is competent?',
	competenceNote: 'What is to be said about the competence?',
	needs: 'What is needed?',
	cost: 'What does it cost?',
	costKinds: {
		missing: 'not known yet',
		amount: 'amounts in euros',
		notQuantifiable: 'not quantifiable'
	},
	costPerYear: 'One amount per year',
	costPerYearHint: 'In whole euros. For single years take the rows below; then they count.',
	costReason: 'Not quantifiable, because …',
	money: {
		row: (number) => `Row ${number}`,
		name: (number) => `Cost, row ${number}`,
		year: 'Year',
		yearHint: 'empty: every year',
		amount: 'Amount in euros',
		nature: 'Kind',
		certainty: 'State',
		source: 'Where does the money come from?',
		more: 'More rows'
	},
	sums: 'Sums by year',
	starts: 'Start',
	ends: 'End',
	timeHint: 'For instance 2018, Q1 2018, March 2018 or 1 March 2018.',
	permanent: 'Is it permanent?',
	permanentYes: 'Yes, without end',
	recurring: 'Does it come back?',
	recurringHint: 'For instance: every spring.',
	condition: 'Does the start depend on something?',
	conditionHint: 'For instance: once the funding is granted.',
	priority: 'How urgent is it?',
	risks: 'What may come in between?',
	synergies: 'What does it go together with?',
	links: {
		title: 'What it serves',
		text: {
			goal: 'A goal can serve several guidelines. In the concept it stands below the first.',
			measure: 'A measure can serve several goals. In the concept it stands below the first.'
		},
		tool: 'Benefit and main goal',
		held: 'Links',
		main: 'stands in the first place',
		makeMain: 'To the first place',
		changeBenefit: 'Say the benefit differently',
		keepBenefit: 'Keep the benefit',
		benefit: 'What is its benefit for that?',
		end: 'End the link',
		endReason: 'Why does it end?',
		endReasonHint: 'Stands in public in the journal.',
		onlyOne:
			'What is published always serves something: this link ends only when there is another one.',
		closed: 'Struck or given up. Nothing changes here any more.'
	},
	dependencies: {
		title: 'What it needs first',
		text: 'Some things are possible only when others are done. A circle is not possible.',
		tool: 'What it needs first',
		needs: 'Needs first',
		needsNone: 'This measure needs no other one first.',
		neededBy: 'Is needed by',
		neededByNone: 'No other measure waits for this one.',
		because: 'Why:',
		gone: 'Will not be carried out. Find out whether it is still needed.',
		goneBelow: 'This measure will not be carried out. What waits for it needs another way.',
		add: 'Add what it needs',
		on: 'Which measure must come first?',
		reason: 'Why does it need that one?',
		noOthers: 'There is no other measure yet.',
		remove: 'It is not needed any more',
		endReason: 'Why is it not needed any more?',
		step: (name, next) => `${name} needs ${next}`,
		circle: (steps) => `This would be a circle: ${steps}. None could begin.`
	}
};

export const measureSheetWords: { de: typeof de; en: typeof de } = { de, en };
