import { readNumbering, type Numbering } from './docx-numbering.ts';
import { inContents, runsOf, type Walk } from './docx-runs.ts';
import { outlineOf, readStyles, toggled, wholeNumber } from './docx-styles.ts';
import { gridOf, type GivenCell, type GivenRow } from './grid.ts';
import { paragraph, textOf, type Block, type Paragraph, type ReadDocument } from './model.ts';
import { lookOf, type Run } from './runs.ts';
import {
	child,
	childrenNamed,
	elementsOf,
	findDeep,
	parseXml,
	UnreadableFile,
	type Element
} from './xml.ts';

export function isDocxPart(name: string): boolean {
	return /^(word\/(document\d?|styles|numbering|footnotes)\.xml|_rels\/\.rels)$/.test(name);
}

/** A document of Word, and of the many programs that write the same form. */
export function readDocx(parts: ReadonlyMap<string, string>): ReadDocument {
	const xml = (name: string) => {
		const text = parts.get(name);
		return text === undefined ? undefined : parseXml(text);
	};
	const main = [...parts.keys()].find((name) => /^word\/document\d?\.xml$/.test(name));
	const body = findDeep(main === undefined ? undefined : xml(main), 'w:body');
	if (!body) throw new UnreadableFile('not-readable');
	const styles = readStyles(xml('word/styles.xml'));
	const numbering = readNumbering(xml('word/numbering.xml'));
	const walk = { styles, numbering, fields: { open: [] }, boxes: [], joined: [] };
	const footnotes = childrenNamed(child(xml('word/footnotes.xml'), 'w:footnotes'), 'w:footnote')
		.filter(({ attributes }) => !attributes['w:type'] || attributes['w:type'] === 'normal')
		.map((note) => textOf(blocksOf(note, { ...walk, fields: { open: [] } })));
	return { blocks: blocksOf(body, walk), footnotes: footnotes.filter(Boolean) };
}

type Reading = Walk & {
	readonly numbering: Numbering;
	/** Text of paragraphs whose end was deleted: it goes on in the next one. */
	readonly joined: Run[];
};

const containers = new Set([
	'w:sdt',
	'w:sdtContent',
	'w:customXml',
	'w:smartTag',
	'w:ins',
	'w:moveTo',
	'mc:AlternateContent',
	'mc:Choice'
]);

function blocksOf(parent: Element, reading: Reading): readonly Block[] {
	return elementsOf(parent).flatMap((element) => {
		if (element.name === 'w:p') return paragraphBlocks(element, reading);
		if (element.name === 'w:tbl') {
			const table = gridOf(rowsOf(element, reading));
			return table ? [table] : [];
		}
		if (element.name === 'w:sdt' && isContents(element)) return [];
		return containers.has(element.name) ? blocksOf(element, reading) : [];
	});
}

/** The program's own box for a table of contents or a bibliography. */
function isContents(element: Element): boolean {
	const gallery =
		findDeep(child(element, 'w:sdtPr'), 'w:docPartGallery')?.attributes['w:val'] ?? '';
	return /table of contents|bibliograph|inhaltsverzeichnis/i.test(gallery);
}

function paragraphBlocks(element: Element, reading: Reading): readonly Block[] {
	const properties = child(element, 'w:pPr');
	const styleId = child(properties, 'w:pStyle')?.attributes['w:val'];
	const style = reading.styles.find(styleId);
	const before = inContents(reading.fields);
	const runs = runsOf(element, style, reading);
	const boxes = reading.boxes.splice(0).flatMap((box) => blocksOf(box, reading));
	const inIndex = before || inContents(reading.fields) || isIndexStyle(style.name);
	if (inIndex) return boxes;
	const mark = child(properties, 'w:rPr');
	if (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) {
		reading.joined.push(...runs);
		return boxes;
	}
	const look = lookOf([...reading.joined.splice(0), ...runs]);
	if (look.text === '') return boxes;
	const outline = outlineOf(properties) ?? style.outline;
	return [paragraph(look.text, { ...look, style: style.name, outline, ...numberOf() }), ...boxes];

	function numberOf(): Pick<Paragraph, 'list' | 'label'> {
		const given = child(properties, 'w:numPr');
		const id = child(given, 'w:numId')?.attributes['w:val'] ?? style.numbering.id;
		if (id === null || id === '0') return { list: null, label: null };
		const level =
			wholeNumber(child(given, 'w:ilvl')?.attributes['w:val']) ??
			style.numbering.level ??
			reading.numbering.levelOf(id, styleId) ??
			0;
		const number = reading.numbering.next(id, level);
		if (!number) return { list: null, label: null };
		return { list: { level, bullet: number.bullet }, label: number.label };
	}
}

/** Lines of a table of contents, of figures or of tables that somebody updated into plain paragraphs. */
export function isIndexStyle(name: string): boolean {
	return /^(toc|verzeichnis|contents|inhaltsverzeichnis|table of figures|abbildungsverzeichnis|index)(\s|\d|$)/i.test(
		name
	);
}

function rowsOf(table: Element, reading: Reading): readonly GivenRow[] {
	return within(table, 'w:tr').flatMap((row) => {
		const properties = child(row, 'w:trPr');
		if (child(properties, 'w:del')) return [];
		return [
			{
				heading: toggled(properties, 'w:tblHeader') ?? false,
				before: Math.min(
					wholeNumber(child(properties, 'w:gridBefore')?.attributes['w:val']) ?? 0,
					8
				),
				cells: within(row, 'w:tc').map((cell) => cellOf(cell, reading))
			}
		];
	});
}

function cellOf(cell: Element, reading: Reading): GivenCell {
	const properties = child(cell, 'w:tcPr');
	const merge = child(properties, 'w:vMerge');
	const span = wholeNumber(child(properties, 'w:gridSpan')?.attributes['w:val']) ?? 1;
	return {
		blocks: blocksOf(cell, reading),
		columns: Math.min(Math.max(span, 1), 64),
		rows: 1,
		goesOn: merge !== undefined && merge.attributes['w:val'] !== 'restart'
	};
}

/** Rows of a table and cells of a row, also those in content controls and tracked changes. */
function within(parent: Element, name: string): readonly Element[] {
	return elementsOf(parent).flatMap((one) => {
		if (one.name === name) return [one];
		return containers.has(one.name) ? within(one, name) : [];
	});
}
