import { compile } from 'html-to-text';
import { mailLimits } from './limits.ts';

/** HTML as text: quotations keep their `>`, links their words, pictures nothing. */
const convert = compile({
	wordwrap: false,
	limits: { maxInputLength: mailLimits.html, maxDepth: 200, maxChildNodes: 20_000 },
	selectors: [
		{ selector: 'img', format: 'skip' },
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

export function htmlWords(html: string): string {
	return convert(html.slice(0, mailLimits.html));
}
