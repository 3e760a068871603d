import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabic, awkward, contentOf } from './print.fixture.ts';
import { printPdf, stopPrinting } from './print.ts';
import { printWords } from './words.ts';

let pdf: PDFDocumentProxy;
let metadata: string;

beforeAll(async () => {
	const bytes = await printPdf(contentOf(), 'a'.repeat(64), printWords.de);
	metadata = new TextDecoder('latin1').decode(bytes);
	pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
});
afterAll(async () => {
	await stopPrinting();
});

describe('the concept as PDF', () => {
	it('is tagged, and says that it keeps to PDF/UA-1', async () => {
		// A map, whatever its type says.
		const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
		expect(marks.get('Marked')).toBe(true);
		expect(metadata).toMatch(/pdfuaid:part(>|=")1/);
	});

	it('has a title and a language for those who have it read to them', async () => {
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'Integrationskonzept', Language: 'de' });
	});

	it('has bookmarks as deep as its headings', async () => {
		const outline = await pdf.getOutline();
		const chapter = outline.find(({ title }) => title === 'Gesundheit');
		const goal = chapter?.items.find(({ title }: Bookmark) => title === 'Z-GE-1 Verstehen');
		expect(outline.at(-1)?.title).toBe('Zur Nachprüfung');
		expect(goal?.items.map(({ title }: Bookmark) => title)).toContain('M-GE-3 Ein eigenes Portal');
	});

	it('has tables with header cells, headings, quotes and lists', async () => {
		const roles = new Set<string>();
		for (let page = 1; page <= pdf.numPages; page++)
			collect(await (await pdf.getPage(page)).getStructTree(), roles);
		const expected = ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'BlockQuote', 'L', 'LI', 'TOC'];
		expect([...roles]).toEqual(expect.arrayContaining(expected));
	});

	it('keeps what people typed as it is, and in the order of reading', async () => {
		const read = await textOf(pdf);
		expect(read).toContain(awkward.replaceAll(' ', ''));
		expect(read).toContain('[U+1F600]');
		const order = ['LiebeLeser', 'ZwölfMenschen', '#let', 'Dasistzuteuer'];
		const places = order.map((part) => read.indexOf(part));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((one, other) => one - other));
	});

	it('has the letters of Arabic', async () => {
		const letters = (said: string) => [...said.normalize('NFKC').replaceAll(/\s/g, '')].toSorted();
		const read = [...(await textOf(pdf))].filter((letter) => /\p{Script=Arabic}/u.test(letter));
		expect(letters(read.join(''))).toEqual(letters(arabic));
	});

	it('says on each page which one it is', async () => {
		expect(await textOf(pdf)).toContain(`Seite${pdf.numPages}von${pdf.numPages}`);
	});
});

async function textOf(document: PDFDocumentProxy): Promise<string> {
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
	}
	return pages.join('').replaceAll(/\s/g, '');
}

type Bookmark = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

function collect(node: object | null, roles: Set<string>): void {
	if (!node || !('role' in node && 'children' in node)) return;
	roles.add(String(node.role));
	for (const child of node.children as object[]) collect(child, roles);
}
