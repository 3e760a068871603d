import type { PlacedHint } from './hint.ts';

/** A stretch of the text, and the number of the hint that begins to mark it, if one does. */
export type Stretch = { readonly text: string; readonly hint: number | null };

/** Cuts a text into plain and marked stretches; of hints at one place the first marks it, a whole sentence is not marked. */
export function markHints(text: string, hints: readonly PlacedHint[]): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let at = 0;
	for (const [index, { code, from, to }] of hints.entries()) {
		if (code === 'long-sentence' || from < at) continue;
		if (from > at) stretches.push({ text: text.slice(at, from), hint: null });
		stretches.push({ text: text.slice(from, to), hint: index + 1 });
		at = to;
	}
	if (at < text.length) stretches.push({ text: text.slice(at), hint: null });
	return stretches;
}
