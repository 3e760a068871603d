import type { DevelopmentState } from '#drafting/items.ts';
import { hasEnd } from '#drafting/measure-sheet/times.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';
import type { OwnerAnswer } from '#monitoring/ownership.ts';
import type { FindingAnswer } from '#review/reviews.ts';

/**
 * What the concept of 2017 was shelved for: law, competence and cost unsettled, nobody responsible, no end,
 * nothing answered. A measure with one of these gaps may not survive the council either.
 */
export const gaps = [
	'no-law',
	'no-competence',
	'no-cost',
	'no-owner',
	'no-end',
	'open-condition',
	'open-dissent'
] as const;
export type Gap = (typeof gaps)[number];

/** Where a gap is mended. */
export type Mending = 'word' | 'review' | 'conclude' | 'dissent' | 'owner';

export type SurvivalFacts = {
	readonly state: DevelopmentState;
	readonly version: number;
	readonly sheet: MeasureSheet | null;
	/** Answered reviews, oldest first. */
	readonly reviews: readonly {
		readonly version: number;
		readonly findings: readonly { readonly aspect: string; readonly answer: FindingAnswer }[];
	}[];
	readonly dissents: readonly { readonly reply: string | null }[];
	/** The answer of whoever was asked last; null when nobody was asked or has answered. */
	readonly owner: OwnerAnswer | null;
};

/** The keys of the questions about law and competence, as the template calls them. */
const aspects = { 'no-law': 'law', 'no-competence': 'competence' } as const;

const ended: readonly DevelopmentState[] = ['struck', 'notFeasible'];
const adopted: readonly DevelopmentState[] = ['adopted', 'adoptedAmended'];
const concluded: readonly DevelopmentState[] = ['reviewedWithConditions', 'inConcept', ...adopted];

/** The gaps of one measure, in the order in which a council asks. Empty: it can stand up to the questions. */
export function gapsOf(facts: SurvivalFacts): readonly Gap[] {
	if (ended.includes(facts.state)) return [];
	const { sheet } = facts;
	const review = facts.reviews.at(-1);
	const answerTo = (aspect: string) =>
		review?.findings.find((finding) => finding.aspect === aspect)?.answer;
	const settled = (gap: keyof typeof aspects) => {
		const answer = answerTo(aspects[gap]);
		return answer === 'yes' || (answer === 'condition' && concluded.includes(facts.state));
	};
	const isOpen = {
		'no-law': !settled('no-law'),
		'no-competence': !settled('no-competence') || !sheet?.competence,
		'no-cost': !sheet || sheet.costKind === 'missing',
		'no-owner': adopted.includes(facts.state) ? facts.owner !== 'accepted' : !sheet?.responsible,
		'no-end': !sheet || !hasEnd(sheet),
		'open-condition':
			!concluded.includes(facts.state) &&
			(facts.state === 'returned' ||
				(review?.findings.some(({ answer }) => answer === 'cannotSay') ?? false)),
		'open-dissent': facts.dissents.some(({ reply }) => reply === null)
	} satisfies Record<Gap, boolean>;
	return gaps.filter((gap) => isOpen[gap]);
}

/** The place that mends a gap in the present state of the measure. */
export function mendingOf(gap: Gap, state: DevelopmentState): Mending {
	if (gap === 'open-dissent') return 'dissent';
	if (gap === 'no-owner' && adopted.includes(state)) return 'owner';
	if (gap === 'open-condition' && state === 'returned') return 'conclude';
	if (gap === 'no-law' || gap === 'no-competence' || gap === 'open-condition') return 'review';
	return 'word';
}
