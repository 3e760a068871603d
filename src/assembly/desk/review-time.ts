import { meetingDay } from '#review/due.ts';
import { daysLeft, fairDays, regularDueOn } from '#review/reviews.ts';
import type { Step } from '#process/steps.ts';
import type { ProcessTemplate } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';

/** The regular time that a department has for a measure that is sent today. */
export type ReviewTime = {
	readonly meetingOn: Day;
	readonly dueOn: Day;
	readonly reviewDays: number;
	/** Negative when it is over. */
	readonly left: number;
	/** Fewer days than a department needs. */
	readonly short: boolean;
};

/** Null while the second meeting of the area has no date. */
export function reviewTime(
	steps: readonly Step[],
	areaId: string | null,
	template: ProcessTemplate,
	today: Day
): ReviewTime | null {
	const meetingOn = meetingDay(steps, areaId, template);
	const dueOn = regularDueOn(meetingOn, template.reviewDays);
	if (!meetingOn || !dueOn) return null;
	const left = daysLeft(dueOn, today);
	return { meetingOn, dueOn, reviewDays: template.reviewDays, left, short: left < fairDays };
}
