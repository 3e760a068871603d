import { dayThatMatters, upcoming, type Step } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';

/** A date as a list shows it: the day that matters next, and whether it is the last one of a window. */
export type DateAhead = Pick<
	Step,
	'id' | 'areaId' | 'kind' | 'title' | 'startsOn' | 'endsOn' | 'startsAt' | 'place'
> & { readonly on: Day; readonly lastDay: boolean };

/** The next dates that concern everybody; what the steering does by itself is in the plan. */
export function datesAhead(
	steps: readonly Step[],
	today: Day,
	most = Number.POSITIVE_INFINITY
): readonly DateAhead[] {
	return upcoming(steps, today)
		.filter((step) => step.kind !== 'task')
		.slice(0, most)
		.map((step) => dateAhead(step, today));
}

export function dateAhead(step: Step, today: Day): DateAhead {
	const { id, areaId, kind, title, startsOn, endsOn, startsAt, place } = step;
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
		lastDay: endsOn !== null && on === endsOn
	};
}
