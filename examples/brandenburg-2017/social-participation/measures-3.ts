import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const cards: MeasureSheet = {
	effect:
		'Menschen, die noch nie dort waren, gehen ins Theater, ins Konzert oder ins Museum und kommen wieder.',
	forWhom: 'Zugewanderte und alle anderen, die sich den ersten Besuch allein nicht zutrauen',
	responsible: 'Fachgruppe Kultur',
	participants: [
		'Kulturverein Beispiel',
		'Verein Neue Nachbarn Beispiel',
		'Theater und Museum (Beispiel)'
	],
	competence: 'city',
	needs:
		'300 Kartenpaare im Jahr zu je 22 Euro (6.600 Euro), Absprache und Treffpunkt (2.400 Euro), alles Beispielzahlen',
	cost: { kind: 'amount', year: 2018, euro: 9000, of: 'running' },
	start: { precision: 'month', value: '2018-09-01' },
	end: { precision: 'month', value: '2020-06-30' }
};

const stage: MeasureSheet = {
	effect: 'Aus Zuschauern werden Mitwirkende, und die vorhandenen Gruppen finden Nachwuchs.',
	forWhom: 'Alle ab 16 Jahren, mit und ohne Erfahrung, mit viel und mit wenig Deutsch',
	responsible: 'Kulturverein Beispiel',
	participants: [
		'Chöre und Musikgruppen der Stadt',
		'Fachgruppe Kultur',
		'Verein Neue Nachbarn Beispiel'
	],
	competence: 'city',
	needs:
		'Leitung für 20 Proben (4.000 Euro), Saal und Technik für den Abend (2.200 Euro), alles Beispielzahlen',
	cost: { kind: 'amount', year: 2019, euro: 6200, of: 'running' },
	start: { precision: 'quarter', value: '2018-10-01' },
	end: { precision: 'quarter', value: '2019-09-30' }
};

const festival: MeasureSheet = {
	effect: 'Nachbarn kennen einander und bereiten etwas gemeinsam vor.',
	forWhom: 'Alle, die im Stadtteil wohnen, besonders Menschen, die sonst nicht eingeladen werden',
	responsible: 'Familienzentrum Beispiel',
	participants: [
		'Wohnungsgesellschaft Beispiel',
		'Verein Neue Nachbarn Beispiel',
		'Beispiel-Sportverein'
	],
	competence: 'city',
	needs:
		'Platz, Strom, Tische, eine Genehmigung und fünf Menschen, die ein Vierteljahr vorher anfangen',
	cost: {
		kind: 'notQuantifiable',
		because:
			'jeder Stadtteil anders feiert und das meiste von Vereinen und Händlern mitgebracht wird'
	},
	start: { precision: 'year', value: '2018-01-01' },
	end: { permanent: true }
};

