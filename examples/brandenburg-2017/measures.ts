import type { StoryItem } from './shape.ts';

export const measures: StoryItem[] = [
	{
		key: 'telephone-interpreting',
		kind: 'measure',
		area: 'health',
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
		at: '2017-05-02T08:40',
		publishAt: '2017-05-02T09:15',
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
		versions: []
	},
	{
		key: 'club-guides',
		kind: 'measure',
		area: 'social-participation',
		title: 'Vereine helfen beim Ankommen',
		text: 'Vereine sollen Geflüchtete nach Möglichkeit besser unterstützen. Sportkleidung wird gestellt.',
		reason: 'Aus drei Beiträgen formuliert, als Grundlage für das zweite Treffen.',
		from: ['football', 'daughter', 'allowance'],
		serves: [
			{
				item: 'club-members',
				benefit: 'Die erste Schwelle ist die höchste. Wer begleitet wurde, bleibt eher.'
			}
		],
		at: '2017-04-26T09:30',
		publishAt: '2017-04-26T11:00',
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
		versions: [
			{
				at: '2017-04-26T19:20',
				title: 'Vereinslotsen begleiten Geflüchtete zu den ersten drei Trainings',
				text: 'Zwölf Lotsinnen und Lotsen begleiten jede geflüchtete Person, die das möchte, zu den ersten drei Trainings und stellen sie den anderen vor. Die Lotsinnen und Lotsen werden an zwei Abenden geschult und erhalten 25 Euro je Begleitung. Wer keine Sportkleidung hat, bekommt sie beim ersten Besuch aus einem gemeinsamen Fundus.',
				reason:
					'Neu gefasst, weil nicht gesagt war, wer es tut und bis wann. Ein Einwand bleibt: Eine Pauschale mache das Ehrenamt zur Bezahlung. Die Gruppe antwortet: Niemand soll Fahrten selbst bezahlen müssen.',
				sheet: {
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
				}
			}
		]
	},
	{
		key: 'outdoor-exercise',
		kind: 'measure',
		area: 'social-participation',
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
		at: '2017-04-26T19:45',
		publishAt: '2017-04-27T09:00',
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
		versions: []
	}
];
