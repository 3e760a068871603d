import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Asks how much somebody minds each of the wordings that compete; the answer needs no sign-in. */
export function ratingLetter(
	to: Recipient,
	facts: { process: string; code: string; title: string; wordings: number; until: Day }
): Letter {
	const until = formatFor(to.language).day(facts.until);
	return inLanguage(to, {
		de: {
			kind: 'rating',
			subject: `Welche Fassung? ${facts.code}: ${facts.title}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`für ${facts.code} „${facts.title}“ gibt es ${facts.wordings} Fassungen. Sagen Sie zu jeder, wie groß Ihr Widerstand ist: 0 heißt kein Widerstand, 10 heißt geht gar nicht.`,
				`Zeit ist bis ${until}. Sie können Ihre Zahlen bis dahin ändern. Ihr Name steht nicht dabei.`
			],
			button: { label: 'Fassungen bewerten', path: `/bewertung/${secretMark}` },
			because: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ beteiligt sind.`
		},
		en: {
			kind: 'rating',
			subject: `Which wording? ${facts.code}: ${facts.title}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`there are ${facts.wordings} wordings of ${facts.code} “${facts.title}”. Please say for each how strong your resistance is: 0 means no resistance, 10 means impossible for you.`,
				`There is time until ${until}. Until then you can change your numbers. Your name is not shown.`
			],
			button: { label: 'Rate the wordings', path: `/bewertung/${secretMark}` },
			because: `You get this mail because you take part in “${facts.process}”.`
		}
	});
}
