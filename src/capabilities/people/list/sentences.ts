import type { Sentences } from '#journal/sentence.ts';

/** Never with a name or an address: who is on the list is nobody else's business. */
export const listSentences: Sentences = {
	'subscription-requested': {
		de: () => 'Jemand möchte auf den Verteiler und bekommt dazu eine Mail.',
		en: () => 'Somebody would like to be on the list and gets a mail about it.'
	},
	'subscription-confirmed': {
		de: () => 'Eine Person steht jetzt auf dem Verteiler.',
		en: () => 'A person is now on the distribution list.'
	},
	'subscription-changed': {
		de: () => 'Eine Person hat geändert, welche Post sie bekommt.',
		en: () => 'A person has changed which mail they get.'
	},
	'list-left': {
		de: () => 'Eine Person hat den Verteiler verlassen.',
		en: () => 'A person has left the distribution list.'
	}
};
