import { gridOf } from './grid.ts';
import { inlineLook } from './inline-markdown.ts';
import {
	longestParagraph,
	paragraph,
	type Block,
	type Paragraph,
	type ReadDocument
} from './model.ts';

/** A text with the marks of Markdown, as wikis and many editors write it. */
export function readMarkdown(source: string): ReadDocument {
	const text = withoutNotes(
		source.replaceAll(/\r\n?/g, '\n').replace(/^---\n[\s\S]{0,5000}?\n---\n/, '')
	);
	const lines = text
		.split('\n')
		.map((line) => line.slice(0, longestLine).replace(/^\s{0,3}>\s?/, ''));
	const blocks: Block[] = [];
	const footnotes: string[] = [];
	let open: { lines: string[]; given: Partial<Paragraph> } | undefined;
	const close = () => {
		if (open) blocks.push(...made(open.lines, open.given));
		open = undefined;
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const next = lines[at + 1] ?? '';
		const heading = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line);
		const entry = /^(\s*)([-*+•]|\d{1,4}[.)]|[a-z][.)])\s+(\S.*)$/.exec(line);
		const footnote = /^\[\^[^\]]{1,30}\]:\s*(.+)$/.exec(line);
		if (heading) {
			close();
			blocks.push(...made([heading[2] ?? ''], { outline: heading[1]?.length ?? 1 }));
		} else if (line.includes('|') && /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(next)) {
			close();
			let end = at + 2;
			while (lines[end]?.includes('|')) end += 1;
			const table = tableOf([line, ...lines.slice(at + 2, end)]);
			if (table) blocks.push(table);
			at = end - 1;
		} else if (footnote) {
			close();
			footnotes.push(inlineLook(footnote[1] ?? '').text);
		} else if (
			/^\s*$/.test(line) ||
			/^\s{0,3}([-*_])(\s*\1){2,}\s*$/.test(line) ||
			line.startsWith('```')
		)
			close();
		else if (!entry && open === undefined && /^\s{0,3}(=+|-{2,})\s*$/.test(next)) {
			blocks.push(...made([line], { outline: next.includes('=') ? 1 : 2 }));
			at += 1;
		} else if (entry) {
			close();
			const mark = entry[2] ?? '';
			const bullet = !/[.)]$/.test(mark);
			const level = Math.min(Math.floor((entry[1] ?? '').replaceAll('\t', '    ').length / 2), 8);
			open = {
				lines: [entry[3] ?? ''],
				given: { list: { level, bullet }, label: bullet ? null : mark }
			};
		} else {
			open ??= { lines: [], given: {} };
			open.lines.push(line);
		}
	}
	close();
	return { blocks, footnotes };
}

/** Nobody writes longer ones; looking for marks takes its time in them. */
const longestLine = 8000;

/** Without what is hidden between `<!--` and `-->`. */
function withoutNotes(text: string): string {
	let shown = '';
	let from = 0;
	for (let note = text.indexOf('<!--'); note !== -1; note = text.indexOf('<!--', from)) {
		const end = text.indexOf('-->', note);
		shown += text.slice(from, note);
		if (end === -1) return shown;
		from = end + 3;
	}
	return shown + text.slice(from);
}

/** Two blanks or a backslash at the end of a line break it; other line ends are only layout. */
function made(lines: readonly string[], given: Partial<Paragraph>): Block[] {
	const joined = lines
		.map((line, at) => {
			// "Kosten: …" in a line of its own was meant as a line.
			const label = /^\s*(\*\*)?\p{Lu}[\p{L} /-]{2,40}:/u.test(lines[at + 1] ?? '');
			const breaks = (label || /(\s{2,}|\\)$/.test(line)) && at < lines.length - 1;
			return line.replace(/\\?$/, '').trim() + (at === lines.length - 1 ? '' : breaks ? '\n' : ' ');
		})
		.join('');
	const look = inlineLook(joined.slice(0, longestParagraph));
	return look.text === '' ? [] : [paragraph(look.text, { ...look, ...given })];
}

function tableOf(lines: readonly string[]) {
	return gridOf(
		lines.map((line, at) => ({
			heading: at === 0,
			before: 0,
			cells: cellsIn(line).map((text) => ({
				...{ columns: 1, rows: 1, goesOn: false },
				blocks: made([text], {}).flatMap((block) =>
					block.kind === 'paragraph' ? perLine(block) : []
				)
			}))
		}))
	);
}

function cellsIn(line: string): readonly string[] {
	const inner = line
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '');
	return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll(String.raw`\|`, '|').trim());
}

/** Several paragraphs of a cell are written with line breaks, bullets among them. */
function perLine(cell: Paragraph): readonly Paragraph[] {
	return cell.text.split('\n').map((text, at) => {
		const bullet = /^[-•*]\s+(.+)$/.exec(text);
		const look =
			at === 0 ? { bold: cell.bold, boldUntil: Math.min(cell.boldUntil, text.length) } : {};
		if (!bullet) return paragraph(text, look);
		return paragraph(bullet[1] ?? '', { list: { level: 0, bullet: true } });
	});
}
