import {
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TableOfContents,
	TextRun,
	type FileChild
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Book } from './book.ts';
import { drawBlock, textsOf } from './docx-blocks.ts';
import { docxStyles, margin, quiet } from './docx-styles.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** The book as Word styles, tables and fields: whoever opens it can change fonts in one place. */
export async function drawDocx(book: Book): Promise<Uint8Array> {
	const file = new Document({
		title: book.title,
		subject: book.edition,
		description: book.edition,
		creator: book.city,
		lastModifiedBy: book.city,
		styles: docxStyles(locales[book.language]),
		// The table of contents is complete at once, and nobody is asked to update fields.
		...(isQuicklyMeasured(book) ? { pageNumbers: estimatePageNumbers } : {}),
		sections: [
			{
				properties: { titlePage: true, page: { margin, size: { width: 11906, height: 16838 } } },
				headers: { default: header(book), first: new Header({ children: [new Paragraph('')] }) },
				footers: { default: footer(book), first: new Footer({ children: [new Paragraph('')] }) },
				children: [...titlePage(book), ...contents(book), ...book.blocks.flatMap(drawBlock)]
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(file));
}

function titlePage(book: Book): readonly FileChild[] {
	const note = book.note && [
		new TextRun({ text: `${book.note.label}: `, bold: true }),
		new TextRun(book.note.text)
	];
	return [
		new Paragraph({ text: book.city, style: 'City', spacing: { before: 2600 } }),
		new Paragraph({ text: book.title, style: 'Title' }),
		new Paragraph({ text: book.tagline, style: 'Subtitle' }),
		new Paragraph({ text: book.edition, style: 'City' }),
		...(note ? [new Paragraph({ children: note, style: 'Note' })] : [])
	];
}

function contents(book: Book): readonly FileChild[] {
	return [
		new Paragraph({ text: book.contents, style: 'ContentsHeading', pageBreakBefore: true }),
		new TableOfContents(book.contents, { hyperlink: true, headingStyleRange: '1-3' })
	];
}

function header(book: Book): Header {
	const text = `${book.title} · ${book.city}`;
	return new Header({ children: [new Paragraph({ text, style: 'Header' })] });
}

function footer({ page }: Book): Footer {
	const children = [
		`${page.before} `,
		PageNumber.CURRENT,
		` ${page.between} `,
		PageNumber.TOTAL_PAGES
	];
	const run = new TextRun({ children, color: quiet, size: 17 });
	return new Footer({ children: [new Paragraph({ alignment: 'center', children: [run] })] });
}

/**
 * The time to estimate pages grows with the square of a word and of a paragraph: one endless word takes
 * a minute. Such a book is printed without page numbers in its contents, which Word offers to fill in.
 */
function isQuicklyMeasured({ title, tagline, city, note, blocks }: Book): boolean {
	const texts = [title, tagline, city, note?.text ?? '', ...blocks.flatMap(textsOf)];
	return texts.every((text) => text.length <= 6000 && !/\S{200}/.test(text));
}
