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
	...privacySentences,
	'access-reopened': {
		de: () => 'Eine Person kann sich neu anmelden, nachdem sie ihren Passkey verloren hat.',
		en: () => 'A person can sign in anew after they lost their passkey.'
	},
	'strong-sign-in-required': {
		de: () =>
			'Steuerung und Prüfende melden sich ab jetzt nur mit Passkey oder über das Rathaus an.',
		en: () =>
			'From now on the steering and the reviewers sign in by passkey or through the town hall only.'
	},
	'strong-sign-in-released': {
		de: () => 'Steuerung und Prüfende können sich wieder auch per Mail anmelden.',
		en: () => 'The steering and the reviewers can sign in by mail again.'
	}
};
