import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';

const skills = sheet({
	effect:
		'Menschen arbeiten in dem Beruf, den sie können. Niemand zahlt für Übersetzungen oder Gutachten, die am Ende nichts nützen.',
	forWhom: 'Menschen mit Abschlüssen oder Berufserfahrung aus anderen Ländern',
	responsible: 'Beratungsstelle Beispiel',
	participants: ['Handelskammer Beispiel', 'Sprachmittlerpool Beispiel', 'Jobcenter'],
	needs: 'Eine halbe Stelle, ein Raum, Übersetzungen',
	start: '2018-03',
	end: '2019'
});

/** Practice, skills and companies. All figures are invented. */
export const skillMeasures: readonly MeasureStory[] = [
	{
		key: 'el-library-practice',
		title: 'Sprechtische in der Bibliothek',
		text: 'In der Stadtbibliothek üben Menschen an zwei Nachmittagen in der Woche miteinander Deutsch. Freiwillige sitzen dabei.',
		reason: proposal,
		from: ['el-library'],
		serves: [
			{
				item: 'el-german-continues',
				benefit: 'In der Zeit zwischen zwei Kursen bleibt die Sprache lebendig.'
			}
		],
		sheet: sheet({
			effect: 'Wer lernt, spricht auch mit Menschen, die hier aufgewachsen sind.',
			forWhom: 'Alle, die Deutsch üben oder dabei helfen möchten',
			responsible: 'Freiwilligenagentur Beispiel',
			participants: ['Stadtbibliothek Beispiel'],
			needs: 'Acht Freiwillige, zwei Tische, Tee, eine kurze Einführung',
			cost: 1_200,
			end: 'permanent'
		}),
		second: {
			text: 'In der Stadtbibliothek Beispiel üben Menschen montags und donnerstags von 16 bis 18 Uhr an zwei Tischen miteinander Deutsch. Acht Freiwillige wechseln sich ab. Man kommt ohne Anmeldung, auch mit Kind.',
			reason:
				'Ergänzt um Tage und Zeiten, weil drei Fragebögen danach fragten. „Ohne Anmeldung“ war der Bibliothek wichtig.'
		},
		review: { department: 'culture-department', findings: [], answeredAfterDays: 6 }
	},
	{
		key: 'el-skills-desk',
		title: 'Beratung: Was gilt mein Abschluss?',
		text: 'Eine Beraterin sagt Menschen, welcher Weg zur Anerkennung ihres Abschlusses führt.',
		reason: proposal,
		from: ['el-welder', 'el-nurse'],
		serves: [
			{ item: 'el-skills-count', benefit: 'Wer den Weg schriftlich hat, geht ihn auch.' },
			{ item: 'el-women-work', benefit: 'Viele Frauen haben Abschlüsse, nach denen niemand fragt.' }
		],
		sheet: skills,
		second: {
			text: 'Die Beratungsstelle Beispiel berät mittwochs und freitags, welcher Weg zur Anerkennung führt, was er kostet und wie lange er dauert. Jeder Mensch geht mit einem Blatt nach Hause, auf dem die nächsten drei Schritte stehen. Wer es braucht, bekommt Sprachmittlung.',
			reason:
				'Neu gefasst, weil „sagt“ nicht reicht: Die Fragebögen wollten etwas Schriftliches, das am nächsten Schalter gilt.'
		},
		review: {
			department: 'labour-department',
			findings: [
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Die halbe Stelle steht in keinem Haushalt. Nennen Sie Betrag und Geldgeber, oder beginnen Sie in einem Umfang, den die Beratungsstelle selbst trägt.'
				},
				{
					aspect: 'duplication',
					answer: 'condition',
					text: 'Ein Programm des Bundes berät landesweit zur Anerkennung, hier aber nur einmal im Monat. Stimmen Sie sich ab und sagen Sie, was Sie zusätzlich tun.'
				}
			],
			answeredAfterDays: 12
		},
		third: {
			text: 'Die Beratungsstelle Beispiel berät mittwochs, welcher Weg zur Anerkennung führt, was er kostet und wie lange er dauert. Jeder Mensch geht mit einem Blatt nach Hause, auf dem die nächsten drei Schritte stehen. Schwierige Fälle gehen an die monatliche Sprechstunde des Bundesprogramms. Ein zweiter Tag kommt dazu, wenn das Land die Stelle fördert.',
			reason:
				'Antwort auf die Prüfung: Begonnen wird mit einem Tag, den die Beratungsstelle selbst trägt. Was sie zusätzlich tut, ist das Blatt und die Begleitung zwischen den Terminen.',
			sheet: {
				...skills,
				needs:
					'Acht Stunden in der Woche, ein Raum, Sprachmittlung, Absprache mit dem Bundesprogramm',
				cost: { kind: 'amount', year: 2018, euro: 9_800, of: 'running' }
			}
		},
		owner: { person: 'sabine', body: 'Beratungsstelle Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-15',
				state: 'running',
				text: 'Seit Juli jeden Mittwoch. 31 Menschen waren da, 22 haben ihr Blatt (Beispielzahlen).'
			},
			{
				on: '2019-01-23',
				state: 'running',
				text: 'Die häufigsten Berufe sind Pflege, Elektrik und Schneiderei. Wir haben drei Wochen Wartezeit und sagen das auch so.'
			},
			{
				on: '2019-05-07',
				state: 'running',
				text: 'Bisher 118 Auskünfte (Beispielzahl). Die Förderung des Landes ist beantragt, der zweite Tag fehlt noch.'
			}
		]
	},
	{
		key: 'el-show-skills',
		title: 'Zeigen statt Zeugnis',
		text: 'Menschen ohne Papiere über ihren Beruf zeigen einen Tag lang in einer Lehrwerkstatt, was sie können. Ein Meister schreibt auf einem Blatt auf, was er gesehen hat. Das Blatt ist kein Zeugnis und sagt das auch. Es gibt zwölf Tage im Jahr, offen für alle Arbeitssuchenden der Stadt.',
		reason: proposal,
		from: ['el-portfolio', 'el-welder', 'el-critic'],
		serves: [
			{ item: 'el-skills-count', benefit: 'Ein Meister bestätigt, was in keinem Zeugnis steht.' },
			{ item: 'el-into-training', benefit: 'Betriebe lernen Menschen kennen, bevor sie zusagen.' }
		],
		sheet: sheet({
			effect: 'Betriebe sehen, wen sie einstellen. Menschen sehen, was ihnen noch fehlt.',
			forWhom: 'Arbeitssuchende, die etwas können und es nicht belegen können',
			responsible: 'Handwerksbetrieb Beispiel',
			participants: ['Handelskammer Beispiel', 'Jobcenter'],
			needs: 'Zwölf Tage Lehrwerkstatt, Material, Arbeitsschutz, Versicherung',
			cost: 8_400,
			end: '2019'
		}),
		review: {
			department: 'labour-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Wer an Maschinen arbeitet, muss versichert und eingewiesen sein. Klären Sie das vor dem ersten Tag schriftlich mit der Berufsgenossenschaft.'
				}
			],
			answeredAfterDays: 11
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an. Der Handwerksbetrieb Beispiel holt die schriftliche Auskunft ein, vorher beginnt nichts. Das Wort „Arbeitsschutz“ steht schon im Bedarf, darum bleibt der Text.'
		},
		owner: { person: 'stefan', body: 'Handwerksbetrieb Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-07',
				state: 'running',
				text: 'Die Versicherung ist geklärt, sieben der zwölf Tage sind vorbei.'
			},
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
			effect: 'Betriebe und Menschen, die eine Lehrstelle suchen, finden einander.',
			forWhom: 'Alle, die eine Lehrstelle suchen, und die Schulklassen 9 und 10',
			responsible: 'Handelskammer Beispiel',
			participants: ['Fachgruppe Wirtschaft und Arbeit', 'Oberschule Beispiel'],
			competence: 'third',
			needs: 'Zwanzig Betriebe, ein Bus, ein Plan der Stadt, zwei Sprachmittelnde',
			cost: 4_500,
			start: '2018-03',
			end: '2019'
		}),
		second: {
			text: 'An einem Samstag im April öffnen zwanzig Betriebe ihre Türen für Menschen, die eine Lehrstelle suchen. Ein Bus fährt im Kreis, jede halbe Stunde. Wer mag, bleibt zwei Stunden und packt mit an. Stände und Kugelschreiber gibt es nicht.',
			reason:
				'Neu gefasst, weil ein Werktag für Schulen nicht geht und die Wege weit sind. Der letzte Satz kam aus einem Fragebogen und blieb mit Mehrheit stehen.'
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 17 },
		owner: {
			person: 'dagmar',
			body: 'Fachgruppe Wirtschaft und Arbeit',
			answer: 'declined',
			reason:
				'Wir helfen gern mit Bus und Plan. Einladen und einstehen muss die Kammer, sie kennt die Betriebe. Fragen Sie bitte dort.'
		}
	}
];
