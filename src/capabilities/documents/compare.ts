import { diffWords, type DiffPart } from '#drafting/diff.ts';
import type { ItemKind } from '#drafting/items.ts';
import { changedFields } from '#drafting/measure-sheet/read-sheet.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';
import type { DocumentContent } from './content.ts';
import { itemsOf, type PlacedItem } from './passages.ts';

/** What became of one item between two documents of the same process. */
export type ItemChange = {
	readonly code: string;
	readonly kind: ItemKind;
	readonly title: string;
} & (
	| { readonly what: 'added'; readonly text: string }
	/** `text` is what stood there last. */
	| { readonly what: 'removed'; readonly text: string }
	/** Still readable there, with the reason of the council. */
	| { readonly what: 'struck'; readonly text: string; readonly reason: string | undefined }
	| {
			readonly what: 'changed';
			/** Undefined where nothing changed. */
			readonly titleDiff: readonly DiffPart[] | undefined;
			readonly textDiff: readonly DiffPart[] | undefined;
			readonly sheetFields: readonly (keyof MeasureSheet | 'measuredBy')[];
			/** The reasons of all versions in between, oldest first. */
			readonly reasons: readonly string[];
			/** Comments on the earlier document that were taken up. */
			readonly comments: number;
	  }
);

export type Comparison = {
	readonly changes: readonly ItemChange[];
	/** Items whose words and facts are the same in both. */
	readonly same: number;
};

/** The public difference of two documents, in the reading order of the later one. */
export function compareConcepts(before: DocumentContent, after: DocumentContent): Comparison {
	const earlier = new Map(itemsOf(before).map((placed) => [placed.item.code, placed]));
	const later = itemsOf(after);
	const present = new Set(later.map(({ item }) => item.code));
	const changes = later.flatMap((placed): ItemChange[] => {
		const old = earlier.get(placed.item.code);
		if (!old) return [{ ...named(placed), what: 'added', text: textOf(placed) }];
		if (placed.item.state === 'struck' && old.item.state !== 'struck')
			return [{ ...named(placed), what: 'struck', text: textOf(placed), reason: reasonOf(placed) }];
		return changed(old, placed);
	});
	const removed = [...earlier.values()].filter(({ item }) => !present.has(item.code));
	return {
		changes: [
			...changes,
			...removed.map((old): ItemChange => ({ ...named(old), what: 'removed', text: textOf(old) }))
		],
		same: later.length - changes.length
	};
}

function changed(old: PlacedItem, placed: PlacedItem): ItemChange[] {
	const titleDiff = differing(old.item.title, placed.item.title);
	const textDiff = differing(textOf(old), textOf(placed));
	const sheetFields = fieldsChanged(old, placed);
	if (!titleDiff && !textDiff && sheetFields.length === 0) return [];
	return [
		{
			...named(placed),
			what: 'changed',
			titleDiff,
			textDiff,
			sheetFields,
			reasons: placed.item.trace.versions
				.filter(({ number }) => number > old.item.version)
				.map(({ reason }) => reason),
			comments: placed.item.trace.comments - old.item.trace.comments
		}
	];
}

function fieldsChanged(
	old: PlacedItem,
	placed: PlacedItem
): readonly (keyof MeasureSheet | 'measuredBy')[] {
	if (old.kind === 'goal' && placed.kind === 'goal')
		return old.item.measuredBy === placed.item.measuredBy ? [] : ['measuredBy'];
	if (old.kind !== 'measure' || placed.kind !== 'measure') return [];
	return changedFields(old.item.sheet, placed.item.sheet);
}

function named({ kind, item }: PlacedItem) {
	return { code: item.code, kind, title: item.title };
}

function reasonOf(placed: PlacedItem): string | undefined {
	return placed.kind === 'measure' ? (placed.item.resolution ?? undefined) : undefined;
}

function textOf({ item }: PlacedItem): string {
	return item.text.map(({ text }) => text).join('\n\n');
}

function differing(before: string, after: string): readonly DiffPart[] | undefined {
	return before === after ? undefined : diffWords(before, after);
}
