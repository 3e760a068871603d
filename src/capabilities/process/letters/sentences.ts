import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { Audience } from '../plan/definition.ts';

/** What happens to the letters of steps; for the desk. */
export const letterSentences: Sentences = {
	'step-letter-adapted': told(
		(to) => `Der Text des Briefs ${to} ist geändert.`,
		(to) => `The text of the letter ${to} is changed.`
	),
	'step-letter-released': told(
		(to) => `Der Brief ${to} ist freigegeben.`,
		(to) => `The letter ${to} is released.`
	),
	'step-letter-skipped': told(
		(to, why) => `Der Brief ${to} entfällt.${why ? ` Grund: ${why}` : ''}`,
		(to, why) => `The letter ${to} is left out.${why ? ` Reason: ${why}` : ''}`
	),
	'step-letter-taken-back': told(
		(to) => `Die Entscheidung über den Brief ${to} ist zurückgenommen.`,
		(to) => `The decision on the letter ${to} is taken back.`
	),
	'step-letter-sent': told(
		(to) => `Der Brief ${to} ist versandt.`,
		(to) => `The letter ${to} is sent.`
	),
	'step-letter-missed': told(
		(to) =>
			`Der Brief ${to} ist nicht mehr versandt worden: Was er ankündigt, hatte schon begonnen.`,
		(to) => `The letter ${to} was not sent any more: what it announces had begun.`
	)
};

const recipients: Readonly<Record<WrittenLanguage, Readonly<Record<Audience, string>>>> = {
	de: {
		all: 'an alle',
		group: 'an die Gruppe',
		coreGroup: 'an die Kerngruppe',
		department: 'an die Fachverwaltung',
		council: 'an den Rat',
		steering: 'an die Prozesssteuerung'
	},
	en: {
		all: 'to everybody',
		group: 'to the group',
		coreGroup: 'to the core group',
		department: 'to the department',
		council: 'to the council',
		steering: 'to the steering'
	}
};

type Say = (to: string, why: string | null) => string;

function told(de: Say, en: Say): Sentences[string] {
	const maker = (language: WrittenLanguage, say: Say) => (data: Data, why: string | null) => {
		const step = [text(data, 'area'), text(data, 'title')].filter(Boolean).join(', ');
		return `${step}: ${say(recipients[language][text(data, 'audience') as Audience], why)}`;
	};
	return { de: maker('de', de), en: maker('en', en) };
}
