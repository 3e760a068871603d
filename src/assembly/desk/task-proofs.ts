import type { DevelopmentState } from '#drafting/items.ts';
import type { LetterStanding } from '#process/letters/planned-letters.ts';
import type { TaskAct } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';
import { isBeingClosed } from './due-group.ts';
import { meetingKinds } from '#meetings/meeting.ts';
import type {
	CallFact,
	ItemFact,
	MeetingFact,
	RoundFact,
	StepFact,
	TodayFacts
} from './today-facts.ts';

/**
 * How much of a task is left, as the state of the process shows it: 0 once it is done or can no longer be
 * done. Nobody ticks anything off: doing is what counts. Null where nothing in the product can show it yet.
 */
export function leftOf(act: TaskAct, step: StepFact, facts: TodayFacts): number | null {
	return proofs[act](facts, step);
}

export function lastDayOf({ startsOn, endsOn }: Pick<StepFact, 'startsOn' | 'endsOn'>): Day {
	return endsOn ?? startsOn ?? '';
}

type Proof = (facts: TodayFacts, step: StepFact) => number | null;

const cannotShow: Proof = () => null;
const unless = (done: boolean) => (done ? 0 : 1);

const proofs: Readonly<Record<TaskAct, Proof>> = {
	'publish-plan': ({ published }) => unless(published),
	approach: (facts, step) =>
		step.kind === 'event' ? missingSectors(facts) : unapproached(facts, step),
	'open-call': (facts, step) =>
		unless(callsOf(facts, step).length > 0 || lastDayOf(step) < facts.today),
	'close-call': (facts, step) => {
		const calls = callsOf(facts, step);
		const waiting = calls.reduce((sum, call) => sum + call.waiting, 0);
		return waiting || unless(calls.every(({ lastDay }) => lastDay < facts.today));
	},
	'open-rounds': (facts, step) => {
		const items = itemsOf(facts, step).filter(({ published }) => published);
		const asked = new Set(facts.rounds.map(({ itemId }) => itemId));
		// Once the meeting is over, what was not asked there waits for a wording, not for a questionnaire.
		const held = lastDayOf(step) < facts.today && items.some(({ id }) => asked.has(id));
		if (held) return 0;
		const left = items.filter((item) => isInDrafting(item) && !asked.has(item.id)).length;
		return left || unless(items.length > 0);
	},
	'close-round': (facts, step) => roundsOf(facts, step).filter(({ open }) => open).length,
	'word-results': (facts, step) => {
		const items = itemsOf(facts, step);
		const answered = roundsOf(facts, step).filter(({ open, sheets }) => !open && sheets > 0);
		const left = items.filter(
			(item) =>
				isInDrafting(item) &&
				answered.some(({ itemId, version }) => itemId === item.id && version === item.version)
		).length;
		return left || unless(items.length > 0);
	},
	'send-to-review': (facts, step) => {
		const measures = measuresOf(facts, step);
		const left = measures.filter(({ state }) => state === 'consolidated').length;
		return left || unless(measures.some(isAgreedMeasure));
	},
	'answer-reviews': (facts, step) => {
		const ids = new Set(measuresOf(facts, step).map(({ id }) => id));
		return facts.reviews.filter(({ itemId, answeredOn }) => ids.has(itemId) && !answeredOn).length;
	},
	'write-report': (facts) => {
		// Then it is the yearly report: it needs news of every measure.
		if (isDecided(facts)) return facts.stale;
		if (facts.documents.length > 0) return 0;
		// Before any group has agreed on a measure there is nothing that the product could report.
		return facts.items.some(isAgreedMeasure) ? 1 : null;
	},
	compile: (facts) => unless(draftedOn(facts) !== undefined),
	'publish-draft': (facts) => unless(draftedOn(facts) !== undefined),
	'decide-draft': ({ adopted }) => unless(adopted),
	'hand-over': ({ handedOver }) => unless(handedOver),
	// The council may meet about the interim report too; of that nothing is recorded yet.
	'send-to-council': (facts, step) =>
		isAfterDraft(facts, step)
			? unless(facts.consultations.some(({ meetsOn }) => meetsOn >= (step.startsOn ?? '')))
			: null,
	'enter-decision': (facts, step) => (isAfterDraft(facts, step) ? unless(isDecided(facts)) : null),
	'confirm-owners': (facts) => (isDecided(facts) ? facts.unowned : 1),
	// Without a meeting at the desk its minutes are written elsewhere.
	'publish-minutes': ({ minutes }, { id, meetingId }) =>
		minutes.published.includes(id) ? 0 : meetingId ? 1 : null,
	// By the letter of the step, once it is gone or was left out with a reason, or by invitations to its meeting.
	invite: (facts, step) => {
		const byMeeting = meetingProof(step, facts, ({ guests }) => guests > 0);
		return step.letters.length === 0 || byMeeting === 0 ? byMeeting : openLetters(step);
	},
	arrange: (facts, step) => meetingProof(step, facts, ({ arranged }) => arranged),
	award: cannotShow,
	'prepare-briefing': ({ briefed }, { areaId }) => unless(briefed.includes(areaId)),
	'answer-council': cannotShow,
	other: cannotShow
};

