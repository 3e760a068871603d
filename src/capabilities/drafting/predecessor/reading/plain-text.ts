import {
	longestParagraph,
	paragraph,
	type Block,
	type Paragraph,
	type ReadDocument
} from './model.ts';
import { tidy } from './runs.ts';

/**
 * A text without any form. Lines that are broken only because the page is narrow are joined again; short
 * lines that stand by themselves, numbered or underlined, are headings.
 */
export function readPlainText(source: string): ReadDocument {
	const lines = source
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll('\f', '\n\n')
		.split('\n')
		.map((line) => line.trimEnd().slice(0, longestParagraph).replaceAll('\t', '    '));
	const width = usualWidth(lines);
	const blocks: Block[] = [];
	let open: { text: string; given: Partial<Paragraph>; indent: number } | undefined;
	const close = () => {
		const text = tidy(open?.text ?? '');
		if (open && text) blocks.push(paragraph(text, open.given));
		open = undefined;
	};
	lines.forEach((line, at) => {
		const text = line.trim();
		const alone = isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
		if (isBlank(line) || /^[-–—]?\s*(Seite\s+)?\d{1,3}(\s+von\s+\d{1,3})?\s*[-–—]?$/.test(text))
			return close();
		if (/^([=\-*_~])\1{2,}$/.test(text)) {
			const level = text.startsWith('=') ? 1 : 2;
			const last = blocks.at(-1);
			// An underline makes a heading of the line above it.
			if (open && !open.text.includes('\n') && open.text.length < 160 && !open.given.list)
				open.given = { ...open.given, outline: level };
			else if (!open && last?.kind === 'paragraph' && !isBlank(lines[at - 1]))
				blocks[blocks.length - 1] = { ...last, outline: level };
			return close();
		}
		const indent = line.length - line.trimStart().length;
		const entry = /^([-*•·o–]|\d{1,3}[.)]|[a-z]\))\s+(\S.*)$/.exec(text);
		const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(\p{Lu}\S*.*)$/u.exec(text);
		if (alone && numbered && text.length < 100 && !/[.;,:]$/.test(text)) {
			close();
			blocks.push(paragraph(text, { outline: (numbered[1] ?? '').split('.').length }));
		} else if (entry && !(numbered && (numbered[1] ?? '').includes('.'))) {
			close();
			const bullet = !/[.)]$/.test(entry[1] ?? '');
			const list = { level: Math.min(Math.floor(indent / 2), 8), bullet };
			open = {
				text: entry[2] ?? '',
				given: { list, label: bullet ? null : (entry[1] ?? null) },
				indent
			};
		} else if (
			open &&
			open.text.length < longestParagraph &&
			joins(open.text, text, lines[at - 1] ?? '', width)
		) {
			open.text = glued(open.text, text);
		} else {
			close();
			const shouted =
				alone && /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && text.length < 80;
			open = { text, given: shouted ? { outline: 2 } : {}, indent };
		}
	});
	close();
	return { blocks, footnotes: [] };
}

function isBlank(line: string | undefined): boolean {
	return line === undefined || line.trim() === '';
}

/** How wide the lines of running text are; nothing where paragraphs are one long line each. */
function usualWidth(lines: readonly string[]): number {
	const lengths = lines
		.map((line) => line.length)
		.filter((length) => length > 40)
		.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

/** A line goes on in the next one unless it ended early, or the next begins something. */
function joins(before: string, text: string, lastLine: string, width: number): boolean {
	const label =
		/^[\p{L} /]{3,40}:\s/u.test(text) ||
		/^(Ziel|Maßnahme|Leitlinie|Leitsatz|Projekt|Handlungsfeld)\s+[\dA-Z]/.test(text);
	if (label) return false;
	if (before.endsWith('-') || /^\p{Ll}/u.test(text)) return true;
	return lastLine.length > width * 0.7;
}

/** A word that was broken at the end of a line is one word again. */
function glued(before: string, text: string): string {
	if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text) && !/^(und|oder|bzw\.)\s/.test(text))
		return before.slice(0, -1) + text;
	return `${before} ${text}`;
}
