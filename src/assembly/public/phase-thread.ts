import { joinedProgress, spanOf, stepProgress, type Progress, type Step } from '#process/steps.ts';
import type { TemplatePhase } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';

export type PhasePoint = {
	readonly key: string;
	readonly title: string;
	readonly state: Progress;
	readonly span: { readonly from: Day; readonly to: Day } | undefined;
	/** Of a phase of groups: how many of them have begun. */
	readonly groups: { readonly begun: number; readonly all: number } | undefined;
};

/**
 * Where the whole process stands: one point per phase. While adopted measures are unfinished the last
 * phase goes on, whatever dates the plan has for it.
 */
export function phaseThread(
	phases: readonly TemplatePhase[],
	steps: readonly Step[],
	today: Day,
	unfinished = false
): readonly PhasePoint[] {
	return phases.map((phase, index) => {
		const own = steps.filter((step) => step.phase === phase.key);
		const state = joinedProgress(own, today);
		const groups = new Map<string, boolean>();
		for (const step of own)
			if (step.areaId)
				groups.set(
					step.areaId,
					(groups.get(step.areaId) ?? false) || stepProgress(step, today) !== 'open'
				);
		return {
			key: phase.key,
			title: phase.thread,
			state: unfinished && index === phases.length - 1 && state === 'done' ? 'now' : state,
			span: spanOf(own),
			groups:
				groups.size > 0
					? { begun: [...groups.values()].filter(Boolean).length, all: groups.size }
					: undefined
		};
	});
}
