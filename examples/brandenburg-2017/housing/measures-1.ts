import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const telephone: MeasureSheet = {
	effect:
		'Fragen zum Mietverhältnis werden geklärt, bevor daraus Streit oder eine Kündigung wird. Vermieter nehmen eher neue Mieter auf.',
	forWhom: 'Alle, die in der Stadt vermieten oder mieten',
	responsible: '',
	participants: ['Sprachmittlerpool Beispiel', 'Wohnungsgesellschaft Beispiel'],
	competence: 'city',
	needs: 'Telefonnummer und Postfach, eine halbe Stelle, Liste der häufigsten Fragen',
	cost: { kind: 'missing' },
	start: { precision: 'month', value: '2018-01-01' },
	end: { permanent: true }
};

const guides: MeasureSheet = {
	effect:
		'Mehr Besichtigungen führen zu einem Mietvertrag. Vermieter und Mieter haben in den ersten drei Monaten jemanden, den beide kennen.',
	forWhom: 'Haushalte, die aus einer Unterkunft ausziehen dürfen oder seit sechs Monaten suchen',
	responsible: 'Freiwilligenagentur Beispiel',
	participants: ['Verein Neue Nachbarn Beispiel', 'Fachgruppe Wohnen'],
	competence: 'city',
	needs:
		'20 Wohnungslotsen, drei Schulungsabende, eine Stelle mit zehn Wochenstunden für die Einteilung, Fahrtkosten gegen Beleg',
	cost: { kind: 'amount', year: 2018, euro: 26400, of: 'running' },
	start: { precision: 'month', value: '2018-03-01' },
	end: { precision: 'month', value: '2019-12-31' }
};

const course: MeasureSheet = {
	effect:
		'Neue Mieter können Vertrag und Abrechnung lesen, heizen sparsam und wissen, wohin sie mit einem Brief gehen.',
	forWhom: 'Menschen, die in den nächsten sechs Monaten umziehen oder gerade eingezogen sind',
	responsible: 'Beispiel-Volkshochschule',
	participants: [
		'Beratungsstelle Beispiel',
		'Wohnungsgesellschaft Beispiel',
		'Sprachmittlerpool Beispiel'
	],
	competence: 'city',
	needs:
		'Zehn Kurse im Jahr mit vier Abenden, Kursleitung, Dolmetschen an zwei Abenden, eine leere Wohnung zum Üben',
	cost: { kind: 'amount', year: 2018, euro: 11800, of: 'running' },
	start: { precision: 'month', value: '2018-02-01' },
	end: { precision: 'year', value: '2020-12-31' }
};

