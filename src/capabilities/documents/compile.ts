import type { Dissent } from '#drafting/dissents.ts';
import type { DevelopmentState, ItemKind } from '#drafting/items.ts';
import { publicSheet } from '#drafting/measure-sheet/read-sheet.ts';
import type { GoalSheet, MeasureSheet } from '#drafting/sheet.ts';
import type {
	Chapter,
	CourseStep,
	DissentText,
	DocumentContent,
	GoalText,
	LeftOut,
	MeasureText,
	ReviewText,
	Served,
	Statistics,
	Trace
} from './content.ts';
import { passagesOf } from './passages.ts';
import { belongsInto } from './rules.ts';

export type DocumentHead = Pick<
	DocumentContent,
	| 'kind'
	| 'number'
	| 'title'
	| 'tagline'
	| 'city'
	| 'council'
	| 'contactEmail'
	| 'note'
	| 'compiledOn'
	| 'journal'
>;

/** A published item in its present wording. */
export type SourceItem = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly areaId: string | null;
	readonly code: string | null;
	readonly state: DevelopmentState;
	readonly version: number;
	readonly title: string;
	readonly text: string;
	readonly goalSheet: GoalSheet | null;
	readonly measureSheet: MeasureSheet | null;
};

/** What serves what, the main link of each item first. */
export type SourceLink = {
	readonly fromId: string;
	readonly toId: string;
	readonly benefit: string;
};

/** Everything a document is compiled from; items are the published ones, in the order of their codes. */
export type DocumentFacts = {
	readonly head: DocumentHead;
	readonly preface: string | null;
	readonly areas: readonly { readonly id: string; readonly code: string; readonly title: string }[];
	readonly items: readonly SourceItem[];
	readonly links: readonly SourceLink[];
	/** By item id. */
	readonly traces: ReadonlyMap<string, Trace>;
	readonly dissents: readonly Dissent[];
	/** The latest answered review of each measure, by item id. */
	readonly reviews: ReadonlyMap<string, ReviewText>;
	/** Why an item is in its present state, by item id. */
	readonly reasons: ReadonlyMap<string, string>;
	readonly course: readonly CourseStep[];
	readonly statistics: Statistics;
};

/** Puts the concept together: guidelines, then per area each goal with the measures that serve it first. */
export function compileContent(facts: DocumentFacts): DocumentContent {
	const { kind } = facts.head;
	const included = facts.items.filter((item) => belongsInto(kind, item));
	const placed = placedMeasures(facts, included);
	const goal = (item: SourceItem): GoalText => ({
		...textOf(item, facts),
		serves: servedBy(item, included, facts.links),
		measuredBy: item.goalSheet?.measuredBy ?? null,
		measures: (placed.get(item.id) ?? []).map((measure) => measureOf(measure, facts, included))
	});
	const chapters = facts.areas
		.map((area): Chapter => ({
			code: area.code,
			title: area.title,
			goals: included
				.filter((item) => item.kind === 'goal' && item.areaId === area.id)
				.map((item) => goal(item))
		}))
		.filter(({ goals }) => goals.length > 0);
	const inside = new Set([
		...included.filter((item) => item.kind !== 'measure'),
		...[...placed.values()].flat()
	]);
	return {
		format: 1,
		...facts.head,
		preface: facts.preface ? passagesOf('VOR', facts.preface) : [],
		course: facts.course,
		statistics: facts.statistics,
		guidelines: included
			.filter((item) => item.kind === 'guideline')
			.map((item) => textOf(item, facts)),
		chapters,
		leftOut: facts.items.filter((item) => !inside.has(item)).map((item) => leftOut(item, facts))
	};
}

/** Each measure under the first goal it serves that is part of the document. */
function placedMeasures(
	facts: DocumentFacts,
	included: readonly SourceItem[]
): ReadonlyMap<string, readonly SourceItem[]> {
	const goals = new Set(included.filter(({ kind }) => kind === 'goal').map(({ id }) => id));
	const placed = new Map<string, SourceItem[]>();
	for (const measure of included.filter(({ kind }) => kind === 'measure')) {
		const link = facts.links.find(({ fromId, toId }) => fromId === measure.id && goals.has(toId));
		if (link) placed.set(link.toId, [...(placed.get(link.toId) ?? []), measure]);
	}
	return placed;
}

function measureOf(
	item: SourceItem,
	facts: DocumentFacts,
	included: readonly SourceItem[]
): MeasureText {
	const changed: readonly DevelopmentState[] = ['adoptedAmended', 'struck'];
	return {
		...textOf(item, facts),
		serves: servedBy(item, included, facts.links),
		sheet: publicSheet(item.measureSheet),
		review: facts.reviews.get(item.id) ?? null,
		resolution: changed.includes(item.state) ? (facts.reasons.get(item.id) ?? null) : null
	};
}

function textOf(item: SourceItem, facts: DocumentFacts) {
	return {
		code: item.code ?? '',
		title: item.title,
		version: item.version,
		state: item.state,
		text: passagesOf(item.code ?? '', item.text),
		trace: facts.traces.get(item.id) ?? emptyTrace,
		dissents: facts.dissents
			.filter(({ itemId }) => itemId === item.id)
			.map(({ text, voices, reply }): DissentText => ({ text, voices, reply }))
	};
}

const emptyTrace: Trace = { origins: [], rounds: [], versions: [], comments: 0 };

/** What an item serves inside the document, the main one first. */
function servedBy(
	item: SourceItem,
	included: readonly SourceItem[],
	links: readonly SourceLink[]
): readonly Served[] {
	return links
		.filter(({ fromId }) => fromId === item.id)
		.flatMap(({ toId, benefit }) => {
			const target = included.find(({ id }) => id === toId);
			return target ? [{ code: target.code ?? '', title: target.title, benefit }] : [];
		});
}

function leftOut(item: SourceItem, facts: DocumentFacts): LeftOut {
	return {
		code: item.code ?? '',
		kind: item.kind,
		title: item.title,
		state: item.state,
		reason: facts.reasons.get(item.id) ?? null
	};
}

/** The documents in which people can be counted have no cell below five. */
const smallestCell = 5;

export function visibleCount(count: number): number | null {
	return count < smallestCell ? null : count;
}
