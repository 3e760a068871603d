import type { KnownDates, PublicDate } from '#process/announcements.ts';
import { daysBetween } from '#shared/dates.ts';
import { atStart } from '#shared/format.ts';
import { dateState } from './told.ts';
import type { Voice } from './voice.ts';

/** `Do., 18. Mai 2017, 17:00 Uhr`, or the window. */
export function sayDates({ startsOn, endsOn, startsAt }: KnownDates, { format }: Voice): string {
	return endsOn ? format.span(startsOn, endsOn) : format.dayAndTime(startsOn, startsAt);
}

/** What became of a date, in a sentence, with its reason; nothing while it is as it was first told. */
export function sayChange(told: PublicDate | undefined, voice: Voice): string | undefined {
	if (!told || told.state === 'fixed') return undefined;
	const words = voice.words.dates;
	const what = told.before ? words.moved(sayDates(told.before, voice)) : words.cancelled;
	return told.reason ? `${what} ${words.reason(told.reason)}` : what;
}

/** Where a date stands, as the one sentence under its title. */
export function sayState(told: PublicDate | undefined, voice: Voice): string {
	const { words, format, today } = voice;
	const say = words.dates.state;
	const state = dateState(told, today);
	if (!told) return say.undated;
	const { dates } = told;
	const when = sayDates(dates, voice);
	switch (state) {
		case 'cancelled':
			return say.cancelled(when);
		case 'over':
			return say.over(when);
		case 'today':
			return say.today(dates.startsAt && format.time(dates.startsAt));
		case 'running':
			return say.running(format.until(dates.endsOn ?? dates.startsOn, today));
		case 'ahead':
		case 'undated': {
			const near = format.nearness(dates.startsOn, today);
			if (near) return `${atStart(near)}, ${when}.`;
			return say.ahead(when, daysBetween(today, dates.startsOn));
		}
	}
}
