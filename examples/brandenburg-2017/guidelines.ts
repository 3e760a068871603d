import type { Guideline } from './story-shape.ts';

const workshop =
	'Gesammelt in der ersten Ideenwerkstatt am 3. November 2016, ergänzt beim Auftakt.';
const second = 'Gesammelt in der zweiten Ideenwerkstatt am 1. Dezember 2016, ergänzt beim Auftakt.';

/** Their wording is invented; guidelines were first collected in the workshops of 2016. */
export const guidelines: Guideline[] = [
	{
		key: 'belonging',
		title: 'Dazugehören',
		text: 'Wer hier lebt, soll möglichst schnell dazugehören.',
		reason: workshop,
		from: ['kick-belong', 'kick-years'],
		at: '2017-03-28T10:00',
		publishAt: '2017-03-29T12:00',
		second: {
			at: '2017-04-10T15:00',
			text: 'Wer hier lebt, gehört von Anfang an dazu.',
			reason:
				'Neu gefasst, weil die Fachveranstaltung eine Haltung verlangte und keine Frist. Dazugehören ist nichts, was man sich verdienen muss.',
			rating: {
				origin: 'Tisch 2 der Fachveranstaltung',
				others: [
					{
						text: 'Wer seit drei Jahren hier lebt, gehört dazu.',
						origin: 'Tisch 4 der Fachveranstaltung'
					}
				],
				cards: [
					...[
						[6, 1, 8],
						[5, 0, 9],
						[7, 2, 7],
						[4, 0, 10],
						[8, 3, 6],
						[3, 1, 9]
					],
					...[
						[6, 0, 8],
						[9, 0, 4],
						[5, 8, 3],
						[7, 2, 7],
						[4, 1, null]
					]
				]
			}
		}
	},
	{
		key: 'understanding',
		title: 'Einander verstehen',
		text: 'Wir sprechen so miteinander, dass alle verstehen und verstanden werden.',
		reason: workshop,
		from: ['kick-letters'],
		at: '2017-03-28T10:05',
		publishAt: '2017-03-29T12:00'
	},
	{
		key: 'equal-access',
		title: 'Gleicher Zugang',
		text: 'Hilfe, Bildung und Gesundheit sollen für alle besser erreichbar sein.',
		reason: second,
		from: ['kick-counter'],
		at: '2017-03-28T10:10',
		publishAt: '2017-03-29T12:00',
		second: {
			at: '2017-04-10T15:10',
			text: 'Bildung, Gesundheit und Hilfe stehen allen offen, egal woher sie kommen und wie gut sie Deutsch sprechen.',
			reason: 'Neu gefasst, weil niemand sagen konnte, was „besser erreichbar“ heißt.'
		}
	},
	{
		key: 'own-voice',
		title: 'Mitreden und mitentscheiden',
		text: 'Geflüchtete werden an Entscheidungen beteiligt.',
		reason: workshop,
		from: ['kick-about-us'],
		at: '2017-03-28T10:15',
		publishAt: '2017-03-29T12:00',
		second: {
			at: '2017-04-10T15:20',
			text: 'Wer betroffen ist, redet mit und entscheidet mit. Niemand plant für andere, ohne sie zu fragen.',
			reason:
				'Neu gefasst, weil „werden beteiligt“ offen lässt, von wem. Der zweite Satz kam von einer Frauengruppe.'
		}
	},
	{
		key: 'own-feet',
		title: 'Auf eigenen Füßen stehen',
		text: 'Wohnung, Arbeit und Ausbildung sind der Weg, auf eigenen Füßen zu stehen. Wir ebnen ihn.',
		reason: second,
		from: ['kick-work'],
		at: '2017-03-28T10:20',
		publishAt: '2017-03-29T12:00'
	},
	{
		key: 'respect',
		title: 'Sicher leben, einander achten',
		text: 'In dieser Stadt leben alle sicher und begegnen einander mit Respekt.',
		reason: second,
		from: ['kick-respect', 'kick-both-sides'],
		at: '2017-03-28T10:25',
		publishAt: '2017-03-29T12:00',
		second: {
			at: '2017-04-10T15:30',
			text: 'In dieser Stadt leben alle sicher und begegnen einander mit Respekt. Das gilt für die, die kommen, und für die, die schon lange da sind.',
			reason:
				'Ergänzt, weil zwei Beiträge die Leitlinie einseitig fanden. Respekt wird von allen erwartet.'
		}
	}
];
