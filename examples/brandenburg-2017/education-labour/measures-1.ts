import type { MeasureStory } from '../area-story.ts';
import { sheet } from '../sheets.ts';

const proposal =
	'Vorschlag der Prozesssteuerung aus Beiträgen, als Grundlage für das zweite Treffen.';

const evening = sheet({
	effect:
		'Wer tagsüber arbeitet, lernt weiter. Die Pause zwischen zwei Kursen wird kürzer, und Betriebe müssen niemanden freistellen.',
	forWhom: 'Menschen ab Niveau B1, die tagsüber oder in der Frühschicht arbeiten',
	responsible: '',
	participants: ['Fachgruppe Wirtschaft und Arbeit', 'Verkehrsbetriebe Beispiel'],
	needs: 'Raum in Bahnhofsnähe, eine Lehrkraft, 160 Unterrichtsstunden im Jahr',
	cost: 9_600,
	start: '2018-09',
	end: '2019'
});

const room = sheet({
	effect:
		'Eltern kleiner Kinder besuchen einen Kurs, ohne auf einen Kita-Platz zu warten. Kinder sind in der Nähe und in guten Händen.',
	forWhom:
		'Eltern von Kindern unter drei Jahren, zuerst Alleinerziehende und Eltern ohne Kita-Platz',
	responsible: 'Familienzentrum Beispiel',
	participants: ['Beispiel-Volkshochschule', 'Fachgruppe Jugend und Familie'],
	needs: 'Zwei Betreuerinnen an vier Vormittagen, 40 Wochen im Jahr, ein Raum, Spielzeug',
	cost: 28_200,
	start: '2018-04',
	end: '2019'
});

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
		sheet: evening,
		second: {
			text: 'Die Beispiel-Volkshochschule bietet ab September 2018 dienstags und donnerstags von 17.30 bis 19 Uhr einen Deutschkurs an. Er hat 20 Plätze und ist zwei Minuten vom Bahnhof entfernt. Wer im Schichtdienst eine Woche fehlt, bekommt die Aufgaben mit und verliert den Platz nicht. Zweimal im Jahr kann man die Prüfung ablegen.',
			reason:
				'Neu gefasst, weil nicht gesagt war, wer es tut und ab wann. Der Satz zum Schichtdienst stammt von zwei Teilnehmenden aus dem Stahlwerk Beispiel.',
			sheet: { ...evening, responsible: 'Beispiel-Volkshochschule' }
		},
		review: { department: 'labour-department', findings: [], answeredAfterDays: 9 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-12',
				state: 'running',
				text: 'Der Kurs hat mit 19 Menschen begonnen (Beispielzahl). Fünf stehen auf der Warteliste.'
			},
			{
				on: '2019-03-19',
				state: 'running',
				text: 'Der zweite Kurs ist mit 20 Menschen voll. Elf aus dem ersten haben die Prüfung abgelegt, neun haben bestanden (Beispielzahlen).'
			},
			{
				on: '2019-06-04',
				state: 'running',
				text: 'Ab Herbst wird es einen dritten Abend geben, wenn wir eine Lehrkraft finden. Im Schichtdienst bleiben 7 von 10 bis zum Ende dabei (Beispielzahl).'
			}
		]
	},
	{
		key: 'el-course-calendar',
		title: 'Ein Kalender für alle Deutschkurse',
		text: 'Die vier Kursträger der Stadt führen einen gemeinsamen Kalender. Darin steht für jeden Kurs, wann er beginnt, wie viele Plätze frei sind, ob Kinder betreut werden und wer anmeldet. Die Volkshochschule trägt neue Angaben an jedem Montag ein.',
		reason: proposal,
		from: ['el-course-gap'],
		serves: [
			{
				item: 'el-german-continues',
				benefit: 'Wer einen Kurs beendet, sieht am selben Tag, wo es weitergeht.'
			},
			{
				item: 'el-course-with-child',
				benefit: 'Freie Plätze mit Betreuung bleiben nicht leer, weil niemand von ihnen weiß.'
			}
		],
		sheet: sheet({
			effect:
				'Niemand wartet, weil er den nächsten Kurs nicht kennt. Beratungsstellen müssen nicht mehr vier Träger anrufen.',
			forWhom: 'Alle, die Deutsch lernen, und alle, die sie beraten',
			responsible: 'Beispiel-Volkshochschule',
			participants: ['Sprachschule Beispiel', 'Migrationsberatung Beispiel', 'Jobcenter'],
			needs: 'Absprache der vier Kursträger, eine Stunde Pflege in der Woche',
			cost: 'es nur Zeit der Träger braucht und niemand sie gesondert erfasst',
			start: '2018-02',
			end: 'permanent'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 7 }
	},
	{
		key: 'el-children-room',
		title: 'Kinderzimmer neben dem Kurs',
		text: 'Im Familienzentrum werden Kinder betreut, während die Eltern Deutsch lernen.',
		reason: proposal,
		from: ['el-creche', 'el-childcare'],
		serves: [
			{
				item: 'el-course-with-child',
				benefit: 'Das schafft auf einmal 20 der 40 Plätze, die sich die Gruppe vorgenommen hat.'
			},
			{ item: 'el-women-work', benefit: 'Vor allem Mütter können endlich anfangen.' }
		],
		sheet: room,
		second: {
			text: 'Im Familienzentrum Beispiel lernen ab April 2018 zwei Gruppen mit je zehn Eltern Deutsch, an vier Vormittagen in der Woche. Zwei Betreuerinnen sind im Raum nebenan für ihre Kinder da. In der Pause essen alle zusammen.',
			reason:
				'Neu gefasst, weil mehrere Fragebögen wissen wollten, für wie viele Kinder der Platz reicht und an welchen Tagen.'
		},
		review: {
			department: 'youth-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Solange die Eltern im selben Haus lernen, braucht die Betreuung nach unserer Einschätzung keine Erlaubnis nach § 45 SGB VIII. Der Raum ist aber nur für zehn Kinder zugelassen. Bitte schreiben Sie beides in den Text.'
				}
			],
			answeredAfterDays: 10
		},
		third: {
			text: 'Im Familienzentrum Beispiel lernen ab April 2018 zwei Gruppen mit je zehn Eltern Deutsch, an vier Vormittagen in der Woche und nacheinander. Zwei Betreuerinnen sind im Raum nebenan für höchstens zehn Kinder zugleich da. Die Eltern bleiben im Haus und sind jederzeit zu erreichen.',
			reason:
				'Antwort auf die Prüfung: Die Gruppen lernen nacheinander, so sind nie mehr als zehn Kinder im Raum. Dass die Eltern im Haus bleiben, steht jetzt ausdrücklich da.'
		},
		owner: { person: 'elke', body: 'Familienzentrum Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-04',
				state: 'running',
				text: 'Die erste Gruppe lernt seit August, vier Monate später als geplant. Alle zehn Plätze für Kinder sind belegt. Für die zweite Gruppe suchen wir noch eine Betreuerin.'
			}
		]
	},
	{
		key: 'el-reading-course',
		title: 'Lesen und Schreiben für Erwachsene',
		text: 'Die Beispiel-Volkshochschule bietet ab September 2018 einen Kurs für Erwachsene an, die nicht oder kaum lesen können, egal mit welcher Sprache sie aufgewachsen sind. Er hat höchstens acht Plätze und findet nachmittags statt. Zur ersten Stunde kann man ohne Namen und ohne Anmeldung kommen.',
		reason: proposal,
		from: ['el-read', 'el-critic'],
		serves: [
			{
				item: 'el-reading',
				benefit: 'Die Schwelle ist niedrig, weil sich niemand erklären muss.'
			}
		],
		sheet: sheet({
			effect:
				'Erwachsene lernen lesen, ohne sich zu schämen. Zugewanderte und Einheimische sitzen im selben Raum, weil sie dasselbe lernen.',
			forWhom: 'Alle Erwachsenen der Stadt, die nicht sicher lesen und schreiben',
			responsible: 'Beispiel-Volkshochschule',
			participants: ['Freiwilligenagentur Beispiel', 'Stadtbibliothek Beispiel'],
			needs: 'Eine Lehrkraft mit Ausbildung für Alphabetisierung, 160 Stunden im Jahr, Lesepaten',
			cost: 12_000,
			start: '2018-09',
			end: '2019'
		}),
		review: { department: 'labour-department', findings: [], answeredAfterDays: 8 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-18',
				state: 'planned',
				text: 'Eine Lehrkraft ist gefunden, der Kurs beginnt im Januar. Sechs Lesepaten haben sich gemeldet.'
			},
			{
				on: '2019-02-26',
				state: 'postponed',
				text: 'Der Kurs hat noch nicht begonnen. Elf Menschen haben nachgefragt (Beispielzahl).',
				reason:
					'Die Lehrkraft hat eine feste Stelle in einer anderen Stadt angenommen. Die Volkshochschule sucht neu.'
			}
		]
	}
];
