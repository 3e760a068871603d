import type { GoalStory } from '../area-story.ts';

const proposal =
	'Aus Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das erste Treffen.';

/** Goals of the group; all figures are invented. */
export const goals: readonly GoalStory[] = [
	{
		key: 'el-german-continues',
		title: 'Deutsch lernen ohne Pause',
		text: 'Deutschkurse sollen besser aufeinander folgen.',
		reason: proposal,
		from: ['el-course-gap', 'el-evening'],
		serves: [
			{ item: 'understanding', benefit: 'Wer weiterlernt, spricht mit, statt zu vergessen.' },
			{ item: 'equal-access', benefit: 'Auch wer arbeitet, findet einen Kurs.' }
		],
		final: {
			text: 'Ab 2019 beginnt für 8 von 10 Menschen, die einen Sprachkurs abschließen, der nächste innerhalb von acht Wochen, auch abends. 2016 waren es 3 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „besser“ nichts misst und die Fragebögen nach Abendkursen fragten.',
			measuredBy: 'Wochen zwischen Abschluss und nächstem Kurs, gezählt von der Volkshochschule'
		}
	},
	{
		key: 'el-course-with-child',
		title: 'Lernen mit Kind',
		text: 'Eltern kleiner Kinder sollen an Kursen teilnehmen können.',
		reason: proposal,
		from: ['el-childcare'],
		serves: [
			{ item: 'equal-access', benefit: 'Ein Kind ist kein Grund, nicht Deutsch zu lernen.' }
		],
		final: {
			text: 'Bis Ende 2018 gibt es 40 Kursplätze mit Kinderbetreuung im selben Haus (Anfang 2017: 8, Beispielzahl).',
			reason: 'Neu gefasst mit einer Zahl, weil „teilnehmen können“ offen lässt, wie viele.',
			measuredBy: 'Kursplätze mit Betreuung am 31. Dezember'
		}
	},
	{
		key: 'el-skills-count',
		title: 'Können zählt',
		text: 'Abschlüsse und Erfahrung aus anderen Ländern werden anerkannt.',
		reason: proposal,
		from: ['el-welder', 'el-nurse'],
		serves: [
			{ item: 'own-feet', benefit: 'Wer im eigenen Beruf arbeitet, braucht keine Hilfe mehr.' }
		],
		final: {
			text: 'Bis Ende 2019 wissen 200 Menschen nach einer Beratung schriftlich, ob ihr Abschluss gilt, was fehlt und wie lange es dauert (2016: 35, Beispielzahl).',
			reason:
				'Neu gefasst, weil die Stadt nicht selbst anerkennt. Was sie leisten kann, ist der Weg dorthin.',
			measuredBy: 'Schriftliche Auskünfte der Beratung im Jahr'
		}
	},
	{
		key: 'el-into-training',
		title: 'Lehrstellen und Leute zusammenbringen',
		text: 'Mehr junge Geflüchtete sollen eine Ausbildung machen.',
		reason: proposal,
		from: ['el-baker', 'el-trial'],
		serves: [
			{
				item: 'own-feet',
				benefit: 'Eine Ausbildung trägt ein Leben lang, und Betriebe finden Nachwuchs.'
			}
		],
		final: {
			text: '2018 und 2019 beginnen je 30 Menschen, die seit 2014 in die Stadt gekommen sind, eine Ausbildung, und 25 davon sind nach einem Jahr noch dabei (2016: 11 Anfänge, Beispielzahl).',
			reason:
				'Neu gefasst, weil nicht der Anfang zählt, sondern das Durchhalten. Das sagten drei Betriebe.',
			measuredBy: 'Verträge bei den Kammern am 31. Oktober, Verbleib nach zwölf Monaten'
		}
	},
	{
		key: 'el-one-answer',
		title: 'Eine Auskunft statt vier',
		text: 'Ämter sollen besser zusammenarbeiten.',
		reason: proposal,
		from: ['el-offices'],
		serves: [
			{ item: 'equal-access', benefit: 'Wer fragt, bekommt eine Antwort und nicht vier.' },
			{ item: 'respect', benefit: 'Menschen werden nicht von Tür zu Tür geschickt.' }
		],
		final: {
			text: 'Ab Juli 2018 bekommen Menschen und Betriebe auf Fragen zu Arbeit und Aufenthalt innerhalb von zehn Werktagen eine gemeinsame Antwort der zuständigen Stellen.',
			reason: 'Neu gefasst, weil man Zusammenarbeit nicht sieht, eine Antwort schon.',
			measuredBy: 'Anteil der Fragen mit Antwort in zehn Werktagen (Ziel 9 von 10)'
		}
	},
	{
		key: 'el-reading',
		title: 'Lesen lernen, auch mit fünfzig',
		text: 'Es gibt Angebote für Menschen, die nicht lesen können.',
		reason: proposal,
		from: ['el-read'],
		serves: [{ item: 'equal-access', benefit: 'Wer lesen kann, kommt ohne Hilfe durch den Tag.' }],
		final: {
			text: 'Bis Ende 2019 haben 60 Erwachsene einen Kurs zum Lesen und Schreiben besucht, ein Drittel davon mit Deutsch als Muttersprache.',
			reason:
				'Neu gefasst und für alle geöffnet, weil es auch viele gibt, die hier zur Schule gegangen sind.',
			measuredBy: 'Teilnehmende mit mindestens 60 Stunden'
		}
	},
	{
		key: 'el-women-work',
		title: 'Frauen in Arbeit',
		text: 'Mehr Frauen sollen den Weg in Arbeit finden.',
		reason: proposal,
		from: ['el-women', 'el-nurse'],
		serves: [
			{ item: 'own-feet', benefit: 'Eigenes Einkommen macht unabhängig.' },
			{ item: 'own-voice', benefit: 'Wer arbeitet, kennt Leute und redet mit.' }
		],
		final: {
			text: 'Bis Ende 2019 haben 60 Frauen nach einer Beratung im Verein ein Praktikum, eine Ausbildung oder eine Stelle begonnen.',
			reason:
				'Neu gefasst, weil Frauen zuerst im Verein fragen und nicht im Amt. Dort setzt das Ziel an.',
			measuredBy: 'Begonnene Praktika, Ausbildungen und Stellen nach einer Beratung'
		}
	}
];
