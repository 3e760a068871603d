import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const holidays: MeasureSheet = {
	effect:
		'Kinder, die nicht verreisen, erleben etwas, sprechen Deutsch und kommen mit Freunden in die Schule zurück.',
	forWhom: 'Kinder von 6 bis 14 Jahren, deren Familien wenig Geld haben',
	responsible: 'Beispiel-Sportverein',
	participants: ['Jugendclub Beispiel', 'Familienzentrum Beispiel', 'Musikschule Beispiel'],
	competence: 'city',
	needs: 'Betreuung für je 30 Kinder, Mittagessen, Halle und Wiese, Fahrkarten, Versicherung',
	cost: { kind: 'amount', year: 2018, euro: 24800, of: 'running' },
	start: { precision: 'month', value: '2018-07-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

const staff: MeasureSheet = {
	effect:
		'In jeder beteiligten Kita achtet eine Fachkraft den ganzen Tag auf Sprache und berät das Team.',
	forWhom: 'Alle Kinder in fünf Kitas mit vielen Kindern, die Hilfe beim Sprechen brauchen',
	responsible: 'Kita-Träger Beispiel',
	participants: ['Fachgruppe Jugend und Familie', 'Weitere Träger von Kitas'],
	competence: 'federal',
	needs: 'Fünf halbe Stellen, gemeinsamer Antrag beim Bund, Fortbildung der Teams',
	cost: { kind: 'amount', year: 2018, euro: 125000, of: 'running' },
	start: { precision: 'quarter', value: '2018-07-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

const coffee: MeasureSheet = {
	effect: 'Eltern kennen andere Eltern und die Menschen, die bei Fragen helfen.',
	forWhom: 'Alle Eltern der beteiligten Kitas und Grundschulen',
	responsible: 'Kita-Träger Beispiel',
	participants: ['Familienzentrum Beispiel', 'Beratungsstelle Beispiel', 'Grundschule Beispiel'],
	competence: 'city',
	needs: 'Kaffee, ein Tisch, eine Person mit vier Wochenstunden je Haus',
	cost: { kind: 'missing' },
	start: { precision: 'month', value: '2018-03-01' },
	end: { permanent: true }
};

export const secondMeasures: readonly MeasureStory[] = [
	{
		key: 'kf-holiday-weeks',
		title: 'Ferienprogramm',
		text: 'In den Sommerferien gibt es ein Programm für Kinder, die nicht verreisen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-six-weeks', 'kf-friday-training'],
		serves: [
			{
				item: 'kf-shared-afternoon',
				benefit:
					'Vier Wochen mit je 30 Kindern bringen mehr als ein Viertel dessen, was das Ziel verlangt.'
			},
			{
				item: 'kf-early-german',
				benefit:
					'Die Schulanfänger unter den Kindern hören und sprechen auch in den Ferien Deutsch.'
			}
		],
		sheet: holidays,
		second: {
			title: 'Vier Ferienwochen für je 30 Kinder',
			text: 'Der Beispiel-Sportverein und der Jugendclub Beispiel bieten in den Sommerferien vier Wochen für je 30 Kinder an, von 8 bis 15 Uhr mit Mittagessen: Sport, Musik, Werken, ein Ausflug an den See. Die Teilnahme ist kostenlos. Die Hälfte der Plätze wird über Schulen und Unterkünfte vergeben, die andere Hälfte steht allen offen.',
			reason:
				'Neu gefasst, weil Zahl, Zeiten und Vergabe fehlten. Die Plätze sind geteilt, damit Kinder sich mischen.'
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 9 },
		council: {
			kind: 'amend',
			title: 'Zwei Ferienwochen für je 30 Kinder, für einen Euro am Tag',
			text: 'Der Beispiel-Sportverein und der Jugendclub Beispiel bieten in den Sommerferien 2018 und 2019 je zwei Wochen für 30 Kinder an, von 8 bis 15 Uhr mit Mittagessen. Die Teilnahme kostet für alle Kinder einen Euro am Tag; über eine Befreiung entscheidet der Träger. Die Plätze werden nach dem Einkommen der Familie vergeben, nicht nach der Herkunft. Im Herbst 2019 berichtet die Fachgruppe Jugend und Familie, ob zwei weitere Wochen gebraucht werden.',
			reason:
				'Antrag aus dem Hauptausschuss: Das Personal reicht im ersten Sommer nur für zwei Wochen. Der kleine Beitrag soll zeigen, dass ein Platz etwas wert ist, damit keiner leer bleibt. Die Vergabe nach dem Einkommen gilt für alle gleich.'
		},
		owner: { person: 'petra', body: 'Beispiel-Sportverein', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-06',
				state: 'running',
				text: 'Beide Wochen im Juli waren voll, 58 Kinder haben teilgenommen, 21 davon aus zugezogenen Familien (Beispielzahlen). Auf der Warteliste standen 34.'
			}
		]
	},
	{
		key: 'kf-reading-pairs',
		title: 'Zwei lesen vor, in zwei Sprachen',
		text: 'Einmal in der Woche lesen in acht Kitas zwei Menschen dasselbe Bilderbuch vor: eine auf Deutsch, einer in seiner Familiensprache, Seite für Seite. Die Freiwilligenagentur Beispiel bringt die Paare zusammen. Eltern sind ausdrücklich gefragt, mitzulesen. Die Stadtbibliothek Beispiel stellt die Bücher.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-grandma-reads'],
		serves: [
			{
				item: 'kf-early-german',
				benefit: 'Wer gern zuhört, lernt Wörter, ohne es zu merken, und zwar jedes Kind.'
			},
			{
				item: 'kf-shared-afternoon',
				benefit: 'Aus Vorlesepaaren werden Bekannte, die sich auch am Nachmittag treffen.'
			}
		],
		sheet: {
			effect: 'Kinder hören gutes Deutsch und erleben, dass ihre eigene Sprache etwas gilt.',
			forWhom: 'Alle Kinder ab drei Jahren in acht Kitas',
			responsible: 'Freiwilligenagentur Beispiel',
			participants: ['Kita-Träger Beispiel', 'Stadtbibliothek Beispiel', 'Kulturverein Beispiel'],
			competence: 'third',
			needs:
				'16 Vorlesepaare, ein Schulungsnachmittag, erweiterte Führungszeugnisse, 60 Bilderbücher',
			cost: { kind: 'amount', year: 2018, euro: 3400, of: 'running' },
			start: { precision: 'month', value: '2018-03-01' },
			end: { precision: 'month', value: '2019-12-31' }
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 7 },
		owner: { person: 'lena', body: 'Freiwilligenagentur Beispiel', answer: 'none' }
	},
	{
		key: 'kf-language-staff',
		title: 'Mehr Personal für Sprache in Kitas',
		text: 'Kitas mit vielen Kindern, die noch wenig Deutsch sprechen, bekommen mehr Personal.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-first-class', 'kf-also-eighteen'],
		serves: [
			{
				item: 'kf-early-german',
				benefit:
					'Eine Fachkraft sieht früh, welches Kind Förderung braucht, und sorgt dafür, dass sie stattfindet.'
			}
		],
		sheet: staff,
		second: {
			title: 'Eine halbe Stelle für Sprache in fünf Kitas',
			text: 'Die Träger beantragen beim Bund für fünf Kitas je eine halbe Stelle für sprachliche Bildung. Die Fachkraft arbeitet mit allen Kindern der Kita, berät das Team und lädt Eltern ein. Ausgewählt werden die Kitas nach dem festgestellten Förderbedarf, nicht nach der Herkunft der Kinder.',
			reason:
				'Neu gefasst, weil „mehr Personal“ ohne Geldgeber ein Wunsch bleibt. Der Bund fördert solche Stellen; die Auswahl nach Bedarf nimmt den Einwand auf, das Vorhaben sei einseitig.'
		},
		review: {
			department: 'youth-department',
			findings: [
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Die 125.000 Euro kann die Stadt nicht tragen. Wir stimmen zu, wenn die Stellen nur mit einem Bescheid des Bundes und nur für dessen Laufzeit besetzt werden.'
				},
				{
					aspect: 'competence',
					answer: 'condition',
					text: 'Anträge stellen die Träger selbst. Die Stadt kann sie dabei beraten und die Kitas vorschlagen.'
				}
			],
			answeredAfterDays: 13
		},
		conclusion: {
			outcome: 'reviewedWithConditions',
			reason:
				'Die Gruppe nimmt beide Bedingungen an: Ohne Bescheid des Bundes werden keine Stellen besetzt, und die Träger stellen die Anträge. Die Fachgruppe Jugend und Familie schlägt bis März 2018 fünf Kitas vor. Was nach dem Ende der Förderung geschieht, bleibt offen und steht so im Konzept.'
		}
	},
	{
		key: 'kf-parent-coffee',
		title: 'Elterncafés',
		text: 'In Kitas und Schulen entstehen Elterncafés, in denen Eltern sich austauschen und Rat bekommen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['kf-coffee-door', 'kf-letter-first'],
		serves: [
			{
				item: 'kf-help-early',
				benefit: 'Wer die Beraterin vom Kaffee kennt, ruft sie an, bevor etwas passiert.'
			},
			{
				item: 'kf-parents-understood',
				benefit: 'Eltern erklären einander, was im Brief der Schule steht.'
			}
		],
		sheet: coffee,
		second: {
			title: 'Kaffee vor der Tür, in fünf Kitas und zwei Grundschulen',
			text: 'In fünf Kitas und zwei Grundschulen steht zweimal in der Woche von 7.30 bis 8.30 Uhr ein Tisch mit Kaffee am Eingang. Immer dieselbe Person ist da, hört zu und weiß, wer weiterhilft. Einmal im Monat kommt jemand aus der Beratungsstelle Beispiel oder aus dem Jugendamt dazu. Niemand muss sich anmelden.',
			reason:
				'Neu gefasst, weil ein Café einen Raum und Zeit braucht, ein Tisch am Eingang aber nicht. Zahl der Häuser, Zeiten und Kosten sind ergänzt.',
			sheet: {
				...coffee,
				cost: { kind: 'amount', year: 2018, euro: 19600, of: 'running' }
			}
		},
		review: { department: 'youth-department', findings: [], answeredAfterDays: 17 }
	}
];
