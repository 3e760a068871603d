/** What the text of a letter may leave open; filled for each letter, in the language of its reader. */
export const placeholders = ['title', 'when', 'place', 'link'] as const;
export type Placeholder = (typeof placeholders)[number];

/** A text in its pieces: what stands there as it is, and what is put in. */
type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'placeholder'; readonly name: Placeholder };

export type ReadText =
	| { readonly ok: true; readonly pieces: readonly Piece[] }
	/** The first thing in braces that nobody could fill in. */
	| { readonly ok: false; readonly broken: string };

/** Reads a text with placeholders. A brace that is no placeholder is an error: nobody shall get it in a mail. */
export function readText(text: string): ReadText {
	const pieces: Piece[] = [];
	let rest = 0;
	for (const { index, 0: found, groups } of text.matchAll(
		/\{(?<name>[a-z]+)\}|\{[^\s{}]*\}?|\}/g
	)) {
		const name = placeholders.find((known) => known === groups?.['name']);
		if (!name) return { ok: false, broken: found };
		pieces.push({ kind: 'text', text: text.slice(rest, index) }, { kind: 'placeholder', name });
		rest = index + found.length;
	}
	return { ok: true, pieces: [...pieces, { kind: 'text', text: text.slice(rest) }] };
}

export function names(text: string, placeholder: Placeholder): boolean {
	return text.includes(`{${placeholder}}`);
}

/** The text with everything put in. What cannot be read stays as it stands; saving it was refused before. */
export function fillText(text: string, facts: Readonly<Record<Placeholder, string>>): string {
	const read = readText(text);
	if (!read.ok) return text;
	return read.pieces
		.map((piece) => (piece.kind === 'text' ? piece.text : facts[piece.name]))
		.join('');
}
