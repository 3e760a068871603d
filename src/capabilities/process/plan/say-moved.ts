import type { Data } from '#journal/entry.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { sayWhen } from './moved-dates.ts';

/** One step of a move as its entry keeps it. */
export type MovedLine = {
	readonly step: string;
	readonly title: string;
	readonly from: string;
	readonly to: string;
	readonly place: string;
	readonly told: boolean;
};

const words = {
	de: {
		set: (title: string, now: string) => `${title}: ${now}.`,
		moved: (title: string, now: string, before: string) =>
			`${title}: ${now}, verschoben von ${before}.`,
		cancelled: (title: string, before: string) => `${title}: abgesagt, war geplant für ${before}.`,
		place: (title: string, now: string, place: string) => `${title}: ${now}, ${place}.`
	},
	en: {
		set: (title: string, now: string) => `${title}: ${now}.`,
		moved: (title: string, now: string, before: string) =>
			`${title}: ${now}, moved from ${before}.`,
		cancelled: (title: string, before: string) => `${title}: cancelled, was planned for ${before}.`,
		place: (title: string, now: string, place: string) => `${title}: ${now}, ${place}.`
	}
} as const;

export function movedLines(data: Data): readonly MovedLine[] {
	const list = (key: string) => {
		const value = data[key];
		return Array.isArray(value) ? (value as readonly string[]) : [];
	};
	const [titles, from, to, places, told] = ['titles', 'from', 'to', 'places', 'told'].map(list);
	return list('steps').map((step, index) => ({
		step,
		title: titles?.[index] ?? '',
		from: from?.[index] ?? '',
		to: to?.[index] ?? '',
		place: places?.[index] ?? '',
		told: told?.includes(step) ?? false
	}));
}

/** `Auftakt: Do., 4. März 2027, verschoben von Di., 2. März 2027.`, a sentence for each step. */
export function sayMoved(data: Data, language: WrittenLanguage): string {
	return movedLines(data)
		.map((line) => sayMovedLine(line, language))
		.join(' ');
}

export function sayMovedLine(
	{ title, from, to, place }: MovedLine,
	language: WrittenLanguage
): string {
	const say = words[language];
	const [before, now] = [sayWhen(from, language), sayWhen(to, language)];
	if (!now) return say.cancelled(title, before ?? '');
	if (before === now && place) return say.place(title, now, place);
	return before ? say.moved(title, now, before) : say.set(title, now);
}
