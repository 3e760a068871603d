import type { MeasureStory } from '../area-story.ts';

/** Mind, prevention, birth. All figures are invented. */
export const preventionMeasures: readonly MeasureStory[] = [
	{
		key: 'first-talk-service',
		title: 'Erstgespräche in der eigenen Sprache',
		text: 'Die Beratungsstelle Beispiel spricht mit Menschen, die seelisch belastet sind, in ihrer Sprache. Wer mehr braucht, wird weitervermittelt.',
		reason:
			'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen. Das Wort Therapie kommt nicht vor, weil es keine ist.',
		from: ['cannot-sleep', 'not-therapists'],
		serves: [
			{
				item: 'first-talk-mind',
				benefit: 'Das erste Gespräch findet statt, bevor aus der Belastung eine Krankheit wird.'
			},
			{
				item: 'interpreted-appointments',
				benefit: 'Auch diese Gespräche werden gedolmetscht und nicht von Angehörigen übersetzt.'
			}
		],
		sheet: {
			effect:
				'Menschen werden früher entlastet. Weniger von ihnen kommen erst in einer Krise in die Klinik.',
			forWhom: 'Erwachsene, die wenig Deutsch sprechen und seelisch belastet sind',
			responsible: 'Beratungsstelle Beispiel',
			participants: ['Sprachmittlerpool Beispiel', 'Beispiel-Klinikum'],
			competence: 'city',
			needs: 'Acht Beratungsstunden in der Woche, Sprachmittlung, ein ruhiger Raum',
			cost: { kind: 'amount', year: 2019, euro: 23500, of: 'running' },
			start: { precision: 'month', value: '2019-01-01' },
			end: { precision: 'year', value: '2020-12-31' }
		},
		second: {
			text: 'Die Beratungsstelle Beispiel bietet an zwei Nachmittagen in der Woche erste Gespräche für Menschen an, die seelisch belastet sind. Eine geschulte Sprachmittlerin oder ein Sprachmittler ist dabei. Nach höchstens drei Gesprächen wird besprochen, was weiter hilft.',
			reason:
				'Neu gefasst, weil nicht gesagt war, wie oft das Angebot stattfindet und wie viele Gespräche es sind. „Weitervermittelt“ verspricht mehr, als es Plätze gibt.'
		},
		review: {
			department: 'health-department',
			findings: [
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Es fehlt, was geschieht, wenn jemand sich selbst oder andere gefährdet. Die Beratungsstelle braucht dafür eine feste Absprache mit dem Sozialpsychiatrischen Dienst und der Klinik, und zwar vor dem ersten Gespräch.'
				}
			],
			answeredAfterDays: 11
		},
		third: {
			text: 'Die Beratungsstelle Beispiel bietet an zwei Nachmittagen in der Woche erste Gespräche für Menschen an, die seelisch belastet sind. Eine geschulte Sprachmittlerin oder ein Sprachmittler ist dabei. Nach höchstens drei Gesprächen wird besprochen, was weiter hilft. Bevor das Angebot beginnt, schließt die Beratungsstelle mit dem Sozialpsychiatrischen Dienst und dem Beispiel-Klinikum eine schriftliche Absprache, wer in einer Krise wen ruft.',
			reason:
				'Neu gefasst, weil die Fachgruppe Gesundheit eine Absprache für Krisen verlangt hat. Sie steht jetzt im Text und vor dem Beginn.'
		},
		owner: { person: 'sabine', body: 'Beratungsstelle Beispiel', answer: 'none' }
	},
	{
		key: 'helper-training',
		title: 'Schulung für Ehrenamtliche: Belastung erkennen, Grenzen kennen',
		text: 'An vier Abenden im Jahr lernen Ehrenamtliche, woran man seelische Belastung erkennt, was man sagen kann und wann man Fachleute holt. Jeder Abend hat höchstens 20 Plätze. Am Ende gibt es eine Karte mit den Stellen, die man auch abends erreicht.',
		reason: 'Aus einem Beitrag aus dem Ehrenamt formuliert.',
		from: ['not-therapists'],
		serves: [
			{
				item: 'first-talk-mind',
				benefit: 'Ehrenamtliche sind oft die Ersten, die etwas merken, und wissen dann, wohin.'
			}
		],
		sheet: {
			effect:
				'Ehrenamtliche fühlen sich sicherer und brennen nicht aus. Betroffene kommen früher zur Beratung.',
			forWhom: 'Alle, die sich in der Stadt ehrenamtlich um andere kümmern',
			responsible: 'Freiwilligenagentur Beispiel',
			participants: ['Beratungsstelle Beispiel', 'Beispiel-Klinikum'],
			competence: 'city',
			needs: 'Honorar für vier Abende, Raum, Karten',
			cost: { kind: 'amount', year: 2018, euro: 1900, of: 'running' },
			start: { precision: 'quarter', value: '2018-07-01' },
			end: { precision: 'month', value: '2019-06-30' }
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 7 },
		owner: { person: 'lena', body: 'Freiwilligenagentur Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-10-18',
				state: 'running',
				text: 'Zwei Abende waren voll, insgesamt 38 Teilnehmende (Beispielzahl). Die Karte ist gedruckt.'
			},
			{
				on: '2019-04-04',
				state: 'done',
				text: 'Alle vier Termine haben stattgefunden, 71 Menschen waren da (Beispielzahl). Wir würden sie gern wiederholen, das wäre eine neue Maßnahme.'
			}
		]
	},
	{
		key: 'vaccination-afternoons',
		title: 'Impfnachmittage in Familienzentrum und Kita',
		text: 'Das Gesundheitsamt bietet Impfungen stärker vor Ort an, zum Beispiel in Kitas.',
		reason: 'Aus zwei Beiträgen formuliert.',
		from: ['vaccinate-nearby', 'vaccination-book'],
		serves: [
			{
				item: 'prevention-children',
				benefit: 'Die Impfung kommt dorthin, wo die Familien ohnehin sind.'
			}
		],
		sheet: {
			effect: 'Mehr Kinder haben einen vollständigen Impfschutz. Kein Kind wird doppelt geimpft.',
			forWhom: 'Alle Familien im Stadtteil, ohne Anmeldung',
			responsible: 'Fachgruppe Gesundheit',
			participants: [
				'Familienzentrum Beispiel',
				'Kita-Träger Beispiel',
				'Sprachmittlerpool Beispiel'
			],
			competence: 'city',
			needs: 'Eine Ärztin und eine Assistentin für zwölf Nachmittage, Sprachmittlung, Kühltasche',
			cost: { kind: 'amount', year: 2018, euro: 4600, of: 'running' },
			start: { precision: 'month', value: '2018-09-01' },
			end: { precision: 'month', value: '2020-08-31' }
		},
		second: {
			text: 'Das Gesundheitsamt kommt viermal im Jahr an einem Nachmittag in das Familienzentrum Beispiel und in zwei Kitas. Es sieht Impfbücher durch, ersetzt verlorene und impft alle, die das möchten. Eine Sprachmittlerin ist dabei.',
			reason: 'Neu gefasst, weil „stärker vor Ort“ weder einen Ort noch eine Zahl nennt.'
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 17 }
	},
	{
		key: 'school-exam-interpreted',
		title: 'Schuleingangsuntersuchung mit Sprachmittlung',
		text: 'Wenn Eltern oder Kind noch wenig Deutsch sprechen, ist bei der Schuleingangsuntersuchung eine Sprachmittlerin oder ein Sprachmittler dabei. Die Einladung fragt vorher nach der Sprache. Hör- und Sehtest werden so erklärt, dass das Kind mitmachen kann.',
		reason: 'Aus einem Beitrag formuliert, der beschreibt, wie Kinder falsch eingestuft werden.',
		from: ['school-exam-guess', 'son-interprets'],
		serves: [
			{
				item: 'prevention-children',
				benefit:
					'Das Ergebnis sagt etwas über die Gesundheit des Kindes und nicht über sein Deutsch.'
			},
			{
				item: 'interpreted-appointments',
				benefit: 'Kein Geschwisterkind muss bei der Untersuchung übersetzen.'
			}
		],
		sheet: {
			effect: 'Kinder werden richtig eingestuft und bekommen die passende Förderung.',
			forWhom: 'Kinder vor der Einschulung und ihre Eltern',
			responsible: 'Fachgruppe Gesundheit',
			participants: ['Sprachmittlerpool Beispiel', 'Fachgruppe Schule und Sport'],
			competence: 'city',
			needs: 'Sprachmittlung für etwa 60 Untersuchungen im Jahr, längere Termine',
			cost: {
				kind: 'notQuantifiable',
				because: 'die Zahl der Kinder erst mit der Schulanmeldung im Winter feststeht'
			},
			start: { precision: 'month', value: '2018-01-01' },
			end: { permanent: true }
		},
		review: { department: 'health-department', findings: [], answeredAfterDays: 6 }
	},
	{
		key: 'midwife-open-hour',
		title: 'Offene Hebammenstunde im Familienzentrum',
		text: 'Hebammen sollen regelmäßig ohne Anmeldung im Familienzentrum erreichbar sein.',
		reason: 'Aus zwei Beiträgen formuliert.',
		from: ['midwife-hour', 'pregnant-alone'],
		serves: [
			{
				item: 'birth-accompanied',
				benefit: 'Zwei Gespräche vor der Geburt werden möglich, ohne lange zu suchen.'
			}
		],
		sheet: {
			effect:
				'Schwangere lernen früh eine Hebamme kennen. Unsichere Mütter haben einen Ort zum Fragen.',
			forWhom: 'Alle Schwangeren und Eltern mit Kindern im ersten Jahr',
			responsible: 'Familienzentrum Beispiel',
			participants: ['Fachgruppe Jugend und Familie', 'Sprachmittlerpool Beispiel'],
			competence: 'city',
			needs: 'Honorar für 100 Stunden im Jahr, soweit die Kasse nicht zahlt, ein Raum',
			cost: { kind: 'amount', year: 2018, euro: 5600, of: 'running' },
			start: { precision: 'quarter', value: '2018-07-01' },
			end: { precision: 'year', value: '2020-12-31' }
		},
		second: {
			text: 'Eine Hebamme ist jede Woche für zwei Stunden im Familienzentrum Beispiel. Niemand muss sich anmelden, Kinder können mitkommen. Auf Wunsch ist am Telefon eine Sprachmittlerin dabei.',
			reason:
				'Neu gefasst, weil „regelmäßig“ für jeden etwas anderes hieß. Die Gruppe hat sich auf jede Woche geeinigt.'
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 14 },
		owner: { person: 'elke', body: 'Familienzentrum Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-10-25',
				state: 'planned',
				text: 'Der Raum ist hergerichtet. Wir haben drei Hebammen gefragt, alle sind ausgebucht.'
			},
			{
				on: '2019-05-09',
				state: 'blocked',
				text: 'Auch die zweite Ausschreibung blieb ohne Antwort. Das Geld für 2019 ist noch da.',
				reason:
					'In der Stadt und im Umland ist keine Hebamme frei. Ohne Hebamme kann die Stunde nicht beginnen.'
			}
		]
	}
];
