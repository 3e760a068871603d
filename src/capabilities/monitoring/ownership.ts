import { allow, refuse, type Decision } from '#shared/result.ts';
import { isAdoptedMeasure } from './progress.ts';

/** What somebody answers who was asked to stand for a measure. */
export const ownerAnswers = ['accepted', 'declined'] as const;
export type OwnerAnswer = (typeof ownerAnswers)[number];

/** Only an adopted measure gets an owner, and only one at a time who has said yes. */
export function decideAskOwner(
	measure: { readonly kind: string; readonly state: string },
	present: readonly { readonly answer: OwnerAnswer | null; readonly ended: boolean }[]
): Decision<null, 'not-adopted' | 'has-owner'> {
	if (!isAdoptedMeasure(measure)) return refuse('not-adopted');
	const taken = present.some(({ answer, ended }) => answer === 'accepted' && !ended);
	return taken ? refuse('has-owner') : allow(null);
}

/** Only the person who was asked answers, once; a no says why. */
export function decideAnswerOwnership(
	ownership: {
		readonly personId: string;
		readonly answer: OwnerAnswer | null;
		readonly ended: boolean;
	},
	given: {
		readonly personId: string | null;
		readonly answer: OwnerAnswer;
		readonly reason: string | null;
	}
): Decision<null, 'not-permitted' | 'already-answered' | 'no-longer-asked' | 'reason-needed'> {
	if (given.personId !== ownership.personId) return refuse('not-permitted');
	if (ownership.answer !== null) return refuse('already-answered');
	if (ownership.ended) return refuse('no-longer-asked');
	if (given.answer === 'declined' && !given.reason)
		return refuse('reason-needed', { reason: 'reason-needed' });
	return allow(null);
}
