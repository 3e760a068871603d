import { describedStep } from './described-step.ts';
import type { Audience } from './plan/definition.ts';
import { audienceOf } from './plan/define-plan.ts';
import type { Step } from './steps.ts';
import type { ProcessTemplate } from './template.ts';

/** A step as a sheet shows it: what happens, by which methods, when, where, and who takes part. */
export type SheetStep = Pick<
	Step,
	| 'id'
	| 'title'
	| 'optional'
	| 'startsOn'
	| 'endsOn'
	| 'startsAt'
	| 'place'
	| 'methods'
	| 'contents'
> & {
	/** Of the group: `B`, with its title. */
	readonly phase: { readonly key: string; readonly title: string } | null;
	readonly audience: Audience;
};

/** The steps of one group in their order: what the source hands to each group as its structure sheet (S10, table 3). */
export function structureSheet(
	template: ProcessTemplate,
	steps: readonly Step[],
	areaId: string
): readonly SheetStep[] {
	return steps
		.filter((step) => step.areaId === areaId)
		.toSorted((a, b) => a.rank - b.rank)
		.map((step) => sheetStep(template, step));
}

export function sheetStep(template: ProcessTemplate, step: Step): SheetStep {
	const { id, title, optional, startsOn, endsOn, startsAt, place, methods, contents } = step;
	const phase = template.groupPhases.find(({ key }) => key === step.groupPhase);
	const described = describedStep(template, step);
	return {
		...{ id, title, optional, startsOn, endsOn, startsAt, place, methods, contents },
		phase: phase ?? null,
		audience: described?.audience ?? audienceOf(step.kind, step.areaId)
	};
}
