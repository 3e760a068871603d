import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readConceptFile } from './read-file.ts';
import { paragraphsOf, textOf, type Block } from './model.ts';

const word = (body: string, more: Record<string, string> = {}) =>
	zipSync({
		'word/document.xml': strToU8(
			`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`
		),
		...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
	});
const open = (body: string, styles = '') =>
	strToU8(
		`<?xml version="1.0"?><office:document><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`
	);
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

function blocksOf(bytes: Uint8Array): readonly Block[] {
	const read = readConceptFile(bytes);
	if (!read.ok || !('document' in read.value)) throw new Error(read.ok ? 'json' : read.reason);
	return read.value.document.blocks;
}
const linesOf = (bytes: Uint8Array) => textOf(blocksOf(bytes)).split('\n');
const reasonOf = (bytes: Uint8Array) => {
	const read = readConceptFile(bytes);
	return read.ok ? 'read' : read.reason;
};

describe('a document of Word', () => {
	it('is read with tracked changes as if they were accepted', () => {
		const body = `<w:p>${run('Ziel ')}<w:ins>${run('neu')}</w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del></w:p>`;
		expect(linesOf(word(body))).toEqual(['Ziel neu']);
	});

	it('goes on where the end of a paragraph was deleted', () => {
		const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Halber ')}</w:p><w:p>${run('Satz')}</w:p>`;
		expect(linesOf(word(body))).toEqual(['Halber Satz']);
	});

	it('is read without its table of contents, whatever made it', () => {
		const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Ziel 1 … 4')}</w:p><w:p>${run('Ziel 2 … 5')}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
		const box = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p>${run('Ziel 3')}</w:p></w:sdtContent></w:sdt>`;
		expect(linesOf(word(`${field}${box}<w:p>${run('Text')}</w:p>`))).toEqual(['Text']);
	});

	it('keeps results of fields and leaves out their instructions and hidden text', () => {
		const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Ziel 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
		expect(
			linesOf(word(`<w:p>${run('siehe ')}${field}${run('geheim', '<w:vanish/>')}</w:p>`))
		).toEqual(['siehe Ziel 2']);
	});

	it('has the text of a box after the paragraph at which it hangs, once', () => {
		const box = `<w:txbxContent><w:p>${run('Im Kasten')}</w:p></w:txbxContent>`;
		const body = `<w:p>${run('Davor')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
		expect(linesOf(word(body))).toEqual(['Davor', 'Im Kasten']);
	});

	it('gets outline, number and bold letters from its styles', () => {
		const styles = `<w:styles><w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Eigene"/><w:basedOn w:val="A"/></w:style></w:styles>`;
		const level = (at: number, text: string) =>
			`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
		const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
		const one = (text: string) => `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run(text)}</w:p>`;
		const [first, second] = paragraphsOf(
			blocksOf(
				word(one('Eins') + one('Zwei'), {
					'word/styles.xml': styles,
					'word/numbering.xml': numbering
				})
			)
		);
		expect(first).toMatchObject({ outline: 2, label: '1.1', bold: 1, style: 'Eigene' });
		expect(second?.label).toBe('1.2');
	});

	it('puts merged cells into each of their places', () => {
		const cell = (text: string, look = '') =>
			`<w:tc><w:tcPr>${look}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
		const body = `<w:tbl><w:tr>${cell('Ziel', '<w:vMerge w:val="restart"/>')}${cell('A')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('B')}</w:tr><w:tr>${cell('Quer', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
		const [table] = blocksOf(word(body));
		if (table?.kind !== 'table') throw new Error('no table');
		const rows = table.rows.map(({ places }) => places.map(({ cell: one }) => textOf(one.blocks)));
		expect(rows).toEqual([
			['Ziel', 'A'],
			['Ziel', 'B'],
			['Quer', 'Quer']
		]);
		expect(table.rows[1]?.places[0]?.fromAbove).toBe(true);
	});
});

describe('a document of LibreOffice', () => {
	it('has headings, numbered lists, tabs, breaks and footnotes apart', () => {
		const list = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Ziel " style:num-suffix=":"/></text:list-style>`;
		const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
		const body = `<text:h text:outline-level="2">Ziele</text:h><text:list text:style-name="L">${item('Eins')}${item('Zwei')}</text:list><text:p>Text<text:note><text:note-body><text:p>Fußnote</text:p></text:note-body></text:note><text:line-break/>neu<text:tab/>Tab</text:p>`;
		expect(linesOf(open(body, list))).toEqual([
			'Ziele',
			'Ziel 1: Eins',
			'Ziel 2: Zwei',
			'Text',
			'neu\tTab'
		]);
		expect(blocksOf(open(body, list))[0]).toMatchObject({ outline: 2 });
	});

	it('is read without what was deleted and without its table of contents', () => {
		const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body><text:p>Ziel 1</text:p></text:index-body></text:table-of-content><text:p>Da</text:p>`;
		expect(linesOf(open(body))).toEqual(['Da']);
	});

	it('puts cells over several rows into each of their places', () => {
		const cell = (text: string, more = '') =>
			`<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
		const body = `<table:table><table:table-header-rows><table:table-row>${cell('Ziel')}${cell('Was')}</table:table-row></table:table-header-rows><table:table-row>${cell('Z', 'table:number-rows-spanned="2"')}${cell('A')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('B')}</table:table-row></table:table>`;
		const [table] = blocksOf(open(body));
		if (table?.kind !== 'table') throw new Error('no table');
		expect(table.rows.map(({ heading }) => heading)).toEqual([true, false, false]);
		expect(table.rows[2]?.places.map(({ cell: one }) => textOf(one.blocks))).toEqual(['Z', 'B']);
	});
});

