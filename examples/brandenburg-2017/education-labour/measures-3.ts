import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';

const mentors = sheet({
	effect:
		'Weniger Lehrlinge geben im ersten Jahr auf. Betriebe haben jemanden, der übersetzt, was zwischen den Zeilen steht.',
	forWhom: 'Lehrlinge, die noch unsicher Deutsch sprechen oder wenig Rückhalt haben',
	responsible: 'Freiwilligenagentur Beispiel',
	participants: ['Handelskammer Beispiel', 'Handwerksbetrieb Beispiel'],
	needs: 'Fünfzehn Freiwillige, eine Ansprechperson, zwei Treffen im Jahr, Fahrgeld',
	cost: 3_600,
	start: '2018-09',
	end: '2019'
});

const table = sheet({
	effect:
		'Menschen und Betriebe bekommen eine gemeinsame, schriftliche Antwort. Die Stellen lernen einander kennen.',
	forWhom: 'Menschen, die Arbeit oder Ausbildung suchen, und Betriebe',
	responsible: 'Fachgruppe Wirtschaft und Arbeit',
	participants: [
		'Jobcenter',
		'Ausländerbehörde',
		'Handelskammer Beispiel',
		'Beratungsstelle Beispiel'
	],
	needs: 'Ein Raum mit Wartebereich, vier Stunden in der Woche von jeder Stelle, Sprachmittlung',
	cost: 'alle Stellen vorhandenes Personal einsetzen und niemand die Stunden gesondert erfasst',
	start: '2018-07',
	end: 'permanent'
});

