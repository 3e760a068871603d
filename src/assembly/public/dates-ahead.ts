import type { PublicDate } from '#process/announcements.ts';
import { dayThatMatters, upcoming, type Step } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';
import { forAll } from './told.ts';

/** A date as a list shows it: the day that matters next, and whether it is the last one of a window. */
export type DateAhead = Pick<
	Step,
	'id' | 'areaId' | 'kind' | 'title' | 'startsOn' | 'endsOn' | 'startsAt' | 'place'
> & {
	readonly on: Day;
	readonly lastDay: boolean;
	/** That it was moved or cancelled, where that is known. */
	readonly told?: PublicDate | undefined;
};

type Dated = Step & { readonly told?: PublicDate | undefined };

/** The next dates that concern everybody; what the steering does by itself is in the plan. */
export function datesAhead(
	steps: readonly Dated[],
	today: Day,
	most = Number.POSITIVE_INFINITY
): readonly DateAhead[] {
	return upcoming(forAll(steps), today)
		.slice(0, most)
		.map((step) => dateAhead(step, today));
}

export function dateAhead(step: Dated, today: Day): DateAhead {
	const { id, areaId, kind, title, startsOn, endsOn, startsAt, place, told } = step;
	const on = dayThatMatters(step, today);
	return {
		id,
		areaId,
		kind,
		title,
		startsOn,
		endsOn,
		startsAt,
		place,
		on,
		lastDay: endsOn !== null && on === endsOn,
		told
	};
}
