import type { MeasureStory } from '../area-story.ts';
import type { MeasureSheet } from '../shape.ts';

const guides: MeasureSheet = {
	effect: 'Geflüchtete finden einen Verein und bleiben. Vereine gewinnen Mitglieder.',
	forWhom: 'Geflüchtete ab 14 Jahren; für Frauen auf Wunsch eine Lotsin',
	responsible: 'Beispiel-Sportverein, Petra Probe',
	participants: ['Verein Neue Nachbarn Beispiel', 'Fachgruppe Soziales'],
	competence: 'city',
	needs:
		'240 Begleitungen im Jahr zu je 25 Euro (6.000 Euro), Koordination (7.200 Euro), Schulung und Sportkleidung (1.200 Euro), alles Beispielzahlen',
	cost: { kind: 'amount', year: 2018, euro: 14400, of: 'running' },
	start: { precision: 'month', value: '2017-09-01' },
	end: { precision: 'month', value: '2019-12-31' }
};

const swimCourses: MeasureSheet = {
	effect: 'Kinder, Jugendliche und Erwachsene können schwimmen und kennen die Baderegeln.',
	forWhom:
		'Alle ab 8 Jahren, die noch nicht schwimmen können; die Hälfte der Plätze für Erwachsene',
	responsible: 'Fachgruppe Schule und Sport',
	participants: [
		'Beispiel-Sportverein',
		'Beispiel-Volkshochschule',
		'Betreiber des Bades (Beispiel)'
	],
	competence: 'city',
	needs:
		'Sechs Kurse im Jahr mit je zwölf Plätzen, Wasserzeit in den Ferien, zwei Übungsleitungen je Kurs, Baderegeln in sechs Sprachen, zusammen 8.600 Euro im Jahr (Beispielzahl)',
	cost: { kind: 'amount', year: 2018, euro: 8600, of: 'running' },
	start: { precision: 'month', value: '2018-04-01' },
	end: { precision: 'month', value: '2019-10-31' }
};

