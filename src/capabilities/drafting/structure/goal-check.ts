import { allow, refuse, type Decision } from '#shared/result.ts';
import { isGone, type DevelopmentState, type ItemFacts } from '../items.ts';

export const checkOutcomes = ['confirmed', 'reworded', 'back'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** Goals are checked as long as their wording is open; nobody reviews them. */
const checkable: readonly DevelopmentState[] = ['idea', 'draft', 'consolidated', 'inConcept'];

export function isCheckable(item: ItemFacts): boolean {
	return item.kind === 'goal' && item.published && checkable.includes(item.state);
}

/**
 * The second meeting of a group goes through its goals (source, table 2): a goal is confirmed, worded
 * anew there and then, or goes back into the work. What the meeting words it has agreed on, so only
 * what goes back becomes a draft again.
 */
export function decideGoalCheck(
	item: ItemFacts & { readonly areaId: string | null },
	check: {
		readonly outcome: CheckOutcome;
		readonly reason: string | null;
		readonly differs: boolean;
		/** Null for a meeting of all areas. */
		readonly meetingAreaId: string | null;
		readonly roundOpen: boolean;
	}
): Decision<
	{ next: DevelopmentState },
	| 'not-a-goal'
	| 'other-area'
	| 'already-gone'
	| 'not-published'
	| 'already-decided'
	| 'round-still-open'
	| 'nothing-changed'
	| 'reason-missing'
> {
	if (item.kind !== 'goal') return refuse('not-a-goal');
	if (check.meetingAreaId && check.meetingAreaId !== item.areaId) return refuse('other-area');
	if (isGone(item.state)) return refuse('already-gone');
	if (!item.published) return refuse('not-published');
	if (!checkable.includes(item.state)) return refuse('already-decided');
	if (check.outcome === 'confirmed') return allow({ next: item.state });
	if (check.outcome === 'reworded') {
		if (check.roundOpen) return refuse('round-still-open');
		return check.differs
			? allow({ next: item.state })
			: refuse('nothing-changed', { text: 'nothing-changed' });
	}
	if (!check.reason) return refuse('reason-missing', { reason: 'missing' });
	return allow({ next: 'draft' });
}
