import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';
const gap = 'Neu gefasst, weil nicht gesagt war, wer es tut und bis wann.';

/** Courses: learning the language, with work and with children. All figures are invented. */
export const courseMeasures: readonly MeasureStory[] = [
	{
		key: 'el-evening-course',
		title: 'Deutsch am Abend, am Bahnhof',
		text: 'An zwei Abenden in der Woche gibt es einen Deutschkurs in der Nähe des Bahnhofs.',
		reason: proposal,
		from: ['el-night-course', 'el-evening'],
		serves: [
			{ item: 'el-german-continues', benefit: 'Wer arbeitet, kann nach der Schicht weiterlernen.' }
		],
		sheet: sheet({
			effect: 'Berufstätige lernen weiter.',
			responsible: '',
			cost: 21_600,
			end: '2019'
		}),
		second: {
			text: 'Die Beispiel-Volkshochschule bietet ab September 2018 dienstags und donnerstags von 17.30 bis 19 Uhr einen Deutschkurs für 20 Menschen, zwei Minuten vom Bahnhof.',
			reason: gap,
			sheet: sheet({
				effect: 'Berufstätige lernen weiter. Die Lücke zwischen zwei Kursen wird kürzer.',
				forWhom: 'Menschen, die tagsüber arbeiten',
				responsible: 'Beispiel-Volkshochschule',
				participants: ['Fachgruppe Wirtschaft und Arbeit'],
				needs: 'Raum am Bahnhof, 120 Unterrichtsstunden im Jahr',
				cost: 21_600,
				start: '2018-09',
				end: '2019'
			})
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 9 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-12',
				state: 'running',
				text: 'Der Kurs hat mit 19 Menschen begonnen. Fünf stehen auf der Warteliste.'
			},
			{
				on: '2019-03-19',
				state: 'running',
				text: 'Zweiter Kurs, 20 Menschen. Elf haben die Prüfung gemacht, neun bestanden (Beispielzahlen).'
			}
		]
	},
	{
		key: 'el-course-calendar',
		title: 'Ein Kalender für alle Deutschkurse',
		text: 'Alle Kurse der Stadt stehen in einem gemeinsamen Kalender.',
		reason: proposal,
		from: ['el-course-gap'],
		serves: [
			{ item: 'el-german-continues', benefit: 'Wer fertig ist, sieht sofort, wo es weitergeht.' }
		],
		sheet: sheet({
			effect: 'Niemand wartet, weil er den nächsten Kurs nicht kennt.',
			responsible: 'Beispiel-Volkshochschule',
			needs: 'Absprache der vier Kursträger, eine Stunde Pflege in der Woche',
			cost: 'es keine eigenen Ausgaben braucht, nur Zeit der Träger',
			end: 'permanent'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 7 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'accepted' },
		updates: [
			{ on: '2018-08-21', state: 'running', text: 'Drei von vier Trägern tragen ihre Kurse ein.' },
			{
				on: '2018-10-16',
				state: 'permanent',
				text: 'Der Kalender hängt in der Bibliothek und steht im Netz. Alle vier Träger machen mit.'
			}
		]
	},
	{
		key: 'el-children-room',
		title: 'Kinderzimmer neben dem Kurs',
		text: 'Im Familienzentrum werden Kinder betreut, während die Eltern Deutsch lernen.',
		reason: proposal,
		from: ['el-creche', 'el-childcare'],
		serves: [
			{ item: 'el-course-with-child', benefit: 'Das Kind ist nebenan, die Eltern lernen.' },
			{ item: 'el-women-work', benefit: 'Vor allem Mütter können endlich anfangen.' }
		],
		sheet: sheet({
			effect: 'Eltern kleiner Kinder besuchen einen Kurs.',
			forWhom: 'Eltern von Kindern unter drei Jahren',
			responsible: 'Familienzentrum Beispiel',
			participants: ['Beispiel-Volkshochschule'],
			needs: 'Zwei Betreuerinnen für zehn Kinder an vier Vormittagen',
			cost: 38_400,
			start: '2018-04',
			end: '2019'
		}),
		second: {
			text: 'Im Familienzentrum Beispiel lernen zwei Gruppen mit je zehn Eltern an vier Vormittagen Deutsch. Zwei Betreuerinnen sind im Raum nebenan für ihre Kinder da.',
			reason:
				'Neu gefasst, weil die Fragebögen wissen wollten, für wie viele Kinder der Platz reicht.'
		},
		review: {
			department: 'youth-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Ab dem elften Kind braucht die Betreuung eine Erlaubnis. Bleiben Sie bei zehn Kindern, oder beantragen Sie sie vorher.'
				}
			],
			answeredAfterDays: 10
		},
		third: {
			text: 'Im Familienzentrum Beispiel lernen zwei Gruppen mit je zehn Eltern an vier Vormittagen Deutsch. Zwei Betreuerinnen sind im Raum nebenan für höchstens zehn Kinder zugleich da. Mehr Plätze kommen erst mit einer Erlaubnis.',
			reason: 'Antwort auf die Prüfung: Die Zahl der Kinder ist jetzt begrenzt.'
		},
		owner: { person: 'elke', body: 'Familienzentrum Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-04',
				state: 'running',
				text: 'Die erste Gruppe lernt seit August. Alle zehn Plätze für Kinder sind belegt.'
			}
		]
	},
	{
		key: 'el-reading-course',
		title: 'Lesen und Schreiben für Erwachsene',
		text: 'Es gibt einen Kurs für Erwachsene, die nicht lesen können, egal welche Sprache sie sprechen.',
		reason: proposal,
		from: ['el-read'],
		serves: [
			{ item: 'el-reading', benefit: 'Die Schwelle ist niedrig, weil niemand sich erklären muss.' }
		],
		sheet: sheet({
			effect: 'Erwachsene lernen lesen, ohne sich zu schämen.',
			responsible: 'Beispiel-Volkshochschule',
			participants: ['Freiwilligenagentur Beispiel'],
			needs: 'Eine Lehrkraft mit Ausbildung für Alphabetisierung, 160 Stunden im Jahr',
			cost: 14_400,
			start: '2018-09',
			end: '2019'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 8 },
		owner: { person: 'lena', body: 'Freiwilligenagentur Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-18',
				state: 'planned',
				text: 'Eine Lehrkraft ist gefunden, der Kurs beginnt im Januar.'
			},
			{
				on: '2019-02-26',
				state: 'postponed',
				text: 'Der Kurs hat noch nicht begonnen.',
				reason:
					'Die Lehrkraft hat eine feste Stelle in einer anderen Stadt angenommen. Wir suchen neu.'
			}
		]
	},
	{
		key: 'el-library-practice',
		title: 'Sprechtische in der Bibliothek',
		text: 'In der Stadtbibliothek üben Menschen an zwei Nachmittagen in der Woche miteinander Deutsch. Freiwillige sitzen dabei.',
		reason: proposal,
		from: ['el-library'],
		serves: [
			{ item: 'el-german-continues', benefit: 'Zwischen zwei Kursen bleibt die Sprache lebendig.' }
		],
		sheet: sheet({
			effect: 'Wer lernt, spricht auch mit Menschen, die hier aufgewachsen sind.',
			responsible: 'Freiwilligenagentur Beispiel',
			participants: ['Stadtbibliothek Beispiel'],
			needs: 'Acht Freiwillige, Tische, Tee',
			cost: 1_200,
			end: 'permanent'
		}),
		second: {
			text: 'In der Stadtbibliothek üben Menschen montags und donnerstags von 16 bis 18 Uhr miteinander Deutsch. Acht Freiwillige wechseln sich ab.',
			reason: 'Ergänzt um Tage und Zeiten, weil drei Fragebögen danach fragten.'
		},
		review: { department: 'culture-department', findings: [], answeredAfterDays: 6 },
		owner: { person: 'lena', body: 'Freiwilligenagentur Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-10-02',
				state: 'running',
				text: 'Zwei Tische, im Schnitt elf Menschen. Sechs der acht Freiwilligen sind über sechzig.'
			}
		]
	}
];
