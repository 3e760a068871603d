import type { CoreGroupStory } from './story-shape.ts';

const all = ['health', 'housing', 'children-family', 'social-participation', 'education-labour'];

/** Who accompanies all groups. Invented; nobody from the volunteers speaks for health, so that a gap shows. */
export const coreGroup: CoreGroupStory = {
	until: '2018-12-31',
	members: [
		member('juergen', '2017-03-08', ['health', 'housing', 'education-labour'], 'all'),
		member('sabine', '2017-03-08', ['housing', 'education-labour'], 'all'),
		member('horst', '2017-03-08', ['housing', 'social-participation'], 'all'),
		member('petra', '2017-03-08', ['social-participation'], 'all'),
		member('karim', '2017-03-08', ['housing'], 'name'),
		member('p26', '2017-04-07', ['children-family', 'social-participation'], 'all'),
		member('monika', '2017-04-07', ['health'], 'all'),
		member('elke', '2017-04-07', ['children-family'], 'all'),
		member('lena', '2017-04-07', ['children-family', 'education-labour'], 'all'),
		member('ahmad', '2017-04-07', all, 'none')
	],
	wanted: [
		{
			...{ institution: 'Beispiel-Klinikum', sector: 'provider', area: 'health' },
			...{ approacher: 'Anna Beispiel', state: 'agreed' }
		},
		{
			...{ institution: 'Wohnungsgesellschaft Beispiel', sector: 'business', area: 'housing' },
			...{ approacher: 'die Beigeordnete', state: 'agreed' }
		},
		{
			...{ institution: 'Handelskammer Beispiel', sector: 'business', area: 'education-labour' },
			...{ approacher: 'die Beigeordnete', state: 'noAnswer' }
		},
		{
			...{ institution: 'Ärztenetz Beispiel', sector: 'business', area: 'health' },
			...{ approacher: 'Anna Beispiel', state: 'declined' },
			reason: 'In diesem Jahr ist keine Zeit. Im nächsten gern.'
		},
		{
			...{
				institution: 'Stadtsportbund Beispiel',
				sector: 'provider',
				area: 'social-participation'
			},
			...{ approacher: 'Anna Beispiel', state: 'agreed' }
		}
	]
};

function member(
	person: string,
	forward: string,
	areas: string[],
	shows: CoreGroupStory['members'][number]['shows']
) {
	return { person, forward, areas, shows };
}
