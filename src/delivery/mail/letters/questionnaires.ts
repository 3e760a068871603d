import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter, type LetterGroup } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

export type AskedFacts = {
	readonly process: string;
	/** What a set of several is called. */
	readonly title: string;
	readonly items: readonly { readonly code: string; readonly title: string }[];
	/** How many questions there are on each item, at most. */
	readonly questions: number;
	readonly until: string;
	/** Whether names stand on the sheets. */
	readonly named: boolean;
	/** The structure sheet of the group that works on it. */
	readonly sheet: { readonly group: string; readonly path: string } | undefined;
};

/** One letter with one link, however many items it asks about. */
export function questionnaireLetter(to: Recipient, facts: AskedFacts): Letter {
	const [only] = facts.items.length === 1 ? facts.items : [];
	const until = formatFor(to.language).day(facts.until);
	const group = facts.sheet?.group ?? '';
	return inLanguage(to, {
		de: {
			kind: 'questionnaire',
			subject: only
				? `${numbered(facts.questions, 'de')} zu ${only.code}: ${only.title}`
				: `${facts.title}: Fragebögen zu ${facts.items.length} Texten`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				only
					? `es geht um ${only.code} „${only.title}“. Ihre Antworten auf ${numberedShort(facts.questions, 'de')} helfen, es klar zu fassen.`
					: `es geht um ${facts.items.length} Texte, zu jedem gibt es ${numberedShort(facts.questions, 'de')}. Ein Link führt zu allen. Sie müssen nicht alle beantworten; was Sie speichern, zählt.`,
				`Zeit ist bis ${until}. Sie können Ihre Antworten bis dahin ändern oder zurücknehmen. ${names.de[facts.named ? 'named' : 'anonymous']}`
			],
			...(only ? {} : { groups: [listed(facts.items, 'de')] }),
			button: { label: 'Fragen beantworten', path: `/fragebogen/${secretMark}` },
			also: also(facts.sheet?.path, `Ablauf der Gruppe ${group}: alle Schritte und Termine`),
			because: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ beteiligt sind.`
		},
		en: {
			kind: 'questionnaire',
			subject: only
				? `${numbered(facts.questions, 'en')} on ${only.code}: ${only.title}`
				: `${facts.title}: questionnaires on ${facts.items.length} texts`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				only
					? `this is about ${only.code} “${only.title}”. Your answers to ${numberedShort(facts.questions, 'en')} help to word it clearly.`
					: `this is about ${facts.items.length} texts, with ${numberedShort(facts.questions, 'en')} on each. One link leads to all of them. You need not answer all; what you save counts.`,
				`There is time until ${until}. Until then you can change your answers or take them back. ${names.en[facts.named ? 'named' : 'anonymous']}`
			],
			...(only ? {} : { groups: [listed(facts.items, 'en')] }),
			button: { label: 'Answer the questions', path: `/fragebogen/${secretMark}` },
			also: also(facts.sheet?.path, `The way of the group ${group}: all steps and dates`),
			because: `You get this mail because you take part in “${facts.process}”.`
		}
	});
}

export type ReminderFacts = {
	readonly process: string;
	readonly title: string;
	readonly until: string;
	/** The day of the mail that has the link; a named set gets a new link instead. */
	readonly sentOn: string;
	readonly items: number;
	/** How many the person has answered; null where nobody knows. */
	readonly answered: number | null;
};

/**
 * Reminds of questionnaires that are still open. In an anonymous set nobody knows who has answered, nor
 * which link is whose: the letter points to the one that has it.
 */
export function questionnaireReminder(to: Recipient, facts: ReminderFacts): Letter {
	const format = formatFor(to.language);
	const until = format.day(facts.until);
	const sentOn = format.day(facts.sentOn);
	const isNamed = facts.answered !== null;
	return inLanguage(to, {
		de: {
			kind: 'questionnaire-reminder',
			subject: `Noch bis ${until}: ${facts.title}`,
			greeting: greeting(to, 'de'),
			paragraphs: isNamed
				? [
						`die Fragebögen „${facts.title}“ sind noch bis ${until} offen. Von Ihnen gibt es Antworten zu ${facts.answered} von ${facts.items} Texten.`,
						`Der Link unten gilt wie der erste. ${names.de.named}`
					]
				: [
						`die Fragebögen „${facts.title}“ sind noch bis ${until} offen. Falls Sie schon geantwortet haben: danke. Wir wissen nicht, wer geantwortet hat, und erinnern deshalb einmal alle.`,
						`Ihr eigener Link steht in unserer Mail vom ${sentOn}. Er gehört nur Ihnen, deshalb können wir ihn nicht noch einmal schicken.`
					],
			button: isNamed ? { label: 'Fragen beantworten', path: `/fragebogen/${secretMark}` } : null,
			because: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ beteiligt sind.`
		},
		en: {
			kind: 'questionnaire-reminder',
			subject: `Until ${until}: ${facts.title}`,
			greeting: greeting(to, 'en'),
			paragraphs: isNamed
				? [
						`the questionnaires “${facts.title}” are open until ${until}. There are answers from you on ${facts.answered} of ${facts.items} texts.`,
						`The link below holds like the first one. ${names.en.named}`
					]
				: [
						`the questionnaires “${facts.title}” are open until ${until}. If you have answered already: thank you. We do not know who has answered, and therefore remind everybody once.`,
						`Your own link stands in our mail of ${sentOn}. It is yours alone, so we cannot send it again.`
					],
			button: isNamed ? { label: 'Answer the questions', path: `/fragebogen/${secretMark}` } : null,
			because: `You get this mail because you take part in “${facts.process}”.`
		}
	});
}

const names = {
	de: {
		named:
			'Ihr Name steht bei Ihren Antworten: Die Prozesssteuerung sieht, was von Ihnen ist, und kann nachfragen.',
		anonymous: 'Ihr Name steht nicht dabei.'
	},
	en: {
		named:
			'Your name stands with your answers: the steering sees what is from you and can ask what is meant.',
		anonymous: 'Your name is not shown.'
	}
} as const;

const counted = {
	de: ['', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'],
	en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
} as const;

function numbered(count: number, language: 'de' | 'en'): string {
	const word = counted[language][count] ?? String(count);
	if (language === 'de') return count === 1 ? 'Eine Frage' : `${word} Fragen`;
	return count === 1 ? 'One question' : `${word} questions`;
}

function numberedShort(count: number, language: 'de' | 'en'): string {
	const word = (counted[language][count] ?? String(count)).toLowerCase();
	if (language === 'de') return count === 1 ? 'eine kurze Frage' : `${word} kurze Fragen`;
	return count === 1 ? 'one short question' : `${word} short questions`;
}

/** More than these would make a letter a catalogue; the page has them all. */
const mostListed = 12;

function listed(items: AskedFacts['items'], language: 'de' | 'en'): LetterGroup {
	const lines = items.slice(0, mostListed).map(({ code, title }) => ({ text: `${code} ${title}` }));
	const more = items.length - lines.length;
	if (more > 0)
		lines.push({ text: language === 'de' ? `und ${more} weitere` : `and ${more} more` });
	return { title: language === 'de' ? 'Darum geht es' : 'What it is about', lines };
}

function also(path: string | undefined, label: string): Letter['also'] {
	return path === undefined ? undefined : { label, path };
}
