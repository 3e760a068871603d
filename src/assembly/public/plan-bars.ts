import type { Step } from '#process/steps.ts';
import type { ProcessTemplate } from '#process/template.ts';
import type { BarKind, SheetBar } from '#shared/sheet/sheet.ts';
import type { Voice } from './voice.ts';

type Named = { readonly id: string; readonly shortTitle: string };
type Template = Pick<ProcessTemplate, 'steps' | 'groupSteps'>;

/** What the drawing leaves out: what a group's own preparation takes, and what has no date. */
export function isDrawn(step: Step): boolean {
	return step.startsOn !== null && !(step.areaId && step.kind === 'task');
}

/** The steps of a plan as the bars of its drawing. */
export function planBars(
	steps: readonly Step[],
	areas: readonly Named[],
	template: Template,
	voice: Pick<Voice, 'format'>,
	hrefOf?: (step: Step) => string | undefined
): readonly SheetBar[] {
	const groups = new Map(areas.map((area) => [area.id, area]));
	return steps.filter(isDrawn).flatMap((step): SheetBar[] => {
		if (!step.startsOn) return [];
		const group = groups.get(step.areaId ?? '');
		const inFront = group ? `${group.shortTitle}: ` : '';
		const where = step.place ? `, ${step.place}` : '';
		return [
			{
				id: step.id,
				from: step.startsOn,
				to: step.endsOn ?? step.startsOn,
				kind: kindOf(step, template),
				label: `${inFront}${shortTitle(step, template)}`,
				name: `${inFront}${step.title}, ${whenOf(step, voice)}${where}`,
				href: hrefOf?.(step)
			}
		];
	});
}

/** The title of a step where there is little room. */
export function shortTitle(step: Pick<Step, 'key' | 'areaId' | 'title'>, template: Template) {
	return described(step, template)?.short ?? step.title;
}

export function whenOf(step: Step, { format }: Pick<Voice, 'format'>): string {
	if (!step.startsOn) return '';
	return step.endsOn
		? format.span(step.startsOn, step.endsOn)
		: format.dayAndTime(step.startsOn, step.startsAt);
}

function kindOf(step: Step, template: Template): BarKind {
	if (described(step, template)?.audience === 'council') return 'council';
	return step.kind === 'task' || step.kind === 'report' ? 'work' : step.kind;
}

function described({ key, areaId }: Pick<Step, 'key' | 'areaId'>, template: Template) {
	return (areaId ? template.groupSteps : template.steps).find((step) => step.key === key);
}
