import type { MeasureStory } from '../area-story.ts';

/** Interpreting, finding the way, finding a practice. All figures are invented. */
export const understandingMeasures: readonly MeasureStory[] = [
	{
		key: 'telephone-interpreting',
		title: 'Eine Nummer, unter der sofort jemand dolmetscht',
		text: 'Arztpraxen und Krankenhaus erreichen unter einer festen Nummer geschulte Menschen, die am Telefon dolmetschen. Begonnen wird mit Arabisch, Farsi und Russisch.',
		reason:
			'Vorschlag der Prozesssteuerung aus drei Beiträgen, als Grundlage für das zweite Treffen.',
		from: ['front-desk', 'son-interprets', 'by-telephone'],
		serves: [
			{
				item: 'interpreted-appointments',
				benefit: 'Die Praxis bekommt Hilfe in dem Augenblick, in dem sie gebraucht wird.'
			},
			{
				item: 'childrens-doctor',
				benefit: 'Praxen nehmen eher neue Familien auf, wenn die Verständigung gesichert ist.'
			}
		],
		sheet: {
			effect: 'Ärztinnen, Ärzte und Patienten verstehen einander. Kinder müssen nicht übersetzen.',
			forWhom: 'Menschen, die noch wenig Deutsch sprechen, und die Praxen, die sie behandeln',
			responsible: '',
			participants: ['Verein Neue Nachbarn Beispiel', 'Beratungsstelle Beispiel'],
			competence: 'city',
			needs: 'Telefonnummer, Dienstplan, Schulung auch zur Schweigepflicht, Vergütung je Einsatz',
			cost: { kind: 'missing' },
			start: { precision: 'quarter', value: '2018-01-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		second: {
			text: 'Arztpraxen und Krankenhaus erreichen unter einer festen Nummer geschulte Menschen, die am Telefon dolmetschen: montags bis freitags von 8 bis 18 Uhr auf Arabisch, Farsi und Russisch. Für Frauen dolmetscht auf Wunsch eine Frau. Wer dolmetscht, wird an drei Abenden geschult, auch zum Schweigen.',
			reason:
				'Neu gefasst, weil die Fragebögen Zeiten und eine verantwortliche Stelle verlangten. Der Wunsch nach Frauen, die für Frauen dolmetschen, kam aus einem Beitrag dazu.',
			sheet: {
				effect:
					'Ärztinnen, Ärzte und Patienten verstehen einander. Kinder müssen nicht übersetzen. Termine dauern nicht länger als bei anderen.',
				forWhom: 'Menschen, die noch wenig Deutsch sprechen, und die Praxen, die sie behandeln',
				responsible: 'Sprachmittlerpool Beispiel',
				participants: [
					'Verein Neue Nachbarn Beispiel',
					'Beratungsstelle Beispiel',
					'Fachgruppe Gesundheit'
				],
				competence: 'city',
				needs: 'Telefonnummer, Dienstplan, 15 geschulte Menschen, Vergütung je Einsatz',
				cost: { kind: 'missing' },
				start: { precision: 'quarter', value: '2018-04-01' },
				end: { precision: 'year', value: '2019-12-31' }
			}
		},
		review: {
			department: 'health-department',
			findings: [
				{
					aspect: 'law',
					answer: 'condition',
					text: 'Wer dolmetscht, erfährt Gesundheitsdaten. Nötig sind eine schriftliche Verpflichtung zum Schweigen und die Einwilligung der Patientin oder des Patienten vor jedem Gespräch. Beides fehlt im Text.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Ohne Kosten können wir nicht sagen, woher das Geld kommt. Bitte Vergütung, Schulung und Koordination für 2018 und 2019 nennen.'
				}
			],
			answeredAfterDays: 12
		},
		third: {
			text: 'Arztpraxen und Krankenhaus erreichen unter einer festen Nummer geschulte Menschen, die am Telefon dolmetschen: montags bis freitags von 8 bis 18 Uhr auf Arabisch, Farsi und Russisch. Alle haben sich schriftlich zum Schweigen verpflichtet, Namen werden nicht notiert. Die Praxis fragt vor jedem Gespräch mit einem Satz in der jeweiligen Sprache, ob die Patientin oder der Patient einverstanden ist. Für Frauen dolmetscht auf Wunsch eine Frau.',
			reason:
				'Neu gefasst, weil die Fachgruppe Gesundheit eine Verpflichtung zum Schweigen, eine Einwilligung und die Kosten verlangt hat. Alle drei stehen jetzt da.',
			sheet: {
				effect:
					'Ärztinnen, Ärzte und Patienten verstehen einander. Kinder müssen nicht übersetzen. Termine dauern nicht länger als bei anderen.',
				forWhom: 'Menschen, die noch wenig Deutsch sprechen, und die Praxen, die sie behandeln',
				responsible: 'Sprachmittlerpool Beispiel',
				participants: [
					'Verein Neue Nachbarn Beispiel',
					'Beratungsstelle Beispiel',
					'Fachgruppe Gesundheit'
				],
				competence: 'city',
				needs:
					'300 Einsätze im Jahr zu je 15 Euro (4.500 Euro), Koordination mit acht Stunden in der Woche (9.600 Euro), Schulung und Telefon (2.300 Euro), im Jahr 2019 ebenso, alles Beispielzahlen',
				cost: { kind: 'amount', year: 2018, euro: 16400, of: 'running' },
				start: { precision: 'quarter', value: '2018-04-01' },
				end: { precision: 'year', value: '2019-12-31' },
				more: {
					targetGroups: 'Patientinnen und Patienten, die Arabisch, Farsi oder Russisch sprechen',
					acceptance: 'accepted',
					acceptanceReason: 'wenn die Einsätze vergütet werden',
					money: [
						{ year: 2018, euro: 2300, of: 'investment', from: 'Landesmittel (Beispiel)' },
						{ year: 2018, euro: 14100, of: 'running', from: 'Haushalt der Stadt (Beispiel)' },
						{ year: 2019, euro: 14100, of: 'running', from: 'Haushalt der Stadt (Beispiel)' }
					],
					priority: 'high',
					indicators: ['300 Einsätze im Jahr', 'Praxen, die die Nummer nutzen'],
					risks: 'Am Freitagnachmittag dolmetscht vielleicht niemand.'
				}
			}
		},
		owner: { person: 'ahmad', body: 'Sprachmittlerpool Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-06',
				state: 'running',
				text: 'Die Nummer ist seit Juni geschaltet. Elf Menschen dolmetschen, bisher 74 Einsätze (Beispielzahl).'
			},
			{
				on: '2019-01-21',
				state: 'running',
				text: 'Im Jahr 2018 waren es 187 Einsätze (Beispielzahl). Das Ziel von 300 haben wir nicht erreicht, weil wir erst im Juni beginnen konnten.'
			},
			{
				on: '2019-05-27',
				state: 'running',
				text: '14 Menschen dolmetschen, im ersten Vierteljahr 96 Einsätze (Beispielzahl). Freitags nach 14 Uhr ist Farsi oft nicht besetzt.'
			}
		]
	},
	{
		key: 'practice-search-help',
		title: 'Hilfe bei der Suche nach einer Kinderarztpraxis',
		text: 'Eine Stelle hilft Familien, möglichst schnell eine Kinderarztpraxis zu finden.',
		reason: 'Aus drei Beiträgen formuliert. Ein Beitrag warnt davor, Plätze zu versprechen.',
		from: ['eleven-practices', 'promises', 'doctor-seat'],
		serves: [
			{
				item: 'childrens-doctor',
				benefit: 'Eine Stelle fragt einmal für alle, statt dass jede Familie elf Praxen anruft.'
			}
		],
		sheet: {
			effect: 'Familien bekommen Termine zur Vorsorge. Praxen werden seltener angerufen.',
			forWhom:
				'Alle Familien in der Stadt, die für ein Kind unter sechs Jahren keine Praxis finden',
			responsible: 'Fachgruppe Gesundheit',
			participants: ['Kinderarztpraxen, die mitmachen', 'Familienzentrum Beispiel'],
			competence: 'city',
			needs: 'Sechs Stunden in der Woche im Gesundheitsamt, eine Liste, die gepflegt wird',
			cost: { kind: 'amount', year: 2018, euro: 7800, of: 'running' },
			start: { precision: 'month', value: '2018-04-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		second: {
			text: 'Die Fachgruppe Gesundheit richtet eine Stelle ein, an die sich alle Familien wenden können, die keine Kinderarztpraxis finden. Sie fragt einmal in der Woche bei den Praxen der Stadt und der Nachbarorte nach freien Terminen zur Vorsorge und gibt sie weiter. Einen Platz versprechen kann sie nicht.',
			reason:
				'Neu gefasst, weil offen war, welche Stelle es ist und was sie tut. Der Satz zum Versprechen kam im Treffen dazu.'
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 9 },
		owner: { person: 'rita', body: 'Fachgruppe Gesundheit', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-30',
				state: 'running',
				text: 'Seit Mai gab es 41 Anfragen, 26 führten zu einem Termin (Beispielzahlen). Vier Praxen melden uns freie Zeiten.'
			},
			{
				on: '2019-03-11',
				state: 'running',
				text: 'Von 112 Anfragen im Jahr 2018 führten 83 innerhalb von vier Wochen zu einem Termin (Beispielzahlen). Das Ziel von 9 aus 10 ist noch nicht erreicht.'
			}
		]
	},
	{
		key: 'childrens-doctor-seat',
		title: 'Ein zusätzlicher Kinderarztsitz für die Stadt',
		text: 'Die Stadt richtet eine eigene Praxis ein und stellt eine Kinderärztin oder einen Kinderarzt an. Die Praxis nimmt vor allem Familien auf, die nirgends einen Platz finden.',
		reason: 'Aus einem Beitrag der zweiten Feedbackrunde übernommen, damit er geprüft wird.',
		from: ['doctor-seat', 'eleven-practices'],
		serves: [
			{
				item: 'childrens-doctor',
				benefit: 'Mit mehr Ärztinnen und Ärzten gäbe es mehr Plätze, nicht nur eine bessere Suche.'
			}
		],
		sheet: {
			effect: 'Es gibt mehr Plätze in Kinderarztpraxen.',
			forWhom: 'Alle Familien mit kleinen Kindern',
			responsible: 'Fachgruppe Gesundheit',
			participants: ['Kassenärztliche Vereinigung', 'Beispiel-Klinikum'],
			competence: 'third',
			needs: 'Ein Arztsitz, Räume, Personal',
			cost: {
				kind: 'notQuantifiable',
				because: 'offen ist, ob überhaupt ein Sitz zugelassen wird und wer ihn übernimmt'
			},
			start: { precision: 'year', value: '2019-01-01' },
			end: { permanent: true }
		},
		review: {
			department: 'health-department',
			findings: [
				{
					aspect: 'competence',
					answer: 'no',
					text: 'Über Arztsitze entscheidet der Zulassungsausschuss nach der Bedarfsplanung der Kassenärztlichen Vereinigung. Die Stadt kann einen Sitz weder schaffen noch vergeben, auch eine eigene Praxis brauchte zuerst einen freien.'
				},
				{
					aspect: 'feasibility',
					answer: 'cannotSay',
					text: 'Ob sich eine Ärztin oder ein Arzt finden ließe, wissen wir nicht.'
				}
			],
			answeredAfterDays: 8
		},
		conclusion: {
			outcome: 'notFeasible',
			reason:
				'Die Stadt entscheidet nicht über Arztsitze. Der Wunsch bleibt richtig, er gehört an die Kassenärztliche Vereinigung. Die Gruppe hat die Fachgruppe Gesundheit gebeten, ihn dort vorzutragen, und verfolgt hier die Hilfe bei der Suche weiter.'
		}
	},
	{
		key: 'illness-signpost',
		title: 'Wegweiser „Wohin bei Krankheit?“ in Bildern',
		text: 'Ein Blatt zeigt in Bildern und sieben Sprachen, wann man in die Praxis, zum Bereitschaftsdienst oder in die Notaufnahme geht. Es liegt in Praxen, Kitas, Unterkünften und Apotheken. Die Fachgruppe Gesundheit sieht es jedes Jahr im Januar durch.',
		reason:
			'Aus drei Beiträgen formuliert. Die jährliche Durchsicht steht da, weil das Faltblatt von 2012 veraltet ist.',
		from: ['night-and-fever', 'emergency-room-full', 'old-leaflet'],
		serves: [
			{
				item: 'where-to-go',
				benefit: 'Ein Bild am Kühlschrank ist nachts um drei schneller als jede Beratung.'
			}
		],
		sheet: {
			effect:
				'Menschen gehen öfter den richtigen Weg. Die Notaufnahme behandelt die, die sie brauchen.',
			forWhom: 'Alle, die neu in der Stadt sind, und alle anderen, die es brauchen können',
			responsible: 'Fachgruppe Gesundheit',
			participants: ['Beispiel-Klinikum', 'Apotheken', 'Verein Neue Nachbarn Beispiel'],
			competence: 'city',
			needs: 'Gestaltung, Übersetzung, Druck von 4.000 Blättern, jedes Jahr eine Durchsicht',
			cost: { kind: 'amount', year: 2018, euro: 5200, of: 'running' },
			start: { precision: 'month', value: '2018-05-01' },
			end: { precision: 'year', value: '2020-12-31' }
		},
		review: {
			department: 'health-department',
			findings: [
				{
					aspect: 'duplication',
					answer: 'condition',
					text: 'Einen allgemeinen Wegweiser in vielen Sprachen gibt es bereits vom Bund. Ein zweiter lohnt nur als Seite mit den Adressen der Stadt. Bitte nichts übersetzen, was schon übersetzt ist.'
				}
			],
			answeredAfterDays: 10
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt die Bedingung an. Die allgemeinen Teile kommen aus dem vorhandenen Wegweiser des Bundes, neu ist nur das Blatt mit den Wegen in dieser Stadt. Die Kosten werden dadurch eher niedriger.'
		}
	}
];
