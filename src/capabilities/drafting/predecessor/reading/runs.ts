/** A stretch of letters with one look. */
export type Run = { readonly text: string; readonly bold: boolean; readonly size: number | null };

/** White space as people see it: no soft hyphens, no blanks of special width, none at line ends. */
export function tidy(text: string): string {
	return text
		.replaceAll(/[\u00AD\u200B-\u200F\uFEFF\u2028-\u202E\u2060-\u2069]/g, '')
		.replaceAll(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
		.replaceAll('\u2011', '-')
		.replaceAll(/ +/g, ' ')
		.replaceAll(/ *\n */g, '\n')
		.trim();
}

/** Longer than any paragraph may be (see `paragraph`): nobody waits for what is cut off anyway. */
const longestRun = 30_000;

/** The look of a paragraph from its stretches: what share is bold, how far from the start, which size. */
export function lookOf(given: readonly Run[]) {
	const runs = given.map((run) => ({ ...run, text: run.text.slice(0, longestRun) }));
	const text = tidy(runs.map((run) => run.text).join(''));
	let letters = 0;
	let boldLetters = 0;
	let leading = '';
	let stillBold = true;
	const sizes = new Map<number, number>();
	for (const run of runs) {
		const count = run.text.replaceAll(/\s/g, '').length;
		letters += count;
		if (run.bold) boldLetters += count;
		// Blanks between two bold words are often not bold themselves.
		else if (count > 0) stillBold = false;
		if (stillBold) leading += run.text;
		if (run.size !== null) sizes.set(run.size, (sizes.get(run.size) ?? 0) + count);
	}
	const size = [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
	const boldUntil = boldLetters > 0 ? tidy(leading).length : 0;
	return { text, bold: letters > 0 ? boldLetters / letters : 0, boldUntil, size };
}
