import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const protection: MeasureSheet = {
	effect: 'Bewohnerinnen und Kinder können sich nachts in der Unterkunft frei bewegen.',
	forWhom: 'Alle Menschen in den Unterkünften, besonders Frauen und Kinder',
	responsible: 'Stadt, Fachgruppe Soziales',
	participants: ['Betreiber der Unterkünfte', 'Beratungsstelle Beispiel', 'Bewohnerinnen'],
	competence: 'city',
	needs: 'Licht und Schlösser in drei Häusern, zwei Schulungen, eine Ansprechpartnerin je Haus',
	cost: { kind: 'amount', year: 2018, euro: 38000, of: 'investment' },
	start: { precision: 'month', value: '2017-09-01' },
	end: { precision: 'month', value: '2017-12-31' }
};

export const thirdMeasures: readonly MeasureStory[] = [
	{
		key: 'stairwell-meetings',
		title: 'Treffen in der Nachbarschaft',
		text: 'In den Wohngebieten finden Treffen für alte und neue Mieter statt.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['stairwell'],
		serves: [
			{
				item: 'neighbours-by-name',
				benefit:
					'Die Treffen sind das, was am Ende gezählt wird, und der Anlass, sich vorzustellen.'
			}
		],
		sheet: {
			effect: 'Nachbarn kennen einander mit Namen und klären Kleinigkeiten selbst.',
			forWhom: 'Alle Mieter in fünf Wohngebieten, alte und neue',
			responsible: 'Familienzentrum Beispiel',
			participants: ['Wohnungsgesellschaft Beispiel', 'Hauswarte', 'Sprachmittlerpool Beispiel'],
			competence: 'city',
			needs: 'Kaffee, Bänke, Regenschutz, eine Kraft mit drei Wochenstunden für die Vorbereitung',
			cost: { kind: 'amount', year: 2018, euro: 6400, of: 'running' },
			start: { precision: 'month', value: '2018-05-01' },
			end: { precision: 'year', value: '2019-12-31' },
			more: {
				acceptance: 'asked',
				recurring: 'jeden Mai und jeden September',
				indicators: ['zehn Treffen im Jahr']
			}
		},
		second: {
			title: 'Zweimal im Jahr Kaffee auf dem Hof',
			text: 'In fünf Wohngebieten lädt das Familienzentrum Beispiel im Mai und im September alle Mieter auf den Hof ein. Die Wohnungsgesellschaft Beispiel stellt Bänke und Strom, die Hauswarte sagen in jedem Aufgang Bescheid. Bei jedem Treffen ist eine Person dabei, die dolmetscht.',
			reason:
				'Neu gefasst, weil nicht gesagt war, wie oft und wer einlädt. Der Hof ist genannt, weil in einen Saal erfahrungsgemäß nur kommt, wer sich schon kennt.'
		},
		review: { department: 'social-department', findings: [], answeredAfterDays: 7 },
		owner: { person: 'elke', body: 'Familienzentrum Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-07',
				state: 'running',
				text: 'Im Mai gab es Treffen in vier von fünf Wohngebieten, zusammen waren rund 170 Menschen da (Beispielzahl). Im fünften fand sich kein Termin mit dem Hauswart.'
			},
			{
				on: '2018-10-15',
				state: 'running',
				text: 'Im September fanden alle fünf Treffen statt. Zwei mussten wegen Regen in den Fahrradkeller ausweichen.'
			}
		]
	},
	{
		key: 'house-mediators',
		title: 'Nachbarn vermitteln bei Streit im Haus',
		text: 'Zehn Frauen und Männer werden geschult, bei Streit im Haus zu vermitteln. Beide Seiten können sie anrufen, sie gehören weder zum Vermieter noch zum Amt. Sie arbeiten immer zu zweit und sind zum Schweigen verpflichtet.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['before-the-police', 'since-2012'],
		serves: [
			{
				item: 'neighbours-by-name',
				benefit: 'Ein geklärter Streit lässt Nachbarn wieder miteinander reden.'
			},
			{
				item: 'landlord-answer',
				benefit:
					'Ein Teil der Anfragen am Wohntelefon ist Streit, und dafür gibt es dann eine Adresse.'
			}
		],
		sheet: {
			effect: 'Streit im Haus endet mit einer Absprache statt mit einer Anzeige oder Kündigung.',
			forWhom: 'Alle Mieter der Stadt, unabhängig vom Vermieter',
			responsible: 'Beratungsstelle Beispiel',
			participants: ['Freiwilligenagentur Beispiel', 'Wohnungsgesellschaft Beispiel'],
			competence: 'city',
			needs: 'Schulung an fünf Samstagen, Begleitung alle acht Wochen, Versicherung, Telefon',
			cost: { kind: 'amount', year: 2018, euro: 8300, of: 'running' },
			start: { precision: 'quarter', value: '2018-04-01' },
			end: { precision: 'year', value: '2020-12-31' }
		},
		review: { department: 'housing-department', findings: [], answeredAfterDays: 10 },
		owner: { person: 'sabine', body: 'Beratungsstelle Beispiel', answer: 'none' }
	},
	{
		key: 'protection-list',
		title: 'Schutz in jeder Unterkunft',
		text: 'Die Stadt erstellt für jede Unterkunft ein Schutzkonzept und setzt es nach Möglichkeit um.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['dark-corridor', 'lock-and-light'],
		serves: [
			{
				item: 'safe-at-night',
				benefit: 'Die acht Punkte dieser Maßnahme sind genau die, an denen das Ziel gemessen wird.'
			}
		],
		sheet: protection,
		second: {
			title: 'Acht Punkte zum Schutz in jeder Unterkunft',
			text: 'In allen drei Unterkünften (Beispielzahl) werden bis Ende 2017 acht Punkte umgesetzt, darunter Licht mit Bewegungsmelder auf allen Fluren, abschließbare Duschen und eine Ansprechpartnerin mit fester Sprechzeit. Bewohnerinnen gehen die Liste zweimal im Jahr mit der Fachgruppe Soziales durch. Das Ergebnis hängt in jedem Haus aus.',
			reason:
				'Neu gefasst, weil ein Konzept noch kein Licht macht. Statt „nach Möglichkeit“ steht jetzt eine Liste mit Frist.'
		},
		review: {
			department: 'social-department',
			findings: [
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Türen und Licht in drei Häusern müssen ausgeschrieben werden, und zwei Häuser sind nur gemietet. Bis Ende 2017 ist das nicht zu schaffen. Ende 2018 halten wir für erreichbar, wenn die Sprechzeit vorgezogen wird.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Die 38.000 Euro sind ohne Brandmelder gerechnet. Mit ihnen kommen wir auf 44.500 Euro.'
				}
			],
			answeredAfterDays: 14
		},
		third: {
			text: 'In allen drei Unterkünften (Beispielzahl) werden acht Punkte umgesetzt. Die Ansprechpartnerin mit fester Sprechzeit gibt es ab Oktober 2017. Licht mit Bewegungsmelder, abschließbare Duschen und die übrigen Punkte folgen bis Ende 2018, nach Zustimmung der Eigentümer der gemieteten Häuser. Bewohnerinnen gehen die Liste zweimal im Jahr mit der Fachgruppe Soziales durch, das Ergebnis hängt in jedem Haus aus.',
			reason:
				'Neu gefasst, weil die Prüfung eine Ausschreibung und die Zustimmung der Eigentümer verlangt. Die Sprechzeit beginnt sofort, damit bis zum Umbau niemand ohne Ansprechpartnerin bleibt.',
			sheet: {
				...protection,
				cost: { kind: 'amount', year: 2018, euro: 44500, of: 'investment' },
				start: { precision: 'month', value: '2017-10-01' },
				end: { precision: 'day', value: '2018-12-31' },
				more: {
					targetGroups: 'Frauen und Kinder in drei Unterkünften',
					acceptance: 'accepted',
					competenceNote: 'zwei der drei Häuser sind gemietet',
					condition: 'der Umbau, sobald die Eigentümer zugestimmt haben',
					priority: 'high',
					indicators: ['acht von acht Punkten in jedem Haus', 'zwei Rundgänge im Jahr'],
					risks: 'Ein Eigentümer stimmt nicht zu oder verlangt den Rückbau.'
				}
			}
		}
	},
	{
		key: 'floor-for-women',
		title: 'Ein eigener Bereich für Frauen und Kinder',
		text: 'In jeder Unterkunft gibt es einen abschließbaren Bereich nur für Frauen mit ihren Kindern, mit eigener Küche und eigener Dusche. Familien entscheiden selbst, ob sie dort wohnen möchten.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['lock-and-light'],
		serves: [
			{
				item: 'safe-at-night',
				benefit: 'Wer einen geschützten Bereich braucht, findet ihn im selben Haus.'
			}
		],
		sheet: {
			effect: 'Alleinstehende Frauen und Mütter leben in der Unterkunft ohne Angst.',
			forWhom: 'Alleinstehende Frauen und Mütter mit Kindern in den Unterkünften',
			responsible: 'Stadt, Fachgruppe Soziales, mit den Betreibern',
			participants: ['Betreiber der Unterkünfte', 'Beratungsstelle Beispiel', 'Land Brandenburg'],
			competence: 'state',
			needs: 'Umbau von je einem Stockwerk, freie Plätze zum Umziehen während der Bauzeit',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2018-01-01' },
			end: { precision: 'year', value: '2019-12-31' }
		},
		needs: [
			{
				item: 'protection-list',
				because: 'Licht und Schlösser kommen zuerst, sonst hilft auch ein eigener Bereich nicht.'
			}
		],
		review: { department: 'social-department', findings: [] }
	}
];
