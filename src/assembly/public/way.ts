import type { DevelopmentState } from '#drafting/items.ts';

type Candidate = {
	readonly id: string;
	readonly kind: string;
	readonly state: DevelopmentState;
};

/** The further a measure has come, the more its way shows. */
const order: readonly DevelopmentState[] = [
	'adoptedAmended',
	'adopted',
	'inConcept',
	'reviewed',
	'reviewedWithConditions',
	'returned',
	'inReview',
	'notFeasible',
	'consolidated',
	'draft',
	'idea',
	'struck'
];

/** The measures whose way might be told as an example, the furthest first. */
export function wayCandidates<C extends Candidate>(items: readonly C[], most = 10): readonly C[] {
	return items
		.filter((item) => item.kind === 'measure')
		.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
		.slice(0, most);
}

/** The first candidate with an origin, and the contributions that it came from. */
export function chooseWay<C extends Candidate>(
	candidates: readonly C[],
	origins: readonly { readonly itemId: string; readonly contributionId: string }[]
): { item: C; contributionIds: readonly string[] } | undefined {
	for (const item of candidates) {
		const own = origins.filter((origin) => origin.itemId === item.id);
		if (own.length > 0)
			return { item, contributionIds: own.map((origin) => origin.contributionId) };
	}
	return undefined;
}

/** An idea is older than the measure; what was said later, to the draft, only changed it. */
export function ideasFor<T extends { readonly passage: string | null }>(
	contributions: readonly T[]
): readonly T[] {
	const ideas = contributions.filter(({ passage }) => passage === null);
	return ideas.length > 0 ? ideas : contributions;
}

/** The contribution that reads fastest stands for all. */
export function shortest<T extends { readonly text: string }>(texts: readonly T[]): T | undefined {
	return texts.toSorted((a, b) => a.text.length - b.text.length)[0];
}
