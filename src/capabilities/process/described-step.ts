import type { Step } from './steps.ts';
import type { ProcessTemplate, TemplateStep } from './template.ts';

/** What the template of a process says about one of its steps. */
export function describedStep(
	template: Pick<ProcessTemplate, 'steps' | 'groupSteps'>,
	step: Pick<Step, 'areaId' | 'key'>
): TemplateStep | undefined {
	const { steps, groupSteps } = template;
	return (step.areaId ? groupSteps : steps).find(({ key }) => key === step.key);
}
