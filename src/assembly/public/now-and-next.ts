import { stepProgress, upcoming, type Step } from '#process/steps.ts';
import type { ProcessTemplate } from '#process/template.ts';
import { isDrawn, shortTitle } from './plan-bars.ts';
import type { Voice } from './voice.ts';

export type NearLine = { readonly id: string; readonly label: string; readonly when: string };

const shownNext = 3;

/** What runs today and until when, and the next days that concern everybody. */
export function nowAndNext(
	steps: readonly Step[],
	areas: readonly { readonly id: string; readonly shortTitle: string }[],
	template: Pick<ProcessTemplate, 'steps' | 'groupSteps'>,
	{ format, today }: Pick<Voice, 'format' | 'today'>
): { readonly now: readonly NearLine[]; readonly next: readonly NearLine[] } {
	const drawn = upcoming(steps.filter(isDrawn), today);
	const line = (step: Step, when: string): NearLine => {
		const area = areas.find(({ id }) => id === step.areaId);
		const title = shortTitle(step, template);
		return { id: step.id, label: area ? `${area.shortTitle}: ${title}` : title, when };
	};
	const of = (state: string) => drawn.filter((step) => stepProgress(step, today) === state);
	return {
		now: of('now').map((step) =>
			line(step, step.endsOn ? format.until(step.endsOn, today) : sayDay(step))
		),
		next: of('open')
			.filter(({ kind }) => kind !== 'task')
			.slice(0, shownNext)
			.map((step) => line(step, sayDay(step)))
	};

	function sayDay({ startsOn, endsOn, startsAt }: Step): string {
		const near = format.nearness(startsOn ?? '', today);
		const day = endsOn
			? format.span(startsOn ?? '', endsOn)
			: format.dayAndTime(startsOn ?? '', startsAt);
		return near ? `${near}, ${day}` : day;
	}
}
