import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Shows the core group what is written so far; the link signs in and leads to the answers. */
export function shownWordingLetter(
	to: Recipient,
	facts: { process: string; code: string; title: string; text: string }
): Letter {
	const path = `/anmelden/${secretMark}`;
	return inLanguage(to, {
		de: {
			kind: 'wording-shown',
			subject: `Neue Fassung für die Kerngruppe: ${facts.code}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`der Fragebogen zu ${facts.code} „${facts.title}“ ist ausgewertet. So könnte die nächste Fassung lauten; sie gilt noch nicht:`,
				facts.text,
				'Lesen Sie die Antworten nebeneinander. Was anders lauten soll, antworten Sie auf diese Mail oder sagen Sie beim nächsten Treffen. Der Link meldet Sie an und führt dorthin.'
			],
			button: { label: 'Antworten nebeneinander lesen', path },
			because: `Sie bekommen diese Mail, weil Sie zur Kerngruppe von „${facts.process}“ gehören.`
		},
		en: {
			kind: 'wording-shown',
			subject: `A new wording for the core group: ${facts.code}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the questionnaire on ${facts.code} “${facts.title}” has been worked through. The next version could read like this; it does not hold yet:`,
				facts.text,
				'Read the answers side by side. Answer this mail, or say at the next meeting, what should read otherwise. The link signs you in and leads there.'
			],
			button: { label: 'Read the answers side by side', path },
			because: `You get this mail because you belong to the core group of “${facts.process}”.`
		}
	});
}
