import type { Role } from '../../src/capabilities/journal/actor.ts';
import type { Milestone, PersonaKey } from '../../src/assembly/example.ts';

/** The example opens here. */
export const opening = 'gruppen';

/**
 * The days to which the example can jump. A day is offered only if the story tells something new since
 * the one before, so that scenes which are written later bring theirs along.
 */
export const milestones: readonly Milestone[] = [
	{
		key: 'vorbereitung',
		at: '2016-10-12T10:00',
		title: { de: 'Auftakt der Vorbereitung', en: 'Preparation begins' },
		look: {
			de: 'Etwa 50 Menschen haben sich gestern zum ersten Mal getroffen.',
			en: 'About 50 people met yesterday for the first time.'
		},
		path: '/'
	},
	{
		key: 'ideenwerkstatt',
		at: '2016-11-04T10:00',
		title: { de: 'Nach der ersten Ideenwerkstatt', en: 'After the first idea workshop' },
		look: {
			de: 'Die Karten der Ideenwerkstatt vom Abend davor werden zu Beiträgen.',
			en: 'The cards of last night’s idea workshop become contributions.'
		},
		path: '/mitmachen'
	},
	{
		key: 'planungskonzept',
		at: '2016-12-30T12:00',
		title: { de: 'Das Planungskonzept steht', en: 'The planning concept is ready' },
		look: {
			de: 'Der Jahresplan zeigt, wer 2017 wann woran arbeiten wird.',
			en: 'The year plan shows who will work on what in 2017, and when.'
		},
		path: '/plan'
	},
	{
		key: 'auftakt',
		at: '2017-03-09T10:00',
		title: { de: 'Nach dem Auftakt', en: 'After the kick-off' },
		look: {
			de: 'Die ersten Aufrufe sind offen: Alle können Ideen beitragen, ohne Anmeldung.',
			en: 'The first calls are open: everybody can contribute ideas without an account.'
		},
		path: '/mitmachen'
	},
	{
		key: 'leitlinien',
		at: '2017-04-11T10:00',
		title: { de: 'Die Leitlinien stehen', en: 'The guidelines stand' },
		look: {
			de: 'Aus Ideen sind Leitlinien geworden, und die ersten Gruppen sammeln Ziele.',
			en: 'Ideas have become guidelines, and the first groups collect goals.'
		},
		path: '/konzept'
	},
	{
		key: opening,
		at: '2017-05-02T10:00',
		title: { de: 'Die Gruppen arbeiten', en: 'The groups are at work' },
		look: {
			de: 'Aufrufe, Fragebögen und Prüfungen laufen nebeneinander; die Startseite sagt, was jetzt dran ist.',
			en: 'Calls, questionnaires and reviews run side by side; the start page says what is next.'
		},
		path: '/'
	},
	{
		key: 'sommerpause',
		at: '2017-07-14T12:00',
		title: { de: 'Vor der Sommerpause', en: 'Before the summer break' },
		look: {
			de: 'Vier von fünf Gruppen haben getagt; ihre Ziele und Maßnahmen stehen im Konzept.',
			en: 'Four of five groups have met; their goals and measures are in the concept.'
		},
		path: '/konzept'
	},
	{
		key: 'zwischenbericht',
		at: '2017-09-28T10:00',
		title: { de: 'Zwischenbericht im Rat', en: 'Interim report to the council' },
		look: {
			de: 'Der Zwischenbericht ist eingefroren und lässt sich als Dokument lesen.',
			en: 'The interim report is frozen and can be read as a document.'
		},
		path: '/dokumente'
	},
	{
		key: 'entwurf',
		at: '2017-11-14T10:00',
		title: { de: 'Der Entwurf liegt bei allen', en: 'Everybody has the draft' },
		look: {
			de: 'Wer möchte, sagt zu jedem Absatz des Entwurfs etwas.',
			en: 'Whoever likes comments on any paragraph of the draft.'
		},
		path: '/dokumente'
	},
	{
		key: 'uebergabe',
		at: '2018-01-19T10:00',
		title: { de: 'Verabschiedet und übergeben', en: 'Adopted and handed over' },
		look: {
			de: 'Die Beteiligten haben das Konzept verabschiedet; jetzt liegt es bei der Stadt.',
			en: 'Those involved have adopted the concept; now it is with the city.'
		},
		path: '/dokumente'
	},
	{
		key: 'beschluss',
		at: '2018-05-31T10:00',
		title: { de: 'Beschluss der SVV', en: 'The council has decided' },
		look: {
			de: 'Die Stadtverordneten haben beschlossen; zu jeder Änderung steht der Grund.',
			en: 'The council has decided; each amendment carries its reason.'
		},
		path: '/konzept'
	},
	{
		key: 'umsetzung',
		at: '2018-12-17T10:00',
		title: { de: 'Die Umsetzung beginnt', en: 'First measures under way' },
		look: {
			de: 'Wer für eine Maßnahme einsteht, berichtet, wie weit sie ist.',
			en: 'Whoever answers for a measure reports how far it is.'
		},
		path: '/umsetzung'
	},
	{
		key: 'nach-einem-jahr',
		at: '2019-06-17T10:00',
		title: { de: 'Nach einem Jahr', en: 'After one year' },
		look: {
			de: 'Was ist umgesetzt, was hängt, und warum? Der erste Jahresbericht sagt es.',
			en: 'What is done, what is stuck, and why? The first yearly report says so.'
		},
		path: '/umsetzung'
	}
];

/** Through whose eyes one may look, by the keys of `people.ts`: as soon as they hold their role. */
export const personas: readonly {
	key: PersonaKey;
	person: string;
	role: Role;
	home: string;
}[] = [
	{ key: 'steering', person: 'anna', role: 'steering', home: '/steuerung' },
	{ key: 'department', person: 'rita', role: 'department', home: '/pruefung' },
	{ key: 'member', person: 'karim', role: 'participant', home: '/' },
	{ key: 'owner', person: 'petra', role: 'owner', home: '/umsetzung/meine' }
];
