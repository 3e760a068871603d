import type { ProcessTemplate } from '../template.ts';
import type { PlanDefinition } from './definition.ts';

/** What a statement of a printed plan can be about. */
export type Subject = {
	readonly title: string;
	/** Ids of its steps. */
	readonly steps: readonly string[];
	/** Several steps that are each meant, not a part of the process from its first to its last. */
	readonly each: boolean;
	/** Of a group: the steps that its window holds. */
	readonly window?: { readonly first: string; readonly last: string };
};

export type Subjects = ReadonlyMap<string, Subject>;

/** Phases, areas and steps by the names that they have in the template; a step goes before an area, an area before a phase. */
export function subjectsOf(template: ProcessTemplate, { steps }: PlanDefinition): Subjects {
	const subjects = new Map<string, Subject>();
	const phaseOf = new Map(
		[...template.steps, ...template.groupSteps].map(({ key, phase }) => [key, phase])
	);
	const idsOf = (chosen: (step: PlanDefinition['steps'][number]) => boolean) =>
		steps.filter(chosen).map(({ id }) => id);
	for (const { key, title } of template.phases)
		subjects.set(key, {
			title,
			steps: idsOf((step) => phaseOf.get(step.key) === key),
			each: false
		});
	for (const { key, title } of template.areas) {
		const { groupWindow } = template;
		subjects.set(key, {
			title,
			steps: idsOf(({ track }) => track === key),
			each: false,
			...(groupWindow && {
				window: { first: `${key}/${groupWindow.from}`, last: `${key}/${groupWindow.to}` }
			})
		});
	}
	for (const { key, title } of [...template.groupSteps, ...template.steps])
		subjects.set(key, { title, steps: idsOf((step) => step.key === key), each: true });
	for (const { id, title } of steps) subjects.set(id, { title, steps: [id], each: true });
	return subjects;
}
