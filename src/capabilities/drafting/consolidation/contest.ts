/** What speaks against a wording and is not settled yet. */
export type ContestFacts = {
	/** Contradictions in answer sheets that nobody has settled. */
	readonly contradictions: number;
	/** Minority views that the group has not answered. */
	readonly unanswered: number;
	/** Minority views that stay beside the wording, answered. */
	readonly answered: number;
	/** Objections to the minutes it came from that are still open. */
	readonly objections: number;
};

export type ContestReason = { readonly kind: keyof ContestFacts; readonly count: number };

export type Contest = {
	readonly contested: boolean;
	/** Why, what is most open first. */
	readonly reasons: readonly ContestReason[];
};

/** In this order they call for somebody to act. A view that was answered stays, but waits for nobody. */
const order = ['contradictions', 'objections', 'unanswered', 'answered'] as const;

/** How contested an item is, with the reasons; an item is contested as long as an answer is owed. */
export function contestOf(facts: ContestFacts): Contest {
	const reasons = order.flatMap((kind) => (facts[kind] > 0 ? [{ kind, count: facts[kind] }] : []));
	return { contested: reasons.some(({ kind }) => kind !== 'answered'), reasons };
}
