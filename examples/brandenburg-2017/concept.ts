import type { ConceptStory } from './story-shape.ts';

const example =
	'Dieser Text gehört zu einem Beispiel. Alle Zahlen, Stellungnahmen und Beschlüsse darin sind erfunden.';

/** What happens to the concept as a whole. Invented from the first line to the last. */
export const concept: ConceptStory = {
	interimReport: {
		at: '2017-08-28T14:00',
		preface: `Vier der fünf Gruppen haben ihre Ziele und Maßnahmen gefasst, die fünfte beginnt nach den Ferien. Dieser Bericht zeigt der Stadtverordnetenversammlung den Stand, mit allem, was noch in Prüfung ist.\n\nFragen und Hinweise des Rates gehen an die Gruppen, bevor der Entwurf entsteht.\n\n${example}`
	},
	draft: {
		at: '2017-11-06T09:00',
		preface: `Fünf Gruppen haben seit April gearbeitet, an Abenden, mit Fragebögen, mit Zetteln und am Telefon. Das hier ist ihr Entwurf.\n\nZwei Wochen lang kann jede und jeder zu jedem Absatz sagen, was fehlt, was stört und was gut ist. Jeder Kommentar bekommt eine Antwort mit Grund.\n\n${example}`,
		title: 'Der Entwurf: Was sagen Sie dazu?',
		question:
			'Lesen Sie den Entwurf und sagen Sie uns zu jedem Absatz, was fehlt, was stört und was gut ist. Ohne Anmeldung, bis zum 20. November.',
		until: '2017-11-20'
	},
	answersFrom: '2017-11-22',
	concept: {
		at: '2017-12-15T11:00',
		preface: `Dieses Konzept haben Menschen dieser Stadt gemeinsam geschrieben. Bei jedem Ziel und jeder Maßnahme steht, woher sie kommt, wer sie geprüft hat und wer anderer Meinung ist.\n\nWas fehlt, steht als „fehlt noch“ da. Wir haben uns entschieden, Lücken zu zeigen, statt sie zu verstecken: bei den Kosten, bei der Zuständigkeit, bei den Verantwortlichen.\n\nWir übergeben es der Stadtverordnetenversammlung mit der Bitte, darüber zu beraten und zu beschließen, und mit dem Versprechen, jedes Jahr zu zeigen, was daraus geworden ist.\n\n${example}`
	},
	adoption: {
		on: '2018-01-18',
		present: 63,
		yes: 56,
		no: 3,
		abstained: 4,
		note: 'Abgestimmt wurde mit Karten. Die drei Gegenstimmen galten den ungeklärten Kosten; das ist im Konzept vermerkt.'
	},
	handover: { on: '2018-01-18', recipient: 'Vorsitz der Stadtverordnetenversammlung' },
	consultations: [
		{
			scheduledAt: '2018-01-25T10:00',
			body: 'Ausschuss für Soziales und Gesundheit (Beispiel)',
			role: 'hearing',
			on: '2018-03-07',
			result: 'noted',
			note: 'Der Ausschuss hat zwei Stunden mit Beteiligten gesprochen. Er bittet, bis zur Entscheidung bei den Maßnahmen ohne Kosten nachzufragen.'
		},
		{
			scheduledAt: '2018-02-12T10:00',
			body: 'SVV Brandenburg (Beispiel)',
			role: 'decision',
			on: '2018-03-28',
			result: 'postponed',
			note: 'Vertagt auf Mai, weil bei mehreren Maßnahmen Kosten und Zuständigkeit noch offen waren.'
		},
		{
			scheduledAt: '2018-04-03T10:00',
			body: 'Hauptausschuss (Beispiel)',
			role: 'preliminary',
			on: '2018-05-14',
			result: 'recommended',
			note: 'Der Hauptausschuss empfiehlt, das Konzept mit den vorliegenden Änderungen zu beschließen.'
		},
		{
			scheduledAt: '2018-04-03T10:10',
			body: 'SVV Brandenburg (Beispiel)',
			role: 'decision',
			on: '2018-05-30',
			amendmentsOn: '2018-05-15',
			result: 'adoptedAmended',
			resolution: 'Beschluss 112/2018 (Beispiel)'
		}
	],
	resolved: {
		at: '2018-06-04T10:00',
		preface: `Die Stadtverordnetenversammlung hat das Konzept am 30. Mai 2018 mit Änderungen beschlossen. Dieser Text enthält, was gilt, und zeigt, was geändert oder gestrichen wurde und warum.\n\n${example}`
	},
	ownersFrom: '2018-06-06'
};
