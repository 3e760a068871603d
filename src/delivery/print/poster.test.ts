import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posterOf } from './poster.fixture.ts';
import { awkward } from './print.fixture.ts';
import { stopPrinting } from './print.ts';
import { printedPoster } from './printed-poster.ts';

let pdf: PDFDocumentProxy;
let raw: string;
const nodes: Node[] = [];

beforeAll(async () => {
	const bytes = new Uint8Array(await printedPoster(posterOf()));
	raw = new TextDecoder('latin1').decode(bytes);
	pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
	collect((await (await pdf.getPage(1)).getStructTree()) as Node | null);
});
afterAll(async () => {
	await stopPrinting();
});

describe('the plan as a poster', () => {
	it('is one page A3', async () => {
		expect(pdf.numPages).toBe(1);
		const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
		expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([297, 420]);
	});

	it('is tagged, has a title and a language, and says that it keeps to PDF/UA-1', async () => {
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'Jahresplan', Language: 'de' });
		expect(raw).toMatch(/pdfuaid:part(>|=")1/);
	});

	it('says in words what the drawing shows, and the same again as tables', () => {
		expect(nodes.find(({ role }) => role === 'Figure')?.alt).toBe('Zeichnung des Jahresplans');
		const roles = nodes.map(({ role }) => role);
		expect(roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']));
		expect(roles.filter((role) => role === 'Table')).toHaveLength(3);
	});

	it('draws the bars with their labels, and keeps what people typed as it is', async () => {
		const { items } = await (await pdf.getPage(1)).getTextContent();
		const read = items.map((item) => ('str' in item ? item.str : '')).join('');
		expect(read).toContain('… Wohnen: 2. Treffen');
		expect(read).toContain('Christi Himmelfahrt');
		expect(read.replaceAll(/\s/g, '')).toContain(awkward.replaceAll(' ', ''));
	});

	it('puts tables that are too long on pages of their own', async () => {
		const bytes = new Uint8Array(await printedPoster(posterOf({ tablesApart: true })));
		const apart = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
		expect(apart.numPages).toBe(2);
	});

	it('is printed once, however often it is asked for', async () => {
		expect(printedPoster(posterOf())).toBe(printedPoster(posterOf()));
		await printedPoster(posterOf());
	});
});

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };

function collect(node: Node | null): void {
	if (!node) return;
	nodes.push(node);
	for (const child of node.children ?? []) collect(child);
}
