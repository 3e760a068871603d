import type { Words } from '#assembly/words/index.ts';
import type { ItemKind } from '#drafting/items.ts';
import type { Link } from '#ui/shapes.ts';

/** The pages that an item has of its own at the desk. */
export function itemTools(
	{ id, kind }: { readonly id: string; readonly kind: ItemKind },
	base: string,
	words: Words
): Link[] {
	const say = words.desk.measureSheet;
	const place = `${base}/werkstatt/${id}`;
	const sheet = { label: say.title, href: `${place}/blatt` };
	const links = { label: say.links.tool, href: `${place}/nutzen` };
	const needs = { label: say.dependencies.tool, href: `${place}/abhaengig` };
	if (kind === 'guideline') return [];
	return kind === 'goal' ? [links] : [sheet, links, needs];
}
