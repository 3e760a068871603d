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
	const own = partsOf(below);
	const upper = partsOf(above);
	const begin = /^\d/.test(own[0] ?? '')
		? upper.filter((part, at) => at > 0 || !/^\p{L}/u.test(part))
		: upper;
	return (
		begin.length > 0 &&
		own.length === begin.length + 1 &&
		begin.every((part, at) => part === own[at])
	);
}

function partsOf(number: string): readonly string[] {
	return numberKey(number).match(/\p{L}+|\d+/gu) ?? [];
}
