import type { Block, Inline } from '#shared/prose.ts';

type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** A text cut at its headings: each becomes a section of the page. */
export function partsOf(blocks: readonly Block[]): {
	readonly lead: readonly Block[];
	readonly sections: readonly Section[];
} {
	const lead: Block[] = [];
	const sections: { title: string; blocks: Block[] }[] = [];
	for (const block of blocks) {
		if (block.kind === 'heading' && block.level === 2)
			sections.push({ title: plain(block.parts), blocks: [] });
		else (sections.at(-1)?.blocks ?? lead).push(block);
	}
	return { lead, sections };
}

function plain(parts: readonly Inline[]): string {
	return parts
		.map((part) => ('parts' in part ? plain(part.parts) : 'text' in part ? part.text : part.name))
		.join('');
}