describe('a file that is no concept', () => {
	it('is refused with a reason that helps', () => {
		const encrypted = `<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
		const odt = {
			mimetype: strToU8('application/vnd.oasis.opendocument.text'),
			'content.xml': strToU8('x')
		};
		const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(reasonOf(new Uint8Array())).toBe('file-missing');
		expect(reasonOf(new Uint8Array(11 * 1024 * 1024).fill(65))).toBe('file-too-large');
		expect(reasonOf(strToU8('%PDF-1.7'))).toBe('file-is-pdf');
		expect(reasonOf(old)).toBe('file-old-word');
		expect(reasonOf(Uint8Array.from([...old, ...strToU8('E\0n\0c\0r\0y\0p\0t\0e\0d')]))).toBe(
			'file-encrypted'
		);
		expect(reasonOf(zipSync({ ...odt, 'META-INF/manifest.xml': strToU8(encrypted) }))).toBe(
			'file-encrypted'
		);
		expect(reasonOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBe('file-not-text');
		expect(reasonOf(strToU8('<!doctype html><p>Ziel 1: x'))).toBe('file-not-text');
		expect(reasonOf(Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32))).toBe(
			'file-not-text'
		);
		expect(reasonOf(word('<w:p/>'))).toBe('file-without-text');
		expect(reasonOf(word(`<w:p>${run('Text')}</w:p>`).slice(0, 120))).toBe('file-broken');
		expect(reasonOf(strToU8('{"a":'))).toBe('file-broken');
	});

	it('is not unpacked when it would grow beyond all measure', () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) }, { level: 9 });
		expect(bomb.length).toBeLessThan(100_000);
		expect(reasonOf(bomb)).toBe('file-too-large');
	});

	it('is refused when it says more than any concept', () => {
		expect(reasonOf(strToU8('\n'.repeat(200_000) + 'Ziel 1: Alle'))).toBe('file-too-large');
		expect(reasonOf(strToU8('Ziel 1: Alle verstehen sich. '.repeat(150_000)))).toBe(
			'file-too-large'
		);
		expect(reasonOf(word(`<w:p>${run('Ziel')}</w:p>`.repeat(31_000)))).toBe('file-too-large');
		expect(reasonOf(word('<w:x/>'.repeat(900_000)))).toBe('file-too-large');
	});

	it('keeps nobody waiting with paragraphs and tables that never end', () => {
		const numbers = `${'1.'.repeat(190)} a\n`.repeat(10_000);
		expect(linesOf(strToU8(numbers)).every((line) => line.length <= 20_000)).toBe(true);
		const tables = '# Ziele\n' + 'a|b\n|---|\n\n'.repeat(45_000);
		expect(reasonOf(strToU8(tables))).toBe('file-too-large');
	});

	it('expands no entities and goes down no bottomless pit', () => {
		const laughs = `<!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;&b;">]><w:document><w:body><w:p>${run('&c; Ziel')}</w:p></w:body></w:document>`;
		expect(linesOf(zipSync({ 'word/document.xml': strToU8(laughs) }))).toEqual(['&c; Ziel']);
		expect(reasonOf(word('<w:sdt>'.repeat(5000)))).toBe('file-too-large');
	});
});
