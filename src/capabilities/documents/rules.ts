import type { DevelopmentState, ItemKind } from '#drafting/items.ts';
import type { ContributionState } from '#participation/contributions.ts';
import { daysBetween, type Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { DocumentKind } from './content.ts';

/** How long at least everybody may comment on a draft. */
export const feedbackDays = 14;

const agreed: readonly DevelopmentState[] = ['consolidated', 'inConcept'];
const passed: readonly DevelopmentState[] = ['reviewed', 'reviewedWithConditions', 'inConcept'];
const decided: readonly DevelopmentState[] = ['adopted', 'adoptedAmended', 'struck'];
const inWork: readonly DevelopmentState[] = ['consolidated', 'inReview', 'returned'];

/**
 * Does an item belong into a document of this kind? A concept takes what is agreed and, of measures, what
 * was reviewed (S11, S14); an interim report also what is still in review (S13).
 */
export function belongsInto(
	kind: DocumentKind,
	item: { readonly kind: ItemKind; readonly state: DevelopmentState }
): boolean {
	if (decided.includes(item.state)) return item.state !== 'struck' || kind === 'resolved';
	if (kind === 'resolved') return false;
	if (kind === 'interimReport' && inWork.includes(item.state)) return true;
	return (item.kind === 'measure' ? passed : agreed).includes(item.state);
}

export type CompileFacts = {
	readonly kind: DocumentKind;
	/** States of the items that would be in it. */
	readonly included: readonly { readonly kind: ItemKind; readonly state: DevelopmentState }[];
	/** The draft whose window for comments has not ended. */
	readonly feedbackOpen: boolean;
	readonly hasDraft: boolean;
	/** Comments on drafts that nobody has answered. */
	readonly unanswered: number;
	readonly anyDecided: boolean;
	/** Only for a draft: the last day for comments. */
	readonly feedbackUntil: Day | null;
	readonly today: Day;
};

/** A draft asks everybody for two weeks; the concept follows when each comment has its answer. */
export function decideCompile(
	facts: CompileFacts
): Decision<
	null,
	| 'nothing-agreed'
	| 'feedback-open'
	| 'feedback-too-short'
	| 'no-draft'
	| 'comments-open'
	| 'already-decided'
	| 'not-decided'
> {
	const { kind } = facts;
	if (kind === 'resolved') return facts.anyDecided ? allow(null) : refuse('not-decided');
	if (facts.anyDecided) return refuse('already-decided');
	if (!facts.included.some((item) => item.kind === 'measure')) return refuse('nothing-agreed');
	if (kind === 'interimReport') return allow(null);
	if (facts.feedbackOpen) return refuse('feedback-open');
	if (kind === 'draft') {
		const until = facts.feedbackUntil;
		if (!until) return refuse('feedback-too-short', { feedbackUntil: 'missing' });
		return daysBetween(facts.today, until) < feedbackDays
			? refuse('feedback-too-short', { feedbackUntil: 'feedback-too-short' })
			: allow(null);
	}
	if (!facts.hasDraft) return refuse('no-draft');
	return facts.unanswered > 0 ? refuse('comments-open') : allow(null);
}

/** How a comment is answered: the text changes because of it, or it stays and the reason says why. */
export const commentOutcomes = ['takenUp', 'answered'] as const;
export type CommentOutcome = (typeof commentOutcomes)[number];

/** Each comment is answered once, after all can read it. */
export function decideAnswerComment(
	comment: { readonly state: ContributionState; readonly documentId: string | null },
	outcome: CommentOutcome,
	place: { readonly hasItem: boolean }
): Decision<null, 'not-a-comment' | 'contribution-not-published' | 'already-answered' | 'no-item'> {
	if (comment.documentId === null) return refuse('not-a-comment');
	if (comment.state === 'takenUp' || comment.state === 'answered')
		return refuse('already-answered');
	if (comment.state !== 'published') return refuse('contribution-not-published');
	if (outcome === 'takenUp' && !place.hasItem) return refuse('no-item', { outcome: 'no-item' });
	return allow(null);
}
