/** What the rules find at a place of the text. What each means to a person stands in `words.ts`. */
export const placedCodes = [
	'vague',
	'hedge',
	'man',
	'passive',
	'light-verb',
	'nominal',
	'chain',
	'double-negation',
	'abbreviation',
	'long-sentence'
] as const;
export type PlacedCode = (typeof placedCodes)[number];

/** A place from its first character to the one behind its last, with better words where they are safe. */
export type PlacedHint = {
	readonly code: PlacedCode;
	readonly from: number;
	readonly to: number;
	readonly quote: string;
	readonly suggestion?: string;
	/** How long a long sentence is. */
	readonly words?: number;
};

/** Two hints of one kind at one place are one hint; a chain of nouns is told as nouns and not as a chain too. */
export function withoutRepeats(hints: readonly PlacedHint[]): readonly PlacedHint[] {
	const kept: PlacedHint[] = [];
	for (const hint of [...hints].sort((a, z) => a.from - z.from || z.to - a.to)) {
		const covered = kept.some((known) => known.code === hint.code && overlap(known, hint));
		if (!covered) kept.push(hint);
	}
	const nominal = kept.filter(({ code }) => code === 'nominal');
	return kept.filter(({ code, ...place }) =>
		code === 'chain' ? !nominal.some((known) => overlap(known, place)) : true
	);
}

type Place = Pick<PlacedHint, 'from' | 'to'>;

function overlap(a: Place, z: Place): boolean {
	return a.from < z.to && z.from < a.to;
}
