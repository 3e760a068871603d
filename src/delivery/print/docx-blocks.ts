import { Paragraph, Table, TableCell, TableRow, TextRun, type FileChild } from 'docx';
import { runsFromRight, type Block } from './book.ts';
import { blue, margin, serif } from './docx-styles.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

export function drawBlock(block: Block): readonly FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [drawHeading(block)];
		case 'paragraph':
			return [drawParagraph(block)];
		case 'quote':
			return drawQuote(block);
		case 'list':
			return block.items.map(
				(item) => new Paragraph({ children: lines(item), bullet: { level: 0 } })
			);
		case 'table':
			// A paragraph after it keeps two tables apart.
			return [drawTable(block), new Paragraph({ spacing: { after: 60 } })];
	}
}

/** All that a block says, text by text. */
export function textsOf(block: Block): readonly string[] {
	if (block.kind === 'list') return block.items;
	if (block.kind === 'table') return block.rows.flat();
	return block.kind === 'quote' ? [block.by, block.text, block.reply] : [block.text];
}

function drawHeading({ level, code, text, struck }: Of<'heading'>): Paragraph {
	const number = code ? [new TextRun({ text: `${code} `, color: blue })] : [];
	return new Paragraph({
		heading: `Heading${level}`,
		pageBreakBefore: level === 1,
		children: [...number, new TextRun({ text, strike: struck })]
	});
}

function drawParagraph({ voice, text, struck, small, label }: Of<'paragraph'>): Paragraph {
	const said = label ? [new TextRun({ text: `${label}: `, bold: true })] : [];
	const font = label && voice === 'people' ? { font: serif } : {};
	return new Paragraph({
		...(voice === 'people' && !label ? { style: 'People' } : small ? { style: 'Origin' } : {}),
		...(runsFromRight(text) ? { bidirectional: true } : {}),
		children: [...said, ...lines(text, { strike: struck, ...font })]
	});
}

function drawQuote({ by, text, reply }: Of<'quote'>): readonly Paragraph[] {
	const keep = { style: 'Quote', keepNext: true };
	return [
		new Paragraph({ ...keep, children: [new TextRun({ text: by, bold: true })] }),
		new Paragraph({
			...keep,
			...(runsFromRight(text) ? { bidirectional: true } : {}),
			children: lines(text, { italics: true, font: serif })
		}),
		new Paragraph({ style: 'Quote', spacing: { after: 200 }, children: lines(reply) })
	];
}

const textWidth = 11906 - margin.left - margin.right;
const nothing = { style: 'none', size: 0, color: 'auto' } as const;
const thin = { style: 'single', size: 3, color: '9AA5B1' } as const;
const strong = { style: 'single', size: 8, color: '1D2733' } as const;

function drawTable({ head, rows, widths }: Of<'table'>): Table {
	const shares = widths.reduce((total, share) => total + share, 0);
	const columnWidths = widths.map((share) => Math.floor((share / shares) * textWidth));
	const row = (cells: readonly string[], isHead: boolean) =>
		new TableRow({
			tableHeader: isHead,
			cantSplit: true,
			children: cells.map((text, column) =>
				drawCell(text, columnWidths[column] ?? 0, { isHead, bold: isHead || column === 0 })
			)
		});
	return new Table({
		width: { size: textWidth, type: 'dxa' },
		columnWidths,
		layout: 'fixed',
		borders: {
			top: nothing,
			bottom: nothing,
			left: nothing,
			right: nothing,
			insideVertical: nothing
		},
		tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
		rows: [row(head, true), ...rows.map((cells) => row(cells, false))]
	});
}

function drawCell(
	text: string,
	width: number,
	{ isHead, bold }: { isHead: boolean; bold: boolean }
): TableCell {
	return new TableCell({
		width: { size: width, type: 'dxa' },
		borders: { top: nothing, left: nothing, right: nothing, bottom: isHead ? strong : thin },
		children: [
			new Paragraph({
				style: 'Cell',
				keepNext: isHead,
				...(runsFromRight(text) ? { bidirectional: true } : {}),
				children: lines(text, { bold })
			})
		]
	});
}

type Look = { strike?: boolean; italics?: boolean; bold?: boolean; font?: string };

/** The lines that people made stay lines. */
function lines(text: string, look: Look = {}): TextRun[] {
	const rightToLeft = runsFromRight(text);
	return text
		.split('\n')
		.map(
			(line, index) => new TextRun({ text: line, rightToLeft, ...look, ...(index && { break: 1 }) })
		);
}
