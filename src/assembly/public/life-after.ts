import type { DevelopmentState } from '#drafting/items.ts';
import type { Dissent } from '#drafting/dissents.ts';
import type { StateChange } from '#drafting/server/reads.ts';
import type { DocumentMark } from '#documents/server/reads.ts';
import type { Ownership, StatusUpdate } from '#monitoring/server/reads.ts';
import type { Contribution } from '#participation/server/reads.ts';
import type { Instant } from '#shared/dates.ts';

/** What happens to an item after the review: concept, comments, council, implementation. */
export type AfterEvent = { readonly at: Instant } & (
	| {
			readonly kind: 'concluded';
			readonly state: 'reviewedWithConditions' | 'notFeasible';
			readonly reason: string;
	  }
	| { readonly kind: 'dissent'; readonly dissent: Dissent }
	| { readonly kind: 'document'; readonly document: DocumentMark | undefined }
	| {
			readonly kind: 'comments';
			readonly until: Instant;
			readonly comments: readonly Contribution[];
	  }
	| {
			readonly kind: 'decided';
			readonly state: 'adopted' | 'adoptedAmended' | 'struck';
			readonly reason: string | null;
	  }
	| {
			readonly kind: 'owner';
			readonly what: 'asked' | 'accepted' | 'declined';
			readonly ownership: Ownership;
	  }
	| { readonly kind: 'update'; readonly update: StatusUpdate }
);

export type AfterFacts = {
	readonly states: readonly StateChange[];
	readonly dissents: readonly Dissent[];
	readonly documents: readonly DocumentMark[];
	/** Published comments on paragraphs of this item. */
	readonly comments: readonly Contribution[];
	readonly ownerships: readonly Ownership[];
	readonly updates: readonly StatusUpdate[];
};

export function afterEvents(facts: AfterFacts): readonly AfterEvent[] {
	return [
		...facts.states.flatMap((change) => stateEvent(change, facts.documents)),
		...facts.dissents.map((dissent): AfterEvent => ({ at: dissent.at, kind: 'dissent', dissent })),
		...commentEvents(facts.comments),
		...facts.ownerships.flatMap(ownerEvents),
		...facts.updates.map((update): AfterEvent => ({ at: update.at, kind: 'update', update }))
	];
}

const decisions: readonly DevelopmentState[] = ['adopted', 'adoptedAmended', 'struck'];

function stateEvent(change: StateChange, documents: readonly DocumentMark[]): AfterEvent[] {
	const { at, state, reason } = change;
	if (state === 'reviewedWithConditions' || state === 'notFeasible')
		return [{ at, kind: 'concluded', state, reason: reason ?? '' }];
	if (state === 'inConcept')
		return [
			{ at, kind: 'document', document: documents.find(({ compiledAt }) => compiledAt === at) }
		];
	return isDecision(state) ? [{ at, kind: 'decided', state, reason }] : [];
}

function isDecision(state: DevelopmentState): state is 'adopted' | 'adoptedAmended' | 'struck' {
	return decisions.includes(state);
}

/** The comments of one draft stand together. */
function commentEvents(comments: readonly Contribution[]): AfterEvent[] {
	return [...Map.groupBy(comments, ({ callId }) => callId).values()].flatMap(
		(group): AfterEvent[] => {
			const sorted = group.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
			const [first, last] = [sorted[0], sorted.at(-1)];
			if (!first || !last) return [];
			return [{ at: first.receivedAt, until: last.receivedAt, kind: 'comments', comments: sorted }];
		}
	);
}

function ownerEvents(ownership: Ownership): AfterEvent[] {
	const asked: AfterEvent = { at: ownership.askedAt, kind: 'owner', what: 'asked', ownership };
	const { answer, answeredAt } = ownership;
	if (!answer || !answeredAt) return [asked];
	return [asked, { at: answeredAt, kind: 'owner', what: answer, ownership }];
}
