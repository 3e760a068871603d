import { text, type Sentences } from '#journal/sentence.ts';
import { outreachWords } from './words.ts';
import type { WantedState } from './wanted.ts';

/** Who is wanted is the desk's business alone; the journal holds no names. */
export const outreachSentences: Sentences = {
	'wanted-added': {
		de: (data) => `Auf die Liste der Ansprache kamen: ${text(data, 'count')}.`,
		en: (data) => `Added to the outreach list: ${text(data, 'count')}.`
	},
	'wanted-changed': {
		de: () => 'Ein Eintrag der Ansprache ist geändert.',
		en: () => 'An entry of the outreach list is changed.'
	},
	'outreach-recorded': {
		de: (data) => `Ansprache: ${stateIn('de', text(data, 'state'))}.`,
		en: (data) => `Outreach: ${stateIn('en', text(data, 'state'))}.`
	},
	'release-asked': {
		de: (data) =>
			`Ein Brief im Namen einer Unterstützerin oder eines Unterstützers wartet auf Freigabe (Fassung ${text(data, 'version')}).`,
		en: (data) =>
			`A letter in the name of a supporter awaits release (version ${text(data, 'version')}).`
	},
	'letter-released': {
		de: (data) => `Ein Brief zur Unterstützung ist freigegeben (Fassung ${text(data, 'version')}).`,
		en: (data) => `A letter of support is released (version ${text(data, 'version')}).`
	},
	'letter-change-asked': {
		de: (data) =>
			`Zu einem Brief zur Unterstützung wird eine Änderung gewünscht (Fassung ${text(data, 'version')}).`,
		en: (data) => `A change of a letter of support is asked for (version ${text(data, 'version')}).`
	},
	'support-letter-sent': {
		de: (data) => `Ein freigegebener Brief ging an ${text(data, 'count')} Empfangende.`,
		en: (data) => `A released letter went to ${text(data, 'count')} recipients.`
	}
};

function stateIn(language: 'de' | 'en', state: string): string {
	return outreachWords[language].states[state as WantedState] ?? state;
}
