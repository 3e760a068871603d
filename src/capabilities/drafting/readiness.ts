import type { ItemKind } from './items.ts';
import { hasEnd } from './measure-sheet/times.ts';
import type { GoalSheet, MeasureSheet } from './sheet.ts';

/** What a person must still add before the item may move on; each has its words in `words.ts`. */
export type Missing =
	| 'no-guideline'
	| 'no-goal'
	| 'no-benefit'
	| 'not-measurable'
	| 'no-effect'
	| 'no-responsible'
	| 'no-end';

/** All that holds a measure up. */
type Needed = Pick<MeasureSheet, 'effect' | 'responsible' | 'ends' | 'permanent' | 'recurring'>;

export type ReadinessFacts = {
	readonly kind: ItemKind;
	/** The benefit text of each upward link (S16, question 2). */
	readonly benefits: readonly string[];
	readonly goalSheet: GoalSheet | null;
	readonly measureSheet: Needed | null;
};

/** Lists what is missing (S4, S11); empty means ready. Gaps in cost are shown, but do not hold an item up. */
export function missingIn(facts: ReadinessFacts): readonly Missing[] {
	if (facts.kind === 'guideline') return [];
	const missing: Missing[] = [];
	if (facts.benefits.length === 0) missing.push(facts.kind === 'goal' ? 'no-guideline' : 'no-goal');
	else if (facts.benefits.some((benefit) => benefit.trim() === '')) missing.push('no-benefit');
	if (facts.kind === 'goal') {
		if (!facts.goalSheet?.measuredBy) missing.push('not-measurable');
		return missing;
	}
	const sheet = facts.measureSheet;
	if (!sheet?.effect) missing.push('no-effect');
	if (!sheet?.responsible) missing.push('no-responsible');
	if (!sheet || !hasEnd(sheet)) missing.push('no-end');
	return missing;
}
