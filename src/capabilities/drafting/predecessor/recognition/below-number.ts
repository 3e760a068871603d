import type { ItemKind } from '../../items.ts';
import type { Paragraph } from '../reading/model.ts';
import { openItem, openKinds, type Context } from './context.ts';
import { fieldsFollow } from './lookahead.ts';
import { numberKey, type Mark } from './mark.ts';

/**
 * What a bare number makes of a line: "A 1.1" below "Ziel A 1" is its first measure. Once the goal has named
 * itself, many concepts leave the word away and let the number say what belongs where.
 */
export function belowByNumber(
	mark: Mark | undefined,
	block: Paragraph,
	context: Context
): ItemKind | null {
	if (!mark || mark.named || mark.number === null || mark.title.length < 3) return null;
	if (!/^["„»]?[\p{Lu}\d]/u.test(mark.title)) return null;
	const { number } = mark;
	const above = context.stack.findLast(
		({ item }) =>
			item !== undefined &&
			item.kind !== 'measure' &&
			item.number !== null &&
			goesBelow(item.number, number)
	)?.item;
	if (!above?.number) return null;
	// Where measures name themselves, bare numbers in them only count their steps.
	const open = openItem(context);
	if (open?.kind === 'measure' && !(open.number && goesBelow(above.number, open.number)))
		return null;
	const upper = above.kind === 'guideline' || above.rank === 0;
	const goal = upper && !fieldsFollow(block, context.blocks, context.headings);
	const kind = goal ? 'goal' : 'measure';
	const kinds = openKinds(context)?.kinds;
	if (kinds && !kinds.includes(kind)) return null;
	return kind;
}

/** `A 1.1` is one step below `A 1`, `3a` below `3`, `II.2` below `II`; letters for the goal itself do not count. */
export function goesBelow(above: string, below: string): boolean {
	const begin = beginOf(below);
	return begin !== '' && keysOf(above).includes(begin);
}

/** Looks up for each number what stands one step above it, without comparing all with all. */
export function lookUpAbove<Item extends { readonly number: string | null }>(
	items: readonly Item[]
): (number: string) => readonly Item[] {
	const known = new Map<string, Item[]>();
	for (const item of items)
		for (const key of item.number === null ? [] : keysOf(item.number))
			known.set(key, [...(known.get(key) ?? []).slice(0, mostAlike), item]);
	return (number) => known.get(beginOf(number)) ?? [];
}

/** As many fields of action may begin their numbers anew. */
const mostAlike = 100;

function beginOf(number: string): string {
	return partsOf(number).slice(0, -1).join('.');
}

function keysOf(number: string): readonly string[] {
	const parts = partsOf(number);
	const digits = /^\p{L}/u.test(parts[0] ?? '') ? parts.slice(1) : [];
	return [parts, digits].filter(({ length }) => length > 0).map((own) => own.join('.'));
}

function partsOf(number: string): readonly string[] {
	return numberKey(number).match(/\p{L}+|\d+/gu) ?? [];
}
