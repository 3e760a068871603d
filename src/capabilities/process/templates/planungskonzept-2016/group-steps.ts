import type { ProcessTemplate } from '#process/template.ts';

/** The steps of each working group: table 3 of the source, its structure sheet. */
export const groupSteps: ProcessTemplate['groupSteps'] = [
	{
		key: 'invitation-1',
		phase: 'groups',
		kind: 'task',
		title: 'Einladung zum ersten Treffen',
		short: '1. Einladung',
		methods: ['Mail an alle Beteiligten', 'persönliche Einladung', 'Bekanntgabe im Internet'],
		contents: [
			'Alle genannten Personen und Einrichtungen und alle Beteiligten sind eingeladen.',
			'Der Termin wird öffentlich bekannt gegeben.',
			'Die Stadtgesellschaft ist eingeladen, schriftlich mitzuwirken.',
			'Vorhandene Ziele und Maßnahmen werden gezeigt.',
			'Raum, Dolmetschen und Betreuung werden geklärt.'
		],
		demand: 'S12'
	},
	{
		key: 'feedback-1',
		lasts: { least: 10, most: 28, wanted: 14 },
		phase: 'groups',
		kind: 'call',
		title: 'Erste Feedbackrunde: Ziele und Maßnahmen',
		short: '1. Feedbackrunde',
		methods: ['schriftliche Beiträge, offen für alle'],
		contents: ['Beteiligte und Stadtgesellschaft ergänzen Ziele und Maßnahmen.'],
		demand: 'S11'
	},
	{
		key: 'briefing',
		lasts: { least: 1, most: 14, wanted: 7 },
		phase: 'groups',
		kind: 'task',
		title: 'Ausgangslage zusammenstellen und vorstellen',
		short: 'Ausgangslage',
		groupPhase: 'A',
		methods: ['schriftliche Vorlage vor dem ersten Treffen', 'Vortrag der Verwaltung'],
		contents: [
			'Zahlen und Eckdaten.',
			'Rechtlicher Rahmen.',
			'Was steht dazu im bisherigen Konzept?'
		],
		demand: 'S11'
	},
	{
		key: 'meeting-1',
		prefers: { weekdays: [2, 3, 4], at: '17:00' },
		phase: 'groups',
		kind: 'meeting',
		title: 'Erstes Treffen',
		short: '1. Treffen',
		groupPhase: 'B',
		methods: [
			'Vortrag der Verwaltung',
			'Ziele sammeln',
			'Ziele einzeln mit dem Fragebogen bearbeiten'
		],
		contents: [
			'Die Ausgangslage wird vorgestellt.',
			'Was haben wir schon? Was sollten wir ergänzen?',
			'Die Ziele werden klar ausformuliert.'
		],
		demand: 'S11'
	},
	{
		key: 'invitation-2',
		phase: 'groups',
		kind: 'task',
		title: 'Einladung zum zweiten Treffen',
		short: '2. Einladung',
		methods: ['Mail an alle Beteiligten', 'Bekanntgabe im Internet'],
		contents: [
			'Die Einladung geht spätestens drei Tage nach dem ersten Treffen hinaus.',
			'Die erarbeiteten Ziele und vorhandene Maßnahmen werden gezeigt.',
			'Die Stadtgesellschaft ist eingeladen, schriftlich mitzuwirken.'
		],
		demand: 'S12'
	},
	{
		key: 'feedback-2',
		lasts: { least: 7, most: 28, wanted: 14 },
		phase: 'groups',
		kind: 'call',
		title: 'Zweite Feedbackrunde: Maßnahmen zu den Zielen',
		short: '2. Feedbackrunde',
		groupPhase: 'C',
		methods: ['schriftliche Beiträge, offen für alle'],
		contents: [
			'Vor dem zweiten Treffen können alle Maßnahmen zu den Zielen vorschlagen, auch wer nicht in der Gruppe ist.'
		],
		demand: 'S11'
	},
	{
		key: 'meeting-2',
		prefers: { weekdays: [2, 3, 4], at: '17:00' },
		phase: 'groups',
		kind: 'meeting',
		title: 'Zweites Treffen',
		short: '2. Treffen',
		groupPhase: 'C',
		methods: [
			'Ziele überprüfen',
			'Maßnahmen sammeln',
			'Maßnahmen einzeln mit dem Fragebogen bearbeiten'
		],
		contents: [
			'Jedes Ziel wird bestätigt, neu gefasst oder mit Begründung zurückgegeben.',
			'Was haben wir schon? Was sollten wir ergänzen?',
			'Es entsteht eine klare Liste von Maßnahmen, jede mit Zeitangabe.'
		],
		demand: 'S11'
	},
	{
		key: 'review',
		lasts: { least: 10, most: 14, wanted: 14 },
		phase: 'groups',
		kind: 'review',
		title: 'Prüfung durch die Verwaltung',
		short: 'Prüfung',
		groupPhase: 'D',
		methods: ['schriftliche Prüfung jeder Maßnahme'],
		contents: [
			'Die zuständige Fachverwaltung prüft Sache, Recht, Zuständigkeit und Machbarkeit.',
			'Ihre Antwort liegt spätestens zwei Wochen nach dem zweiten Treffen vor.'
		],
		demand: 'S11'
	},
	{
		key: 'core-group-review',
		audience: 'coreGroup',
		prefers: { weekdays: [1, 2, 3, 4], at: '17:00' },
		phase: 'groups',
		kind: 'meeting',
		title: 'Kerngruppe berät die Prüfergebnisse',
		short: 'Kerngruppe berät',
		groupPhase: 'D',
		methods: ['Gespräch'],
		contents: ['Die Kerngruppe berät, was aus Bedingungen und Einwänden folgt.'],
		optional: true,
		demand: 'S11'
	},
	{
		key: 'meeting-3',
		prefers: { weekdays: [2, 3, 4], at: '17:00' },
		phase: 'groups',
		kind: 'meeting',
		title: 'Drittes Treffen',
		short: '3. Treffen',
		groupPhase: 'D',
		methods: ['Maßnahmen überarbeiten'],
		contents: ['Die Gruppe trifft sich nur dann ein drittes Mal, wenn es nötig ist.'],
		optional: true,
		demand: 'S10'
	}
];
