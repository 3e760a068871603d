import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const mentors: MeasureSheet = {
	effect: 'Junge Menschen haben eine Person, die sie kennt, wenn Betreuung und Amt wechseln.',
	forWhom: 'Junge Menschen von 16 bis 21 Jahren, die ohne Eltern gekommen sind',
	responsible: '',
	participants: ['Freiwilligenagentur Beispiel', 'Fachgruppe Jugend und Familie'],
	competence: 'city',
	needs: 'Patinnen und Paten, Vorbereitung, Austausch im Vierteljahr, erweiterte Führungszeugnisse',
	cost: { kind: 'missing' },
	start: { precision: 'quarter', value: '2018-04-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

const afterEighteen: MeasureSheet = {
	effect:
		'Niemand bricht Schule oder Ausbildung ab, weil mit dem 18. Geburtstag Zimmer und Begleitung enden.',
	forWhom: 'Junge Menschen in Obhut der Stadt, die in den nächsten sechs Monaten 18 werden',
	responsible: 'Stadt, Fachgruppe Jugend und Familie',
	participants: ['Wohnungsgesellschaft Beispiel', 'Beratungsstelle Beispiel', 'Jobcenter'],
	competence: 'city',
	needs:
		'Ein Gespräch sechs Monate vorher, zwölf Zimmer in Wohngemeinschaften, Begleitung mit festen Stunden',
	cost: {
		kind: 'notQuantifiable',
		because:
			'Ob jemand nach dem 18. Geburtstag Hilfe braucht und wie lange, wird für jeden Menschen einzeln entschieden (§ 41 SGB VIII).'
	},
	start: { precision: 'month', value: '2018-07-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

export const fourthMeasures: readonly MeasureStory[] = [
	{
		key: 'kf-mentors',
		title: 'Paten für junge Geflüchtete',
		text: 'Ehrenamtliche Patinnen und Paten begleiten junge Menschen, die ohne Eltern gekommen sind.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-eighteen'],
		serves: [
			{
				item: 'kf-not-alone',
				benefit: 'Eine Patin hat keine Dienstzeiten und keine Altersgrenze.'
			},
			{
				item: 'kf-shared-afternoon',
				benefit:
					'Paten nehmen Jugendliche und jüngere Geschwister mit in Verein und Ferienprogramm.'
			}
		],
		sheet: mentors,
		second: {
			title: 'Zwanzig Paten, die auch nach dem 18. Geburtstag bleiben',
			text: 'Der Verein Neue Nachbarn Beispiel findet und begleitet zwanzig Patinnen und Paten. Jede Patenschaft beginnt spätestens ein Jahr vor dem 18. Geburtstag und ist auf zwei Jahre angelegt. Vorher gibt es zwei Abende zu Recht, Trauma und den eigenen Grenzen, danach ein Treffen im Vierteljahr. Beide Seiten können die Patenschaft beenden, ohne einen Grund zu nennen.',
			reason:
				'Neu gefasst, weil Beginn und Dauer das Wichtigste sind: Die Patenschaft soll über den Geburtstag hinweg halten. Der letzte Satz kam von zwei jungen Männern.',
			sheet: { ...mentors, responsible: 'Verein Neue Nachbarn Beispiel' }
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 11 },
		owner: { person: 'karim', body: 'Verein Neue Nachbarn Beispiel', answer: 'none' }
	},
	{
		key: 'kf-after-eighteen',
		title: 'Mit 18 nicht vor der Tür',
		text: 'Die Stadt sorgt für einen guten Übergang in die Selbstständigkeit.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-eighteen'],
		serves: [
			{
				item: 'kf-not-alone',
				benefit: 'Plan, Zimmer und Begleitung werden vorher geregelt und nicht am Geburtstag.'
			}
		],
		sheet: afterEighteen,
		second: {
			text: 'Sechs Monate vor dem 18. Geburtstag lädt die Fachgruppe Jugend und Familie zu einem Gespräch ein: der junge Mensch, die Betreuung, wenn gewünscht die Patin. Sie halten fest, wo er wohnen wird, wer ihn begleitet und was er beantragen muss. Für zwölf junge Menschen stehen Zimmer in Wohngemeinschaften bereit. Hilfe nach § 41 SGB VIII wird in diesem Gespräch besprochen und auf Wunsch gleich beantragt.',
			reason:
				'Neu gefasst, weil „ein guter Übergang“ offenlässt, wer wann was tut. Die sechs Monate hat die Fachgruppe vorgeschlagen.'
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 12 },
		owner: {
			person: 'thomas',
			body: 'Stadt, Fachgruppe Jugend und Familie',
			answer: 'accepted'
		},
		updates: [
			{
				on: '2018-09-27',
				state: 'running',
				text: 'Mit 14 jungen Menschen wurde der Plan sechs Monate vorher besprochen, fünf wohnen in einer Wohngemeinschaft (Beispielzahlen).'
			},
			{
				on: '2019-04-11',
				state: 'postponed',
				text: 'Die Gespräche finden weiter statt. Die sieben Zimmer der zweiten Wohngemeinschaft verschieben sich auf das Frühjahr 2020.',
				reason:
					'Im vorgesehenen Haus fehlt der zweite Rettungsweg. Die Wohnungsgesellschaft Beispiel baut ihn bis Februar 2020 an; so lange darf die Wohnung nicht belegt werden.'
			}
		]
	},
	{
		key: 'kf-lending-shelf',
		title: 'Ein Regal zum Leihen: Hallenschuhe, Badehosen, Ranzen',
		text: 'In drei Schulen steht ein Regal mit gut erhaltenen Sachen, die Kinder für Sport, Schwimmen und Ausflüge brauchen. Wer etwas braucht, nimmt es mit und bringt es zurück, wenn es zu klein ist. Familien, Vereine und Geschäfte füllen das Regal auf. Niemand muss einen Bescheid zeigen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-friday-training', 'kf-school-cone'],
		serves: [
			{
				item: 'kf-shared-afternoon',
				benefit: 'Kein Kind bleibt dem Training fern, weil Hallenschuhe fehlen.'
			}
		],
		sheet: {
			effect: 'Kinder machen mit, ohne dass ihre Eltern um Geld bitten müssen.',
			forWhom: 'Alle Kinder der drei Schulen',
			responsible: 'Stadt, Fachgruppe Schule und Sport',
			participants: ['Beispiel-Sportverein', 'Grundschule Beispiel', 'Oberschule Beispiel'],
			competence: 'city',
			needs: 'Drei Regale, ein Platz im Flur, jemand, der einmal in der Woche aufräumt',
			cost: { kind: 'missing' },
			start: { precision: 'month', value: '2018-03-01' },
			end: { permanent: true }
		},
		review: { department: 'school-sport-department', findings: [] }
	},
	{
		key: 'kf-nursery-bus',
		title: 'Ein Bus, der morgens an der Kita hält',
		text: 'Auf zwei Linien am Stadtrand hält der Bus zwischen 6.30 und 8 Uhr auch vor der Kita. Platz ist für mindestens zwei Kinderwagen. Begleitende Eltern fahren mit dem Fahrschein des Kindes.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-two-buses'],
		serves: [
			{
				item: 'kf-nursery-place',
				benefit: 'Ein Platz am Stadtrand wird erreichbar, ohne dass jemand eine neue Kita baut.'
			}
		],
		sheet: {
			effect: 'Familien ohne Auto nehmen auch Kita-Plätze am Stadtrand an.',
			forWhom: 'Familien mit Kindern in zwei Kitas am Stadtrand',
			responsible: '',
			participants: ['Verkehrsbetriebe Beispiel', 'Kita-Träger Beispiel'],
			competence: 'third',
			needs: 'Änderung des Fahrplans, zwei Haltestellen, Absprache zum Tarif',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { precision: 'year', value: '2019-12-31' }
		}
	}
];
