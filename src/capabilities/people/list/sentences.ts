import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';

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
	},
	'subscriber-added': {
		de: (data) =>
			`Die Prozesssteuerung hat eine Person auf den Verteiler gesetzt. Einwilligung: ${text(data, 'source')}`,
		en: (data) => `The steering has put a person on the list. Consent: ${text(data, 'source')}`
	},
	'subscription-ended': {
		de: (_data, why) => `Eine Person wurde vom Verteiler genommen. Grund: ${why ?? ''}`,
		en: (_data, why) => `A person was taken off the list. Reason: ${why ?? ''}`
	},
	'list-import-prepared': {
		de: (data) => `Eine Adressliste mit ${text(data, 'lines')} Zeilen liegt zur Durchsicht bereit.`,
		en: (data) => `An address list with ${text(data, 'lines')} lines is ready to be looked through.`
	},
	'list-import-discarded': {
		de: () => 'Eine Adressliste wurde verworfen.',
		en: () => 'An address list was thrown away.'
	},
	'list-imported': {
		de: (data, why) =>
			`${text(data, 'people')} Menschen stehen neu auf dem Verteiler. Einwilligung: ${why ?? ''}`,
		en: (data, why) => `${text(data, 'people')} people are new on the list. Consent: ${why ?? ''}`
	},
	'organisation-changed': {
		de: (data) => renamed(data, 'de'),
		en: (data) => renamed(data, 'en')
	},
	'organisations-merged': {
		de: (data) =>
			`„${text(data, 'from')}“ ist mit „${text(data, 'into')}“ zusammengeführt, ${text(data, 'people')} Menschen gehören jetzt dorthin.`,
		en: (data) =>
			`“${text(data, 'from')}” is merged into “${text(data, 'into')}”; ${text(data, 'people')} people belong there now.`
	}
};

function renamed(data: Data, language: 'de' | 'en'): string {
	const [name, before] = [text(data, 'name'), text(data, 'before')];
	if (name !== before)
		return language === 'de'
			? `Die Organisation „${before}“ heißt jetzt „${name}“.`
			: `The organisation “${before}” is now called “${name}”.`;
	return language === 'de'
		? `Der Sektor der Organisation „${name}“ wurde geändert.`
		: `The sector of the organisation “${name}” was changed.`;
}
