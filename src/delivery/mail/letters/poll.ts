import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Asks which day suits; the answer needs no sign-in. */
export function pollLetter(
	to: Recipient,
	facts: {
		process: string;
		title: string;
		area: string | null;
		days: readonly { day: Day; time: string | null }[];
		until: Day;
	}
): Letter {
	const format = formatFor(to.language);
	const about = facts.area ? `${facts.title} (${facts.area})` : facts.title;
	const days = facts.days.map(({ day, time }) => format.dayAndTime(day, time)).join('; ');
	return inLanguage(to, {
		de: {
			kind: 'poll',
			subject: `Wann passt es Ihnen? ${about}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`wir suchen einen Termin für: ${about}. Zur Wahl stehen: ${days}.`,
				`Bitte sagen Sie bis ${format.day(facts.until)}, was Ihnen passt. Bis dahin können Sie Ihre Antwort ändern.`
			],
			button: { label: 'Antworten', path: `/terminfrage/${secretMark}` },
			because: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ beteiligt sind.`
		},
		en: {
			kind: 'poll',
			subject: `When does it suit you? ${about}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`we are looking for a date for: ${about}. To choose from: ${days}.`,
				`Please say until ${format.day(facts.until)} what suits you. Until then you can change your answer.`
			],
			button: { label: 'Answer', path: `/terminfrage/${secretMark}` },
			because: `You get this mail because you take part in “${facts.process}”.`
		}
	});
}
