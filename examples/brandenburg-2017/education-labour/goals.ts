import type { GoalStory } from '../area-story.ts';

const proposal = (count: string) =>
	`Aus ${count} der ersten Feedbackrunde formuliert, als Grundlage für das erste Treffen.`;

/** Goals of the group; all figures are invented. */
export const goals: readonly GoalStory[] = [
	{
		key: 'el-german-continues',
		title: 'Deutsch lernen ohne Pause',
		text: 'Deutschkurse sollen besser aufeinander folgen.',
		reason: proposal('zwei Beiträgen'),
		from: ['el-course-gap', 'el-evening'],
		serves: [
			{
				item: 'understanding',
				benefit: 'Wer weiterlernt, spricht mit, statt in der Wartezeit wieder zu vergessen.'
			},
			{
				item: 'equal-access',
				benefit: 'Auch wer arbeitet oder im Schichtdienst ist, findet einen Kurs.'
			}
		],
		final: {
			title: 'Höchstens acht Wochen bis zum nächsten Deutschkurs',
			text: 'Ab 2019 beginnt für 8 von 10 Menschen, die einen Sprachkurs abschließen und weiterlernen wollen, der nächste Kurs innerhalb von acht Wochen, auch am Abend. 2016 waren es 3 von 10 (Beispielzahl).',
			reason:
				'Neu gefasst, weil „besser“ nichts misst. Die acht Wochen sind der Mittelwert der Antworten auf die vierte Frage. „Auch am Abend“ kam dazu, weil vier Fragebögen nach der Schicht fragten.',
			measuredBy:
				'Wochen zwischen Abschluss und Beginn des nächsten Kurses, gezählt von der Volkshochschule (Ziel 8 von 10 in acht Wochen)'
		}
	},
	{
		key: 'el-course-with-child',
		title: 'Lernen mit Kind',
		text: 'Eltern kleiner Kinder sollen leichter an Kursen teilnehmen können.',
		reason: proposal('einem Beitrag'),
		from: ['el-childcare'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Ein kleines Kind ist kein Grund mehr, drei Jahre lang nicht Deutsch zu lernen.'
			}
		],
		final: {
			title: '40 Kursplätze mit Kinderbetreuung im selben Haus',
			text: 'Ende 2018 gibt es 40 Plätze in Deutschkursen mit Kinderbetreuung im selben Haus, Ende 2019 sind es 60. Anfang 2017 waren es 8 (Beispielzahl). Gezählt werden Plätze, auf denen wirklich jemand sitzt.',
			reason:
				'Neu gefasst mit einer Zahl, weil „leichter teilnehmen“ offen lässt, wie viele. Den letzten Satz verlangte eine Kursleiterin: Leere Plätze nützen niemandem.',
			measuredBy: 'Belegte Kursplätze mit Betreuung im Haus am 15. November'
		}
	},
	{
		key: 'el-skills-count',
		title: 'Können zählt',
		text: 'Abschlüsse und Erfahrung aus anderen Ländern werden anerkannt.',
		reason: proposal('zwei Beiträgen'),
		from: ['el-welder', 'el-nurse'],
		serves: [
			{
				item: 'own-feet',
				benefit: 'Wer im eigenen Beruf arbeitet, lebt vom eigenen Lohn und braucht weniger Hilfe.'
			}
		],
		final: {
			title: 'Schriftlich wissen, was der eigene Abschluss gilt',
			text: 'Bis Ende 2019 haben 200 Menschen nach einer Beratung ein Blatt in der Hand. Darauf steht, ob ihr Abschluss hier gilt, was fehlt, was es kostet und wie lange es dauert. 2016 waren es 35 (Beispielzahl).',
			reason:
				'Neu gefasst, weil nicht die Stadt anerkennt, sondern Kammern und Behörden des Landes. Was die Stadt und ihre Partner leisten können, ist der Weg dorthin. Darauf wies die Verwaltung in der Ausgangslage hin.',
			measuredBy: 'Schriftliche Auskünfte der Beratung seit Juli 2017, einmal je Mensch'
		}
	},
	{
		key: 'el-into-training',
		title: 'Lehrstellen und Leute zusammenbringen',
		text: 'Mehr junge Geflüchtete sollen eine Ausbildung machen.',
		reason: proposal('zwei Beiträgen'),
		from: ['el-baker', 'el-trial'],
		serves: [
			{
				item: 'own-feet',
				benefit: 'Ein Beruf trägt ein Leben lang, und Betriebe der Stadt finden Nachwuchs.'
			},
			{
				item: 'belonging',
				benefit: 'Die ersten Menschen, die einen beim Namen kennen, sind oft die im Betrieb.'
			}
		],
		final: {
			title: 'Ausbildung beginnen und dabeibleiben',
			text: '2018 und 2019 beginnen je 30 Menschen eine Ausbildung, die seit 2014 in die Stadt gekommen sind. Von ihnen sind nach zwölf Monaten noch 25 dabei. 2016 waren es 11 Anfänge (Beispielzahl). Das Alter spielt keine Rolle.',
			reason:
				'Neu gefasst, weil nicht der Anfang zählt, sondern das Durchhalten. Das stand in drei Fragebögen. „Junge“ ist gestrichen: Einer der besten Lehrlinge im Saal war 38.',
			measuredBy:
				'Ausbildungsverträge bei den Kammern am 31. Oktober, Verbleib nach zwölf Monaten (Ziel 25 von 30)'
		}
	},
	{
		key: 'el-one-answer',
		title: 'Eine Auskunft statt vier',
		text: 'Ämter sollen besser zusammenarbeiten.',
		reason: proposal('einem Beitrag'),
		from: ['el-offices'],
		serves: [
			{ item: 'equal-access', benefit: 'Wer fragt, bekommt eine Antwort und nicht vier.' },
			{
				item: 'respect',
				benefit: 'Menschen und Betriebe werden nicht mehr von Tür zu Tür geschickt.'
			}
		],
		final: {
			text: 'Ab Juli 2018 werden 9 von 10 Fragen zu Arbeit und Aufenthalt innerhalb von 10 Werktagen beantwortet, schriftlich und von allen zuständigen Stellen gemeinsam. Heute dauert es nach Auskunft von sechs Betrieben zwischen drei und acht Wochen (Beispielzahl).',
			reason:
				'Neu gefasst, weil man Zusammenarbeit nicht sieht, eine Antwort schon. „Schriftlich“ kam dazu, weil mündliche Auskünfte am nächsten Schalter nichts galten.',
			measuredBy: 'Anteil der Fragen mit gemeinsamer Antwort in 10 Werktagen (Ziel 9 von 10)'
		}
	},
	{
		key: 'el-reading',
		title: 'Lesen lernen, auch mit fünfzig',
		text: 'Es gibt Angebote für Menschen, die nicht lesen können.',
		reason: proposal('zwei Beiträgen'),
		from: ['el-read', 'el-critic'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Wer lesen kann, kommt ohne Hilfe durch Bahnhof, Amt und Beipackzettel.'
			}
		],
		final: {
			text: 'Bis Ende 2019 haben 60 Erwachsene einen Kurs im Lesen und Schreiben besucht, jeder mindestens 60 Stunden. Ein Drittel von ihnen ist mit Deutsch aufgewachsen. Anfang 2017 gab es in der Stadt keinen solchen Kurs (Beispielangabe).',
			reason:
				'Neu gefasst und für alle geöffnet. Ein Beitrag fragte, was für Einheimische da ist. Die Volkshochschule bestätigte, dass auch viele Menschen schlecht lesen, die hier zur Schule gingen.',
			measuredBy: 'Teilnehmende mit mindestens 60 Stunden, Stand 31. Dezember'
		}
	},
	{
		key: 'el-women-work',
		title: 'Frauen in Arbeit',
		text: 'Mehr Frauen sollen den Weg in Arbeit finden.',
		reason: proposal('zwei Beiträgen'),
		from: ['el-women', 'el-nurse'],
		serves: [
			{ item: 'own-feet', benefit: 'Eigenes Einkommen macht unabhängig, auch in der Familie.' },
			{
				item: 'own-voice',
				benefit: 'Die Beratung geht dorthin, wo Frauen selbst bestimmen, worüber gesprochen wird.'
			}
		],
		final: {
			text: 'Bis Ende 2019 haben 60 Frauen nach einer Beratung ein Praktikum, eine Ausbildung oder eine Stelle begonnen. Mindestens 20 davon arbeiten in dem Beruf, den sie gelernt haben. Bisher wird das nicht gezählt.',
			reason:
				'Neu gefasst, weil Frauen zuerst in ihrer Gruppe fragen und nicht im Amt. Der zweite Satz kam dazu, weil „irgendeine Arbeit“ vielen nicht genügt.',
			measuredBy:
				'Begonnene Praktika, Ausbildungen und Stellen nach einer Beratung, gemeldet von den Beratenden ohne Namen'
		}
	}
];
