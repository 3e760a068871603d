import type { DevelopmentState, ItemKind } from '#drafting/items.ts';
import type { Missing } from '#drafting/readiness.ts';
import { addDays, daysBetween, type Day } from '#shared/dates.ts';
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
	'not-a-measure' | 'not-published' | 'not-consolidated' | 'already-in-review' | 'not-ready';

/**
 * May this measure go to a department for review (S11, phase D)? Its wording must be agreed, and what a
 * reviewer needs must be there: a goal with its benefit, effect, responsible body, end.
 */
export function decideSendToReview(facts: {
	kind: ItemKind;
	state: DevelopmentState;
	published: boolean;
	missing: readonly Missing[];
}): Decision<null, ReviewRefusal> {
	if (facts.kind !== 'measure') return refuse('not-a-measure');
	if (!facts.published) return refuse('not-published');
	if (facts.state === 'inReview') return refuse('already-in-review');
	if (facts.state !== 'consolidated') return refuse('not-consolidated');
	if (facts.missing.length > 0) return refuse('not-ready');
	return allow(null);
}

/** With fewer days than these a department can hardly answer in time; the sender is warned. */
export const fairDays = 10;

/**
 * Until when a department answers: the day of the second meeting and the days of the template, whenever
 * the measure is sent (S11: "spätestens zwei Wochen nach dem zweiten Treffen").
 */
export function regularDueOn(meetingOn: Day | null, reviewDays: number): Day | null {
	return meetingOn && addDays(meetingOn, reviewDays);
}

export type DueFacts = {
	readonly meetingOn: Day | null;
	readonly reviewDays: number;
	readonly today: Day;
	/** A later day than the regular one, which needs its reason. */
	readonly extendTo: Day | null;
	readonly extensionReason: string | null;
};

/** The day until which a measure that is sent now must be answered. Later than regular only with a reason. */
export function decideDue(
	facts: DueFacts
): Decision<
	{ dueOn: Day; regularDueOn: Day; extensionReason: string | null },
	| 'meeting-without-date'
	| 'regular-due-over'
	| 'extension-incomplete'
	| 'not-later'
	| 'due-in-the-past'
> {
	const regular = regularDueOn(facts.meetingOn, facts.reviewDays);
	if (!regular) return refuse('meeting-without-date');
	const { extendTo, extensionReason, today } = facts;
	if (!extendTo) {
		if (extensionReason) return refuse('extension-incomplete', { extendTo: 'missing' });
		if (regular < today) return refuse('regular-due-over', { extendTo: 'missing' });
		return allow({ dueOn: regular, regularDueOn: regular, extensionReason: null });
	}
	if (extendTo <= regular) return refuse('not-later', { extendTo: 'not-later' });
	if (extendTo < today) return refuse('due-in-the-past', { extendTo: 'due-in-the-past' });
	if (!extensionReason) return refuse('extension-incomplete', { extensionReason: 'reason-needed' });
	return allow({ dueOn: extendTo, regularDueOn: regular, extensionReason });
}

/** An open review may get a later day, never an earlier one. */
export function decideExtend(
	review: { readonly dueOn: Day; readonly answered: boolean },
	to: { readonly dueOn: Day; readonly today: Day }
): Decision<null, 'already-answered' | 'not-later' | 'due-in-the-past'> {
	if (review.answered) return refuse('already-answered');
	if (to.dueOn <= review.dueOn) return refuse('not-later', { dueOn: 'not-later' });
	if (to.dueOn < to.today) return refuse('due-in-the-past', { dueOn: 'due-in-the-past' });
	return allow(null);
}

/** How a measure ends that the group does not word anew after the department's answer. */
export const conclusions = ['reviewedWithConditions', 'notFeasible'] as const;
export type Conclusion = (typeof conclusions)[number];

/** The group accepts the conditions, or gives the measure up; a plain no cannot be accepted as a condition. */
export function decideConclude(
	facts: { readonly state: DevelopmentState; readonly latest: ReviewResult | null },
	outcome: Conclusion
): Decision<null, 'not-returned' | 'was-rejected'> {
	if (facts.state !== 'returned' || facts.latest === null) return refuse('not-returned');
	if (outcome === 'reviewedWithConditions' && facts.latest === 'rejected')
		return refuse('was-rejected', { outcome: 'was-rejected' });
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
