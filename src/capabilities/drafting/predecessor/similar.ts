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

/** How much two texts have in common, from 0 to 1: the words of both, measured by all words of either. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let common = 0;
	for (const word of a) if (b.has(word)) common += 1;
	return (2 * common) / (a.size + b.size);
}
