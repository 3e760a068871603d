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
	approach: ({ invited }) => invited > 0,
	'open-call': (facts, step) => callsOf(facts, step).length > 0 || lastDayOf(step) < facts.today,
	'close-call': (facts, step) =>
		callsOf(facts, step).every(({ lastDay, received }) => lastDay < facts.today && received === 0),
	'open-rounds': (facts, step) => {
		const items = itemsOf(facts, step);
		const asked = new Set(facts.rounds.map(({ itemId }) => itemId));
		return items.length > 0 && items.every((item) => !isInDrafting(item) || asked.has(item.id));
	},
	'close-round': (facts, step) => !roundsOf(facts, step).some(({ open }) => open),
	'word-results': (facts, step) => {
		const drafts = new Map(
			itemsOf(facts, step)
				.filter(isInDrafting)
				.map(({ id, version }) => [id, version])
		);
		return !roundsOf(facts, step).some(
			({ open, sheets, itemId, version }) => !open && sheets > 0 && drafts.get(itemId) === version
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
	'write-report': ({ documents, items }) => {
		if (documents.length > 0) return true;
		// Before any group has agreed on a measure there is nothing that the product could report.
		return items.some(isAgreedMeasure) ? false : null;
	},
	compile: hasDraft,
	'publish-draft': hasDraft,
	'decide-draft': ({ documents }) =>
		documents.some((kind) => kind === 'concept' || kind === 'resolved'),
	'hand-over': ({ handedOver }) => handedOver,
	'send-to-council': (facts, { startsOn }) =>
		hasDraft(facts) ? facts.consultations.some(({ meetsOn }) => meetsOn >= (startsOn ?? '')) : null,
	'enter-decision': isDecided,
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
function callsOf({ calls }: TodayFacts, step: StepFact): readonly CallFact[] {
	return calls.filter(
		({ areaId, firstDay, lastDay }) =>
			areaId === step.areaId && firstDay <= lastDayOf(step) && lastDay >= (step.startsOn ?? '')
	);
}

/** What a step works on: guidelines for all, then the goals of a group, then its measures. */
function itemsOf({ items }: TodayFacts, step: StepFact): readonly ItemFact[] {
	const kind = step.areaId === null ? 'guideline' : step.groupPhase === 'B' ? 'goal' : 'measure';
	return items.filter(
		(item) => item.published && item.areaId === step.areaId && item.kind === kind
	);
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

function isDecided({ consultations }: Pick<TodayFacts, 'consultations'>): boolean {
	return consultations.some(({ adopts }) => adopts);
}
