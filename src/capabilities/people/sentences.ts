import { text, type Sentences } from '#journal/sentence.ts';
import { listSentences } from './list/sentences.ts';
import { privacySentences } from './privacy-sentences.ts';

export const peopleSentences: Sentences = {
	...listSentences,
	'installation-set-up': {
		de: () => 'Die Prozesssteuerung ist eingerichtet.',
		en: () => 'The steering is set up.'
	},
	'person-invited': {
		de: (data) => `Eine Person wurde eingeladen (${text(data, 'role')}).`,
		en: (data) => `A person was invited (${text(data, 'role')}).`
	},
	'department-added': {
		de: (data) => `Die Fachverwaltung „${text(data, 'name')}“ prüft mit.`,
		en: (data) => `The department “${text(data, 'name')}” takes part in the review.`
	},
	'role-ended': {
		de: (data) => `Eine Aufgabe wurde beendet (${text(data, 'role')}).`,
		en: (data) => `A role was ended (${text(data, 'role')}).`
	},
	...privacySentences
};
