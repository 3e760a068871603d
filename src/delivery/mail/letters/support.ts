import { fillSupportText } from '#process/outreach/support-letter.ts';
import { renderLetter, secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

type SupportFacts = {
	readonly subject: string;
	readonly body: string;
	readonly supporter: string;
	readonly office: string;
	readonly process: string;
	/** Of the steering: answers go there. */
	readonly contact: string;
	/** The public page, and the same with its host for `{link}`. */
	readonly path: string;
	readonly link: string;
};

/**
 * A letter in a supporter's name, as the supporter reads it before the release and as it is sent: whose
 * name it bears, who sends it, and who reads the answers stand beneath it.
 */
export function supportLetter(
	to: { readonly name: string | null; readonly institution: string | null },
	facts: SupportFacts
): Letter {
	const { process, link } = facts;
	const fill = (text: string) => fillSupportText(text, { ...to, process, link });
	const [first = '', ...paragraphs] = fill(facts.body).split(/\n{2,}/);
	return {
		kind: 'support-letter',
		subject: fill(facts.subject),
		greeting: first,
		paragraphs: [...paragraphs, `${facts.supporter}\n${facts.office}`],
		button: { label: `Mehr über „${process}“`, path: facts.path },
		because: `Diesen Brief schickt die Prozesssteuerung von „${process}“ im Namen von ${facts.supporter}, ${facts.office}. ${facts.supporter} hat ihn gelesen und freigegeben. Ihre Antwort erreicht die Prozesssteuerung: ${facts.contact}`
	};
}

/** What a letter is made of, from the records. */
type Source = {
	readonly letter: { readonly supporter: string; readonly office: string };
	readonly version: { readonly subject: string; readonly body: string };
	readonly process: {
		readonly title: string;
		readonly slug: string;
		readonly contactEmail: string;
	};
	readonly origin: string;
};

export function supportFacts({ letter, version, process, origin }: Source): SupportFacts {
	const path = `/${process.slug}`;
	const { title, contactEmail: contact } = process;
	return {
		...{ subject: version.subject, body: version.body, process: title, contact, path },
		...{ supporter: letter.supporter, office: letter.office, link: origin + path }
	};
}

/** Subject and plain text exactly as they are sent. */
export function sayLetter(to: Parameters<typeof supportLetter>[0], source: Source) {
	const { origin, process } = source;
	const { subject, text } = renderLetter(supportLetter(to, supportFacts(source)), {
		...{ origin, sender: process.contactEmail, language: 'de' }
	});
	return { subject, text };
}

/** Asks the supporter to read the letter and to release it, or to say what has to change. */
export function releaseLetter(to: Recipient, facts: { process: string; isNew: boolean }): Letter {
	const { process } = facts;
	return inLanguage(to, {
		de: {
			kind: 'release-asked',
			subject: facts.isNew
				? `Bitte freigeben: ein Brief in Ihrem Namen (${process})`
				: `Bitte neu freigeben: der Brief in Ihrem Namen ist geändert (${process})`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				facts.isNew
					? `für „${process}“ möchten wir Menschen und Einrichtungen in Ihrem Namen ansprechen. Den Brief haben wir vorbereitet.`
					: `der Brief, mit dem wir für „${process}“ in Ihrem Namen ansprechen möchten, hat eine neue Fassung. Die alte Freigabe gilt für sie nicht.`,
				'Sie lesen ihn so, wie er verschickt wird. Geben Sie ihn frei, oder schreiben Sie uns, was sich ändern soll. Vorher geht nichts hinaus.'
			],
			button: { label: 'Brief lesen', path: `/freigabe/${secretMark}` },
			because: `Sie bekommen diese Mail, weil Sie die Prozesssteuerung von „${process}“ unterstützen.`
		},
		en: {
			kind: 'release-asked',
			subject: facts.isNew
				? `Please release: a letter in your name (${process})`
				: `Please release again: the letter in your name has changed (${process})`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				facts.isNew
					? `for “${process}” we want to approach people and institutions in your name. We have prepared the letter.`
					: `the letter by which we want to approach people for “${process}” in your name has a new wording. The former release does not hold for it.`,
				'You read it as it will be sent. Release it, or write to us what should be changed. Before that nothing goes out.'
			],
			button: { label: 'Read the letter', path: `/freigabe/${secretMark}` },
			because: `You get this mail because you support the steering of “${process}”.`
		}
	});
}
