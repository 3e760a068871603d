/** A link upward with its benefit, as it holds now. */
export type HeldLink = {
	readonly id: string;
	readonly fromId: string;
	readonly toId: string;
	readonly benefit: string;
	readonly rank: number;
};

export type NewLink = Omit<HeldLink, 'id'>;

export type LinkChange = {
	/** Ids of links that end. */
	readonly ended: readonly string[];
	readonly begun: readonly NewLink[];
};

/**
 * What the links of merged items become: each leads from or to the survivor. Where that makes two of one,
 * they become one that keeps both benefits; what the survivor had first stays first.
 */
export function carryLinks(
	links: readonly HeldLink[],
	mergedIds: readonly string[],
	survivorId: string
): LinkChange {
	const merged = new Set(mergedIds);
	const touched = links.filter(({ fromId, toId }) => merged.has(fromId) || merged.has(toId));
	const ended = new Set(touched.map(({ id }) => id));
	const at = (id: string) => (merged.has(id) ? survivorId : id);
	const begun = new Map<string, NewLink>();
	for (const link of survivorFirst(touched, links, { merged, survivorId })) {
		const carried = { fromId: at(link.fromId), toId: at(link.toId) };
		if (carried.fromId === carried.toId) continue;
		const key = `${carried.fromId} ${carried.toId}`;
		const same = begun.get(key);
		ended.add(link.id);
		begun.set(key, {
			...carried,
			benefit: same ? bothBenefits(same.benefit, link.benefit) : link.benefit,
			rank: same ? Math.min(same.rank, link.rank) : link.rank
		});
	}
	return {
		ended: [...ended],
		begun: ranked([...begun.values()], survivorId, ranksOf(links, survivorId, ended))
	};
}

/** Links that the survivor has already and that meet a carried one, then the carried ones by their rank. */
function survivorFirst(
	touched: readonly HeldLink[],
	links: readonly HeldLink[],
	{ merged, survivorId }: { merged: ReadonlySet<string>; survivorId: string }
): readonly HeldLink[] {
	const ends = (link: HeldLink) =>
		merged.has(link.fromId) ? `up ${link.toId}` : `down ${link.fromId}`;
	const carried = new Set(touched.map(ends));
	const own = links.filter(
		({ fromId, toId }) =>
			(fromId === survivorId && carried.has(`up ${toId}`)) ||
			(toId === survivorId && carried.has(`down ${fromId}`))
	);
	return [...own, ...touched.toSorted((a, b) => a.rank - b.rank)];
}

function bothBenefits(one: string, other: string): string {
	return one.includes(other) ? one : `${one}\n\n${other}`;
}

/** The ranks of the survivor's upward links that stay as they are. */
function ranksOf(
	links: readonly HeldLink[],
	survivorId: string,
	ended: ReadonlySet<string>
): ReadonlySet<number> {
	return new Set(
		links
			.filter(({ id, fromId }) => fromId === survivorId && !ended.has(id))
			.map(({ rank }) => rank)
	);
}

/** The survivor's upward links get the next free ranks; those of others keep theirs. */
function ranked(
	begun: readonly NewLink[],
	survivorId: string,
	taken: ReadonlySet<number>
): readonly NewLink[] {
	const used = new Set(taken);
	return begun.map((link) => {
		if (link.fromId !== survivorId) return link;
		let { rank } = link;
		while (used.has(rank)) rank += 1;
		used.add(rank);
		return { ...link, rank };
	});
}
