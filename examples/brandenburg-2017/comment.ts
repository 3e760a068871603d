import type { CommentStory } from './area-story.ts';

/** What the answer to a comment says: taken up, or not. */
export const yes = 'takenUp';
export const no = 'notTakenUp';

/** A comment in one line. */
export function said(
	item: string,
	channel: CommentStory['channel'],
	text: string,
	outcome: CommentStory['outcome'],
	answer: string,
	rewording?: CommentStory['rewording']
): CommentStory {
	return rewording
		? { item, channel, text, outcome, answer, rewording }
		: { item, channel, text, outcome, answer };
}
