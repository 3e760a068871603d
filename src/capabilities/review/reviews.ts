import type { DevelopmentState, ItemKind } from '#drafting/items.ts';
import type { Missing } from '#drafting/readiness.ts';
import { daysBetween, type Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** What a department answers to each question about a measure. */
export const findingAnswers = ['yes', 'condition', 'no', 'cannotSay'] as const;
export type FindingAnswer = (typeof findingAnswers)[number];

export type Finding = {
	readonly aspect: string;
	readonly answer: FindingAnswer;
	readonly reason: string;
};

export const reviewResults = ['approved', 'condition', 'rejected'] as const;
export type ReviewResult = (typeof reviewResults)[number];

export type ReviewRefusal =
	| 'not-a-measure'
	| 'not-published'
	| 'not-consolidated'
	| 'already-in-review'
	| 'not-ready'
	| 'due-in-the-past';

/**
 * May this measure go to a department for review (S11, phase D)? Its wording must be agreed, and what a
 * reviewer needs must be there: a goal with its benefit, effect, responsible body, end.
 */
export function decideSendToReview(facts: {
	kind: ItemKind;
	state: DevelopmentState;
	published: boolean;
	missing: readonly Missing[];
	dueOn: Day;
	today: Day;
}): Decision<null, ReviewRefusal> {
	if (facts.kind !== 'measure') return refuse('not-a-measure');
	if (!facts.published) return refuse('not-published');
	if (facts.state === 'inReview') return refuse('already-in-review');
	if (facts.state !== 'consolidated') return refuse('not-consolidated');
	if (facts.missing.length > 0) return refuse('not-ready');
	if (facts.dueOn < facts.today) return refuse('due-in-the-past', { dueOn: 'due-in-the-past' });
	return allow(null);
}

/** Days that the department has left; negative when the answer is overdue. */
export function daysLeft(dueOn: Day, today: Day): number {
	return daysBetween(today, dueOn);
}

/** Every question gets an answer, and whatever is not a plain yes gets a reason. */
export function decideAnswer(
	aspects: readonly string[],
	given: Readonly<Record<string, { answer?: string | undefined; reason?: string | undefined }>>,
	answered: boolean
): Decision<
	{ findings: readonly Finding[]; result: ReviewResult },
	'already-answered' | 'incomplete'
> {
	if (answered) return refuse('already-answered');
	const faults: Record<string, string> = {};
	const findings = aspects.map((aspect): Finding => {
		const { answer = '', reason = '' } = given[aspect] ?? {};
		const known = findingAnswers.find((word) => word === answer);
		if (!known) faults[`findings.${aspect}.answer`] = 'answer-needed';
		else if (known !== 'yes' && reason.trim() === '')
			faults[`findings.${aspect}.reason`] = 'reason-needed';
		return { aspect, answer: known ?? 'cannotSay', reason: reason.trim() };
	});
	if (Object.keys(faults).length > 0) return refuse('incomplete', faults);
	return allow({ findings, result: resultOf(findings) });
}

/** One no outweighs everything; a condition, or a question left open, sends it back to the group. */
export function resultOf(findings: readonly Pick<Finding, 'answer'>[]): ReviewResult {
	if (findings.some((finding) => finding.answer === 'no')) return 'rejected';
	return findings.every((finding) => finding.answer === 'yes') ? 'approved' : 'condition';
}

/** What the answer makes of the measure. A no goes back too: the group may word it anew or give it up. */
export function stateAfter(result: ReviewResult): DevelopmentState {
	return result === 'approved' ? 'reviewed' : 'returned';
}
