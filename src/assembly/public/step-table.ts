import { sheetStep, type SheetStep } from '#process/structure-sheet.ts';
import type { Step } from '#process/steps.ts';
import type { ProcessTemplate, TemplatePhase } from '#process/template.ts';

export type PhaseSteps = {
	readonly phase: TemplatePhase;
	readonly steps: readonly SheetStep[];
	/** The steps that every group goes through, each told once. */
	readonly groupSteps: readonly SheetStep[];
};

/** All steps by phase with what happens, by which methods, and who takes part (S15, table 2). */
export function stepTable(
	template: ProcessTemplate,
	steps: readonly Step[]
): readonly PhaseSteps[] {
	return template.phases
		.map((phase) => {
			const own = steps
				.filter((step) => step.phase === phase.key)
				.toSorted((a, b) => a.rank - b.rank);
			const ofGroups = own.filter(({ areaId }) => areaId !== null);
			const firsts = ofGroups.filter(
				({ key }, place) => ofGroups.findIndex((step) => step.key === key) === place
			);
			return {
				phase,
				steps: own.filter(({ areaId }) => areaId === null).map((step) => sheetStep(template, step)),
				groupSteps: firsts.map((step) => sheetStep(template, step))
			};
		})
		.filter(({ steps: whole, groupSteps }) => whole.length + groupSteps.length > 0);
}
