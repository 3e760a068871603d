import type { ProcessTemplate } from '#process/template.ts';

/** The steps of the whole process, in order. */
export const steps: ProcessTemplate['steps'] = [
	{
		key: 'preparation-kickoff',
		phase: 'preparation',
		kind: 'event',
		title: 'Auftakt der Vorbereitung',
		short: 'Auftakt der Vorbereitung',
		methods: ['Vortrag', 'Termine gemeinsam festlegen', 'Kennenlernen und Austausch'],
		contents: [
			'Der Weg zum Planungskonzept wird vorgestellt.',
			'Die Termine der Ideenwerkstätten werden gemeinsam festgelegt.'
		],
		demand: 'S5'
	},
	{
		key: 'idea-workshop-1',
		phase: 'preparation',
		kind: 'event',
		title: 'Erste Ideenwerkstatt',
		short: '1. Ideenwerkstatt',
		methods: ['Ideen sammeln', 'Ideen ordnen'],
		contents: [
			'Erste Leitlinien, Ziele und Maßnahmen werden gesammelt und geordnet.',
			'Was ist bei einem solchen Konzept zu beachten?'
		],
		demand: 'S5'
	},
	{
		key: 'idea-workshop-2',
		phase: 'preparation',
		kind: 'event',
		title: 'Zweite Ideenwerkstatt',
		short: '2. Ideenwerkstatt',
		methods: ['Arbeit in zwei Gruppen'],
		contents: [
			'Eine Gruppe plant den Ablauf des nächsten Jahres.',
			'Eine Gruppe legt die Arbeitsbereiche fest.'
		],
		demand: 'S5'
	},
	{
		key: 'planning-concept',
		phase: 'preparation',
		kind: 'report',
		title: 'Planungskonzept',
		methods: ['Ergebnisse zusammenfassen'],
		contents: ['Ablauf, Zeitfenster, Methoden und Fragebögen stehen fest.'],
		demand: 'S5'
	},
	{
		key: 'decision',
		lasts: { least: 1, most: 31, wanted: 28 },
		audience: 'council',
		phase: 'start',
		kind: 'task',
		title: 'Entscheidung der Stadt',
		methods: [],
		contents: [
			'Die Stadt entscheidet über das Planungskonzept.',
			'Die Stadt vergibt die Prozesssteuerung an einen Träger.'
		],
		demand: 'S7'
	},
	{
		key: 'year-plan',
		lasts: { least: 14, most: 31, wanted: 28 },
		phase: 'start',
		kind: 'task',
		title: 'Jahresplan veröffentlichen und einladen',
		short: 'Jahresplan und Einladung',
		methods: ['Bekanntgabe im Internet', 'persönliche Ansprache'],
		contents: [
			'Der Jahresplan wird veröffentlicht.',
			'Gewünschte Personen und Einrichtungen werden einzeln angesprochen, auch im Namen der oder des Beigeordneten.',
			'Termine werden mit den Betroffenen gemeinsam gefunden.',
			'Auftakt und Fachveranstaltung werden vorbereitet.'
		],
		demand: 'S7'
	},
	{
		key: 'kickoff',
		prefers: { weekdays: [2, 3, 4], at: '17:00' },
		phase: 'start',
		kind: 'event',
		title: 'Auftaktveranstaltung',
		short: 'Auftakt',
		methods: [
			'feierliche Eröffnung',
			'Ablauf vorstellen',
			'Ablauf im Internet zeigen',
			'Kerngruppe: Wer möchte, meldet sich',
			'Leitlinien sammeln'
		],
		contents: [
			'Dank und Rückblick auf die Vorbereitung.',
			'Der Jahresplan wird vorgestellt, jeder Schritt wird erklärt.',
			'Erste Mitglieder der Kerngruppe werden gewonnen.',
			'Die Ideen zu den Leitlinien aus der Vorbereitung werden ergänzt.'
		],
		demand: 'S7'
	},
	{
		key: 'specialist-event',
		prefers: { weekdays: [3, 4, 5], at: '14:00' },
		phase: 'start',
		kind: 'event',
		title: 'Fachveranstaltung',
		methods: [
			'Fachvortrag',
			'offene Fragen klären',
			'Leitlinien einzeln mit dem Fragebogen bearbeiten',
			'falls nötig, weitere Mitglieder der Kerngruppe ansprechen'
		],
		contents: [
			'Gemeinsames Grundwissen, zum Beispiel zum rechtlichen Rahmen.',
			'Fragen werden gesammelt und beantwortet.',
			'Die Leitlinien werden mit dem Fragebogen erarbeitet.',
			'In der Kerngruppe sind Verwaltung, Träger und Ehrenamt vertreten.',
			'Alles wird ausführlich dokumentiert, auch für alle, die nicht dabei sein können.'
		],
		demand: 'S8'
	},
	{
		key: 'core-group',
		prefers: { weekdays: [1, 2, 3, 4], at: '17:00' },
		phase: 'start',
		kind: 'meeting',
		title: 'Erstes Treffen der Kerngruppe',
		short: 'Kerngruppe, 1. Treffen',
		methods: ['kurze Einführung', 'Fragebögen auswerten'],
		contents: [
			'Ablauf, eigene Rolle und Methoden der Moderation.',
			'Die Leitlinien werden aus den Fragebögen endgültig formuliert.',
			'Gibt es nur ein kurzes Vortreffen, formuliert die Prozesssteuerung die Leitlinien.'
		],
		optional: true,
		demand: 'S9'
	},
	{
		key: 'interim-report',
		lasts: { least: 14, most: 42, wanted: 28 },
		phase: 'report',
		kind: 'report',
		title: 'Zwischenbericht schreiben',
		methods: ['Ergebnisse zusammenfassen'],
		contents: [
			'Bisheriger Verlauf und bisherige Ergebnisse.',
			'Die Arbeitsgruppen machen in den Sommerferien Pause.'
		],
		demand: 'S13'
	},
	{
		key: 'interim-report-council',
		audience: 'council',
		prefers: { at: '16:00' },
		phase: 'report',
		kind: 'meeting',
		title: 'Zwischenbericht in der Stadtverordnetenversammlung',
		short: 'Zwischenbericht im Rat',
		methods: ['Vorstellung', 'Fragen der Stadtverordneten'],
		contents: ['Die Stadtverordneten beraten den Zwischenbericht in der Septembersitzung.'],
		demand: 'S13'
	},
	{
		key: 'council-questions',
		lasts: { least: 1, most: 21, wanted: 14 },
		phase: 'report',
		kind: 'task',
		title: 'Fragen aus dem Rat beantworten',
		short: 'Fragen aus dem Rat',
		methods: [],
		contents: ['Die Fragen der Stadtverordneten gehen zurück an die Gruppen.'],
		demand: 'S13'
	},
	{
		key: 'compilation',
		lasts: { least: 14, most: 42, wanted: 28 },
		phase: 'completion',
		kind: 'task',
		title: 'Konzept zusammenstellen',
		methods: ['Rücksprache mit der Kerngruppe'],
		contents: ['Aus den Ergebnissen aller Gruppen wird ein Konzept.'],
		demand: 'S14'
	},
	{
		key: 'draft',
		phase: 'completion',
		kind: 'report',
		title: 'Entwurf an alle senden',
		short: 'Entwurf an alle',
		methods: ['Mail an alle Beteiligten', 'Bekanntgabe im Internet'],
		contents: ['Alle Beteiligten erhalten den vollständigen Entwurf.'],
		demand: 'S14'
	},
	{
		key: 'draft-feedback',
		lasts: { least: 14, most: 28, wanted: 14 },
		phase: 'completion',
		kind: 'call',
		title: 'Letzte Rückmeldungen zum Entwurf',
		short: 'Rückmeldungen zum Entwurf',
		methods: ['schriftliche Rückmeldung'],
		contents: [
			'Zwei Wochen lang können alle den Entwurf kommentieren.',
			'Die Prozesssteuerung arbeitet die Rückmeldungen ein.'
		],
		demand: 'S14'
	},
	{
		key: 'closing-event',
		prefers: { weekdays: [2, 3, 4], at: '17:00' },
		phase: 'completion',
		kind: 'event',
		title: 'Abschlussveranstaltung und Übergabe',
		short: 'Abschluss und Übergabe',
		methods: [
			'feierlicher Abschluss',
			'Verabschiedung durch die Beteiligten',
			'Übergabe an den Rat'
		],
		contents: [
			'Die Ergebnisse werden Beteiligten, Stadtgesellschaft und Presse vorgestellt.',
			'Die Beteiligten verabschieden ihr Konzept.',
			'Eine Vertretung der Stadtverordnetenversammlung nimmt es entgegen.'
		],
		demand: 'S14'
	},
	{
		key: 'council-path',
		lasts: { least: 14, most: 240, wanted: 60 },
		audience: 'council',
		phase: 'council',
		kind: 'task',
		title: 'Beratung in den Ausschüssen',
		short: 'Ausschüsse beraten',
		methods: ['Vorlage', 'Änderungsanträge zu einzelnen Maßnahmen'],
		contents: ['Die zuständigen Ausschüsse beraten das Konzept.'],
		demand: 'S14'
	},
	{
		key: 'council-decision',
		audience: 'council',
		prefers: { at: '16:00' },
		phase: 'council',
		kind: 'meeting',
		title: 'Beschluss der Stadtverordnetenversammlung',
		short: 'Rat beschließt',
		methods: ['Abstimmung'],
		contents: [
			'Die Stadtverordneten entscheiden.',
			'Was sie ändern oder streichen, bleibt mit Begründung nachlesbar.'
		],
		demand: 'S14'
	},
	{
		key: 'owners',
		lasts: { least: 14, most: 60, wanted: 28 },
		phase: 'implementation',
		kind: 'task',
		title: 'Zuständigkeiten bestätigen',
		methods: ['persönliche Anfrage'],
		contents: ['Für jede Maßnahme sagt jemand zu, dafür einzustehen.'],
		demand: 'S4'
	},
	{
		key: 'yearly-report',
		lasts: { least: 1, most: 60, wanted: 28 },
		phase: 'implementation',
		kind: 'report',
		title: 'Jährlicher Bericht',
		methods: ['Sachstand zu jeder Maßnahme'],
		contents: ['Was ist umgesetzt, was nicht, und warum?'],
		demand: 'S4'
	}
];
