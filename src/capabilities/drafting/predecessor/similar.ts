/** Words that say nothing about what a text is about. */
const filling = new Set(
	'der die das den dem des ein eine einer eines einem einen und oder für von vom zu zum zur im in am an auf aus bei mit nach über unter um als auch ist sind wird werden soll sollen durch sowie bzw sich es ihre ihrer ihren unsere unserer stadt'.split(
		' '
	)
);

/** A text as the set of its stems, so that "Sprachkurse" and "Sprachkursen" are the same word. */
export function stemsOf(text: string): ReadonlySet<string> {
	const words =
		text
			.toLowerCase()
			.replaceAll('ß', 'ss')
			.match(/[\p{L}\d]+/gu) ?? [];
	return new Set(words.filter((word) => !filling.has(word) && word.length > 1).map(stem));
}

function stem(word: string): string {
	return word.length > 5 ? word.replace(/(innen|in|ungen|ung|ern|er|en|es|e|n|s)$/, '') : word;
}

/** How much a word counts; by itself each counts one. */
export type Weight = (stem: string) => number;

/** How much two texts have in common, from 0 to 1: the words of both, measured by all words of either. */
export function similarity(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	weight: Weight = () => 1
): number {
	const weigh = (stems: Iterable<string>) =>
		[...stems].reduce((sum, stem) => sum + weight(stem), 0);
	const all = weigh(a) + weigh(b);
	return all === 0 ? 0 : (2 * weigh([...a].filter((stem) => b.has(stem)))) / all;
}

/** Words that stand in many of these texts say little about a single one. */
export function weightIn(texts: readonly ReadonlySet<string>[]): Weight {
	const counts = new Map<string, number>();
	for (const stems of texts)
		for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return (stem) => Math.log(1 + (texts.length + 1) / ((counts.get(stem) ?? 0) + 1));
}
