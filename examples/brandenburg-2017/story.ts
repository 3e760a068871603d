import { briefings } from './briefings.ts';
import { calls } from './calls.ts';
import { childrenFamily } from './children-family/index.ts';
import { concept } from './concept.ts';
import { coreGroup } from './core-group.ts';
import { dates } from './dates.ts';
import { educationLabour } from './education-labour/index.ts';
import { guidelines } from './guidelines.ts';
import { health } from './health/index.ts';
import { housing } from './housing/index.ts';
import { invitations, list } from './list.ts';
import { itemTexts } from './item-texts.ts';
import { minutes } from './minutes.ts';
import { people } from './people.ts';
import { predecessor } from './predecessor.ts';
import { siteTextGaps } from './site-texts.ts';
import type { Story } from './story-shape.ts';
import { structure } from './structure.ts';
import { socialParticipation } from './social-participation/index.ts';

/** Brandenburg an der Havel from October 2016 to June 2019. See ../README.md. */
export const story: Story = {
	until: '2019-06-17T10:00',
	process: {
		slug: 'integrationskonzept-2017',
		template: 'planungskonzept-2016',
		title: 'Integrationskonzept 2017',
		tagline: 'Brandenburg an der Havel schreibt gemeinsam',
		city: 'Brandenburg an der Havel',
		land: 'BB',
		timeZone: 'Europe/Berlin',
		contact: 'steuerung@beispiel.example',
		note: 'Dies ist ein Beispiel. Echt sind die Vorbereitung von 2016, der Auftakt am 8. März und die Fachveranstaltung am 7. April 2017, die fünf Arbeitsbereiche, die Reihenfolge der Gruppen und die Fragen der Fragebögen. Alle Personen, alle Organisationen mit „Beispiel“ im Namen, alle Texte, Prüfungen, Beschlüsse und Zahlen und alle übrigen Termine sind erfunden.'
	},
	groupOrder: ['social-participation', 'health', 'housing', 'education-labour', 'children-family'],
	dates,
	people,
	calls,
	guidelines,
	itemTexts,
	areas: [socialParticipation, health, housing, educationLabour, childrenFamily],
	concept,
	minutes,
	coreGroup,
	briefings,
	predecessor,
	list,
	invitations,
	structure,
	siteTextGaps
};