/** Training, and one answer from the offices. All figures are invented. */
export const trainingMeasures: readonly MeasureStory[] = [
	{
		key: 'el-mentors',
		title: 'Meister im Ruhestand begleiten Lehrlinge',
		text: 'Meister im Ruhestand begleiten je einen Lehrling im ersten Jahr.',
		reason: proposal,
		from: ['el-mentor', 'el-words-list'],
		serves: [
			{ item: 'el-into-training', benefit: 'Wer im ersten Jahr jemanden hat, bricht seltener ab.' }
		],
		sheet: mentors,
		second: {
			text: 'Fünfzehn Meister im Ruhestand begleiten je einen Lehrling durch das erste Jahr. Sie treffen sich einmal in der Woche, üben die Wörter des Berufs und rufen im Betrieb an, wenn es hakt. Für Fragen zu Papieren gibt es bei der Freiwilligenagentur Beispiel eine Ansprechperson. Ausbilder ersetzen sie nicht.',
			reason:
				'Neu gefasst, weil die Freiwilligen jemanden anrufen wollen, das war ihre Bedingung. Der letzte Satz kam nach einer Diskussion dazu, in der drei Stimmen die ganze Maßnahme ablehnten.'
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 8 },
		dissent: {
			text: 'Begleitung ist keine Ausbildung. Betriebe, die Lehrlinge nehmen, verdienen an ihnen und sollen sie selbst anleiten und das bezahlen. Es ist bequem, diese Arbeit Rentnern zu überlassen und Integration zu nennen.',
			voices: 3,
			reply:
				'Die Gruppe teilt die Sorge und hat den Satz aufgenommen, dass die Freiwilligen keine Ausbilder ersetzen. Sie helfen bei dem, was kein Betrieb schuldet: beim Brief vom Amt, bei der Prüfungsangst, beim Heimweh. Nach einem Jahr fragt die Agentur die Lehrlinge, ob es so gekommen ist.'
		},
		owner: { person: 'horst', body: 'Freiwilligenagentur Beispiel', answer: 'none' }
	},
	{
		key: 'el-trade-words-list',
		title: 'Wörterlisten für zehn Berufe',
		text: 'Für zehn Berufe entstehen Listen mit den hundert wichtigsten Wörtern, jedes mit Bild. Grundlage sind die Ordner eines Ausbilders. Je ein Betrieb prüft, ob die Wörter stimmen. Die Listen liegen in Werkstätten und Kursen aus und sind frei zum Kopieren.',
		reason: proposal,
		from: ['el-words-list', 'el-trade-words'],
		serves: [
			{
				item: 'el-into-training',
				benefit: 'Wer die Wörter kennt, versteht die Anweisung beim ersten Mal.'
			},
			{
				item: 'el-german-continues',
				benefit: 'Fachwörter kann man auch ohne Kurs üben, in jeder Pause.'
			}
		],
		sheet: sheet({
			effect: 'Weniger Missverständnisse und weniger Unfälle am Arbeitsplatz.',
			forWhom: 'Lehrlinge, Angelernte und ihre Betriebe in zehn Berufen',
			responsible: 'Beispiel-Volkshochschule',
			participants: ['Handwerksbetrieb Beispiel', 'Pflegedienst Beispiel', 'Stahlwerk Beispiel'],
			needs: 'Zeichnungen, Druck von 2.000 Heften, eine Person, die sammelt und prüft',
			cost: 2_900,
			start: '2018-01',
			end: '2018'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 9 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'none' }
	},
	{
		key: 'el-exam-fund',
		title: 'Ein Topf für Prüfungsgebühren',
		text: 'Wer Gebühren für eine Prüfung, einen Führerschein oder eine Übersetzung nicht zahlen kann, bekommt einen Zuschuss, bis zu 300 Euro und einmal im Jahr. Woher das Geld kommt und wer entscheidet, ist noch offen.',
		reason:
			'Vorschlag der Prozesssteuerung aus einem Beitrag. Am zweiten Treffen fand sich niemand, der den Topf verwalten will.',
		from: ['el-pay'],
		serves: [
			{
				item: 'el-skills-count',
				benefit: 'Niemand scheitert kurz vor dem Ziel an einer Gebühr.'
			}
		],
		sheet: sheet({
			effect: 'Prüfungen und Anträge scheitern nicht am Geld.',
			forWhom: 'Menschen mit wenig Geld, unabhängig von der Herkunft',
			responsible: '',
			participants: ['Beratungsstelle Beispiel', 'Jobcenter'],
			needs: 'Geld, einfache Regeln, eine Stelle, die entscheidet',
			end: '2019'
		})
	},
	{
		key: 'el-round-table',
		title: 'Ein Tisch, vier Ämter',
		text: 'Jobcenter, Ausländerbehörde, Kammer und Beratung sitzen regelmäßig an einem Tisch und beantworten Fragen.',
		reason: proposal,
		from: ['el-one-desk', 'el-offices'],
		serves: [
			{ item: 'el-one-answer', benefit: 'Was am Tisch aufgeschrieben wird, gilt bei allen vier.' },
			{
				item: 'el-into-training',
				benefit: 'Betriebe erfahren in einem Termin, ob ein Lehrling anfangen darf.'
			}
		],
		sheet: table,
		second: {
			title: 'Ein Tisch, vier Ämter, jeden Donnerstag',
			text: 'Jeden Donnerstag von 9 bis 13 Uhr sitzen Jobcenter, Ausländerbehörde, Handelskammer Beispiel und Beratungsstelle Beispiel an einem Tisch. Wer eine Frage zu Arbeit oder Aufenthalt hat, kommt mit Termin oder ohne. Die Antwort wird aufgeschrieben, alle vier zeichnen sie ab. Was offen bleibt, ist in 10 Werktagen geklärt.',
			reason:
				'Neu gefasst, weil „regelmäßig“ niemanden bindet. Tag, Uhrzeit und das Abzeichnen kamen aus den Fragebögen. Eine Bewohnerin schrieb: „Sonst gilt es am nächsten Schalter wieder nicht.“'
		},
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'competence',
					answer: 'condition',
					text: 'Über das Personal des Jobcenters und der Kammer entscheidet nicht die Stadt. Die Zusage beider muss vor dem Beschluss vorliegen.'
				},
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Die Stellen dürfen Angaben zu einer Person nur austauschen, wenn diese schriftlich einwilligt.'
				}
			],
			answeredAfterDays: 13
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt beide Bedingungen an. Ohne unterschriebene Einwilligung wird am Tisch nicht über eine Person gesprochen. Die Kammer hat unbefristet zugesagt, das Jobcenter bis Ende 2018. Diese Frist bleibt ein Risiko und wird im Konzept genannt.'
		},
		owner: { person: 'dagmar', body: 'Fachgruppe Wirtschaft und Arbeit', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-30',
				state: 'running',
				text: 'Der Tisch steht seit Juli. 26 Fragen in den ersten Wochen, 22 davon in der Frist beantwortet (Beispielzahlen).'
			},
			{
				on: '2018-12-13',
				state: 'running',
				text: '104 Fragen seit Juli, 91 in der Frist (Beispielzahlen). Über die Verlängerung sprechen wir noch mit dem Jobcenter.'
			},
			{
				on: '2019-04-11',
				state: 'blocked',
				text: 'Seit Januar ist ein Stuhl leer. Die drei anderen Stellen kommen weiter, aber nur noch alle zwei Wochen.',
				reason:
					'Die Zusage des Jobcenters galt bis Ende 2018 und ist nicht verlängert. Ohne diese Stelle gibt es keine gemeinsame Antwort zur Arbeit.'
			}
		]
	}
];
