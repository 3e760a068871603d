import { isOpen } from '#drafting/questionnaire.ts';
import type { DiffPart } from '#drafting/diff.ts';
import { goneStates, type DevelopmentState } from '#drafting/items.ts';
import type { Round } from '#drafting/server/read-rounds.ts';
import type { Version } from '#drafting/server/reads.ts';
import { compareWords } from '#drafting/texts/compare-texts.ts';
import { shownChanges, type ShownBlock } from '#drafting/texts/shown-changes.ts';
import type { Channel } from '#participation/contributions.ts';
import type { Contribution } from '#participation/server/reads.ts';
import type { MeetingSource } from '#meetings/server/minutes/read-published.ts';
import type { Review } from '#review/server/reads.ts';
import type { ReviewResult } from '#review/reviews.ts';
import type { Day, Instant } from '#shared/dates.ts';
import { afterEvents, type AfterEvent, type AfterFacts } from './life-after.ts';
import {
	structureEvents,
	withoutReturns,
	type StructureEvent,
	type StructureLifeFacts
} from './life-structure.ts';

/** One entry of an item's life, as facts for a sentence. */
export type LifeEvent = AfterEvent | BeforeEvent | StructureEvent;

/** How it got its wording and passed the review. */
type BeforeEvent = { readonly at: Instant } & (
	| {
			readonly kind: 'origins';
			readonly until: Instant;
			readonly contributions: readonly Contribution[];
			readonly channels: ReadonlyMap<Channel, number>;
	  }
	| {
			readonly kind: 'version';
			readonly version: Version;
			/** The first one that all could read. */
			readonly first: boolean;
			readonly title: readonly DiffPart[] | undefined;
			readonly text: readonly ShownBlock[] | undefined;
			/** The meeting it came out of, where its minutes can be read. */
			readonly meeting: MeetingSource | undefined;
			/** Only the sheet changed. */
			readonly sheetOnly: boolean;
	  }
	| { readonly kind: 'round'; readonly round: Round; readonly open: boolean }
	| { readonly kind: 'agreed' }
	| { readonly kind: 'asked'; readonly review: Review }
	| { readonly kind: 'answered'; readonly review: Review; readonly result: ReviewResult }
);

export type LifeFacts = AfterFacts &
	StructureLifeFacts & {
		readonly origins: readonly Contribution[];
		readonly versions: readonly Version[];
		/** The version that was published first; what stood before it was never public. */
		readonly publishedVersion: number;
		readonly rounds: readonly Round[];
		readonly reviews: readonly Review[];
		/** Meetings by id, for versions that came out of one. */
		readonly meetings?: ReadonlyMap<string, MeetingSource> | undefined;
		readonly now: Instant;
	};

/** What happened to an item that all may know, in the order of time. */
export function lifeOf(given: LifeFacts): readonly LifeEvent[] {
	const facts = { ...given, states: withoutReturns(given.states) };
	const events: LifeEvent[] = [
		...originsOf(facts.origins.filter(({ documentId }) => documentId === null)),
		...versionsOf(facts),
		...facts.rounds.map((round): LifeEvent => ({
			at: round.openedAt,
			kind: 'round',
			round,
			open: isOpen(round, facts.now)
		})),
		...facts.states
			.filter(({ state }) => state === 'consolidated')
			.map(({ at }): LifeEvent => ({ at, kind: 'agreed' })),
		...facts.reviews.flatMap(reviewEvents),
		...afterEvents(facts),
		...structureEvents(given)
	];
	return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function originsOf(origins: readonly Contribution[]): LifeEvent[] {
	const sorted = origins.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last) return [];
	const channels = new Map<Channel, number>();
	for (const { channel } of sorted) channels.set(channel, (channels.get(channel) ?? 0) + 1);
	return [
		{
			at: first.receivedAt,
			until: last.receivedAt,
			kind: 'origins',
			contributions: sorted,
			channels
		}
	];
}

function versionsOf({ versions, publishedVersion, meetings }: LifeFacts): LifeEvent[] {
	const shown = versions.filter((version) => version.number >= publishedVersion);
	return shown.map((version, index) => {
		const before = shown[index - 1];
		const title =
			before && before.title !== version.title
				? compareWords(before.title, version.title)
				: undefined;
		const blocks = before ? shownChanges(before.text, version.text) : [];
		const text = blocks.length > 0 ? blocks : undefined;
		return {
			at: version.at,
			kind: 'version',
			version,
			first: !before,
			title,
			text,
			meeting: version.sourceKind === 'meeting' ? meetings?.get(version.sourceId ?? '') : undefined,
			sheetOnly: !title && before?.text === version.text
		};
	});
}

function reviewEvents(review: Review): LifeEvent[] {
	const asked: LifeEvent = { at: review.askedAt, kind: 'asked', review };
	if (!review.answeredAt || !review.result) return [asked];
	return [asked, { at: review.answeredAt, kind: 'answered', review, result: review.result }];
}

/** What comes next for an item: first what it itself still needs, then the phases that lie ahead. */
export type NextStep =
	| { readonly kind: 'wording' | 'reply' | 'review'; readonly on: Day | undefined }
	| { readonly kind: 'phase'; readonly title: string; readonly on: Day | undefined };

const beforeReview: readonly DevelopmentState[] = ['idea', 'draft', 'consolidated'];
/** What is decided or given up waits for no phase any more, whatever day the plan names for it. */
const over: readonly DevelopmentState[] = [
	...(['notFeasible', 'adopted', 'adoptedAmended', 'struck'] as const),
	...goneStates
];

export function nextSteps(facts: {
	readonly kind: 'guideline' | 'goal' | 'measure';
	readonly state: DevelopmentState;
	/** When the review of the area is planned to begin, if that lies ahead. */
	readonly reviewOn: Day | undefined;
	readonly phases: readonly { readonly title: string; readonly on: Day | undefined }[];
}): readonly NextStep[] {
	if (over.includes(facts.state)) return [];
	const own: NextStep[] = [];
	if (facts.state === 'idea' || facts.state === 'draft')
		own.push({ kind: 'wording', on: undefined });
	if (facts.state === 'returned') own.push({ kind: 'reply', on: undefined });
	if (facts.kind === 'measure' && beforeReview.includes(facts.state))
		own.push({ kind: 'review', on: facts.reviewOn });
	return [...own, ...facts.phases.map((phase): NextStep => ({ kind: 'phase', ...phase }))];
}
