import type { DevelopmentState } from '#drafting/items.ts';
import type { TaskAct } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';
import type { CallFact, ItemFact, RoundFact, StepFact, TodayFacts } from './today-facts.ts';

/**
 * Whether the state of the process shows that a task is done, or can no longer be done. Nobody ticks
 * anything off: doing is what counts. Null where nothing in the product can show it yet.
 */
export function isProven(act: TaskAct, step: StepFact, facts: TodayFacts): boolean | null {
	return proofs[act](facts, step);
}

export function lastDayOf({ startsOn, endsOn }: Pick<StepFact, 'startsOn' | 'endsOn'>): Day {
	return endsOn ?? startsOn ?? '';
}

type Proof = (facts: TodayFacts, step: StepFact) => boolean | null;

const cannotShow: Proof = () => null;

const proofs: Readonly<Record<TaskAct, Proof>> = {
	'publish-plan': ({ published }) => published,
	// Whom one approaches after an event, to fill the core group, nobody counts.
	approach: ({ invited }, { kind }) => (kind === 'event' ? null : invited > 0),
	'open-call': (facts, step) => callsOf(facts, step).length > 0 || lastDayOf(step) < facts.today,
	'close-call': (facts, step) =>
		callsOf(facts, step).every(({ lastDay, waiting }) => lastDay < facts.today && waiting === 0),
	'open-rounds': (facts, step) => {
		const items = itemsOf(facts, step).filter(({ published }) => published);
		const asked = new Set(facts.rounds.map(({ itemId }) => itemId));
		return items.length > 0 && items.every((item) => !isInDrafting(item) || asked.has(item.id));
	},
	'close-round': (facts, step) => !roundsOf(facts, step).some(({ open }) => open),
	'word-results': (facts, step) => {
		const items = itemsOf(facts, step);
		const drafts = new Map(items.filter(isInDrafting).map(({ id, version }) => [id, version]));
		const answered = roundsOf(facts, step).filter(({ open, sheets }) => !open && sheets > 0);
		return (
			items.length > 0 && !answered.some(({ itemId, version }) => drafts.get(itemId) === version)
		);
	},
	'send-to-review': (facts, step) => {
		const measures = measuresOf(facts, step);
		return measures.length > 0 && measures.every(({ state }) => !beforeReview.includes(state));
	},
	'answer-reviews': (facts, step) => {
		const ids = new Set(measuresOf(facts, step).map(({ id }) => id));
		return facts.reviews.every(({ itemId, answeredOn }) => !ids.has(itemId) || answeredOn);
	},
	'write-report': (facts) => {
		// Then it is the yearly report: it needs news of every measure.
		if (isDecided(facts)) return facts.stale === 0;
		if (facts.documents.length > 0) return true;
		// Before any group has agreed on a measure there is nothing that the product could report.
		return facts.items.some(isAgreedMeasure) ? false : null;
	},
	compile: hasDraft,
	'publish-draft': hasDraft,
	'decide-draft': ({ adopted }) => adopted,
	'hand-over': ({ handedOver }) => handedOver,
	'send-to-council': (facts, { startsOn }) =>
		hasDraft(facts) ? facts.consultations.some(({ meetsOn }) => meetsOn >= (startsOn ?? '')) : null,
	// The council may meet about the interim report too; of that nothing is recorded yet.
	'enter-decision': (facts) => isDecided(facts) || (hasDraft(facts) ? false : null),
	'confirm-owners': (facts) => isDecided(facts) && facts.unowned === 0,
	award: cannotShow,
	invite: cannotShow,
	arrange: cannotShow,
	'prepare-briefing': cannotShow,
	'publish-minutes': cannotShow,
	'answer-council': cannotShow,
	other: cannotShow
};

/** The calls of the same group whose window meets that of the step. */
export function callsOf({ calls }: TodayFacts, step: StepFact): readonly CallFact[] {
	return calls.filter(
		({ areaId, firstDay, lastDay }) =>
			areaId === step.areaId && firstDay <= lastDayOf(step) && lastDay >= (step.startsOn ?? '')
	);
}

/** What a step works on: guidelines for all, then the goals of a group, then its measures. */
function itemsOf({ items }: TodayFacts, { areaId, groupPhase }: StepFact): readonly ItemFact[] {
	const later = groupPhase === 'C' || groupPhase === 'D';
	const kind = areaId === null ? 'guideline' : later ? 'measure' : 'goal';
	return items.filter((item) => item.areaId === areaId && item.kind === kind);
}

function roundsOf(facts: TodayFacts, step: StepFact): readonly RoundFact[] {
	const ids = new Set(itemsOf(facts, step).map(({ id }) => id));
	return facts.rounds.filter(({ itemId }) => ids.has(itemId));
}

function measuresOf({ items }: TodayFacts, { areaId }: StepFact): readonly ItemFact[] {
	return items.filter(
		(item) => item.published && item.kind === 'measure' && item.areaId === areaId
	);
}

const inDrafting: readonly DevelopmentState[] = ['idea', 'draft', 'returned'];
const beforeReview: readonly DevelopmentState[] = ['idea', 'draft', 'consolidated'];

function isInDrafting({ state }: ItemFact): boolean {
	return inDrafting.includes(state);
}

function isAgreedMeasure({ kind, state }: ItemFact): boolean {
	return kind === 'measure' && state !== 'idea' && state !== 'draft';
}

function hasDraft({ documents }: Pick<TodayFacts, 'documents'>): boolean {
	return documents.some((kind) => kind !== 'interimReport');
}

export function isDecided({ consultations }: Pick<TodayFacts, 'consultations'>): boolean {
	return consultations.some(({ adopts }) => adopts);
}