/** Culture, and neighbours at one table. */
export const cultureMeasures: readonly MeasureStory[] = [
	{
		key: 'sp-culture-cards',
		title: 'Zu zweit ins Theater',
		text: 'Menschen mit Erfahrung nehmen andere in Theater, Konzert und Museum mit.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-first-concert', 'sp-second-ticket'],
		serves: [
			{
				item: 'sp-culture',
				benefit: 'Die Begleitung beantwortet vorher die Fragen, die man sonst niemandem stellt.'
			},
			{
				item: 'sp-encounters',
				benefit: 'Auch wer schon lange hier lebt, geht nicht mehr allein.'
			}
		],
		sheet: {
			...cards,
			responsible: '',
			needs: 'Karten und Begleitung',
			cost: { kind: 'missing' }
		},
		second: {
			title: 'Kulturkarten: 300 begleitete Besuche im Jahr',
			text: 'Die Stadt gibt jedes Jahr 300 Kartenpaare für Theater, Konzert und Museum aus: eine Karte für die Begleitung, eine für den Gast. Beide treffen sich eine halbe Stunde vorher. Wer ein Abonnement mit leerem Platz hat, kann ihn anbieten.',
			reason:
				'Neu gefasst, weil nicht gesagt war, wie viele und wer sich absprechen muss. Die Idee mit dem leeren Platz kam durch einen Anruf hinzu.',
			sheet: cards
		},
		review: { department: 'culture-department', findings: [], answeredAfterDays: 10 },
		council: {
			kind: 'amend',
			title: 'Kulturkarten: 150 begleitete Besuche, zunächst für ein Jahr',
			text: 'Die Stadt gibt von September 2018 bis Juni 2019 zunächst 150 Kartenpaare für Theater, Konzert und Museum aus: eine Karte für die Begleitung, eine für den Gast. Beide treffen sich eine halbe Stunde vorher. Wer ein Abonnement mit leerem Platz hat, kann ihn anbieten. Im Herbst 2019 berichtet die Verwaltung, wie viele Karten eingelöst wurden; danach entscheidet die Stadtverordnetenversammlung über die Fortsetzung.',
			reason:
				'Im Haushalt 2018 sind für freiwillige Leistungen der Kultur nur 4.500 Euro frei (Beispielzahl). Ein Probejahr zeigt, wie viele Karten gebraucht werden, bevor sich die Stadt länger bindet.'
		},
		owner: { person: 'martin', body: 'Fachgruppe Kultur', answer: 'none' }
	},
	{
		key: 'sp-stage-project',
		title: 'Ein Abend, an dem alle mitwirken',
		text: 'Chöre, Bühnen und Musikgruppen laden Zugewanderte zum Mitmachen ein.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-choir', 'sp-not-only-receive'],
		serves: [
			{
				item: 'sp-culture',
				benefit: 'Wer für einen Abend geprobt hat, bleibt oft in der Gruppe.'
			}
		],
		sheet: { ...stage, responsible: '', cost: { kind: 'missing' }, end: { permanent: true } },
		second: {
			title: 'Offene Proben und ein gemeinsamer Abend im Sommer 2019',
			text: 'Fünf Gruppen der Stadt öffnen von Oktober 2018 an je vier Proben für alle, die es versuchen möchten. Eingeladen wird persönlich in Sprachkursen und Vereinen und nicht nur mit Aushang. Im Sommer 2019 zeigen alle zusammen, was daraus wurde.',
			reason:
				'Neu gefasst, weil „einladen“ bisher ein Zettel an der Wand war und nichts gebracht hat, wie ein Chor schreibt.',
			sheet: stage
		},
		review: { department: 'culture-department', findings: [], answeredAfterDays: 10 }
	},
	{
		key: 'sp-street-festival',
		title: 'Nachbarschaftsfest, jedes Jahr in einem anderen Stadtteil',
		text: 'Jedes Jahr gibt es ein Fest für alte und neue Nachbarn.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-both-sides', 'sp-staircase'],
		serves: [
			{
				item: 'sp-encounters',
				benefit:
					'Gemeinsam vorbereiten verbindet mehr als gemeinsam essen. Das Fest ist der Anlass.'
			}
		],
		sheet: { ...festival, responsible: '', needs: 'Platz, Strom, Helferinnen und Helfer' },
		second: {
			text: 'Jedes Jahr im Juni feiert ein anderer Stadtteil ein Nachbarschaftsfest. Die Vorbereitungsgruppe besteht zur Hälfte aus Menschen, die seit mehr als zehn Jahren dort wohnen, und zur Hälfte aus neuen Nachbarn. Es gibt keine Bühne mit Reden, aber lange Tische.',
			reason:
				'Neu gefasst, weil ein Beitrag die bisherigen Feste einseitig fand. Die Hälfte-Regel für die Vorbereitung ist die Antwort darauf.',
			sheet: festival
		},
		review: { department: 'order-department', findings: [], answeredAfterDays: 17 },
		owner: {
			person: 'elke',
			body: 'Familienzentrum Beispiel',
			answer: 'declined',
			reason:
				'Wir feiern gern mit und stellen Tische und Küche. Die Verantwortung für vier Stadtteile können wir mit zwei halben Stellen nicht tragen. Für unseren eigenen Stadtteil übernehmen wir die Vorbereitung.'
		}
	},
	{
		key: 'sp-open-prayer-houses',
		title: 'Tag der offenen Gotteshäuser',
		text: 'Kirchen, Gebetsräume und Gemeinden öffnen am selben Tag im September ihre Türen. Ein Faltblatt nennt Uhrzeiten und einen Weg zu Fuß von Tür zu Tür. Überall gibt es jemanden, der Fragen beantwortet, und etwas zu trinken.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-open-doors', 'sp-friday'],
		serves: [
			{
				item: 'sp-encounters',
				benefit: 'Wer einmal zugeschaut hat, redet danach anders darüber.'
			}
		],
		sheet: {
			effect: 'Menschen lernen die Religionen der Stadt dort kennen, wo sie gelebt werden.',
			forWhom: 'Alle, die neugierig sind, gläubig oder nicht',
			responsible: 'Die teilnehmenden Gemeinden, reihum; 2018 beginnt die Gemeinde Beispiel',
			participants: ['Fachgruppe Kultur', 'Verein Neue Nachbarn Beispiel'],
			competence: 'third',
			needs: 'Ein gemeinsamer Termin, ein Faltblatt, je Ort zwei Menschen, die erklären können',
			cost: { kind: 'missing' },
			start: { precision: 'month', value: '2018-09-01' },
			end: { permanent: true }
		},
		review: { department: 'culture-department', findings: [], answeredAfterDays: 13 }
	}
];
