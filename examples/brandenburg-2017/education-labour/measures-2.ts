import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';

/** Skills and training. All figures are invented. */
export const trainingMeasures: readonly MeasureStory[] = [
	{
		key: 'el-skills-desk',
		title: 'Beratung: Was gilt mein Abschluss?',
		text: 'Eine Beraterin sagt Menschen, welcher Weg zur Anerkennung führt, und schreibt es ihnen auf.',
		reason: proposal,
		from: ['el-welder', 'el-nurse'],
		serves: [
			{ item: 'el-skills-count', benefit: 'Wer den Weg schriftlich hat, geht ihn.' },
			{ item: 'el-women-work', benefit: 'Viele Frauen haben Abschlüsse, nach denen niemand fragt.' }
		],
		sheet: sheet({
			effect: 'Menschen arbeiten in dem Beruf, den sie können.',
			forWhom: 'Menschen mit Abschlüssen oder Erfahrung aus anderen Ländern',
			responsible: 'Beratungsstelle Beispiel',
			participants: ['Handelskammer Beispiel'],
			competence: 'city',
			needs: 'Eine halbe Stelle, ein Raum, Übersetzungen',
			end: '2019'
		}),
		second: {
			text: 'Die Beratungsstelle Beispiel berät mittwochs und freitags, welcher Weg zur Anerkennung führt, was er kostet und wie lange er dauert. Jeder Mensch geht mit einem Blatt nach Hause, auf dem die nächsten drei Schritte stehen.',
			reason: 'Neu gefasst, weil „sagt“ nicht reicht: Die Fragebögen wollten etwas Schriftliches.'
		},
		review: {
			department: 'labour-department',
			findings: [
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Die halbe Stelle steht in keinem Haushalt. Nennen Sie Betrag und Geldgeber, oder beginnen Sie mit der Förderung des Landes.'
				}
			],
			answeredAfterDays: 12
		},
		third: {
			text: 'Die Beratungsstelle Beispiel berät mittwochs, welcher Weg zur Anerkennung führt, was er kostet und wie lange er dauert. Jeder Mensch geht mit einem Blatt nach Hause, auf dem die nächsten drei Schritte stehen. Ein zweiter Tag kommt dazu, wenn das Land die Stelle fördert.',
			reason:
				'Antwort auf die Prüfung: Begonnen wird mit einem Tag in der Woche, den die Beratungsstelle selbst trägt.',
			sheet: sheet({
				effect: 'Menschen arbeiten in dem Beruf, den sie können.',
				forWhom: 'Menschen mit Abschlüssen oder Erfahrung aus anderen Ländern',
				responsible: 'Beratungsstelle Beispiel',
				participants: ['Handelskammer Beispiel'],
				needs: 'Acht Stunden in der Woche, ein Raum, Übersetzungen',
				cost: 9_800,
				end: '2019'
			})
		},
		owner: { person: 'sabine', body: 'Beratungsstelle Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-15',
				state: 'running',
				text: 'Seit Juli jeden Mittwoch. 31 Menschen waren da, 22 haben ihr Blatt (Beispielzahlen).'
			},
			{
				on: '2019-05-07',
				state: 'running',
				text: 'Bisher 118 Auskünfte. Die Förderung des Landes ist beantragt, der zweite Tag fehlt noch.'
			}
		]
	},
	{
		key: 'el-show-skills',
		title: 'Zeigen statt Zeugnis',
		text: 'Menschen ohne Papiere zeigen einen Tag lang in einer Lehrwerkstatt, was sie können.',
		reason: proposal,
		from: ['el-portfolio', 'el-welder'],
		serves: [{ item: 'el-skills-count', benefit: 'Ein Meister bestätigt, was kein Zeugnis sagt.' }],
		sheet: sheet({
			effect: 'Betriebe sehen, wen sie einstellen.',
			responsible: 'Handwerksbetrieb Beispiel',
			participants: ['Handelskammer Beispiel'],
			needs: 'Zwölf Tage Lehrwerkstatt im Jahr, Material, Versicherung',
			cost: 8_400,
			end: '2019'
		}),
		review: {
			department: 'labour-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Wer an Maschinen arbeitet, muss versichert sein. Klären Sie das vor dem ersten Tag mit der Berufsgenossenschaft.'
				}
			],
			answeredAfterDays: 11
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an. Der Betrieb klärt die Versicherung, vorher beginnt nichts.'
		},
		owner: { person: 'stefan', body: 'Handwerksbetrieb Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-10-23',
				state: 'done',
				text: 'Zwölf Tage, 41 Menschen, 17 haben danach einen Vertrag bekommen (Beispielzahlen). Wir machen weiter, auch ohne Auftrag.'
			}
		]
	},
	{
		key: 'el-open-companies',
		title: 'Tag der offenen Betriebe',
		text: 'An einem Tag im Frühjahr öffnen Betriebe ihre Türen für Menschen, die eine Lehrstelle suchen. Wer mag, bleibt zwei Stunden und packt mit an.',
		reason: proposal,
		from: ['el-open-door', 'el-baker'],
		serves: [
			{ item: 'el-into-training', benefit: 'Man lernt sich kennen, bevor man sich bewirbt.' }
		],
		sheet: sheet({
			effect: 'Betriebe und junge Menschen finden einander.',
			responsible: 'Handelskammer Beispiel',
			participants: ['Fachgruppe Wirtschaft und Arbeit'],
			competence: 'third',
			needs: 'Zwanzig Betriebe, ein Bus, ein Plan der Stadt',
			cost: 4_500,
			start: '2018-03',
			end: '2019'
		}),
		second: {
			text: 'An einem Samstag im April öffnen zwanzig Betriebe ihre Türen für Menschen, die eine Lehrstelle suchen. Ein Bus fährt im Kreis. Wer mag, bleibt zwei Stunden und packt mit an.',
			reason: 'Neu gefasst, weil ein Werktag für Schulen nicht geht und die Wege weit sind.'
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 17 },
		owner: {
			person: 'dagmar',
			body: 'Fachgruppe Wirtschaft und Arbeit',
			answer: 'declined',
			reason: 'Wir unterstützen gern, aber einladen muss die Kammer. Fragen Sie bitte dort.'
		}
	},
	{
		key: 'el-mentors',
		title: 'Meister im Ruhestand begleiten Lehrlinge',
		text: 'Meister im Ruhestand begleiten je einen Lehrling im ersten Jahr.',
		reason: proposal,
		from: ['el-mentor', 'el-words-list'],
		serves: [
			{ item: 'el-into-training', benefit: 'Wer im ersten Jahr jemanden hat, bricht seltener ab.' }
		],
		sheet: sheet({
			effect: 'Weniger Lehrlinge geben im ersten Jahr auf.',
			forWhom: 'Lehrlinge, die noch unsicher Deutsch sprechen, und ihre Betriebe',
			responsible: 'Freiwilligenagentur Beispiel',
			participants: ['Handelskammer Beispiel'],
			needs: 'Fünfzehn Freiwillige, eine Ansprechperson, zwei Treffen im Jahr',
			cost: 3_600,
			start: '2018-09',
			end: '2019'
		}),
		second: {
			text: 'Fünfzehn Meister im Ruhestand begleiten je einen Lehrling durch das erste Jahr: ein Gespräch in der Woche, die Wörter des Berufs, und ein Anruf im Betrieb, wenn es hakt. Bei der Freiwilligenagentur gibt es eine Nummer für Fragen.',
			reason:
				'Neu gefasst, weil die Freiwilligen jemanden anrufen können wollen. Das war ihre Bedingung.'
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 8 },
		dissent: {
			text: 'Begleitung ist keine Ausbildung. Betriebe, die Lehrlinge nehmen, sollen sie auch selbst anleiten und das bezahlen, statt es Rentnern zu überlassen.',
			voices: 3,
			reply:
				'Die Gruppe sieht das auch so und hat es dazugeschrieben: Die Freiwilligen ersetzen keine Ausbilder. Sie helfen bei dem, wofür im Betrieb niemand Zeit hat.'
		},
		owner: { person: 'horst', body: 'Freiwilligenagentur Beispiel', answer: 'none' }
	},
	{
		key: 'el-trade-words-list',
		title: 'Wörterlisten für zehn Berufe',
		text: 'Für zehn Berufe entstehen Listen mit den hundert wichtigsten Wörtern, mit Bildern.',
		reason: proposal,
		from: ['el-words-list', 'el-trade-words'],
		serves: [
			{
				item: 'el-into-training',
				benefit: 'Wer die Wörter kennt, versteht die Anweisung beim ersten Mal.'
			},
			{ item: 'el-german-continues', benefit: 'Fachwörter lernt man nirgends sonst.' }
		],
		sheet: sheet({
			effect: 'Weniger Missverständnisse und Unfälle.',
			responsible: 'Beispiel-Volkshochschule',
			participants: ['Handwerksbetrieb Beispiel'],
			needs: 'Bilder, Druck, eine Person, die sammelt',
			cost: 2_900,
			start: '2018-01',
			end: '2018'
		}),
		review: { department: 'culture-department', findings: [], answeredAfterDays: 9 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'none' }
	},
	{
		key: 'el-exam-fund',
		title: 'Ein Topf für Prüfungsgebühren',
		text: 'Wer Prüfungsgebühren für Beruf oder Führerschein nicht zahlen kann, bekommt einen Zuschuss.',
		reason: proposal,
		from: ['el-pay'],
		serves: [
			{ item: 'el-skills-count', benefit: 'Niemand scheitert kurz vor dem Ziel an 300 Euro.' }
		],
		sheet: sheet({ effect: 'Prüfungen scheitern nicht am Geld.', responsible: '', end: '2019' })
	}
];