/** Before the kick-off: who is on the list and still open. Without a list the invitations show it. */
function unapproached({ group, invited }: TodayFacts, step: StepFact): number {
	const own = group.wanted.filter(({ areaId }) => !step.areaId || areaId === step.areaId);
	if (own.length === 0) return unless(invited > 0);
	return own.filter(({ state, since }) => state === 'open' && since <= lastDayOf(step)).length;
}

/** After an event: which sectors the core group lacks (S8), unless those who could close it were approached. */
function missingSectors({ group }: TodayFacts): number | null {
	const { coreGroup } = group;
	if (!coreGroup || coreGroup.members + coreGroup.candidates === 0) return null;
	const approached = group.wanted.filter(({ state }) => state !== 'open');
	return coreGroup.gaps.filter(
		({ gap }) => gap.kind === 'sector' && !isBeingClosed(gap, approached)
	).length;
}

/** A released letter goes by itself. */
const settled: readonly LetterStanding[] = ['released', 'sent', 'skipped', 'missed'];

function openLetters({ letters }: StepFact): number {
	return letters.filter(({ standing }) => !settled.includes(standing)).length;
}

/** What is prepared for a meeting, until it is over. Other steps invite in ways that nobody counts. */
function meetingProof(
	step: StepFact,
	{ meetings, today }: TodayFacts,
	isDone: (meeting: MeetingFact) => boolean
): number | null {
	if (!meetingKinds.includes(step.kind)) return null;
	const meeting = meetings.find(({ stepId }) => stepId === step.id);
	return unless((meeting !== undefined && isDone(meeting)) || lastDayOf(step) < today);
}

/** The calls of the same group whose window meets that of the step. */
export function callsOf({ calls }: TodayFacts, step: StepFact): readonly CallFact[] {
	return calls.filter(
		({ areaId, firstDay, lastDay }) =>
			areaId === step.areaId && firstDay <= lastDayOf(step) && lastDay >= (step.startsOn ?? '')
	);
}

/** What a step works on: guidelines for all, then the goals of a group, then its measures. */
export function itemsOf(
	{ items }: TodayFacts,
	{ areaId, groupPhase }: StepFact
): readonly ItemFact[] {
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

function isInDrafting({ state }: ItemFact): boolean {
	return inDrafting.includes(state);
}

function isAgreedMeasure({ kind, state }: ItemFact): boolean {
	return kind === 'measure' && state !== 'idea' && state !== 'draft';
}

/** The day on which the first draft of the whole concept was compiled. */
function draftedOn({ documents }: Pick<TodayFacts, 'documents'>): Day | undefined {
	return documents
		.filter(({ kind }) => kind !== 'interimReport')
		.map(({ on }) => on)
		.toSorted()[0];
}

function isAfterDraft(facts: Pick<TodayFacts, 'documents'>, step: StepFact): boolean {
	const on = draftedOn(facts);
	return on !== undefined && lastDayOf(step) >= on;
}

export function isDecided({ consultations }: Pick<TodayFacts, 'consultations'>): boolean {
	return consultations.some(({ adopts }) => adopts);
}
