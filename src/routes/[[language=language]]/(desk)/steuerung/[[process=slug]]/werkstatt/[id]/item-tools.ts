import type { Words } from '#assembly/words/index.ts';
import type { ItemKind } from '#drafting/items.ts';
import type { Link } from '#ui/shapes.ts';

type ItemTools = {
	/** Beside the wording: what belongs to the text itself. */
	readonly wording: readonly Link[];
	/** Beside what it serves: its place among the others. */
	readonly serving: readonly Link[];
};

/** The pages that an item has of its own at the desk, each where one looks for it. */
export function itemTools(
	{ id, kind }: { readonly id: string; readonly kind: ItemKind },
	base: string,
	words: Words
): ItemTools {
	const say = words.desk.measureSheet;
	const place = `${base}/werkstatt/${id}`;
	const sheet = { label: say.title, href: `${place}/blatt` };
	const links = { label: say.links.tool, href: `${place}/nutzen` };
	const needs = { label: say.dependencies.tool, href: `${place}/abhaengig` };
	return {
		wording: [
			...(kind === 'measure' ? [sheet] : []),
			{ label: words.desk.itemTexts.link, href: `${place}/sprachen` },
			{ label: words.desk.resistance.tool, href: `${place}/fassungen-bewerten` }
		],
		serving: kind === 'guideline' ? [] : kind === 'goal' ? [links] : [links, needs]
	};
}
