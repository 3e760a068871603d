import { sayMovedLine, type MovedLine } from '#process/plan/say-moved.ts';
import { sayWhen } from '#process/plan/moved-dates.ts';
import type { Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

type Facts = {
	readonly process: string;
	readonly slug: string;
	readonly lines: readonly MovedLine[];
	readonly reason: string;
	/** On the list, and without a part of their own. */
	readonly onlyListed: boolean;
};

/** Old and new date of everything that somebody knows of, and why. */
export function movedLetter(to: Recipient, facts: Facts): Letter {
	const lines = (language: 'de' | 'en') =>
		facts.lines.map((line) => sayMovedLine(line, language)).join('\n');
	const [only] = facts.lines;
	const one = facts.lines.length === 1 ? only : undefined;
	return inLanguage(to, {
		de: {
			kind: 'steps-moved',
			subject: one
				? `${one.to ? 'Neuer Termin' : 'Abgesagt'}: ${one.title}, ${sayWhen(one.to || one.from, 'de')}`
				: `Neue Termine: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				one
					? `bei „${facts.process}“ hat sich ein Termin geändert:`
					: `bei „${facts.process}“ haben sich ${facts.lines.length} Termine geändert:`,
				lines('de'),
				...(facts.reason ? [`Der Grund: ${facts.reason}`] : [])
			],
			button: { label: 'Alle Termine ansehen', path: `/${facts.slug}/plan` },
			because: facts.onlyListed
				? `Sie bekommen diese Mail, weil Sie auf dem Verteiler von „${facts.process}“ stehen und der alte Termin bekannt war.`
				: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ mitwirken und der alte Termin bekannt war.`
		},
		en: {
			kind: 'steps-moved',
			subject: one
				? `${one.to ? 'New date' : 'Cancelled'}: ${one.title}, ${sayWhen(one.to || one.from, 'en')}`
				: `New dates: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				one
					? `a date of “${facts.process}” has changed:`
					: `${facts.lines.length} dates of “${facts.process}” have changed:`,
				lines('en'),
				...(facts.reason ? [`The reason: ${facts.reason}`] : [])
			],
			button: { label: 'See all dates', path: `/${facts.slug}/plan` },
			because: facts.onlyListed
				? `You get this mail because you are on the distribution list of “${facts.process}” and the old date was known.`
				: `You get this mail because you take part in “${facts.process}” and the old date was known.`
		}
	});
}
