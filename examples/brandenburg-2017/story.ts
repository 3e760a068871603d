import { calls, ideas } from './contributions.ts';
import { dates } from './dates.ts';
import { goals, guidelines } from './guidelines-and-goals.ts';
import { measures } from './measures.ts';
import { people } from './people.ts';
import { reviews, rounds } from './rounds-and-reviews.ts';
import type { Story } from './shape.ts';

/** The small example: Brandenburg an der Havel on Tuesday, 2 May 2017, at ten. See ../README.md. */
export const story: Story = {
	now: '2017-05-02T10:00',
	process: {
		slug: 'integrationskonzept-2017',
		template: 'planungskonzept-2016',
		title: 'Integrationskonzept 2017',
		tagline: 'Brandenburg an der Havel schreibt gemeinsam',
		city: 'Brandenburg an der Havel',
		land: 'BB',
		timeZone: 'Europe/Berlin',
		contact: 'steuerung@beispiel.example',
		note: 'Dies ist ein Beispiel. Echt sind die Vorbereitung von 2016, der Auftakt am 8. März 2017 im Gotischen Haus, die Fachveranstaltung am 7. April 2017, die fünf Arbeitsbereiche, die Reihenfolge der Gruppen und die Fragen der Fragebögen. Alle Personen, alle Organisationen mit „Beispiel“ im Namen, alle Beiträge, Ziele, Maßnahmen, Prüfungen und Zahlen und alle übrigen Termine sind erfunden.'
	},
	groupOrder: ['social-participation', 'health', 'housing', 'education-labour', 'children-family'],
	dates,
	people,
	calls,
	ideas,
	guidelines,
	goals,
	measures,
	rounds,
	reviews
};
