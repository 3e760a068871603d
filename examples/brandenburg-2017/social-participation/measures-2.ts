import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const womenHour: MeasureSheet = {
	effect: 'Frauen, die sonst nicht ins Bad gehen, lernen schwimmen und treffen sich regelmäßig.',
	forWhom: 'Alle Frauen und Mädchen ab 12 Jahren, egal woher sie kommen',
	responsible: 'Fachgruppe Schule und Sport',
	participants: [
		'Betreiber des Bades (Beispiel)',
		'Verein Neue Nachbarn Beispiel',
		'Beispiel-Sportverein'
	],
	competence: 'third',
	needs: 'Eine Stunde Wasserzeit je Woche, eine Schwimmmeisterin und eine Übungsleiterin',
	cost: {
		kind: 'notQuantifiable',
		because: 'der Betreiber den Preis der Wasserzeit erst nennt, wenn Tag und Stunde feststehen'
	},
	start: { precision: 'quarter', value: '2018-01-01' },
	end: { precision: 'year', value: '2019-12-31' }
};

const portal: MeasureSheet = {
	effect: 'Wer neu ist, findet Angebote, Vereine und Ämter an einer Stelle und auf dem Handy.',
	forWhom: 'Alle, die neu in der Stadt sind, und alle, die sie beraten',
	responsible: 'Fachgruppe Soziales',
	participants: [
		'Beratungsstelle Beispiel',
		'Verein Neue Nachbarn Beispiel',
		'Freiwilligenagentur Beispiel'
	],
	competence: 'city',
	needs: 'Gestaltung, Technik, Übersetzung in fünf Sprachen und jemand, der die Einträge pflegt',
	cost: { kind: 'missing' },
	start: { precision: 'quarter', value: '2018-04-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

const booklet: MeasureSheet = {
	effect: 'Wer zuzieht, hält in der ersten Woche richtige und verständliche Auskünfte in der Hand.',
	forWhom: 'Alle, die neu in die Stadt ziehen, auch aus Deutschland',
	responsible: 'Fachgruppe Soziales',
	participants: [
		'Beratungsstelle Beispiel',
		'Beispiel-Volkshochschule',
		'Sprachmittlerpool Beispiel'
	],
	competence: 'city',
	needs:
		'Text in einfacher Sprache, Übersetzung in fünf Sprachen (2.400 Euro), Druck von 1.500 Heften (1.900 Euro), alles Beispielzahlen',
	cost: { kind: 'amount', year: 2018, euro: 4300, of: 'running' },
	start: { precision: 'month', value: '2018-05-01' },
	end: { precision: 'month', value: '2019-02-28' }
};

/** Swimming for women, and how to find what there is. */
export const orientationMeasures: readonly MeasureStory[] = [
	{
		key: 'sp-women-hour-bath',
		title: 'Schwimmzeit für Frauen',
		text: 'Im Bad soll es eine Zeit geben, in der nur Frauen schwimmen.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-women-hour', 'sp-lake'],
		serves: [
			{
				item: 'sp-swimming',
				benefit: 'Mütter, die schwimmen können, gehen mit ihren Kindern ans Wasser und passen auf.'
			}
		],
		sheet: { ...womenHour, responsible: '', participants: [], cost: { kind: 'missing' } },
		second: {
			title: 'Eine Stunde Schwimmzeit für Frauen in der Woche',
			text: 'Einmal in der Woche ist das kleine Becken eine Stunde lang Frauen und Mädchen ab 12 Jahren vorbehalten, allen, die möchten. Eine Schwimmmeisterin hat Aufsicht, auf Wunsch gibt es Unterricht. Nach einem Jahr wird gezählt, wie viele kommen und wie viele ein Abzeichen haben.',
			reason:
				'Neu gefasst, weil Tag, Dauer und Aufsicht offen waren. Die Stunde steht allen Frauen offen, weil der Beitrag auch für die ältere Nachbarin spricht.',
			sheet: womenHour
		},
		review: {
			department: 'school-sport-department',
			findings: [
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Die öffentliche Badezeit darf nicht kürzer werden. Möglich ist eine Stunde am Randtag, vor der Öffnung oder nach dem Vereinstraining.'
				},
				{
					aspect: 'competence',
					answer: 'condition',
					text: 'Über die Belegung entscheidet der Betreiber. Die Stadt kann die Stunde bestellen und bezahlen, aber nicht anordnen. Seine Zusage muss vor dem Beginn schriftlich vorliegen.'
				}
			],
			answeredAfterDays: 11
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt beide Bedingungen an: Die Stunde liegt außerhalb der öffentlichen Badezeit, und sie beginnt erst, wenn der Betreiber schriftlich zugesagt hat. Die Fachgruppe Schule und Sport fragt ihn bis Ende September 2017.'
		},
		dissent: {
			text: 'Eine eigene Zeit für Frauen trennt, statt zusammenzuführen. Wir haben für gemeinsames Schwimmen gestritten und möchten nicht, dass das Rathaus den umgekehrten Weg bezahlt. Wer Unterricht braucht, soll ihn bekommen, aber im gemeinsamen Kurs.',
			voices: 3
		}
	},
	{
		key: 'sp-portal',
		title: 'Eigenes Internetportal für Zugezogene',
		text: 'Es soll ein Portal geben, auf dem alle Angebote zu finden sind, in mehreren Sprachen.',
		reason: 'Aus zwei gegensätzlichen Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-one-website', 'sp-no-website', 'sp-flyers'],
		serves: [
			{
				item: 'sp-informed',
				benefit: 'Eine Seite, die alle kennen, erspart die Suche in vierzehn Faltblättern.'
			}
		],
		sheet: { ...portal, responsible: '', end: { permanent: true } },
		second: {
			text: 'Ein eigenes Internetportal sammelt Vereine, Kurse, Beratung und Ämter mit Kalender und Karte in fünf Sprachen. Träger und Vereine tragen ihre Angebote selbst ein, die Fachgruppe Soziales gibt sie frei. Einträge, die ein halbes Jahr lang niemand bestätigt, verschwinden.',
			reason:
				'Neu gefasst, weil der Einwand zur Pflege berechtigt ist: Wer einträgt, bestätigt, und was nicht bestätigt ist, fällt weg. Wer die Freigabe auf Dauer macht, blieb offen.',
			sheet: portal
		},
		review: {
			department: 'social-department',
			findings: [
				{
					aspect: 'duplication',
					answer: 'condition',
					text: 'Die Seite der Stadt, das Verzeichnis des Landes und die Seiten zweier Träger enthalten einen großen Teil davon. Vor dem Beginn muss verglichen werden, was wirklich fehlt.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Kosten sind nicht genannt. Für die Pflege ist in der Fachgruppe keine Stelle vorhanden; ohne sie ist die Seite nach einem Jahr veraltet.'
				}
			],
			answeredAfterDays: 12
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingungen an: Bis Ende 2017 werden die vorhandenen Seiten verglichen, und ohne benannte Pflege beginnt nichts. Ein Teil der Gruppe hält das Portal trotzdem für nötig, deshalb bleibt es im Entwurf.'
		},
		council: {
			kind: 'strike',
			reason:
				'Das Portal verdoppelt Angebote, die es bei Stadt, Land und Trägern schon gibt, und niemand ist benannt, der es auf dem neuesten Stand hält. Die Verwaltung soll stattdessen die Seite der Stadt um fehlende Einträge ergänzen.'
		}
	},
	{
		key: 'sp-booklet',
		title: 'Wegweiser für die erste Woche',
		text: 'Ein Heft erklärt, wo man was findet, in einfacher Sprache und in mehreren Sprachen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-flyers', 'football'],
		serves: [
			{
				item: 'sp-informed',
				benefit: 'Das Heft liegt dort, wo alle hinmüssen: bei der Anmeldung im Bürgerbüro.'
			}
		],
		sheet: {
			...booklet,
			responsible: '',
			needs: 'Text, Übersetzung, Druck',
			cost: { kind: 'missing' }
		},
		needs: [
			{ item: 'sp-portal', because: 'Das Heft soll dieselben Einträge zeigen wie das Portal.' }
		],
		second: {
			title: 'Ein Heft für die erste Woche, in einfacher Sprache und fünf weiteren Sprachen',
			text: 'Ein Heft mit 24 Seiten nennt die zwanzig wichtigsten Anlaufstellen, Vereine mit Ansprechperson und die ersten Wege im Alltag. Es liegt im Bürgerbüro, in der Bibliothek und in den Unterkünften aus. Jedes Jahr im Februar wird jeder Eintrag angerufen und berichtigt; auf dem Titel steht das Datum.',
			reason:
				'Neu gefasst, weil ein Beitrag von neun veralteten Faltblättern berichtet. Das Datum auf dem Titel und der Anruf im Februar sollen das verhindern.',
			sheet: booklet
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 8 },
		owner: { person: 'uwe', body: 'Fachgruppe Soziales', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-28',
				state: 'running',
				text: 'Der Text ist fertig und wurde mit zwei Sprachkursen geprobt; elf Sätze haben wir danach geändert. Die Übersetzung ist beauftragt.'
			},
			{
				on: '2019-02-11',
				state: 'done',
				text: '1.500 Hefte sind gedruckt und verteilt. Alle Einträge wurden im Januar angerufen, drei mussten wir berichtigen.'
			}
		]
	},
	{
		key: 'sp-question-table',
		title: 'Ein Tisch in der Bibliothek, an dem man alles fragen kann',
		text: 'In der Bibliothek sitzt regelmäßig jemand, der Fragen zum Leben in der Stadt beantwortet.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-library-table', 'sp-flyers'],
		serves: [
			{
				item: 'sp-informed',
				benefit:
					'Manche Frage steht in keinem Heft. Am Tisch bekommt sie eine Antwort oder eine Adresse.'
			},
			{
				item: 'sp-volunteers',
				benefit: 'Am Tisch sitzen auch Menschen, die selbst vor wenigen Jahren gefragt haben.'
			}
		],
		sheet: {
			effect: 'Fragen werden beantwortet, bevor daraus ein versäumter Termin wird.',
			forWhom: 'Alle, die eine Frage haben, ob neu oder alteingesessen',
			responsible: '',
			participants: ['Stadtbibliothek'],
			competence: 'city',
			needs: 'Ein Tisch und jemand, der Bescheid weiß',
			cost: { kind: 'missing' },
			start: { precision: 'quarter', value: '2018-04-01' },
			end: { permanent: true }
		},
		second: {
			text: 'Jeden Dienstag von 15 bis 17 Uhr sitzen zwei Personen an einem Tisch in der Stadtbibliothek, eine von der Beratungsstelle Beispiel und eine ehrenamtliche. Sie beantworten Fragen oder begleiten zur richtigen Stelle. Gezählt wird nur, wie viele Menschen kommen und worum es ging.',
			reason:
				'Neu gefasst, weil Tag, Stunde und Verantwortung fehlten. Zwei Personen, damit niemand vor einem leeren Stuhl steht, wenn eine krank ist.',
			sheet: {
				effect: 'Fragen werden beantwortet, bevor daraus ein versäumter Termin wird.',
				forWhom: 'Alle, die eine Frage haben, ob neu oder alteingesessen',
				responsible: 'Beratungsstelle Beispiel, Sabine Muster',
				participants: [
					'Stadtbibliothek',
					'Freiwilligenagentur Beispiel',
					'Sprachmittlerpool Beispiel'
				],
				competence: 'city',
				needs:
					'Zwei Stunden Beratung in der Woche (4.100 Euro im Jahr), Auslagen der Ehrenamtlichen (700 Euro), alles Beispielzahlen; Tisch und Raum stellt die Bibliothek',
				cost: { kind: 'amount', year: 2018, euro: 4800, of: 'running' },
				start: { precision: 'quarter', value: '2018-04-01' },
				end: { permanent: true }
			}
		},
		review: { department: 'culture-department', findings: [], answeredAfterDays: 7 },
		owner: { person: 'sabine', body: 'Beratungsstelle Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-06',
				state: 'running',
				text: 'Der Tisch ist seit Juni jeden Dienstag besetzt. 83 Menschen haben gefragt, am häufigsten nach Wohnung, Kita und Post von Ämtern.'
			}
		]
	}
];