/** Sport and movement; two of them come from the small story. */
export const sportMeasures: readonly MeasureStory[] = [
	{
		key: 'club-guides',
		title: 'Vereine helfen beim Ankommen',
		text: 'Vereine sollen Geflüchtete nach Möglichkeit besser unterstützen. Sportkleidung wird gestellt.',
		reason: 'Aus drei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['football', 'daughter', 'allowance'],
		serves: [
			{
				item: 'club-members',
				benefit: 'Die erste Schwelle ist die höchste. Wer begleitet wurde, bleibt eher.'
			},
			{
				item: 'sp-volunteers',
				benefit: 'Wer selbst begleitet wurde, kann später andere begleiten.'
			}
		],
		sheet: {
			effect: 'Geflüchtete finden einen Verein und bleiben.',
			forWhom: 'Geflüchtete, die Anschluss an einen Verein suchen',
			responsible: '',
			participants: ['Beispiel-Sportverein'],
			competence: 'city',
			needs: 'Menschen, die begleiten, und Sportkleidung',
			cost: { kind: 'missing' },
			start: { precision: 'year', value: '2017-01-01' },
			end: { permanent: true }
		},
		second: {
			title: 'Vereinslotsen begleiten Geflüchtete zu den ersten drei Trainings',
			text: 'Zwölf Lotsinnen und Lotsen begleiten jede geflüchtete Person, die das möchte, zu den ersten drei Trainings und stellen sie den anderen vor. Die Lotsinnen und Lotsen werden an zwei Abenden geschult und erhalten 25 Euro je Begleitung. Wer keine Sportkleidung hat, bekommt sie beim ersten Besuch aus einem gemeinsamen Fundus.',
			reason:
				'Neu gefasst, weil nicht gesagt war, wer es tut und bis wann. Ein Einwand bleibt: Eine Pauschale mache das Ehrenamt zur Bezahlung. Die Gruppe antwortet: Niemand soll Fahrten selbst bezahlen müssen.',
			sheet: guides
		},
		review: {
			department: 'social-department',
			findings: [
				{
					aspect: 'feasibility',
					answer: 'condition',
					text: 'Zwölf Lotsinnen und Lotsen bis September zu gewinnen und zu schulen ist kaum zu schaffen. Wir schlagen vor, mit sechs zu beginnen und nach einem Jahr zu entscheiden.'
				},
				{
					aspect: 'cost',
					answer: 'condition',
					text: 'Die Kosten für 2018 sind vollständig genannt. Für 2017 und 2019 fehlen sie noch. Das Geld ist noch nicht zugesagt.'
				}
			],
			answeredAfterDays: 6
		},
		third: {
			title: 'Vereinslotsen begleiten Geflüchtete zu den ersten drei Trainings',
			text: 'Sechs Lotsinnen und Lotsen begleiten jede geflüchtete Person, die das möchte, zu den ersten drei Trainings und stellen sie den anderen vor. Sie werden an zwei Abenden geschult und erhalten 25 Euro je Begleitung. Sportkleidung gibt es beim ersten Besuch aus einem gemeinsamen Fundus. Im September 2018 entscheidet die Fachgruppe Soziales mit den Vereinen, ob es zwölf werden.',
			reason:
				'Neu gefasst, weil die Prüfung mit sechs statt zwölf beginnen will. Die Kosten stehen jetzt für jedes Jahr im Blatt; bewilligt ist das Geld noch nicht.',
			sheet: {
				...guides,
				needs:
					'120 Begleitungen im Jahr zu je 25 Euro (3.000 Euro), Koordination (4.800 Euro), Schulung und Sportkleidung (900 Euro). 2017 anteilig 2.900 Euro, 2018 und 2019 je 8.700 Euro, alles Beispielzahlen',
				cost: { kind: 'amount', year: 2018, euro: 8700, of: 'running' }
			}
		},
		dissent: {
			text: 'Die Pauschale von 25 Euro macht aus dem Ehrenamt einen schlecht bezahlten Job. Wer ohne Geld begleitet, fühlt sich danach wie der Dumme. Fahrtkosten gegen Beleg ja, Pauschale nein.',
			voices: 4,
			reply:
				'Die Gruppe hat lange darüber gesprochen. Niemand soll Fahrten und Eintritt selbst bezahlen müssen, und Belege für jede Busfahrt machen mehr Arbeit als die Begleitung. Wer die Pauschale nicht möchte, kann sie dem Fundus überlassen. Nach einem Jahr wird die Frage noch einmal gestellt.'
		},
		owner: {
			person: 'petra',
			body: 'Beispiel-Sportverein',
			answer: 'accepted'
		},
		updates: [
			{
				on: '2018-09-14',
				state: 'running',
				text: 'Sechs Lotsinnen und Lotsen sind geschult, 71 Begleitungen haben stattgefunden. Vier Vereine machen mit, zwei weitere haben gefragt.'
			},
			{
				on: '2019-03-05',
				state: 'running',
				text: 'Es bleibt vorerst bei sechs, weil zwei weggezogen und zwei neue hinzugekommen sind. Die Vereine melden 97 aktive Geflüchtete.'
			},
			{
				on: '2019-06-04',
				state: 'running',
				text: 'Seit Januar 58 Begleitungen. Der Fundus hat keine Hallenschuhe in Kindergrößen mehr, eine Sammlung ist für August geplant.'
			}
		]
	},
	{
		key: 'outdoor-exercise',
		title: 'Bewegungstreff im Freien mit Kinderbetreuung',
		text: 'Von Mai bis September findet jede Woche ein offener Bewegungstreff im Freien statt. Kinder werden währenddessen betreut. Niemand muss sich anmelden oder etwas bezahlen.',
		reason: 'Im zweiten Treffen aus einem Beitrag entwickelt, weil Hallenzeiten knapp sind.',
		from: ['daughter'],
		serves: [
			{
				item: 'club-members',
				benefit: 'Wer den Treff kennt, kennt schon jemanden aus dem Verein, der ihn anbietet.'
			}
		],
		sheet: {
			effect: 'Menschen mit kleinen Kindern bewegen sich regelmäßig und lernen Nachbarn kennen.',
			forWhom: 'Alle, die mitmachen möchten, besonders Eltern mit kleinen Kindern',
			responsible: 'Beispiel-Sportverein, Petra Probe',
			participants: ['Fachgruppe Gesundheit', 'Beratungsstelle Beispiel'],
			competence: 'city',
			needs: 'Übungsleitung, Kinderbetreuung, Versicherung, ein Platz mit Schatten',
			cost: {
				kind: 'notQuantifiable',
				because: 'noch offen ist, ob der Sportverein Übungsleitung und Versicherung selbst trägt'
			},
			start: { precision: 'month', value: '2018-05-01' },
			end: { permanent: true }
		},
		review: { department: 'health-department', findings: [] }
	},
	{
		key: 'sp-rides',
		title: 'Niemand geht vom Training allein nach Hause',
		text: 'Für die Wege nach Training und Probe werden Mitfahrgelegenheiten abgesprochen, besonders im Winter.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-last-bus'],
		serves: [
			{
				item: 'club-members',
				benefit: 'Wer sicher nach Hause kommt, kommt auch im November wieder.'
			},
			{
				item: 'sp-culture',
				benefit: 'Auch Konzerte und Proben enden oft nach dem letzten Bus.'
			}
		],
		sheet: {
			effect: 'Frauen und Jugendliche kommen nach Training und Probe sicher nach Hause.',
			forWhom: 'Alle, die abends keinen Bus mehr haben',
			responsible: '',
			participants: ['Beispiel-Sportverein', 'Kulturverein Beispiel'],
			competence: 'city',
			needs:
				'Jemand, der die Fahrten abspricht; zu klären ist, wie die Mitfahrenden versichert sind',
			cost: { kind: 'missing' },
			start: { precision: 'month', value: '2017-10-01' },
			end: { permanent: true }
		},
		second: {
			text: 'In jedem Verein, der mitmacht, spricht eine Person die Mitfahrgelegenheiten für die Wintermonate ab. Eine Liste hängt in der Halle und im Probenraum aus. Wer mitgenommen wird, zahlt nichts.',
			reason:
				'Neu gefasst, weil ein Aushang eher gelingt als ein Fahrdienst. Wer das Ganze zusammenhält, hat sich beim Treffen nicht gefunden.'
		}
	},
	{
		key: 'sp-swim-courses',
		title: 'Schwimmkurse für Kinder und Erwachsene',
		text: 'In den Ferien finden zusätzliche Schwimmkurse statt, auch für Erwachsene und auch mit wenig Deutsch.',
		reason: 'Aus einem Beitrag formuliert, als Grundlage für das zweite Treffen.',
		from: ['sp-lake'],
		serves: [
			{
				item: 'sp-swimming',
				benefit: 'Ohne Wasserzeit und Übungsleitung gibt es kein Abzeichen. Beides bringt der Kurs.'
			}
		],
		sheet: {
			...swimCourses,
			needs: 'Wasserzeit und Übungsleitungen',
			cost: { kind: 'missing' },
			end: { permanent: true }
		},
		second: {
			title: 'Sechs Schwimmkurse im Jahr, die Hälfte der Plätze für Erwachsene',
			text: 'In den Oster-, Sommer- und Herbstferien 2018 und 2019 finden jedes Jahr sechs Schwimmkurse mit zwölf Plätzen statt. Die Hälfte der Plätze ist für Erwachsene. Die Baderegeln hängen in sechs Sprachen und als Bilder aus. Wer Leistungen zur Bildung und Teilhabe bekommt, zahlt nichts, alle anderen 20 Euro.',
			reason:
				'Neu gefasst, weil Zahl, Zeit und Beitrag fehlten. Die Ferien stehen dort, weil das Bad sonst durch Schulen und Vereine belegt ist.',
			sheet: swimCourses
		},
		review: { department: 'school-sport-department', findings: [], answeredAfterDays: 9 },
		owner: {
			person: 'heike',
			body: 'Fachgruppe Schule und Sport',
			answer: 'accepted'
		},
		updates: [
			{
				on: '2018-08-20',
				state: 'running',
				text: 'Die vier Kurse in den Oster- und Sommerferien waren voll, 31 Abzeichen wurden abgelegt, davon 11 von Erwachsenen.'
			},
			{
				on: '2018-10-12',
				state: 'running',
				text: 'Zwei Herbstkurse haben begonnen. Für die Erwachsenen gibt es eine Warteliste mit 14 Namen.'
			}
		]
	}
];
