import type { GeneralCall } from './story-shape.ts';
import { workshopCards } from './workshop-cards.ts';

/** The cards of the first workshop, and what people added to the guidelines at the kick-off. All invented. */
export const calls: GeneralCall[] = [
	{
		title: 'Ideenwerkstatt: Wie wollen wir hier zusammenleben?',
		question:
			'Schreiben Sie auf eine Karte, was gut läuft, was fehlt und was sich ändern soll. Stichworte reichen.',
		opens: '2016-11-03',
		closes: '2016-12-01',
		from: '2016-11-03T18:10',
		pace: 'evening',
		ideas: workshopCards
	},
	{
		title: 'Auftakt: Was muss in den Leitlinien stehen?',
		question:
			'Leitlinien sagen in einem Satz, was in dieser Stadt gelten soll. Welcher Satz darf nicht fehlen?',
		opens: '2017-03-08',
		closes: '2017-03-26',
		from: '2017-03-08T18:45',
		pace: 'evening',
		ideas: [
			{
				key: 'kick-belong',
				channel: 'card',
				text: 'Ich will nicht mehr gefragt werden, wann ich zurückgehe. Ich wohne hier.'
			},
			{
				key: 'kick-years',
				channel: 'card',
				text: 'Dazugehören darf nicht sieben Jahre dauern. Im Verein hat es bei mir zwei Wochen gedauert.'
			},
			{
				key: 'kick-letters',
				channel: 'paper',
				text: 'Die Briefe vom Amt verstehe ich nicht, und ich bin hier geboren. Schreibt so, dass man es versteht. Das hilft allen.'
			},
			{
				key: 'kick-counter',
				channel: 'card',
				text: 'An jedem Schalter die gleiche Auskunft, egal wer fragt.'
			},
			{
				key: 'kick-about-us',
				channel: 'card',
				text: 'Nicht über uns reden. Mit uns.'
			},
			{
				key: 'kick-work',
				channel: 'web',
				text: 'Mein Mann ist Schweißer und darf seit zwei Jahren nicht arbeiten. Wer arbeitet, lernt Deutsch von allein.'
			},
			{
				key: 'kick-respect',
				channel: 'mail',
				text: 'Meine Tochter wird im Bus beschimpft. Ich möchte, dass jemand etwas sagt.'
			},
			{
				key: 'kick-both-sides',
				channel: 'web',
				text: 'Bitte nicht nur fordern, dass die Stadt sich ändert. Respekt geht in beide Richtungen.'
			},
			{
				key: 'kick-paper',
				channel: 'card',
				text: '2012 gab es schon so ein Papier. Wer hat eigentlich nachgesehen, was daraus wurde?'
			}
		]
	}
];
