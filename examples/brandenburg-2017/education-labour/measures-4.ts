import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';

/** Companies, the city as an employer, and the way into work. All figures are invented. */
export const workMeasures: readonly MeasureStory[] = [
	{
		key: 'el-company-number',
		title: 'Eine Nummer für Betriebe',
		text: 'Betriebe rufen eine Nummer an, wenn sie jemanden einstellen wollen und nicht wissen, was erlaubt ist.',
		reason: proposal,
		from: ['el-contact', 'el-trial'],
		serves: [
			{ item: 'el-one-answer', benefit: 'Ein Betrieb fragt einmal und nicht viermal.' },
			{ item: 'el-into-training', benefit: 'Wer schnell eine Antwort hat, stellt eher ein.' }
		],
		sheet: sheet({
			effect: 'Betriebe stellen ein, statt aufzugeben. Probetage scheitern nicht mehr an Fristen.',
			forWhom: 'Kleine und mittlere Betriebe der Stadt und des Umlands',
			responsible: 'Fachgruppe Wirtschaft und Arbeit',
			participants: ['Ausländerbehörde', 'Handelskammer Beispiel'],
			needs: 'Ein Telefon, ein Mensch, der die Stellen kennt, eine Vertretung',
			start: '2018-06',
			end: '2019'
		}),
		second: {
			text: 'Betriebe erreichen montags bis donnerstags von 9 bis 15 Uhr unter einer Nummer eine feste Person. Sie sagt, was erlaubt ist, und stellt die Anträge gemeinsam mit dem Betrieb. Was sie nicht weiß, nimmt sie donnerstags mit an den Tisch der vier Ämter.',
			reason:
				'Neu gefasst, weil Auskunft allein nicht hilft: Die Anträge sind das Problem. Der Verweis auf den Tisch vermeidet, dass es zwei Stellen für dasselbe gibt.'
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 10 },
		owner: { person: 'juergen', body: 'Stadtverwaltung (Beispiel)', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-27',
				state: 'planned',
				text: 'Die Nummer ist geschaltet, aber noch nicht bekannt gemacht. Die Person beginnt im November.'
			}
		]
	},
	{
		key: 'el-city-trainees',
		title: 'Die Stadt bildet selbst aus',
		text: 'Die Stadtverwaltung bietet jedes Jahr zehn Praktika und zwei zusätzliche Ausbildungsplätze an. Geworben wird auch in Vereinen, Kursen und Unterkünften, in einfacher Sprache. Ausgewählt wird nach denselben Regeln wie immer. Jedes Jahr im November steht im Netz, wie viele sich beworben haben und wie viele angefangen haben.',
		reason: proposal,
		from: ['el-city-jobs'],
		serves: [
			{
				item: 'el-into-training',
				benefit: 'Wer von Betrieben etwas will, fängt bei sich selbst an.'
			}
		],
		sheet: sheet({
			effect:
				'Die Stadt zeigt, dass es geht, und bekommt Mitarbeitende, die mehr Sprachen sprechen.',
			forWhom: 'Alle Schulabgängerinnen, Schulabgänger und Umsteigenden der Stadt',
			responsible: 'Stadtverwaltung (Beispiel)',
			participants: ['Fachgruppe Wirtschaft und Arbeit', 'Gleichstellungsstelle (Beispiel)'],
			needs: 'Zwei Ausbildungsplätze im Stellenplan, Anleitung in den Fachgruppen',
			start: '2018-09',
			end: 'permanent'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 14 }
	},
	{
		key: 'el-own-agency',
		title: 'Eigene Stellenbörse der Stadt',
		text: 'Die Stadt richtet eine eigene Stellenbörse ein, die Menschen nach Sprache und Erfahrung an Betriebe vermittelt.',
		reason: proposal,
		from: ['el-open-door', 'el-contact'],
		serves: [
			{
				item: 'el-into-training',
				benefit: 'Betriebe finden Menschen, die passen, auch wenn der Lebenslauf Lücken hat.'
			}
		],
		sheet: sheet({
			effect: 'Mehr Menschen kommen in Arbeit, die zu ihnen passt.',
			forWhom: 'Zugewanderte, die Arbeit suchen, und Betriebe mit freien Stellen',
			responsible: 'Fachgruppe Wirtschaft und Arbeit',
			participants: ['Handelskammer Beispiel', 'Verein Neue Nachbarn Beispiel'],
			competence: 'federal',
			needs: 'Zwei Stellen, ein Büro, ein Programm für die Vermittlung',
			start: '2018-09',
			end: '2019'
		}),
		second: {
			text: 'Die Stadt richtet eine Stellenbörse ein, die 100 Menschen im Jahr nach Sprache und Erfahrung an Betriebe vermittelt. Zwei Beschäftigte besuchen die Betriebe und begleiten die ersten vier Wochen.',
			reason:
				'Ergänzt um eine Zahl und die Begleitung, weil mehrere fragten, was hier anders ist als im Jobcenter.'
		},
		review: {
			department: 'labour-department',
			findings: [
				{
					aspect: 'duplication',
					answer: 'condition',
					text: 'Vermittlung ist gesetzliche Aufgabe von Jobcenter und Arbeitsagentur. Sagen Sie, was die Stadt tut, das dort nicht geschieht.'
				},
				{
					aspect: 'cost',
					answer: 'cannotSay',
					text: 'Ein Betrag fehlt. Zwei Stellen sind im Haushalt nicht vorgesehen.'
				}
			],
			answeredAfterDays: 12
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe sieht den Unterschied in der Begleitung der ersten vier Wochen und bleibt mit knapper Mehrheit bei der Maßnahme. Einen Betrag kann sie nicht nennen. Beides legt sie dem Rat offen vor.'
		},
		council: {
			kind: 'strike',
			reason:
				'Das Jobcenter vermittelt bereits, und die Stadt ist dafür nicht zuständig. Der gemeinsame Tisch der Ämter und die Nummer für Betriebe bleiben.'
		}
	},
	{
		key: 'el-work-permission',
		title: 'Arbeit vom ersten Tag an',
		text: 'Menschen in der Unterkunft dürfen vom ersten Tag an arbeiten, ohne auf eine Erlaubnis zu warten.',
		reason: proposal,
		from: ['el-welder', 'el-trial'],
		serves: [
			{ item: 'el-into-training', benefit: 'Wer früh arbeitet, lernt und verliert keine Jahre.' }
		],
		sheet: sheet({
			effect: 'Niemand verliert Monate mit Warten.',
			forWhom: 'Menschen im Asylverfahren und Betriebe, die sie einstellen möchten',
			responsible: 'Ausländerbehörde',
			competence: 'federal',
			needs: 'Eine Änderung des Asylgesetzes',
			cost: 'es eine Frage des Rechts ist und nicht des Geldes',
			end: 'permanent'
		}),
		review: {
			department: 'order-department',
			findings: [
				{
					aspect: 'law',
					answer: 'no',
					text: 'Ab wann jemand im Asylverfahren arbeiten darf, regelt § 61 des Asylgesetzes. Die Ausländerbehörde wendet es an und darf davon nicht abweichen.'
				},
				{
					aspect: 'competence',
					answer: 'no',
					text: 'Zuständig ist der Bund. Die Stadt kann nur schneller über Anträge entscheiden, die das Gesetz zulässt.'
				}
			],
			answeredAfterDays: 6
		},
		conclusion: {
			outcome: 'notFeasible',
			reason:
				'Das kann keine Stadt beschließen. Die Gruppe lässt die Maßnahme mit dieser Antwort stehen, damit der Wunsch sichtbar bleibt, und bittet die Abgeordneten der Region um ein Gespräch. Was die Stadt selbst beschleunigen kann, steht bei der Nummer für Betriebe.'
		}
	},
	{
		key: 'el-women-advice',
		title: 'Arbeitsberatung in der Frauengruppe',
		text: 'Einmal im Monat kommt eine Beraterin in die Frauengruppe Beispiel und spricht mit jeder, die arbeiten oder lernen will. Sie bringt mit, was es an Kursen, Praktika und Kinderbetreuung gibt. Wer möchte, wird zum ersten Termin im Jobcenter begleitet.',
		reason: proposal,
		from: ['el-women'],
		serves: [
			{
				item: 'el-women-work',
				benefit: 'Beraten wird dort, wo Frauen ohnehin zusammenkommen und fragen.'
			},
			{
				item: 'el-skills-count',
				benefit: 'Gelernte Berufe kommen zur Sprache, bevor sie verfallen.'
			}
		],
		sheet: sheet({
			effect: 'Frauen beginnen Praktika, Ausbildungen und Stellen, die zu ihnen passen.',
			forWhom: 'Frauen, die arbeiten wollen und den Weg nicht kennen',
			responsible: 'Beratungsstelle Beispiel',
			participants: ['Frauengruppe Beispiel', 'Sprachmittlerpool Beispiel'],
			needs: 'Ein Nachmittag im Monat, eine Frau, die dolmetscht, ein Spielzimmer',
			cost: 2_200,
			end: '2019'
		}),
		review: { department: 'social-department', findings: [] }
	}
];
