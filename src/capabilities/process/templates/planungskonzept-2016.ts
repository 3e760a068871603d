import type { ProcessTemplate } from '#process/template.ts';
import { groupSteps } from './planungskonzept-2016/group-steps.ts';
import { rules } from './planungskonzept-2016/rules.ts';
import { steps } from './planungskonzept-2016/steps.ts';

/** The planning concept of Brandenburg an der Havel of 30 December 2016, its slips corrected. */
export const template: ProcessTemplate = {
	key: 'planungskonzept-2016',
	version: 1,
	title: 'Integrationskonzept in einem Jahr',
	description:
		'Fünf Arbeitsgruppen schreiben nacheinander an einem gemeinsamen Konzept. Jede trifft sich zweimal, eine Kerngruppe begleitet alle. Die Verwaltung prüft jede Maßnahme, dann entscheidet die Stadtverordnetenversammlung. Nach dem Planungskonzept der Stadt Brandenburg an der Havel von 2016.',
	council: { name: 'Stadtverordnetenversammlung', short: 'SVV' },
	phases: [
		{
			key: 'preparation',
			title: 'Vorbereitung',
			thread: 'Vorbereitung',
			summary: 'Erste Ideen werden gesammelt, der Ablauf wird gemeinsam geplant.'
		},
		{
			key: 'start',
			title: 'Startphase',
			thread: 'Start',
			summary:
				'Alle lernen den Ablauf kennen, die Leitlinien entstehen, die Kerngruppe findet sich.'
		},
		{
			key: 'groups',
			title: 'Arbeitsgruppenphase',
			thread: 'Arbeitsgruppen',
			summary: 'Fünf Gruppen erarbeiten nacheinander Ziele und Maßnahmen. Die Verwaltung prüft sie.'
		},
		{
			key: 'report',
			title: 'Zwischenbericht',
			thread: 'Zwischenbericht',
			summary: 'Der Rat erfährt, was bisher erreicht ist. Seine Fragen gehen zurück an die Gruppen.'
		},
		{
			key: 'completion',
			title: 'Abschlussphase',
			thread: 'Konzept',
			summary: 'Aus allen Ergebnissen wird ein Konzept. Alle können den Entwurf noch einmal prüfen.'
		},
		{
			key: 'council',
			title: 'Politischer Geschäftsgang',
			thread: 'Rat',
			summary: 'Ausschüsse beraten, die Stadtverordnetenversammlung entscheidet.'
		},
		{
			key: 'implementation',
			title: 'Umsetzung',
			thread: 'Umsetzung',
			summary: 'Jede Maßnahme hat jemanden, der für sie einsteht. Jedes Jahr wird berichtet.'
		}
	],
	areas: [
		{ key: 'health', code: 'GE', title: 'Gesundheit', short: 'Gesundheit' },
		{ key: 'housing', code: 'WO', title: 'Wohnen und Unterkunft', short: 'Wohnen' },
		{ key: 'children-family', code: 'KF', title: 'Kinder und Familie', short: 'Familie' },
		{
			key: 'social-participation',
			code: 'ST',
			title: 'Soziale Teilhabe, Sport, Kultur und Religion',
			short: 'Teilhabe'
		},
		{
			key: 'education-labour',
			code: 'EA',
			title: 'Erwachsenenbildung und Arbeitsmarkt',
			short: 'Bildung und Arbeit'
		}
	],
	steps,
	groupSteps,
	rules,
	months: 36,
	groupWindow: { from: 'meeting-1', to: 'review', weeks: 4, extendedWeeks: 6 },
	groupPhases: [
		{ key: 'A', title: 'Ausgangslage' },
		{ key: 'B', title: 'Ziele' },
		{ key: 'C', title: 'Maßnahmen' },
		{ key: 'D', title: 'Prüfung' }
	],
	questionnaires: {
		guideline: [
			'Wie lautet die Leitlinie?',
			'Warum ist diese Leitlinie wichtig?',
			'Woran ist in der Stadtgesellschaft sofort zu erkennen, dass die Leitlinie umgesetzt wird?',
			'Was hat die Umsetzung der Leitlinie in 10 Jahren in der Stadtgesellschaft bewirkt?',
			'Was bedeutet diese Leitlinie konkret für die Arbeitsbereiche des Integrationskonzeptes?'
		],
		goal: [
			'Ist das Ziel spezifisch formuliert? Ist es verständlich?',
			'Welchen Nutzen hat das Ziel für die Leitlinien?',
			'Ist die Erreichung des Ziels attraktiv? Für wen? Für wen nicht?',
			'Ist die Erreichung des Ziels messbar? Woran?',
			'Ist die Erreichung des Ziels realistisch? Wodurch wird das bestimmt?'
		],
		measure: [
			'Was soll die Maßnahme bewirken? Für wen?',
			'Welchen Nutzen hat die Maßnahme für das Ziel, zu dem sie gehört?',
			'Wer ist für die Umsetzung verantwortlich? Wer muss daran mitwirken?',
			'Was wird zur Umsetzung der Maßnahme benötigt?',
			'Bis wann soll die Maßnahme umgesetzt sein? Wann soll sie beginnen?'
		]
	},
	// Every question is worded so that „ja“ speaks for the measure.
	reviewAspects: [
		{ key: 'facts', question: 'Stimmen die Angaben zur Sache?', short: 'Sache' },
		{ key: 'law', question: 'Ist die Maßnahme rechtlich erlaubt?', short: 'Recht' },
		{ key: 'competence', question: 'Ist die Stadt dafür zuständig?', short: 'Zuständigkeit' },
		{
			key: 'feasibility',
			question: 'Ist sie mit den genannten Mitteln bis zum genannten Zeitpunkt machbar?',
			short: 'Machbarkeit'
		},
		{
			key: 'cost',
			question: 'Sind die Kosten vollständig genannt, und ist geklärt, wer sie trägt?',
			short: 'Kosten'
		},
		{
			key: 'duplication',
			question: 'Ergänzt sie, was es schon gibt, statt es zu verdoppeln?',
			short: 'Noch nicht vorhanden'
		}
	],
	reviewDays: 14,
	reviewAfter: 'meeting-2'
};
