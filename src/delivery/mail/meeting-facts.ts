import { timedAgenda, type AgendaItem } from '#meetings/agenda.ts';
import { accessKeys, type Arrangements } from '#meetings/meeting.ts';
import type { Needs } from '#meetings/guests.ts';
import { meetingsWords } from '#meetings/words.ts';
import type { KnownDates } from '#process/announcements.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';

/** What people are told of a meeting, in a letter and in their calendar. */
export type MeetingFacts = {
	readonly title: string;
	readonly dates: KnownDates;
	/** When it ends, on the same day. */
	readonly endsAt: string | null;
	readonly arranged: Arrangements;
	readonly agenda: readonly AgendaItem[];
};

const words = {
	de: {
		when: 'Wann',
		where: 'Wo',
		to: (time: string) => `bis ${time}`,
		placeOpen: 'Der Ort steht noch nicht fest.',
		online: 'Online dabei',
		interpreters: 'Gedolmetscht wird in',
		agenda: 'Tagesordnung',
		companions: (count: number) => (count === 1 ? 'eine Begleitung' : `${count} Begleitungen`),
		stepFree: 'stufenloser Zugang',
		interpreter: (language: string) => `Dolmetschen: ${language}`,
		children: (count: number, ages: string | null) =>
			`Kinderbetreuung: ${count}${ages ? ` (${ages})` : ''}`,
		diet: (diet: string) => `Essen: ${diet}`
	},
	en: {
		when: 'When',
		where: 'Where',
		to: (time: string) => `until ${time}`,
		placeOpen: 'The place is not fixed yet.',
		online: 'Take part online',
		interpreters: 'Interpreting into',
		agenda: 'Agenda',
		companions: (count: number) => (count === 1 ? 'one companion' : `${count} companions`),
		stepFree: 'step-free access',
		interpreter: (language: string) => `interpreting: ${language}`,
		children: (count: number, ages: string | null) =>
			`childcare: ${count}${ages ? ` (${ages})` : ''}`,
		diet: (diet: string) => `food: ${diet}`
	}
} as const;

/** `Do., 18. Mai 2017, 17:00 Uhr bis 19:00 Uhr` */
export function sayMeetingTime(
	dates: KnownDates,
	endsAt: string | null,
	language: WrittenLanguage
): string {
	const format = formatFor(language);
	if (dates.endsOn) return format.span(dates.startsOn, dates.endsOn);
	const start = format.dayAndTime(dates.startsOn, dates.startsAt);
	if (!dates.startsAt || !endsAt) return start;
	return `${start} ${words[language].to(format.time(endsAt))}`;
}

/** Date and place, and what helps to get there: a line each. */
export function sayPlace(
	{ dates, endsAt, arranged }: MeetingFacts,
	language: WrittenLanguage
): string {
	const say = words[language];
	const { access, interpreters, childcare } = arranged;
	const field = meetingsWords[language];
	const known = accessKeys
		.filter((key) => access[key] !== 'unknown')
		.map((key) => `${field.access[key]}: ${field.presences[access[key]]}`);
	const lines = [
		`${say.when}: ${sayMeetingTime(dates, endsAt, language)}`,
		dates.place ? `${say.where}: ${dates.place}` : say.placeOpen,
		...(known.length > 0 ? [`${known.join('; ')}.`] : []),
		...(arranged.directions ? [arranged.directions] : []),
		...(arranged.onlineLink ? [`${say.online}: ${arranged.onlineLink}`] : []),
		...(interpreters.length > 0 ? [`${say.interpreters}: ${interpreters.join(', ')}`] : []),
		...(childcare === 'none' ? [] : [`${capital(field.childcares[childcare])}.`])
	];
	return lines.join('\n');
}

/** The agenda with its times, a line each; nothing where there is none. */
export function sayAgenda({ dates, agenda }: MeetingFacts, language: WrittenLanguage): string {
	if (agenda.length === 0) return '';
	const format = formatFor(language);
	const lines = timedAgenda(dates.startsAt, agenda).map(({ from, title, speaker }) =>
		[from && `${format.time(from)}:`, title, speaker && `(${speaker})`].filter(Boolean).join(' ')
	);
	return [`${words[language].agenda}:`, ...lines].join('\n');
}

/** What somebody has noted for themselves, so that they see whether it is right. */
export function sayNeeds(
	guest: { readonly companions: number; readonly needs: Needs },
	language: WrittenLanguage
): string {
	const say = words[language];
	const { stepFree, interpreter, children, childrenAges, diet, other } = guest.needs;
	return [
		guest.companions > 0 && say.companions(guest.companions),
		stepFree && say.stepFree,
		interpreter && say.interpreter(interpreter),
		children > 0 && say.children(children, childrenAges),
		diet && say.diet(diet),
		other
	]
		.filter(Boolean)
		.join('; ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
