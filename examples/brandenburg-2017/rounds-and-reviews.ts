import type { Round, StoryReview } from './shape.ts';

export const rounds: Round[] = [
	{
		key: 'interpreting-round',
		item: 'interpreted-appointments',
		title: 'Fragebogen zum Ziel „Verständigung beim Arzt“',
		opens: '2017-04-27T17:45',
		closes: '2017-04-27T20:00',
		sheets: [
			{
				key: 'sheet-administration',
				perspective: 'Verwaltung',
				channel: 'web',
				answers: [
					'Nein. „Besser verstanden“ sagt nicht, wo und bis wann. Hausarzt, Kinderarzt und Krankenhaus sollten genannt sein.',
					'Gleicher Zugang zur Versorgung, also Leitlinie „Gleicher Zugang“.',
					'Für das Krankenhaus ja, weil es weniger Missverständnisse gibt. Für Praxen nur, wenn es keine Zeit kostet.',
					'Die Stadt kann vermittelte Einsätze zählen. Was in den Praxen geschieht, kann sie nicht zählen.',
					'Ja, wenn es beim Telefon bleibt. Vor Ort reicht das Geld nicht.'
				]
			},
			{
				key: 'sheet-association',
				perspective: 'Verein',
				channel: 'paper',
				answers: [
					'Verständlich ja. Aber es fehlt, dass keine Kinder mehr übersetzen sollen. Das ist uns das Wichtigste.',
					'Wer versteht, kann selbst entscheiden.',
					'Für Familien sehr. Für die Kinder am meisten.',
					'Wie viele Termine im Jahr gedolmetscht werden. 2016 waren es bei uns 40. 300 wären ein Anfang.',
					'Ja, bis Ende 2018. Es hängt daran, ob wir genug Leute schulen können.'
				]
			},
			{
				key: 'sheet-volunteer',
				perspective: 'Ehrenamt',
				channel: 'paper',
				answers: [
					'Man versteht, was gemeint ist. Messen kann man es so nicht.',
					'Leitlinie „Einander verstehen“.',
					'Für uns Ehrenamtliche eine Entlastung. Nicht attraktiv für den, der zahlen muss.',
					'',
					'Nur mit Geld. Aus Freundlichkeit allein geht das nicht auf Dauer.'
				]
			}
		],
		leadsTo: { item: 'interpreted-appointments', version: 2 }
	}
];

export const reviews: StoryReview[] = [
	{
		key: 'review-club-guides',
		measure: 'club-guides',
		version: 2,
		department: 'social-department',
		sentAt: '2017-04-27T10:00',
		due: '2017-05-10',
		answer: {
			at: '2017-05-02T09:40',
			verdict: 'condition',
			findings: [
				{ aspect: 'facts', answer: 'yes', text: '' },
				{ aspect: 'law', answer: 'yes', text: '' },
				{
					aspect: 'competence',
					answer: 'yes',
					text: 'Die Stadt darf das tun, muss es aber nicht. Es ist eine freiwillige Aufgabe.'
				},
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Zwölf Lotsinnen und Lotsen bis September zu gewinnen und zu schulen ist kaum zu schaffen. Wir schlagen vor, mit sechs zu beginnen und nach einem Jahr zu entscheiden.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Die Kosten für 2018 sind vollständig genannt. Für 2017 und 2019 fehlen sie noch. Das Geld ist noch nicht zugesagt.'
				},
				{ aspect: 'duplication', answer: 'yes', text: '' }
			],
			summary:
				'Die Maßnahme ist erlaubt und sinnvoll. Wir stimmen zu, wenn sie mit sechs Lotsinnen und Lotsen beginnt und die Kosten für 2017 und 2019 ergänzt werden.'
		}
	},
	{
		key: 'review-outdoor-exercise',
		measure: 'outdoor-exercise',
		version: 1,
		department: 'health-department',
		sentAt: '2017-04-27T10:05',
		due: '2017-05-10'
	}
];
