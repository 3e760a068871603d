import type { Story, StorySubscriber } from './story-shape.ts';

const paper = 'Liste auf Papier beim Auftakt am 8. März 2017 (Beispiel)';
const all = ['dates', 'calls', 'results'];

/** Who wants to hear of it without taking part. Invented. */
export const list: readonly StorySubscriber[] = [
	subscriber('Beate Muster', 'beate.muster', all, [], 'weekly'),
	subscriber('Thanh Probe', 'thanh.probe', ['dates', 'calls'], ['housing'], 'atOnce'),
	subscriber('Olena Beispiel', 'olena.beispiel', all, ['children-family', 'health'], 'weekly'),
	{
		...subscriber('Gerd Probe', 'gerd.probe', ['results'], [], 'weekly'),
		...{ organisation: 'Seniorenbeirat Beispiel', sector: 'politics' }
	},
	subscriber('', 'nachbarin17', ['dates'], ['housing'], 'atOnce')
];

/** Two go by mail, one before and one after the day on which the example opens. Invented. */
export const invitations: Story['invitations'] = {
	byMail: [
		{ area: 'health', step: 'invitation-2', releasedAt: '2017-04-27T19:40' },
		{ area: 'education-labour', step: 'invitation-1', releasedAt: '2017-05-02T09:20' }
	],
	onPaper: 'Die Einladung ist auf Papier verschickt.'
};

function subscriber(
	name: string,
	mailbox: string,
	kinds: readonly string[],
	areas: readonly string[],
	rhythm: StorySubscriber['rhythm']
): StorySubscriber {
	const email = `${mailbox}@beispiel.example`;
	return { at: '2017-03-09T08:40', name, email, kinds, areas, rhythm, consent: paper };
}
