import type { ItemKind } from '../../items.ts';
import type { Block } from '../reading/model.ts';
import type { DraftItem } from './draft.ts';
import type { FieldKey } from './fields.ts';
import type { Headings } from './headings.ts';
import { readMark } from './mark.ts';
import type { Outside } from './sections.ts';

/** What the items of a section look like: the first one decides, and what looks different is text. */
export type Shape = 'heading' | 'mark' | 'bold' | 'numbered' | 'bullet' | 'plain';

export type Entry = {
	readonly level: number;
	readonly role: 'kinds' | 'wrapper' | 'outside' | 'chapter' | 'area' | 'item' | 'field';
	readonly title: string;
	readonly kinds?: readonly ItemKind[];
	readonly about?: string | null;
	readonly why?: Outside;
	readonly item?: DraftItem;
	readonly field?: { readonly key: FieldKey; readonly label: string };
	shape?: Shape;
	/** Level of the list in which the items stand. */
	listLevel?: number;
	/** Goals since the last measures: where there are several, measures belong to none of them by place. */
	goals: number;
};

/** Where the reading stands: the headings above, and the items found so far. */
export type Context = {
	readonly headings: Headings;
	readonly blocks: readonly Block[];
	readonly stack: Entry[];
	readonly items: DraftItem[];
	/** A label whose value comes in the next paragraphs. */
	pending: { readonly item: DraftItem; readonly key: FieldKey; readonly label: string } | null;
};

/** Levels of what names itself in running text, below all headings: a goal ends a measure, and not the other way round. */
export const textLevels = { area: 39.5, guideline: 40, goal: 42, measure: 44 } as const;

export function levelInText(kind: ItemKind, rank: number): number {
	return textLevels[kind] + (kind === 'goal' ? rank * 0.4 : 0);
}

export function push(context: Context, entry: Omit<Entry, 'goals'>): Entry {
	closeFrom(context, entry.level);
	const made = { ...entry, goals: 0 };
	context.stack.push(made);
	return made;
}

export function closeFrom(context: Context, level: number): void {
	while ((context.stack.at(-1)?.level ?? -1) >= level) context.stack.pop();
	context.pending = null;
}

export function openItem({ stack }: Context): DraftItem | undefined {
	return stack.findLast(({ role }) => role === 'item')?.item;
}

/** The section that says of which kind its entries are, unless a chapter lies between. */
export function openKinds({ stack }: Context): Entry | undefined {
	const found = stack.findLast(({ role }) => role !== 'item' && role !== 'field');
	return found?.role === 'kinds' ? found : undefined;
}

/** The nearest section of kinds above, also across chapters: "Maßnahmen" → "Bildung" → a table. */
export function kindsAbove({ stack }: Context): readonly ItemKind[] {
	return stack.findLast(({ role }) => role === 'kinds')?.kinds ?? [];
}

export function outsideOf({ stack }: Context): Outside | null {
	return stack.find(({ role }) => role === 'outside')?.why ?? null;
}

/** The field of action: named as one, else the nearest chapter. */
export function areaOf({ stack }: Context): string | null {
	const named =
		stack.findLast(({ role }) => role === 'area') ??
		stack.findLast(({ role }) => role === 'chapter');
	return named?.title || null;
}

/** What an item at this place belongs to by its place alone. */
export function parentHere({ stack }: Context, kind: ItemKind, rank: number): DraftItem | null {
	const above = stack.flatMap(({ item }) => item ?? []);
	if (kind === 'measure') return above.findLast((one) => one.kind === 'goal') ?? null;
	if (kind === 'goal')
		return (
			above.findLast(
				(one) => one.kind === 'guideline' || (one.kind === 'goal' && one.rank < rank)
			) ?? null
		);
	return null;
}

/** Goals belong to guidelines, and never to what stands beside or below them. */
function isGoal(about: string): boolean {
	return readMark(about)?.named === 'goal';
}

export function addItem(
	context: Context,
	item: DraftItem,
	entry: Omit<Entry, 'goals' | 'role' | 'title' | 'item'>
): void {
	closeFrom(context, entry.level);
	item.parent ??= parentHere(context, item.kind, item.rank);
	item.area ??= item.kind === 'guideline' ? null : areaOf(context);
	const about = context.stack.findLast((one) => one.about)?.about;
	if (about && (item.kind === 'measure' || (item.kind === 'goal' && !isGoal(about))))
		item.refs.push(about);
	for (const one of context.stack) one.goals = item.kind === 'goal' ? one.goals + 1 : 0;
	context.items.push(item);
	context.stack.push({ ...entry, role: 'item', title: item.title, item, goals: 0 });
}
