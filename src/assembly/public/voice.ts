import type { Words } from '#assembly/words/index.ts';
import type { Outcome } from '#monitoring/progress.ts';
import { addHours, dayOf, type Day, type Instant } from '#shared/dates.ts';
import type { Format } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { AreaNow, AreaRow } from './area-rows.ts';

/** What a page needs to put facts into sentences. */
export type Voice = {
	readonly words: Words['public'];
	readonly format: Format;
	/** In which dates are said. */
	readonly language: WrittenLanguage;
	readonly today: Day;
	readonly zone: string;
};

/** `bis morgen`, `bis 17. Mai`: the shortest that is still clear. */
export function sayUntil(day: Day, { words, format, today }: Voice): string {
	return words.start.lead.until(format.nearness(day, today) ?? format.shortDay(day));
}

/** How many measures are adopted, done and under way, and of how many nothing was heard. */
export function sayOutcome({ all, running, done, stale }: Outcome, { words }: Voice): string {
	const say = words.implementation;
	return [say.summary(all, running, done), say.stale(stale)].filter(Boolean).join(' ');
}

/** `3. Mai`, and with its year if that is not the present one. */
export function sayDay(day: Day, { format, today }: Voice): string {
	const year = day.slice(0, 4);
	return year === today.slice(0, 4) ? format.shortDay(day) : `${format.shortDay(day)} ${year}`;
}

/** What goes on in a group, as one short sentence. */
export function sayAreaNow(now: AreaNow, voice: Voice): string {
	const { words, format } = voice;
	const say = words.groups.now;
	const meeting = 'meeting' in now && now.meeting?.startsOn;
	const and = meeting ? [say.meeting(format.shortDay(meeting))] : [];
	switch (now.kind) {
		case 'call': {
			const last = dayOf(addHours(now.call.closesAt, -1), voice.zone);
			return [say.call(sayUntil(last, voice)), ...and].join(', ');
		}
		case 'review':
			return say.review(sayUntil(now.until, voice));
		case 'begins':
			return [say.begins(format.shortDay(now.on)), ...and].join(', ');
		case 'meeting':
			return and.join('');
		case 'running':
			return say.running(sayUntil(now.until, voice));
		case 'over':
		case 'undated':
			return say[now.kind];
	}
}

export function sayCounts<A>(row: AreaRow<A>, { words }: Voice): string {
	return words.groups.counts(row.goals, row.measures, row.contributions);
}

/** `heute, 9:40 Uhr` or the day, and the same for machines. */
export function sayWhen(at: Instant, voice: Voice): { when: string; datetime: Day } {
	const { words, format, today, zone } = voice;
	const day = dayOf(at, zone);
	return {
		when:
			day === today
				? words.start.news.today(timeOf(at, voice))
				: day.slice(0, 4) === today.slice(0, 4)
					? `${format.weekday(day)}, ${format.shortDay(day)}`
					: `${format.weekday(day)}, ${format.shortDay(day)} ${day.slice(0, 4)}`,
		datetime: day
	};
}

/** The local time of an instant: `9:40 Uhr`. */
export function timeOf(at: Instant, { format, zone }: Voice): string {
	const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();
	return format.time(time.toString({ smallestUnit: 'minute' }));
}
