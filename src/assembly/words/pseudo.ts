/**
 * The mirrored pseudo-language: every text of a dictionary shown from right to left by an override
 * character. Whatever is not mirrored on the screen did not come from the dictionary.
 */
export function mirrored<Words>(words: Words): Words {
	if (typeof words === 'string') return mirror(words) as Words;
	if (typeof words === 'function')
		return ((...given: unknown[]) => mirrored(words(...given))) as Words;
	if (Array.isArray(words)) return words.map(mirrored) as Words;
	if (words && typeof words === 'object')
		return Object.fromEntries(
			Object.entries(words).map(([key, value]) => [key, mirrored(value)])
		) as Words;
	return words;
}

function mirror(text: string): string {
	return `\u202E${text}\u202C`;
}
