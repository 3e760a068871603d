import type { Day } from '#shared/dates.ts';
import type { Contest } from '../consolidation/contest.ts';
import type { ItemFacts } from '../items.ts';
import type { Missing } from '../readiness.ts';
import { hasEnded } from './ended.ts';

/** Why somebody still has to decide something about an item. */
export type OpenReason =
	/** The administration found something. */
	| { readonly kind: 'returned' }
	| { readonly kind: 'wordings'; readonly count: number }
	| { readonly kind: 'contradictions' | 'objections' | 'unanswered'; readonly count: number }
	/** A meeting sent it back, and it reads as before. */
	| { readonly kind: 'sent-back'; readonly on: Day | null }
	/** People have answered, and the wording is still the one they were asked about. */
	| { readonly kind: 'answered'; readonly sheets: number; readonly roundId: string }
	| { readonly kind: 'to-check'; readonly on: Day }
	| { readonly kind: 'missing'; readonly missing: readonly Missing[] };

export type DecisionFacts = {
	readonly item: ItemFacts & { readonly version: number };
	/** The newest round, if it is over. */
	readonly closedRound: {
		readonly id: string;
		readonly version: number;
		readonly sheets: number;
	} | null;
	readonly contest: Contest | undefined;
	/** What the last meeting said that looked at this goal. */
	readonly check: {
		readonly outcome: string;
		readonly version: number;
		readonly day: Day | null;
	} | null;
	/** The next meeting that can look at this goal. */
	readonly checkableOn: Day | null;
	/** Wordings that stand against each other and between which nobody has chosen. */
	readonly wordings: number;
	readonly missing: readonly Missing[];
};

/** What is still to be decided, what is most urgent first; nothing once an item has ended or stands. */
export function openReasons(facts: DecisionFacts): readonly OpenReason[] {
	const { item, contest, check, closedRound } = facts;
	if (hasEnded(item.state)) return [];
	const inDrafting = ['idea', 'draft', 'returned'].includes(item.state);
	const reasons: OpenReason[] = item.state === 'returned' ? [{ kind: 'returned' }] : [];
	if (facts.wordings > 0) reasons.push({ kind: 'wordings', count: facts.wordings });
	for (const { kind, count } of contest?.reasons ?? [])
		if (kind !== 'answered') reasons.push({ kind, count });
	const isChecked = check?.version === item.version;
	if (isChecked && check.outcome === 'back') reasons.push({ kind: 'sent-back', on: check.day });
	if (inDrafting && closedRound && closedRound.sheets > 0 && closedRound.version === item.version)
		reasons.push({ kind: 'answered', sheets: closedRound.sheets, roundId: closedRound.id });
	if (facts.checkableOn && !isChecked) reasons.push({ kind: 'to-check', on: facts.checkableOn });
	if (inDrafting && facts.missing.length > 0)
		reasons.push({ kind: 'missing', missing: facts.missing });
	return reasons;
}
