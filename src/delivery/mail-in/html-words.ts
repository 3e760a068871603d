import { compile } from 'html-to-text';

/** Behind this much markup nobody has written anything any more. */
const longest = 1024 * 1024;
const mostTags = 10_000;
const deepest = 200;

/** HTML as text: quotations keep their `>`, links their words, pictures nothing. */
const convert = compile({
	wordwrap: false,
	limits: { maxInputLength: longest, maxDepth: deepest, maxChildNodes: mostTags },
	selectors: [
		{ selector: 'img', format: 'skip' },
		{ selector: 'hr', format: 'skip' },
		{ selector: 'script', format: 'skip' },
		{ selector: 'style', format: 'skip' },
		{ selector: 'a', options: { ignoreHref: true } },
		{ selector: 'blockquote', format: 'blockquote', options: { leadingLineBreaks: 1 } },
		...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
			selector,
			options: { uppercase: false }
		})),
		{ selector: 'div.gmail_signature', format: 'skip' },
		{ selector: 'div.moz-signature', format: 'skip' },
		{ selector: 'pre.moz-signature', format: 'skip' },
		{ selector: 'div#appendonsend', format: 'skip' },
		{ selector: 'ul', options: { itemPrefix: '– ' } }
	]
});

export function htmlWords(given: string): string {
	const html = given.slice(0, longest);
	// Made to stop machines, not written by people: its words without any shape.
	return isOrdinary(html) ? convert(html) : html.replaceAll(/<[^<>]*>/g, '\n');
}

/** Few enough tags, and not too deep: the time that the conversion takes grows with the square of both. */
function isOrdinary(html: string): boolean {
	let tags = 0;
	let depth = 0;
	for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
		tags += 1;
		if (closing) depth -= 1;
		else if (!/^(?:br|img|hr|meta|link|input|col|p|li|td|tr|th)$/i.test(name ?? '')) depth += 1;
		if (tags > mostTags || depth > deepest) return false;
	}
	return true;
}
