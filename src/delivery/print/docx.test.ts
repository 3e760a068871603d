import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabic, awkward, contentOf } from './print.fixture.ts';
import { printDocx, stopPrinting } from './print.ts';
import { printWords } from './words.ts';

let parts: Record<string, Uint8Array>;
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

beforeAll(async () => {
	parts = unzipSync(await printDocx(contentOf(), 'a'.repeat(64), printWords.de));
});

afterAll(stopPrinting);

describe('the concept as DOCX', () => {
	it('has real headings, which its table of contents names with their pages', () => {
		const body = part('word/document.xml');
		for (const level of [1, 2, 3]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`);
		expect(body).toContain('TOC \\h');
		expect(body).toMatch(/>M-GE-1 Sprachmittlung in jeder Praxis<.{0,400}<w:t[^>]*>\d+<\/w:t>/);
	});

	it('has tables whose first row is their header', () => {
		const tables = part('word/document.xml').split('<w:tbl>').slice(1);
		expect(tables.length).toBeGreaterThan(5);
		for (const table of tables)
			expect(table.slice(0, table.indexOf('</w:tr>'))).toContain('<w:tblHeader/>');
	});

	it('has a title and a language', () => {
		expect(part('docProps/core.xml')).toContain('<dc:title>Integrationskonzept</dc:title>');
		expect(part('word/styles.xml')).toContain('<w:lang w:val="de-DE"');
	});

	it('keeps what people typed as it is', () => {
		const typed = awkward
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;');
		expect(part('word/document.xml').replaceAll('&quot;', '"')).toContain(
			typed.replaceAll('&quot;', '"')
		);
		expect(part('word/document.xml')).toMatch(new RegExp(`<w:rtl/>.{0,80}${arabic}`));
	});

	it('strikes through what the council struck', () => {
		expect(part('word/document.xml')).toMatch(/<w:strike\/>.{0,120}Ein eigenes Portal/);
	});

	it('says on each page which one it is', () => {
		const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
		expect(footers.map(part).join('')).toMatch(/Seite .*PAGE.* von .*NUMPAGES/);
	});

	it('leaves page numbers to Word where a word has no end', async () => {
		const preface = [{ key: 'v', text: 'x'.repeat(5000) }];
		const endless = unzipSync(
			await printDocx(contentOf({ preface }), 'a'.repeat(64), printWords.de)
		);
		const body = strFromU8(endless['word/document.xml'] ?? new Uint8Array());
		expect(body).toContain('>M-GE-1 Sprachmittlung in jeder Praxis<');
		expect(body).toContain('w:dirty="true"');
	});
});
