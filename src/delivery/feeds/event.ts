import type { KnownDates, PublicDate } from '#process/announcements.ts';
import type { Step } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';

/** A public date as it leaves the house: in a calendar, in a file, as data in a page. */
export type FeedEvent = {
	/** Of the step; stays when the address of the site changes. */
	readonly id: string;
	readonly title: string;
	/** What kind of date it is and whose, in words. */
	readonly categories: readonly string[];
	/** What happens there, a sentence each. */
	readonly contents: readonly string[];
	readonly date: PublicDate;
	/** Where it is read. */
	readonly url: string;
};

/** When something is: whole days, the last one included, or an hour whose end nobody has named. */
export type EventTime =
	| { readonly kind: 'days'; readonly from: Day; readonly to: Day }
	| { readonly kind: 'hour'; readonly day: Day; readonly time: string };

/** A window is told in days even when its first day has an hour. */
export function timeOf({ startsOn, endsOn, startsAt }: KnownDates): EventTime {
	if (startsAt && !endsOn) return { kind: 'hour', day: startsOn, time: startsAt };
	return { kind: 'days', from: startsOn, to: endsOn ?? startsOn };
}

/** The public dates as events, in the order of the steps; what the steering does by itself is not one. */
export function feedEvents(
	steps: readonly Step[],
	dates: ReadonlyMap<string, PublicDate>,
	say: {
		readonly areas: readonly { readonly id: string; readonly shortTitle: string }[];
		readonly kinds: Readonly<Record<Step['kind'], string>>;
		readonly urlOf: (stepId: string) => string;
	}
): readonly FeedEvent[] {
	return steps.flatMap((step) => {
		const date = dates.get(step.id);
		if (!date) return [];
		const area = say.areas.find(({ id }) => id === step.areaId)?.shortTitle;
		return [
			{
				id: step.id,
				title: area ? `${area}: ${step.title}` : step.title,
				categories: area ? [say.kinds[step.kind], area] : [say.kinds[step.kind]],
				contents: step.contents,
				date,
				url: say.urlOf(step.id)
			}
		];
	});
}
