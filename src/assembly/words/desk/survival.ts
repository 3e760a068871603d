/** The words of the question whether the concept would survive. */
const de = {
	title: 'Überlebt es?',
	text: (sound: number, all: number) =>
		all === 0
			? 'Noch ist keine Maßnahme veröffentlicht.'
			: `${sound} von ${all} Maßnahmen halten den Fragen eines Rates stand.`,
	note: 'Konzepte verschwinden in Schubladen, wenn Recht, Zuständigkeit und Kosten offen sind und niemand etwas belegen kann. Diese Fragen stellt jeder Rat.',
	emptyTitle: 'Noch keine Maßnahme',
	emptyText: 'Sobald Maßnahmen veröffentlicht sind, steht hier, was ihnen noch fehlt.',
	allSound: 'Keine Maßnahme hat eine Lücke',
	question: 'Frage des Rates',
	open: 'Offen bei',
	byGap: 'Die Fragen',
	byGapNote: 'Wie viele Maßnahmen keine Antwort haben.',
	byMeasure: 'Die Maßnahmen',
	byMeasureNote:
		'Die mit den meisten Lücken zuerst. Jeder Link führt dorthin, wo sich die Lücke schließen lässt.',
	measure: 'Maßnahme',
	gapsHead: 'Was fehlt',
	count: (count: number) => (count === 0 ? 'keiner' : `${count}`),
	questions: {
		'no-law': 'Ist das erlaubt?',
		'no-competence': 'Sind wir zuständig?',
		'no-cost': 'Was kostet das?',
		'no-owner': 'Wer macht es?',
		'no-end': 'Bis wann?',
		'open-condition': 'Was ist mit den Bedingungen?',
		'open-dissent': 'Warum sind manche dagegen?'
	},
	gaps: {
		'no-law': 'keine rechtliche Aussage',
		'no-competence': 'Zuständigkeit offen',
		'no-cost': 'Kosten weder beziffert noch begründet',
		'no-owner': 'niemand steht dafür ein',
		'no-end': 'kein Ende, und nicht als dauerhaft benannt',
		'open-condition': 'Bedingung ohne Antwort der Gruppe',
		'open-dissent': 'abweichende Meinung ohne Antwort'
	}
};

export const survivalWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Would it survive?',
		text: (sound, all) =>
			all === 0
				? 'No measure is published yet.'
				: `${sound} of ${all} measures stand up to the questions of a council.`,
		note: 'Concepts are shelved when law, competence and cost are open and nobody can prove anything. Every council asks these questions.',
		emptyTitle: 'No measure yet',
		emptyText: 'As soon as measures are published, this page tells what they still lack.',
		allSound: 'No measure has a gap',
		question: 'Question of the council',
		open: 'Open for',
		byGap: 'The questions',
		byGapNote: 'How many measures have no answer.',
		byMeasure: 'The measures',
		byMeasureNote:
			'Those with most gaps first. Each link leads to the place where the gap can be closed.',
		measure: 'Measure',
		gapsHead: 'What is missing',
		count: (count) => (count === 0 ? 'none' : `${count}`),
		questions: {
			'no-law': 'Is it lawful?',
			'no-competence': 'Is it our competence?',
			'no-cost': 'What does it cost?',
			'no-owner': 'Who does it?',
			'no-end': 'By when?',
			'open-condition': 'What about the conditions?',
			'open-dissent': 'Why are some against it?'
		},
		gaps: {
			'no-law': 'no legal finding',
			'no-competence': 'competence open',
			'no-cost': 'cost neither given nor explained',
			'no-owner': 'nobody stands for it',
			'no-end': 'no end, and not called permanent',
			'open-condition': 'condition without an answer of the group',
			'open-dissent': 'view in disagreement without a reply'
		}
	}
};
