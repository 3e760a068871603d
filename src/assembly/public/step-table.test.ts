import { describe, expect, it } from 'vitest';
import type { Step } from '#process/steps.ts';
import type { TemplateStep } from '#process/template.ts';
import { template } from '#process/templates/planungskonzept-2016.ts';
import { stepTable } from './step-table.ts';

const stepOf = (step: TemplateStep, areaId: string | null, rank: number): Step => ({
	...{ id: `${areaId ?? ''}/${step.key}`, areaId, key: step.key, phase: step.phase, rank },
	...{ kind: step.kind, title: step.title, methods: step.methods, contents: step.contents },
	...{ groupPhase: step.groupPhase ?? null, optional: step.optional ?? false },
	...{ startsOn: null, endsOn: null, startsAt: null, place: null }
});
const steps = [
	...template.steps.map((step, rank) => stepOf(step, null, rank)),
	...['health', 'housing'].flatMap((areaId) =>
		template.groupSteps.map((step, rank) => stepOf(step, areaId, 100 + rank))
	)
];
const table = stepTable(template, steps);

describe('the table of steps and methods', () => {
	it('has every step of the process once, those of the groups too', () => {
		const told = table.flatMap(({ steps: whole, groupSteps }) => [...whole, ...groupSteps]);
		expect(told).toHaveLength(template.steps.length + template.groupSteps.length);
		expect(new Set(told.map(({ title }) => title)).size).toBe(told.length);
	});

	it('keeps to the phases, and leaves out one without steps', () => {
		expect(table.map(({ phase }) => phase.key)).toEqual(template.phases.map(({ key }) => key));
		const few = stepTable(template, steps.slice(0, 1));
		expect(few.map(({ phase }) => phase.key)).toEqual(['preparation']);
	});
});
