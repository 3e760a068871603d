import type { StoryItem } from './shape.ts';

/** Their wording is invented; guidelines were first collected in the workshops of 2016. */
export const guidelines: StoryItem[] = [
	{
		key: 'belonging',
		kind: 'guideline',
		title: 'Dazugehören',
		text: 'Wer hier lebt, soll möglichst schnell dazugehören.',
		reason: 'Gesammelt in der ersten Ideenwerkstatt am 3. November 2016, ergänzt beim Auftakt.',
		from: [],
		serves: [],
		at: '2017-03-08T19:10',
		publishAt: '2017-03-10T12:00',
		versions: [
			{
				at: '2017-04-10T15:10',
				title: 'Dazugehören',
				text: 'Wer hier lebt, gehört von Anfang an dazu.',
				reason:
					'Neu gefasst, weil die Fragebögen der Fachveranstaltung eine Haltung verlangten und keine Frist.'
			}
		]
	},
	{
		key: 'understanding',
		kind: 'guideline',
		title: 'Einander verstehen',
		text: 'Wir sprechen so miteinander, dass alle verstehen und verstanden werden.',
		reason: 'Gesammelt in der ersten Ideenwerkstatt am 3. November 2016, ergänzt beim Auftakt.',
		from: [],
		serves: [],
		at: '2017-03-08T19:15',
		publishAt: '2017-03-10T12:00',
		versions: []
	},
	{
		key: 'equal-access',
		kind: 'guideline',
		title: 'Gleicher Zugang',
		text: 'Hilfe, Bildung und Gesundheit sollen für alle besser erreichbar sein.',
		reason: 'Gesammelt in der zweiten Ideenwerkstatt am 1. Dezember 2016, ergänzt beim Auftakt.',
		from: [],
		serves: [],
		at: '2017-03-08T19:20',
		publishAt: '2017-03-10T12:00',
		versions: [
			{
				at: '2017-04-10T15:25',
				title: 'Gleicher Zugang',
				text: 'Bildung, Gesundheit und Hilfe stehen allen offen, egal woher sie kommen und wie gut sie Deutsch sprechen.',
				reason: 'Neu gefasst, weil niemand sagen konnte, was „besser erreichbar“ heißt.'
			}
		]
	}
];

export const goals: StoryItem[] = [
	{
		key: 'interpreted-appointments',
		kind: 'goal',
		area: 'health',
		title: 'Verständigung beim Arzt',
		text: 'Geflüchtete werden beim Arzt besser verstanden.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['son-interprets', 'front-desk'],
		serves: [
			{
				item: 'understanding',
				benefit: 'Wer die Ärztin versteht, kann selbst über die Behandlung entscheiden.'
			},
			{
				item: 'equal-access',
				benefit: 'Die Sprache entscheidet nicht mehr darüber, wie gut jemand behandelt wird.'
			}
		],
		at: '2017-04-27T09:30',
		publishAt: '2017-04-27T11:00',
		versions: [
			{
				at: '2017-04-28T11:20',
				measuredBy:
					'Vermittelte Dolmetscheinsätze im Jahr, gezählt von der Fachgruppe Gesundheit (Ziel 300)',
				title: 'Dolmetschen bei Arztterminen',
				text: 'Im Jahr 2018 wird in Brandenburg an der Havel bei mindestens 300 Terminen in Hausarztpraxen, Kinderarztpraxen und im Krankenhaus gedolmetscht, ohne dass ein Kind übersetzt. Gezählt werden die vermittelten Einsätze. 2016 waren es 40 (Beispielzahl).',
				reason:
					'Neu gefasst, weil in den Fragebögen niemand sagen konnte, woran sich „besser verstanden“ messen lässt.'
			}
		]
	},
	{
		key: 'childrens-doctor',
		kind: 'goal',
		area: 'health',
		title: 'Kinderärztliche Versorgung',
		text: 'Familien finden möglichst zeitnah eine Kinderarztpraxis.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['eleven-practices', 'promises'],
		serves: [
			{
				item: 'equal-access',
				benefit: 'Vorsorge erreicht auch Kinder, deren Eltern sich hier noch nicht auskennen.'
			}
		],
		at: '2017-04-27T10:00',
		publishAt: '2017-04-27T11:00',
		versions: [
			{
				at: '2017-04-28T11:45',
				measuredBy:
					'Anteil der Anfragen, die innerhalb von vier Wochen zu einem Termin führen (Ziel 9 von 10)',
				title: 'Hilfe bei der Suche nach einer Kinderarztpraxis',
				text: 'Bis Ende 2018 erhalten 9 von 10 Familien, die bei der Stadt nach einer Kinderarztpraxis fragen, innerhalb von vier Wochen einen Termin zur Vorsorge. Die Fachgruppe Gesundheit zählt Anfragen und vermittelte Termine. Anfang 2017 gelang das bei 4 von 10 (Beispielzahl).',
				reason:
					'Neu gefasst, weil die Stadt keine Praxisplätze vergeben, aber bei der Suche helfen kann. Das Ziel gilt jetzt für alle Familien, weil ein Beitrag das gefordert hat.'
			}
		]
	},
	{
		key: 'club-members',
		kind: 'goal',
		area: 'social-participation',
		title: 'Neu im Verein',
		text: 'Mehr Geflüchtete sollen besser in die Vereine kommen.',
		reason:
			'Aus zwei Beiträgen der ersten Feedbackrunde formuliert, als Grundlage für das Treffen.',
		from: ['football', 'daughter'],
		serves: [
			{
				item: 'belonging',
				benefit: 'Im Verein kennt man einander beim Namen. Damit beginnt das Dazugehören.'
			}
		],
		at: '2017-04-10T09:30',
		publishAt: '2017-04-10T11:00',
		versions: [
			{
				at: '2017-04-11T15:00',
				measuredBy:
					'Zahl der aktiven Geflüchteten, die die Vereine jedes Jahr im März melden (Ziel 150)',
				title: 'Neu im Verein',
				text: 'Bis Ende 2019 sind 150 Geflüchtete in einem Verein aktiv. Die Vereine nennen dafür jedes Jahr im März nur eine Zahl, keine Namen. Anfang 2017 waren es 38 (Beispielzahl).',
				reason: 'Neu gefasst, weil „mehr“ und „besser“ weder eine Zahl noch eine Frist nennen.'
			}
		]
	}
];
