import { dayAt, numberOf, weekdayOf } from '#process/plan/day-number.ts';
import { calendarWords } from '#shared/calendar-words.ts';
import type { Day } from '#shared/dates.ts';

/** A step that can be moved by hand: the link in its row of the table, and where it lies. */
export type Movable = {
	readonly link: HTMLAnchorElement;
	readonly from: Day;
	readonly to: Day;
	readonly title: string;
};

export function movableOf(link: HTMLAnchorElement): Movable | undefined {
	const { from, to, title } = link.dataset;
	return from && to && title ? { link, from, to, title } : undefined;
}

/** The page that shows what follows if the step moves by so many days. */
export function addressOf({ link, from, to }: Movable, days: number): string {
	const start = shifted(from, days);
	const end = shifted(to, days);
	const wanted = new URLSearchParams({
		startsOn: start,
		endsOn: end === start ? '' : end,
		startsAt: link.dataset['at'] ?? '',
		place: link.dataset['place'] ?? ''
	});
	return `${link.href}?${wanted.toString()}`;
}

export function shifted(day: Day, days: number): Day {
	return dayAt(numberOf(day) + days);
}

/** `Do., 4. März 2027`: written here, because not every browser knows how to count with days. */
export function sayDay(day: Day, language: string): string {
	const { short, months, afterDay, dot } = calendarWords[language === 'en' ? 'en' : 'de'];
	const weekday = short[weekdayOf(numberOf(day)) - 1] ?? '';
	const month = months[Number(day.slice(5, 7)) - 1] ?? '';
	return `${weekday}${dot}, ${Number(day.slice(8))}${afterDay} ${month} ${day.slice(0, 4)}`;
}
