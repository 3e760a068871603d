import { sayWhen, writeWhen } from '#process/plan/moved-dates.ts';
import type { Plan } from '#process/plan/plan-of.ts';
import { changesBack, decideUndo, type MovedStep } from '#process/plan/undo.ts';
import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { stepsByName } from './shown-changes.ts';

/** The last move as the page of the plan offers to take it back; nothing where that is not possible any more. */
export function showLastMove(
	plan: Plan,
	last: { id: string; moved: readonly MovedStep[] },
	place: { today: Day; published: boolean; language: WrittenLanguage }
) {
	const decision = decideUndo(last.moved, [...plan.steps.values()], place.today);
	if (!decision.ok) return null;
	const stepOf = stepsByName(plan);
	return {
		id: last.id,
		/** Somebody has to be told: then the letters are shown first. */
		told: changesBack(decision.value, place.published).some(({ told }) => told),
		steps: decision.value.map(({ step, old, new: now }) => ({
			id: step.id,
			title: stepOf(plan.ids.get(step.id) ?? '')?.title ?? step.title,
			from: sayWhen(writeWhen(old), place.language) ?? null,
			to: sayWhen(writeWhen(now), place.language) ?? null
		}))
	};
}