export const firstMeasures: readonly MeasureStory[] = [
	{
		key: 'housing-telephone',
		title: 'Ein fester Ansprechpartner für Vermieter',
		text: 'Vermieter erreichen bei der Stadt einen festen Ansprechpartner. Er hilft bei Fragen nach dem Einzug zeitnah weiter.',
		reason:
			'Vorschlag der Prozesssteuerung aus zwei Beiträgen, als Grundlage für das zweite Treffen.',
		from: ['landlady', 'heating-bill'],
		serves: [
			{
				item: 'landlord-answer',
				benefit: 'Ohne eine feste Nummer gibt es keine Antwort, die man zählen könnte.'
			},
			{
				item: 'own-lease',
				benefit: 'Vermieter, die Hilfe erreichen, bieten wieder Wohnungen an.'
			}
		],
		sheet: telephone,
		second: {
			title: 'Wohntelefon für Vermieter und Mieter',
			text: 'Die Fachgruppe Wohnen richtet ein Wohntelefon und ein Postfach ein. Montag bis Donnerstag von 9 bis 15 Uhr antwortet eine Person, die Mietrecht und Anlaufstellen kennt. Wer noch wenig Deutsch spricht, wird mit dem Sprachmittlerpool Beispiel verbunden. Jede Anfrage bekommt innerhalb von zwei Werktagen eine Antwort.',
			reason:
				'Neu gefasst, weil „zeitnah“ keine Frist ist und weil die Fragebögen verlangten, dass auch Mieter anrufen können. Verantwortung und Kosten sind ergänzt.',
			sheet: {
				...telephone,
				responsible: 'Stadt, Fachgruppe Wohnen',
				cost: { kind: 'amount', year: 2018, euro: 31500, of: 'running' }
			}
		},
		review: { department: 'housing-department', findings: [], answeredAfterDays: 7 },
		owner: { person: 'ulrike', body: 'Stadt, Fachgruppe Wohnen', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-20',
				state: 'planned',
				text: 'Die halbe Stelle ist ausgeschrieben. Nummer und Postfach sind eingerichtet und werden mit dem Dienstbeginn bekannt gegeben.'
			},
			{
				on: '2018-12-12',
				state: 'running',
				text: 'Seit Oktober ist das Wohntelefon besetzt. Bisher kamen 84 Anfragen, davon 51 von Vermietern; 7 von 10 wurden in zwei Werktagen beantwortet (Beispielzahlen).'
			},
			{
				on: '2019-05-28',
				state: 'permanent',
				text: 'Im ersten Vierteljahr 2019 kamen 112 Anfragen, 9 von 10 wurden in zwei Werktagen beantwortet (Beispielzahlen). Die Stelle ist im Stellenplan verankert.'
			}
		]
	},
	{
		key: 'flat-guides',
		title: 'Begleitung zur Wohnungsbesichtigung',
		text: 'Ehrenamtliche begleiten Wohnungssuchende zu Besichtigungen und beim Einzug.',
		reason:
			'Vorschlag der Prozesssteuerung aus zwei Beiträgen, als Grundlage für das zweite Treffen.',
		from: ['not-alone-to-viewing', 'thirty-letters'],
		serves: [
			{
				item: 'own-lease',
				benefit:
					'Nach den bisherigen Erfahrungen endet eine begleitete Besichtigung öfter mit einem Vertrag.'
			},
			{
				item: 'same-chance',
				benefit: 'Wer hier niemanden kennt, hat jemanden an der Seite.'
			}
		],
		sheet: guides,
		second: {
			title: 'Zwanzig Wohnungslotsen begleiten Suche und Einzug',
			text: 'Zwanzig Wohnungslotsen begleiten Haushalte zu Besichtigungen, zur Schlüsselübergabe und in den ersten drei Monaten. Die Freiwilligenagentur Beispiel schult sie an drei Abenden und teilt die Termine ein. Fahrtkosten werden gegen Beleg erstattet. Eine Vergütung gibt es nicht.',
			reason:
				'Neu gefasst, weil gesagt werden sollte, wer einteilt und wer das Fahrgeld trägt. Zwanzig ist die Zahl, bei der jeder Lotse einen Haushalt im Monat begleitet.'
		},
		review: {
			department: 'housing-department',
			findings: [
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Zwanzig Freiwillige bis März 2018 zu gewinnen halten wir nicht für erreichbar. Wir schlagen acht im ersten Jahr vor und eine Entscheidung über mehr nach der ersten Auswertung.'
				}
			],
			answeredAfterDays: 8
		},
		third: {
			title: 'Wohnungslotsen begleiten Suche und Einzug',
			text: 'Acht Wohnungslotsen begleiten von März 2018 an Haushalte zu Besichtigungen, zur Schlüsselübergabe und in den ersten drei Monaten. Die Freiwilligenagentur Beispiel schult sie an drei Abenden und teilt die Termine ein. Fahrtkosten werden gegen Beleg erstattet, eine Vergütung gibt es nicht. Im März 2019 entscheidet die Fachgruppe Wohnen nach einer Auswertung, ob zwölf weitere dazukommen.',
			reason:
				'Neu gefasst, weil die Prüfung zwanzig Lotsen im ersten Jahr für nicht erreichbar hält. Die Gruppe beginnt mit acht und legt den Tag der Auswertung fest.',
			sheet: {
				...guides,
				needs:
					'Acht Wohnungslotsen im ersten Jahr, drei Schulungsabende, eine Stelle mit sechs Wochenstunden für die Einteilung, Fahrtkosten gegen Beleg',
				cost: { kind: 'amount', year: 2018, euro: 14200, of: 'running' }
			}
		},
		owner: { person: 'lena', body: 'Freiwilligenagentur Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-18',
				state: 'running',
				text: 'Sieben Wohnungslotsen sind geschult und haben seit Mai 31 Haushalte begleitet, 12 haben einen Mietvertrag (Beispielzahlen). Ein Lotse für die Abendtermine wird noch gesucht.'
			}
		]
	},
	{
		key: 'renter-course',
		title: 'Mietkurs in vier Abenden',
		text: 'Vor dem Einzug lernen neue Mieter in vier Abenden, was im Mietvertrag steht, wie man heizt und lüftet, wie man Müll trennt und wie man eine Abrechnung liest. Ein Abend findet in einer leeren Wohnung statt. Hauswarte sind eingeladen.',
		reason:
			'Vorschlag der Prozesssteuerung aus drei Beiträgen, als Grundlage für das zweite Treffen.',
		from: ['heating-bill', 'caretaker', 'fourteen-pages'],
		serves: [
			{
				item: 'know-the-lease',
				benefit: 'Der Kurs ist der Ort, an dem alle dasselbe hören, bevor etwas schiefgeht.'
			},
			{
				item: 'neighbours-by-name',
				benefit: 'Mieter und Hauswart kennen sich schon vor dem ersten Anruf.'
			}
		],
		sheet: course,
		second: {
			text: 'Die Beispiel-Volkshochschule bietet zehn Mietkurse im Jahr an, mit vier Abenden und je zwölf Plätzen. Themen sind Vertrag, Heizen und Lüften, Müll und Abrechnung. Ein Abend findet in einer leeren Wohnung der Wohnungsgesellschaft Beispiel statt, der Hauswart ist dabei. Wer alle Abende besucht, bekommt eine Bescheinigung, die bei der Bewerbung um eine Wohnung vorgelegt werden kann.',
			reason:
				'Neu gefasst, weil Zahl der Kurse und Plätze fehlte. Die Bescheinigung kam im Treffen dazu. Sie ist freiwillig und soll nie zur Bedingung für eine Wohnung werden.'
		},
		review: { department: 'housing-department', findings: [], answeredAfterDays: 9 },
		owner: { person: 'meryem', body: 'Beispiel-Volkshochschule', answer: 'accepted' },
		updates: [
			{
				on: '2018-09-05',
				state: 'running',
				text: 'Vier Kurse sind gelaufen, 39 Personen haben eine Bescheinigung (Beispielzahlen). Der Abend in der leeren Wohnung ist der beliebteste.'
			},
			{
				on: '2019-01-22',
				state: 'running',
				text: 'Das erste Jahr endete mit acht statt zehn Kursen und 86 Bescheinigungen (Beispielzahlen). Zwei Kurse fielen aus, weil eine Kursleitung fehlte.'
			},
			{
				on: '2019-06-04',
				state: 'running',
				text: 'Von Januar bis Mai 2019 liefen fünf Kurse mit 58 Bescheinigungen (Beispielzahlen). Ein Kurs findet am Vormittag mit Kinderbetreuung statt.'
			}
		]
	},
	{
		key: 'rules-in-pictures-sheet',
		title: 'Hausordnung auf einer Seite, mit Bildern',
		text: 'Die Wohnungsgesellschaft Beispiel fasst ihre Hausordnung auf einer Seite mit Bildern zusammen. Sie hängt in jedem Hausflur und liegt jedem neuen Mietvertrag bei. Der Text ist Deutsch in einfacher Sprache, auf der Rückseite steht er in fünf weiteren Sprachen.',
		reason: 'Aus zwei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['rules-in-pictures', 'since-2012'],
		serves: [
			{
				item: 'know-the-lease',
				benefit: 'Eine Seite mit Bildern wird gelesen, ein Faltblatt von 2012 wurde es nicht.'
			},
			{
				item: 'neighbours-by-name',
				benefit: 'Alle im Haus sehen dieselben Regeln, alte und neue Mieter.'
			}
		],
		sheet: {
			effect: 'Weniger Streit über Müll, Waschküche und Ruhezeiten.',
			forWhom: 'Alle Mieter in 140 Hauseingängen der Wohnungsgesellschaft Beispiel (Beispielzahl)',
			responsible: 'Wohnungsgesellschaft Beispiel',
			participants: ['Sprachmittlerpool Beispiel', 'Hauswarte', 'Verein Neue Nachbarn Beispiel'],
			competence: 'third',
			needs: 'Gestaltung, Übersetzung in fünf Sprachen, Druck, Aushang durch die Hauswarte',
			cost: { kind: 'amount', year: 2018, euro: 4600, of: 'investment' },
			start: { precision: 'quarter', value: '2018-04-01' },
			end: { precision: 'month', value: '2018-12-31' }
		},
		review: { department: 'housing-department', findings: [], answeredAfterDays: 6 },
		owner: { person: 'tobias', body: 'Wohnungsgesellschaft Beispiel', answer: 'accepted' },
		updates: [
			{
				on: '2018-08-14',
				state: 'running',
				text: 'Der Entwurf hing vier Wochen in drei Häusern zur Probe. Mieter haben zwei Bilder als unklar bezeichnet, sie werden neu gezeichnet.'
			},
			{
				on: '2018-12-17',
				state: 'done',
				text: 'Die Hausordnung hängt in allen 140 Eingängen (Beispielzahl) und liegt jedem neuen Vertrag bei. Andere Vermieter dürfen die Vorlage kostenlos verwenden.'
			}
		]
	}
];
