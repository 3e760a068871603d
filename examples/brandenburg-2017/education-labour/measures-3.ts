import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';

/** Offices, companies, and the way into work. All figures are invented. */
export const workMeasures: readonly MeasureStory[] = [
	{
		key: 'el-round-table',
		title: 'Ein Tisch, vier Ämter, jeden Donnerstag',
		text: 'Einmal in der Woche sitzen Jobcenter, Ausländerbehörde, Kammer und Beratung an einem Tisch und beantworten Fragen.',
		reason: proposal,
		from: ['el-one-desk', 'el-offices'],
		serves: [{ item: 'el-one-answer', benefit: 'Was am Tisch gesagt wird, gilt bei allen.' }],
		sheet: sheet({
			effect: 'Menschen und Betriebe bekommen eine gemeinsame Antwort.',
			forWhom: 'Menschen, die Arbeit suchen, und Betriebe',
			responsible: 'Fachgruppe Wirtschaft und Arbeit',
			participants: ['Beratungsstelle Beispiel', 'Handelskammer Beispiel'],
			competence: 'city',
			needs: 'Ein Raum, vier Stunden in der Woche von jeder Stelle',
			cost: 'die Stellen vorhandenes Personal einsetzen',
			start: '2018-07',
			end: 'permanent'
		}),
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'competence',
					answer: 'condition',
					text: 'Über das Personal des Jobcenters entscheidet nicht die Stadt. Schreiben Sie dazu, dass es zugestimmt hat.'
				}
			],
			answeredAfterDays: 13
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an. Das Jobcenter hat am 11. Juli 2017 zugesagt, für ein Jahr (erfunden).'
		},
		owner: { person: 'dagmar', body: 'Fachgruppe Wirtschaft und Arbeit', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-30',
				state: 'running',
				text: 'Der Tisch steht, 14 Fragen im ersten Monat, 12 in der Frist beantwortet.'
			},
			{
				on: '2019-04-11',
				state: 'blocked',
				text: 'Seit Januar fehlt ein Stuhl am Tisch.',
				reason:
					'Die Zusage des Jobcenters galt ein Jahr. Ohne diese Stelle gibt es die gemeinsame Antwort nicht.'
			}
		]
	},
	{
		key: 'el-company-number',
		title: 'Eine Nummer für Betriebe',
		text: 'Betriebe rufen eine Nummer an, wenn sie jemanden einstellen wollen und nicht wissen, was erlaubt ist.',
		reason: proposal,
		from: ['el-contact', 'el-trial'],
		serves: [
			{ item: 'el-one-answer', benefit: 'Ein Betrieb fragt einmal und nicht viermal.' },
			{ item: 'el-into-training', benefit: 'Wer eine Antwort hat, stellt eher ein.' }
		],
		sheet: sheet({
			effect: 'Betriebe stellen ein, statt aufzugeben.',
			responsible: 'Fachgruppe Wirtschaft und Arbeit',
			needs: 'Ein Telefon, ein Mensch, der die Stellen kennt',
			end: '2019'
		}),
		second: {
			text: 'Betriebe erreichen montags bis donnerstags von 9 bis 15 Uhr unter einer Nummer eine Person, die ihnen sagt, was erlaubt ist, und die Erlaubnis mit ihnen beantragt.',
			reason: 'Neu gefasst, weil die Auskunft allein nicht hilft: Die Anträge sind das Problem.'
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 10 },
		owner: { person: 'juergen', body: 'Stadtverwaltung (Beispiel)', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-27',
				state: 'planned',
				text: 'Die Nummer ist geschaltet. Die Person fängt im November an.'
			}
		]
	},
	{
		key: 'el-city-trainees',
		title: 'Die Stadt bildet selbst aus',
		text: 'Die Stadt bietet zehn Praktika und zwei Ausbildungsplätze im Jahr für Menschen an, die neu in der Stadt sind.',
		reason: proposal,
		from: ['el-city-jobs'],
		serves: [
			{ item: 'el-into-training', benefit: 'Wer von anderen etwas will, fängt bei sich an.' }
		],
		sheet: sheet({
			effect: 'Die Stadt zeigt, dass es geht.',
			responsible: 'Stadtverwaltung (Beispiel)',
			needs: 'Zwei Ausbildungsplätze im Stellenplan, Anleitung in den Fachgruppen',
			start: '2018-09',
			end: 'permanent'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 14 }
	},
	{
		key: 'el-own-agency',
		title: 'Eigene Stellenbörse für Zugezogene',
		text: 'Die Stadt richtet eine eigene Stellenbörse ein, die Menschen nach Sprache und Erfahrung an Betriebe vermittelt.',
		reason: proposal,
		from: ['el-open-door', 'el-contact'],
		serves: [{ item: 'el-into-training', benefit: 'Betriebe finden passende Leute.' }],
		sheet: sheet({
			effect: 'Mehr Vermittlungen.',
			responsible: 'Fachgruppe Wirtschaft und Arbeit',
			competence: 'federal',
			needs: 'Zwei Stellen, ein Programm',
			end: '2019'
		}),
		second: {
			text: 'Die Stadt richtet eine Stellenbörse ein, die 100 Menschen im Jahr nach Sprache und Erfahrung an Betriebe vermittelt.',
			reason: 'Ergänzt um eine Zahl, weil ein Fragebogen fragte, woran man den Erfolg sieht.'
		},
		review: {
			department: 'labour-department',
			findings: [
				{
					aspect: 'duplication',
					answer: 'condition',
					text: 'Vermittlung ist Aufgabe von Jobcenter und Arbeitsagentur. Sagen Sie, was die Stadt tut, das dort nicht geschieht.'
				}
			],
			answeredAfterDays: 12
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe bleibt bei der Maßnahme und überlässt dem Rat die Entscheidung, ob sie die vorhandenen Stellen ergänzt.'
		},
		council: {
			kind: 'strike',
			reason:
				'Gestrichen, weil das Jobcenter dies bereits tut und die Stadt keine Zuständigkeit dafür hat. Der gemeinsame Tisch der Ämter bleibt.'
		}
	},
	{
		key: 'el-work-permission',
		title: 'Arbeit vom ersten Tag an',
		text: 'Menschen in der Unterkunft dürfen vom ersten Tag an arbeiten.',
		reason: proposal,
		from: ['el-welder', 'el-trial'],
		serves: [{ item: 'el-into-training', benefit: 'Wer arbeitet, lernt und wartet nicht.' }],
		sheet: sheet({
			effect: 'Niemand verliert Jahre.',
			responsible: 'Ausländerbehörde',
			competence: 'federal',
			cost: 'es eine Frage des Rechts ist und nicht des Geldes',
			end: 'permanent'
		}),
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'law',
					answer: 'no',
					text: 'Wer wann arbeiten darf, regeln Gesetze des Bundes. Die Stadt kann davon nicht abweichen.'
				},
				{ aspect: 'competence', answer: 'no', text: 'Zuständig ist der Bund.' }
			],
			answeredAfterDays: 6
		},
		conclusion: {
			outcome: 'notFeasible',
			reason:
				'Das kann keine Stadt beschließen. Die Gruppe bittet die Abgeordneten der Region um ein Gespräch und lässt die Maßnahme hier stehen, damit der Wunsch sichtbar bleibt.'
		}
	},
	{
		key: 'el-women-advice',
		title: 'Arbeitsberatung in der Frauengruppe',
		text: 'Einmal im Monat kommt eine Beraterin in die Frauengruppe und spricht mit jeder, die arbeiten will.',
		reason: proposal,
		from: ['el-women'],
		serves: [{ item: 'el-women-work', benefit: 'Beraten wird dort, wo Frauen ohnehin fragen.' }],
		sheet: sheet({
			effect: 'Frauen beginnen Praktika, Ausbildungen und Stellen.',
			responsible: 'Beratungsstelle Beispiel',
			participants: ['Frauengruppe Beispiel'],
			needs: 'Ein Nachmittag im Monat, eine Frau, die dolmetscht',
			cost: 2_200,
			end: '2019'
		}),
		review: { department: 'social-department', findings: [] }
	}
];
