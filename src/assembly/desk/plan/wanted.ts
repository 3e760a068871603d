import type { StepDates } from '#process/steps.ts';

/** Wanted dates as the part of an address after the question mark: it can be shared, and saves nothing. */
export function wanted(dates: StepDates, alsoAnnounced = false): string {
	return new URLSearchParams({
		startsOn: dates.startsOn ?? '',
		endsOn: dates.endsOn ?? '',
		startsAt: dates.startsAt ?? '',
		place: dates.place ?? '',
		...(alsoAnnounced && { alsoAnnounced: 'yes' })
	}).toString();
}
