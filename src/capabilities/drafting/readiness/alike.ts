type Titled = { readonly id: string; readonly kind: string; readonly title: string };

const enough = 0.5;

/** Items of the same kind whose titles share at least half of their words: perhaps the same thing twice. */
export function findAlike<Item extends Titled>(
	item: Titled,
	others: readonly Item[]
): readonly Item[] {
	const own = stems(item.title);
	if (own.size < 2) return [];
	return others.filter(
		(other) =>
			other.id !== item.id && other.kind === item.kind && share(own, stems(other.title)) >= enough
	);
}

/** The longer words by their beginning, so that endings do not count. */
function stems(title: string): ReadonlySet<string> {
	const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
	return new Set(words.map((word) => word.slice(0, 6)));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const both = a.intersection(b).size;
	return both === 0 ? 0 : both / a.union(b).size;
}
